import { strFromU8 } from 'fflate'
import ICAL from 'ical.js'
import type { Day } from '#shared/domain/dates.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { type PartTimes, partFault } from '#shared/domain/session-part-checks.ts'
import { textHash } from '#shared/domain/text-hash.ts'
import { idSchema } from '#shared/schemas/values.ts'
import { CALENDAR_FILE_LIMIT } from './calendar-file-limit.ts'
import { type EventNotice, eventMoments } from './calendar-moments.ts'
import { hasFollowedRules, seriesOf } from './calendar-series.ts'

/** A session that an event would become. */
export type ReadSession = {
  /** Identity within the file. */
  readonly key: string
  /** One line; empty when the event says none. */
  readonly title: string
  /** In their order; an id that comes back when the same event is read again. */
  readonly parts: readonly (PartTimes & { readonly id: string })[]
  readonly location: string
  readonly description: string
  readonly notices: readonly EventNotice[]
}

/** Why an event does not become a session. */
export type AsideReason =
  | 'noDate'
  | 'cancelled'
  | 'farDate'
  | 'tooLong'
  | 'rule'
  | 'noneSoon'
  | 'moreLater'
  | 'unreadable'

export type CalendarReading = {
  /** By date. */
  readonly sessions: readonly ReadSession[]
  readonly setAside: readonly { readonly title: string; readonly reason: AsideReason }[]
}

export type CalendarFault = 'tooLarge' | 'notCalendar' | 'cut' | 'altered' | 'empty' | 'tooMany'

/** Events of a file, and sessions they may become. */
export const MOST_EVENTS = 500

type Read = {
  readonly sessions: ReadSession[]
  readonly setAside: CalendarReading['setAside'][number][]
}

const oneLine = (text: string | null): string =>
  (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 500)
const paragraph = (text: string | null): string => (text ?? '').trim().slice(0, 10_000)

const OURS = /^(.+)@koudmen$/u

/** Ids of the parts of an event: those we wrote come back as they were. */
const partId = (uid: string, occurrence: string, index: number): string => {
  const own = OURS.exec(uid)?.[1]
  if (own && occurrence === '' && index === 0 && idSchema.safeParse(own).success) return own
  return `ics-${textHash(`${uid} ${occurrence} ${index}`)}`
}

const isCancelled = ({ component }: ICAL.Event): boolean =>
  String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED'

const zoneOf = ({ component }: ICAL.Event): string | null => {
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid')
  return zone ? zone : null
}

/** Seconds an event lasts; 0 when it does not say. */
const secondsOf = (event: ICAL.Event): number => {
  try {
    return event.duration.toSeconds()
  } catch {
    return 0
  }
}

const readMoment = (
  read: Read,
  event: ICAL.Event,
  { start, uid, occurrence }: { start: ICAL.Time; uid: string; occurrence: string },
): void => {
  const title = oneLine(event.summary)
  if (isCancelled(event)) {
    read.setAside.push({ title, reason: 'cancelled' })
    return
  }
  const moments = eventMoments({ start, zone: zoneOf(event), seconds: secondsOf(event) })
  const fault = moments?.parts.map(partFault).find((one) => one !== null)
  if (!moments || fault) {
    read.setAside.push({ title, reason: moments ? 'farDate' : 'tooLong' })
    return
  }
  read.sessions.push({
    key: `${uid} ${occurrence}`,
    title,
    parts: moments.parts.map((part, index) => ({ ...part, id: partId(uid, occurrence, index) })),
    location: oneLine(event.location),
    description: paragraph(event.description),
    notices: occurrence === '' ? moments.notices : ['repeated', ...moments.notices],
  })
}

const readEvent = (read: Read, event: ICAL.Event, today: Day): void => {
  const title = oneLine(event.summary)
  const start = event.startDate
  if (!start) {
    read.setAside.push({ title, reason: 'noDate' })
    return
  }
  const uid = event.uid || `${title} ${start.toString()}`
  if (!event.isRecurring()) {
    readMoment(read, event, { start, uid, occurrence: '' })
    return
  }
  const series = seriesOf(event, today)
  if (series.kind === 'unreadable') {
    read.setAside.push({ title, reason: 'rule' })
    return
  }
  if (series.occurrences.length === 0) read.setAside.push({ title, reason: 'noneSoon' })
  if (series.isCut) read.setAside.push({ title, reason: 'moreLater' })
  for (const { start: at, item } of series.occurrences) {
    readMoment(read, item, { start: at, uid, occurrence: at.toString() })
  }
}

