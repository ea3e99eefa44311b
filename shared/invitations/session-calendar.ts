import { strToU8 } from 'fflate'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { communeByCode } from '#shared/domain/communes.ts'
import {
  addDays,
  type Day,
  dayInMartinique,
  isCalendarDay,
  type Time,
} from '#shared/domain/dates.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import type { Session, SessionPart } from '#shared/schemas/session.schema.ts'
import { placeLine } from './invitation-facts.ts'

/** A session as its calendar file tells it. */
export type CalendarSession = {
  readonly session: Pick<Session, 'title' | 'module' | 'toBring'>
  /** By date, then start. */
  readonly parts: readonly Pick<SessionPart, 'id' | 'date' | 'start' | 'end'>[]
  readonly venue: Pick<Venue, 'name' | 'kind' | 'address' | 'communeCode'> | null
}

export type CalendarRequest = {
  readonly sessions: readonly CalendarSession[]
  readonly organisation: string
  /** Instant (ISO 8601) at which the file is made. */
  readonly writtenAt: string
}

export type CalendarFile = {
  readonly bytes: Uint8Array
  /** Suggested name, extension included. */
  readonly fileName: string
  readonly eventCount: number
}

/** Martinique keeps UTC−4 all year: instants in UTC say the right hour everywhere, without a table of zones. */
const instantOf = (day: Day, time: Time): Date => new Date(`${day}T${time}:00-04:00`)

/** A later file replaces an earlier one (RFC 5545, SEQUENCE): seconds since 2020 only grow, and fit until 2088. */
const revisionOf = (writtenAt: Date): number =>
  Math.max(0, Math.floor((writtenAt.getTime() - Date.UTC(2020, 0, 1)) / 1_000))

// Control signs other than the end of line, and halves of a pair, stand in no calendar.
const NOT_TEXT = /(?![\n\r])[\p{Cc}\p{Cs}\u2028\u2029]/gu

const clean = (text: string): string => text.replace(NOT_TEXT, ' ').trim()

/** Somebody's home is told by its commune only: the file goes from hand to hand. */
const locationOf = (venue: CalendarSession['venue']): string => {
  if (venue === null) return ''
  return venue.kind === 'home'
    ? (communeByCode(venue.communeCode)?.name ?? '')
    : placeLine(venue, { hasAddress: true })
}

/**
 * The sessions as one iCalendar file (RFC 5545): one event for each part, under an identifier that
 * stays, so that a newer file moves the event instead of adding another. Names nobody. Null when no
 * part has a day.
 */
export const sessionCalendar = (
  { sessions, organisation, writtenAt }: CalendarRequest,
  t: Translate,
): CalendarFile | null => {
  const stamp = new Date(writtenAt)
  const calendar = ical({
    prodId: { company: 'Koudmen', product: 'Koudmen' },
    method: ICalCalendarMethod.PUBLISH,
    ...(organisation === '' ? {} : { name: clean(organisation) }),
  })
  for (const { session, parts, venue } of sessions) {
    const description = [
      session.module,
      session.toBring && t('inviting.texts.bring', { things: session.toBring }),
      organisation,
    ]
    for (const { id, date, start, end } of parts) {
      if (!isCalendarDay(date)) continue
      calendar.createEvent({
        id: `${id}@koudmen`,
        sequence: revisionOf(stamp),
        stamp,
        start: instantOf(date, start),
        end: instantOf(end <= start ? addDays(date, 1) : date, end),
        summary: clean(session.title) || t('inviting.texts.untitled'),
        location: clean(locationOf(venue)),
        description: clean(description.filter(Boolean).join('\n')),
      })
    }
  }
  const eventCount = calendar.events().length
  if (eventCount === 0) return null
  return {
    bytes: strToU8(`${calendar.toString()}\r\n`),
    fileName: `${calendarName(sessions, writtenAt, t)}.ics`,
    eventCount,
  }
}

const calendarName = (
  sessions: readonly CalendarSession[],
  writtenAt: string,
  t: Translate,
): string => {
  const [only, ...others] = sessions
  const day = only?.parts[0]?.date
  return only && others.length === 0
    ? safeFileName([only.session.title || t('inviting.texts.untitled'), day ?? ''])
    : safeFileName([t('inviting.calendar.allName'), dayInMartinique(new Date(writtenAt))])
}
