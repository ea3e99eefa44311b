import { addDays, type Day, type Time } from './dates.ts'
import { minutesOfPart, type PartTimes } from './session-part-checks.ts'

/** Half-days as facilitators name them. */
export const HALF_DAYS = ['morning', 'afternoon', 'evening'] as const
export type HalfDay = (typeof HALF_DAYS)[number]

/** What one asks for in one press; a day is a morning and an afternoon, each with its signature. */
export const PART_PRESETS = ['morning', 'afternoon', 'day', 'evening'] as const
export type PartPreset = (typeof PART_PRESETS)[number]

export type TimeRange = { readonly start: Time; readonly end: Time }

/** Usual hours of each half-day; they can be changed afterwards. */
export const HALF_DAY_TIMES: Readonly<Record<HalfDay, TimeRange>> = {
  morning: { start: '09:00', end: '12:00' },
  afternoon: { start: '14:00', end: '17:00' },
  evening: { start: '18:00', end: '20:00' },
}

const halfDaysOf = (preset: PartPreset): readonly HalfDay[] =>
  preset === 'day' ? ['morning', 'afternoon'] : [preset]

/** Stretches of time of a preset, earliest first. */
export const timesOfPreset = (preset: PartPreset): readonly TimeRange[] =>
  halfDaysOf(preset).map((halfDay) => HALF_DAY_TIMES[halfDay])

/** The parts of a preset on a day: two for a whole day, else one. */
export const partsOfPreset = (preset: PartPreset, date: Day): readonly PartTimes[] =>
  timesOfPreset(preset).map((times) => ({ date, ...times }))

/** The half-day whose usual hours these are, or null. */
export const halfDayOf = ({ start, end }: TimeRange): HalfDay | null =>
  HALF_DAYS.find(
    (halfDay) => HALF_DAY_TIMES[halfDay].start === start && HALF_DAY_TIMES[halfDay].end === end,
  ) ?? null

/**
 * The first day on which the preset comes after every part there is: after a Tuesday morning, an
 * afternoon is that Tuesday and another morning the Wednesday. `firstChoice` is the day when there
 * is no part yet.
 */
export const dayForPreset = (
  preset: PartPreset,
  parts: readonly PartTimes[],
  firstChoice: Day,
): Day => {
  const latest = parts
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  const [begins] = timesOfPreset(preset)
  if (latest === undefined || begins === undefined) return firstChoice
  const lastMinute = Math.max(...parts.map((part) => minutesOfPart(part).to))
  let day = latest
  while (minutesOfPart({ date: day, ...begins }).from < lastMinute) day = addDays(day, 1)
  return day
}
