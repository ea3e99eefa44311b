import type { KeyboardEvent } from 'react'

/**
 * Enter submits from the parts of a date or an hour too, which browsers do not take for fields of a
 * form, and from text boxes whose submit button stands outside the form, in the foot of a dialog.
 *
 * For `onKeyDownCapture`: fields of React Aria keep the key to themselves on its way up.
 */
export const submitOnEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter') return
  const target = event.target instanceof HTMLElement ? event.target : null
  const isSegment =
    target?.getAttribute('role') === 'spinbutton' && event.currentTarget.contains(target)
  // An open list takes Enter for its own choice.
  const isText =
    target instanceof HTMLInputElement &&
    target.form === event.currentTarget &&
    target.getAttribute('aria-expanded') !== 'true'
  if (!isSegment && !isText) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
