import { type RefObject, useEffect, useRef, useState } from 'react'
import { focusQuietly } from './focus-quietly.ts'
import { DOUBLE_PRESS_MS } from './press-guard.ts'

/** Puts the typing where the first field marked faulty is, once the marks are on the screen. */
const focusFirstFault = (form: Pick<HTMLFormElement, 'querySelector'> | null): void => {
  const field = form?.querySelector('[data-invalid]')
  const box = field?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"]')
  if (box) focusQuietly(box)
}

/**
 * The words of a fault push the button down: the second press of a double click falls on what comes to its
 * place, and must not take the typing there. Returns what ends it sooner.
 */
const keepFocus = (): (() => void) => {
  const stay = (event: MouseEvent) => event.preventDefault()
  const end = () => {
    clearTimeout(timer)
    document.removeEventListener('mousedown', stay, true)
  }
  const timer = setTimeout(end, DOUBLE_PRESS_MS)
  document.addEventListener('mousedown', stay, true)
  return end
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
    if (attempts === 0) return
    focusFirstFault(form.current)
    return keepFocus()
  }, [attempts])
  return {
    form,
    isChecked: attempts > 0,
    noteFaults: () => setAttempts((before) => before + 1),
    forgetFaults: () => setAttempts(0),
  }
}
