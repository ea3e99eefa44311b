import { fail, ok, type Result } from '#shared/domain/result.ts'
import { MAX_BLOCK_MINUTES } from '#shared/schemas/method.schema.ts'

/**
 * Why a typed duration is refused:
 * - `empty`: nothing was typed;
 * - `unreadable`: no duration at all;
 * - `unitMissing`: « 1,5 » may be hours or minutes;
 * - `twoDigits`: « 1h5 » may be 1 h 05 or one hour and a half;
 * - `minutesOverHour`: « 1h75 »;
 * - `notWholeMinutes`: « 0,33h » is no whole number of minutes;
 * - `tooLong`: over 24 hours.
 */
export type TypedDurationCode =
  | 'empty'
  | 'unreadable'
  | 'unitMissing'
  | 'twoDigits'
  | 'minutesOverHour'
  | 'notWholeMinutes'
  | 'tooLong'

const MINUTES = /^(\d{1,5})(?:min|mn|m|minutes?|['’′])?$/u
const DECIMAL = /^(\d{0,3})[.,](\d{1,4})(h|heures?)?$/u
const HOURS = /^(\d{1,3})(?:h|heures?|:)(?:(\d{1,4})(?:min|mn|m|minutes?|['’′])?)?$/u

const within = (minutes: number): Result<number, { readonly code: TypedDurationCode }> =>
  minutes > MAX_BLOCK_MINUTES ? fail({ code: 'tooLong' }) : ok(minutes)

const decimalHours = (whole: string, fraction: string) => {
  // Counted in integers: 1,1 × 60 is not 66 in floating point.
  const scale = 10 ** fraction.length
  const minutes = (Number(whole || '0') * scale + Number(fraction)) * 60
  if (minutes % scale !== 0) return fail({ code: 'notWholeMinutes' } as const)
  return within(minutes / scale)
}

/**
 * Reads a duration as people type it, in whole minutes: « 45 », « 45 min », « 1h30 », « 1:30 »,
 * « 1 h 30 », « 1,5h », « 2h ». What could be read two ways is refused with the reason, not guessed.
 */
export const parseTypedDuration = (
  typed: string,
): Result<number, { readonly code: TypedDurationCode }> => {
  const compact = typed.toLowerCase().replace(/[\s\u00a0\u202f]+/gu, '')
  if (compact === '') return fail({ code: 'empty' })

  const minutes = MINUTES.exec(compact)
  if (minutes) return within(Number(minutes[1]))

  const decimal = DECIMAL.exec(compact)
  if (decimal) {
    if (!decimal[3]) return fail({ code: 'unitMissing' })
    return decimalHours(decimal[1] ?? '', decimal[2] ?? '')
  }

  const hours = HOURS.exec(compact)
  if (!hours) return fail({ code: 'unreadable' })
  const rest = hours[2] ?? ''
  if (rest === '') {
    // « 1: » is a time somebody has not finished typing.
    return compact.endsWith(':') ? fail({ code: 'unreadable' }) : within(Number(hours[1]) * 60)
  }
  if (rest.length === 1) return fail({ code: 'twoDigits' })
  if (rest.length > 2 || Number(rest) > 59) return fail({ code: 'minutesOverHour' })
  return within(Number(hours[1]) * 60 + Number(rest))
}