/** The latest of each event, with the moments of a series that were moved by hand. */
const eventsOf = (components: readonly ICAL.Component[]): readonly ICAL.Event[] => {
  const latest = new Map<string, ICAL.Component>()
  const exceptions = new Map<string, ICAL.Component[]>()
  for (const [index, component] of components.entries()) {
    const uid = String(component.getFirstPropertyValue('uid') ?? '') || `without ${index}`
    if (component.hasProperty('recurrence-id')) {
      const known = exceptions.get(uid)
      if (known) known.push(component)
      else exceptions.set(uid, [component])
      continue
    }
    const revision = (one: ICAL.Component) => Number(one.getFirstPropertyValue('sequence') ?? 0)
    const before = latest.get(uid)
    if (!before || revision(component) >= revision(before)) latest.set(uid, component)
  }
  const moved = [...exceptions].flatMap(([uid, own]) => (latest.has(uid) ? [] : own))
  return [
    ...[...latest].map(
      ([uid, component]) => new ICAL.Event(component, { exceptions: exceptions.get(uid) ?? [] }),
    ),
    ...moved.map((component) => new ICAL.Event(component)),
  ]
}

const parse = (
  text: string,
): Result<readonly ICAL.Component[], { readonly code: CalendarFault }> => {
  if (!/^\s*BEGIN:VCALENDAR\s*$/imu.test(text.slice(0, 1_000))) return fail({ code: 'notCalendar' })
  if (!/END:VCALENDAR\s*$/iu.test(text)) return fail({ code: 'cut' })
  // Counted first: a long list of events takes the parser seconds.
  if ((text.match(/^BEGIN:VEVENT/gimu) ?? []).length > MOST_EVENTS) return fail({ code: 'tooMany' })
  try {
    const parsed: unknown[] = ICAL.parse(text)
    const calendars = Array.isArray(parsed[0]) ? (parsed as unknown[][]) : [parsed]
    return ok(calendars.map((one) => new ICAL.Component(one)))
  } catch {
    return fail({ code: 'altered' })
  }
}

/**
 * Reads a calendar file (RFC 5545) of any program, in Martinique's time. What had to be supposed is
 * noted on each session, what cannot become one is named; a file that was cut or altered is refused
 * whole. Series: see `calendar-series.ts`.
 */
export const readCalendar = (
  bytes: Uint8Array,
  { today }: { readonly today: Day },
): Result<CalendarReading, { readonly code: CalendarFault }> => {
  if (bytes.length > CALENDAR_FILE_LIMIT) return fail({ code: 'tooLarge' })
  const parsed = parse(strFromU8(bytes).replace(/^\ufeff/u, ''))
  if (!parsed.ok) return parsed
  const calendars = parsed.data
  for (const calendar of calendars) {
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      // See [Note: Rules that never answer]: a zone has rules too.
      if (!zone.getAllSubcomponents().every(hasFollowedRules)) calendar.removeSubcomponent(zone)
    }
  }
  const components = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  if (components.length === 0) return fail({ code: 'empty' })
  const read: Read = { sessions: [], setAside: [] }
  for (const event of eventsOf(components)) {
    try {
      readEvent(read, event, today)
    } catch {
      read.setAside.push({ title: oneLine(event.summary), reason: 'unreadable' })
    }
    if (read.sessions.length > MOST_EVENTS) return fail({ code: 'tooMany' })
  }
  const startOf = ({ parts: [first] }: ReadSession) => `${first?.date} ${first?.start}`
  return ok({
    sessions: read.sessions.toSorted((left, right) => (startOf(left) < startOf(right) ? -1 : 1)),
    setAside: read.setAside,
  })
}
