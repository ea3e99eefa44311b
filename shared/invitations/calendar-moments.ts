import type ICAL from 'ical.js'
import { addDays, type Day, dayInMartinique, daysBetween, type Time } from '#shared/domain/dates.ts'
import { type PartTimes, timesFault } from '#shared/domain/session-part-checks.ts'
import { timesOfPreset } from '#shared/domain/session-presets.ts'

/** What had to be supposed of an event, said before it becomes a session. */
export type EventNotice =
  /** No hours: those of a usual day. */
  | 'allDay'
  /** No end: two hours. */
  | 'noEnd'
  /** Ends in the night in a way no half-day may: cut at the last minute of the day. */
  | 'endCut'
  /** A zone that is unknown here: the hour is taken as written. */
  | 'zoneUnknown'
  /** Several days in a row: a half-day or more for each. */
  | 'severalDays'
  /** One of a series. */
  | 'repeated'

/** When an event is held, in Martinique. */
export type EventMoments = {
  readonly parts: readonly PartTimes[]
  readonly notices: readonly EventNotice[]
}

/** Days in a row that one event may cover; more is a season, not a session. */
const MOST_DAYS = 10
/** Minutes given to an event that says no end. */
const UNSAID_MINUTES = 120
const DAY_MS = 86_400_000

/** The wall clock of a value, as if it were in UTC. Milliseconds. */
const wallClock = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second)

const offsetAt = (format: Intl.DateTimeFormat, instant: number): number => {
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const field = (name: Intl.DateTimeFormatPartTypes) => Number(part.get(name))
  return (
    Date.UTC(
      field('year'),
      field('month') - 1,
      field('day'),
      field('hour'),
      field('minute'),
      field('second'),
    ) - instant
  )
}

/** The instant of a wall clock in a zone of the IANA list; null: not of the list. */
const instantInZone = (wall: number, zone: string): number | null => {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    const guess = wall - offsetAt(format, wall)
    return wall - offsetAt(format, guess)
  } catch {
    return null
  }
}

/** Minutes since 1970 of a value in Martinique's own time, and whether its zone was understood. */
const martiniqueClock = (
  time: ICAL.Time,
  zone: string | null,
): { readonly at: number; readonly isZoneKnown: boolean } => {
  const wall = wallClock(time)
  const local = (instant: number, isZoneKnown = true) => ({
    at: instant - 4 * 3_600_000,
    isZoneKnown,
  })
  if (time.zone?.tzid === 'UTC' || zone === 'UTC') return local(wall)
  if (zone === null) return { at: wall, isZoneKnown: true }
  const instant = instantInZone(wall, zone)
  if (instant !== null) return local(instant)
  // The file may describe a zone under a name of its own, as Outlook does.
  const isDescribed = time.zone !== null && time.zone?.tzid !== 'floating'
  return isDescribed ? local(time.toUnixTime() * 1_000) : { at: wall, isZoneKnown: false }
}

const dayAt = (at: number): Day => dayInMartinique(new Date(at + 4 * 3_600_000))
const timeAt = (at: number): Time => new Date(at).toISOString().slice(11, 16)

const daysFrom = (first: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index))

/** Whole days: each has the usual hours of a day, a morning and an afternoon. */
const wholeDays = (first: Day, count: number): EventMoments | null =>
  count > MOST_DAYS
    ? null
    : {
        parts: daysFrom(first, Math.max(1, count)).flatMap((date) =>
          timesOfPreset('day').map((times) => ({ date, ...times })),
        ),
        notices: count > 1 ? ['allDay', 'severalDays'] : ['allDay'],
      }

const timed = (from: number, to: number): EventMoments | null => {
  const start = timeAt(from)
  const isEndSaid = to > from
  const until = isEndSaid ? to : from + UNSAID_MINUTES * 60_000
  const end = timeAt(until)
  const days = daysBetween(dayAt(from), dayAt(until))
  const notices: EventNotice[] = isEndSaid ? [] : ['noEnd']
  const date = dayAt(from)
  if (until - from < DAY_MS) {
    if (timesFault(start, end) === null && (days === 0 || end < start)) {
      return { parts: [{ date, start, end }], notices }
    }
    const last = start < '23:59' ? '23:59' : '00:30'
    return { parts: [{ date, start, end: last }], notices: [...notices, 'endCut'] }
  }
  // From Monday at 9 to Wednesday at 17: each day from 9 to 17.
  if (days + 1 > MOST_DAYS || timesFault(start, end) !== null) return null
  return {
    parts: daysFrom(date, days + 1).map((day) => ({ date: day, start, end })),
    notices: [...notices, 'severalDays'],
  }
}

export type EventTimes = {
  readonly start: ICAL.Time
  /** TZID as the file writes it; null: none, or UTC. */
  readonly zone: string | null
  /** Length, seconds; 0: not said. */
  readonly seconds: number
}

/** When an event is held, or null when it lasts longer than a session can. */
export const eventMoments = ({ start, zone, seconds }: EventTimes): EventMoments | null => {
  if (start.isDate) {
    const first = dayAt(wallClock(start))
    return wholeDays(first, Math.round((seconds * 1_000) / DAY_MS))
  }
  const { at, isZoneKnown } = martiniqueClock(start, zone)
  const moments = timed(at, at + seconds * 1_000)
  if (moments === null || isZoneKnown) return moments
  return { ...moments, notices: [...moments.notices, 'zoneUnknown'] }
}
