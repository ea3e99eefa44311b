import type { Time } from './dates.ts'

/**
 * Reads a time as people type it: « 11h30 », « 11 h 30 », « 11:30 », « 11.30 », « 1130 », « 9h », « 9 ».
 * Null when it is none or could be two, such as « 25 h » or « 130 » followed by nothing.
 */
export const parseTypedTime = (typed: string): Time | null => {
  const compact = typed.toLowerCase().replace(/[\s\u00a0\u202f]+/gu, '')
  const match =
    /^(\d{1,2})(?:h|:|\.|,)(\d{2})?(?:min|m)?$/u.exec(compact) ??
    /^(\d{1,2})$/u.exec(compact) ??
    /^(\d{2})(\d{2})$/u.exec(compact)
  if (!match) return null
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? '0')
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
