import type { AttendanceStatus } from '#shared/schemas/session.schema.ts'

/** What a key typed on a cell asks for. */
export type CellIntent =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'edge'; readonly edge: 'rowStart' | 'rowEnd' | 'first' | 'last' }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'set'; readonly status: AttendanceStatus }
  | { readonly kind: 'clear' }
  | { readonly kind: 'digits'; readonly digit: string }

type Key = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Initials of the four states, in French and in English. */
const LETTERS: Readonly<Record<string, AttendanceStatus>> = {
  p: 'present',
  a: 'absent',
  e: 'excused',
  d: 'leftEarly',
  l: 'leftEarly',
}

/** Order in which Space goes round the states. */
const CYCLE: readonly (AttendanceStatus | null)[] = [null, 'present', 'absent', 'excused']

/**
 * The state after one press of Space. An early departure stays one: its time is asked again rather
 * than lost.
 */
export const nextStatus = (status: AttendanceStatus | null): AttendanceStatus | null => {
  if (status === 'leftEarly') return 'leftEarly'
  const index = CYCLE.indexOf(status)
  return CYCLE[(index + 1) % CYCLE.length] ?? null
}

/** Reads a key on a cell of the attendance grid; null leaves it to the browser. */
export const cellIntent = ({ key, ctrlKey, metaKey, altKey }: Key): CellIntent | null => {
  if (altKey) return null
  const isFar = ctrlKey || metaKey
  if (key === 'Home') return { kind: 'edge', edge: isFar ? 'first' : 'rowStart' }
  if (key === 'End') return { kind: 'edge', edge: isFar ? 'last' : 'rowEnd' }
  if (isFar) return null
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', rows: 1, columns: 0 }
    case 'ArrowUp':
      return { kind: 'move', rows: -1, columns: 0 }
    case 'ArrowRight':
      return { kind: 'move', rows: 0, columns: 1 }
    case 'ArrowLeft':
      return { kind: 'move', rows: 0, columns: -1 }
    case 'PageDown':
      return { kind: 'move', rows: 10, columns: 0 }
    case 'PageUp':
      return { kind: 'move', rows: -10, columns: 0 }
    case ' ':
      return { kind: 'cycle' }
    case 'Enter':
      return { kind: 'confirm' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    default: {
      if (/^\d$/u.test(key)) return { kind: 'digits', digit: key }
      const status = LETTERS[key.toLowerCase()]
      return status ? { kind: 'set', status } : null
    }
  }
}
