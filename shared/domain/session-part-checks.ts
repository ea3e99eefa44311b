import { type Day, daysBetween, durationMinutes, minutesOf, type Time } from './dates.ts'

/** When a part of a session is held. */
export type PartTimes = { readonly date: Day; readonly start: Time; readonly end: Time }

/** A part while it is being typed: null where the field is not whole. */
export type PartDraft = {
  readonly date: Day | null
  readonly start: Time | null
  readonly end: Time | null
}

/** Why a part cannot be kept as it is typed. */
export type PartFault =
  | 'dateMissing'
  /** A year such as 0026, half typed. */
  | 'dateFar'
  | 'timeMissing'
  | 'endAtStart'
  | 'endBeforeStart'

const EARLIEST_YEAR = 2000
const LATEST_YEAR = 2100
const MINUTES_A_DAY = 24 * 60
/** A part that starts this late may end after midnight, at the latest at six. */
const LATE_START: Time = '17:00'
const NIGHT_END: Time = '06:00'

/** True when the end lies on the day after: an evening that goes past midnight. */
export const endsNextDay = ({ start, end }: Pick<PartTimes, 'start' | 'end'>): boolean =>
  end < start && start >= LATE_START && end <= NIGHT_END

/** What is wrong with the hours, or null. */
export const timesFault = (start: Time, end: Time): 'endAtStart' | 'endBeforeStart' | null => {
  if (start === end) return 'endAtStart'
  return end > start || endsNextDay({ start, end }) ? null : 'endBeforeStart'
}

/** What keeps a part from being saved, or null when it can be. */
export const partFault = ({ date, start, end }: PartDraft): PartFault | null => {
  if (date === null) return 'dateMissing'
  const year = Number(date.slice(0, 4))
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return 'dateFar'
  if (start === null || end === null) return 'timeMissing'
  return timesFault(start, end)
}

const timeOf = (minutes: number): Time => {
  const wrapped = minutes % MINUTES_A_DAY
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(wrapped / 60))}:${pad(wrapped % 60)}`
}

/**
 * The end that goes with a new start: the same one while it still comes after, else as long after
 * the start as it was, and no later than the last minute of the day.
 */
export const endAfterNewStart = (before: Pick<PartTimes, 'start' | 'end'>, start: Time): Time => {
  if (timesFault(start, before.end) === null) return before.end
  const end = minutesOf(start) + durationMinutes(before.start, before.end)
  const shifted = timeOf(end)
  if (timesFault(start, shifted) === null) return shifted
  return start < '23:59' ? '23:59' : before.end
}

const FIRST_DAY: Day = '2000-01-01'

/** Minutes at which a part begins and ends, counted from one fixed day. */
export const minutesOfPart = ({
  date,
  start,
  end,
}: PartTimes): { readonly from: number; readonly to: number } => {
  const from = daysBetween(FIRST_DAY, date) * MINUTES_A_DAY + minutesOf(start)
  return { from, to: from + durationMinutes(start, end) }
}

/** Pairs of parts held at the same time, the earlier one first. */
export const overlappingPairs = <Part extends PartTimes>(
  parts: readonly Part[],
): readonly (readonly [Part, Part])[] => {
  const sorted = parts
    .map((part) => ({ part, ...minutesOfPart(part) }))
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
  return sorted.flatMap((left, index) =>
    sorted
      .slice(index + 1)
      .filter((right) => right.from < left.to)
      .map((right): readonly [Part, Part] => [left.part, right.part]),
  )
}
