import { type RefObject, useEffect, useRef, useState } from 'react'
import { focusQuietly } from './focus-quietly.ts'

/** Puts the typing where the first field marked faulty is, once the marks are on the screen. */
const focusFirstFault = (form: Pick<HTMLFormElement, 'querySelector'> | null): void => {
  const field = form?.querySelector('[data-invalid]')
  const box = field?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"]')
  if (box) focusQuietly(box)
}

/** A form that was sent with something missing; each time, the first faulty field takes the focus. */
export const useFaultyForm = (): {
  readonly form: RefObject<HTMLFormElement | null>
  /** True once somebody tried: what is missing is then said. */
  readonly isChecked: boolean
  /** Tells that somebody tried and that something is missing. */
  readonly noteFaults: () => void
  /** Back to a form that nobody sent. */
  readonly forgetFaults: () => void
} => {
  const form = useRef<HTMLFormElement>(null)
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    if (attempts > 0) focusFirstFault(form.current)
  }, [attempts])
  return {
    form,
    isChecked: attempts > 0,
    noteFaults: () => setAttempts((before) => before + 1),
    forgetFaults: () => setAttempts(0),
  }
}
