/**
 * Puts the focus where somebody goes on, who did not go there by themselves: a box that lists its choices when
 * it is entered keeps them shut, as they would lie over what is to be read.
 */
export const focusQuietly = (element: HTMLElement, options?: FocusOptions): void => {
  // Such a box opens when the focus comes from elsewhere on the page (`useAskedList`).
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  element.focus(options)
}
