import type { KeyboardEvent } from 'react'

/**
 * Enter submits from the parts of a date or an hour too, which browsers do not take for fields of a
 * form. Text boxes submit by themselves when the form has a submit button; this covers both.
 */
export const submitOnEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || event.defaultPrevented) return
  const target = event.target instanceof HTMLElement ? event.target : null
  const isSegment = target?.getAttribute('role') === 'spinbutton'
  // An open list takes Enter for its own choice.
  const isText =
    target instanceof HTMLInputElement && target.getAttribute('aria-expanded') !== 'true'
  if (!isSegment && !isText) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
