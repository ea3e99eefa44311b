import ICAL from 'ical.js'
import { addDays, type Day } from '#shared/domain/dates.ts'

/** Sessions that one series may become. */
export const MOST_OCCURRENCES = 50
const MONTHS_AHEAD_DAYS = 365
/** Steps of a rule before one gives up: a daily series begun 25 years ago. */
const MOST_STEPS = 10_000

export type Occurrence = { readonly start: ICAL.Time; readonly item: ICAL.Event }

export type Series =
  | {
      readonly kind: 'read'
      readonly occurrences: readonly Occurrence[]
      /** More were to come within the year. */
      readonly isCut: boolean
    }
  | { readonly kind: 'unreadable' }

/*
 * [Note: Rules that never answer] A rule such as « every day, the 30th of February » is legal and has
 * no answer; the parser looks for one for ever. Only rules that a calendar app writes for a meeting
 * are followed: each of them answers at least once a year.
 */
const EVERYDAY = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])
const NARROWING = ['BYYEARDAY', 'BYWEEKNO', 'BYHOUR', 'BYMINUTE', 'BYSECOND']

const isFollowed = (rule: ICAL.Recur): boolean => {
  const parts = new Set(Object.keys(rule.parts))
  if (!EVERYDAY.has(rule.freq) || NARROWING.some((name) => parts.has(name))) return false
  const days = rule.parts.BYMONTHDAY
  if (days?.some((day) => Math.abs(Number(day)) > 28) && parts.has('BYMONTH')) return false
  if (parts.has('BYMONTHDAY') && parts.has('BYDAY')) return false
  if (rule.freq === 'YEARLY' || rule.freq === 'MONTHLY') return true
  return !parts.has('BYMONTHDAY') && !parts.has('BYSETPOS') && !parts.has('BYMONTH')
}

const rulesOf = (component: ICAL.Component): readonly unknown[] =>
  [...component.getAllProperties('rrule'), ...component.getAllProperties('exrule')].map(
    (property) => property.getFirstValue(),
  )

/** Whether every rule of a component can be followed to its end. */
export const hasFollowedRules = (component: ICAL.Component): boolean =>
  rulesOf(component).every((rule) => rule instanceof ICAL.Recur && isFollowed(rule))

/** The times a repeated event is held from today on, within twelve months, fifty at most. */
export const seriesOf = (event: ICAL.Event, today: Day): Series => {
  if (!hasFollowedRules(event.component)) return { kind: 'unreadable' }
  const until = addDays(today, MONTHS_AHEAD_DAYS)
  const occurrences: Occurrence[] = []
  const iterator = event.iterator()
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = iterator.next()
    if (!next) return { kind: 'read', occurrences, isCut: false }
    const { startDate, item } = event.getOccurrenceDetails(next)
    const day = startDate.toString().slice(0, 10)
    if (day > until) return { kind: 'read', occurrences, isCut: false }
    if (day < today) continue
    if (occurrences.length === MOST_OCCURRENCES) return { kind: 'read', occurrences, isCut: true }
    occurrences.push({ start: startDate, item })
  }
  return { kind: 'unreadable' }
}
