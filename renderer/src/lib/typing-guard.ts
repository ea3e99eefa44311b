/**
 * Tells whether the field that has the focus holds typing that is not saved: Ctrl+Z then belongs to
 * the field, otherwise to the whole app.
 */
type TextBox = HTMLInputElement | HTMLTextAreaElement

const NOT_TYPED = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'])

const isTextBox = (element: Element | null): element is TextBox =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !NOT_TYPED.has(element.type))

let box: TextBox | null = null
let valueAtStart = ''

const note = (element: Element | null) => {
  box = isTextBox(element) ? element : null
  valueAtStart = box?.value ?? ''
}

/** Follows the focus; called once at start. */
export const startTypingGuard = (): void => {
  document.addEventListener('focusin', (event) => note(event.target as Element | null))
  document.addEventListener('focusout', () => note(null))
}

/** What the field holds now is saved: Ctrl+Z belongs to the app again. */
export const noteSavedTyping = (): void => note(document.activeElement)

export const hasUnsavedTyping = (): boolean =>
  box !== null && box === document.activeElement && box.value !== valueAtStart

/** True where a letter typed is a letter, not a shortcut. */
export const isTyping = (): boolean =>
  isTextBox(document.activeElement) ||
  (document.activeElement instanceof HTMLElement &&
    (document.activeElement.isContentEditable ||
      document.activeElement.getAttribute('role') === 'spinbutton'))
