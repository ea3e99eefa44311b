import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/dates.ts'
import { timesFault } from '#shared/domain/session-part-checks.ts'
import { MOST_EVENTS, readCalendar } from '#shared/invitations/calendar-reading.ts'
import { sessionCalendar } from '#shared/invitations/session-calendar.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const t = createTranslator('fr')
const TODAY = '2026-11-23'

const calendarOf = (...events: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//FR',
    ...events.map(
      (lines) => `BEGIN:VEVENT\r\nUID:a@ailleurs\r\nSUMMARY:Atelier\r\n${lines}\r\nEND:VEVENT`,
    ),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const reading = (text: string) => readCalendar(strToU8(text), { today: TODAY })
const read = (...events: readonly string[]) => {
  const answer = reading(calendarOf(...events))
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}
const held = (...events: readonly string[]) =>
  read(...events).sessions.map(({ parts, notices }) =>
    [...parts.map(({ date, start, end }) => `${date} ${start}–${end}`), ...notices].join(' '),
  )
const aside = (...events: readonly string[]) => read(...events).setAside.map(({ reason }) => reason)
const faultOf = (text: string) => {
  const answer = reading(text)
  return answer.ok ? null : answer.error.code
}

const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((pair) => pair.map((value) => String(value).padStart(2, '0')).join(':'))
const partTimes = fc
  .record({
    date: fc.nat(800).map((days) => addDays('2025-06-01', days)),
    start: clock,
    end: clock,
  })
  .filter(({ start, end }) => timesFault(start, end) === null)
const title = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
)

describe('a calendar file', () => {
  it('reads back what the app writes: identity, title, day and hours of each part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title, part: partTimes }), { minLength: 1, maxLength: 12 }),
        (rows) => {
          const sessions = rows.map((row, index) => ({
            session: { title: row.title, module: '', toBring: '' },
            parts: [{ ...row.part, id: `part-${index}` }],
            venue: null,
          }))
          const request = { sessions, organisation: 'Pawol', writtenAt: '2026-11-23T14:00:00.000Z' }
          const file = sessionCalendar(request, t)
          if (!file) throw new Error('No event was written')
          const answer = readCalendar(file.bytes, { today: TODAY })
          if (!answer.ok) throw new Error(answer.error.code)
          const back = new Map(answer.data.sessions.map((one) => [one.parts[0]?.id, one]))
          expect(answer.data.setAside).toEqual([])
          for (const { session, parts } of sessions) {
            const one = back.get(parts[0]?.id)
            expect(one?.title).toBe(session.title || t('inviting.texts.untitled'))
            expect(one?.parts).toEqual(parts)
            expect(one?.notices).toEqual([])
          }
        },
      ),
    )
  })

  it('tells in Martinique’s time what is written in another zone, known by name or described', () => {
    expect(
      held('DTSTART;TZID=Europe/Paris:20261201T150000\r\nDTEND;TZID=Europe/Paris:20261201T170000'),
    ).toEqual(['2026-12-01 10:00–12:00'])
    expect(held('DTSTART:20260714T020000Z\r\nDURATION:PT2H')).toEqual(['2026-07-13 22:00–00:00'])
    expect(held('DTSTART:20261201T090000\r\nDTEND:20261201T100000')).toEqual([
      '2026-12-01 09:00–10:00',
    ])
    expect(
      held('DTSTART;TZID=Ma zone:20261201T090000\r\nDTEND;TZID=Ma zone:20261201T100000'),
    ).toEqual(['2026-12-01 09:00–10:00 zoneUnknown'])
    const described = calendarOf(
      'DTSTART;TZID=Romance Standard Time:20261201T150000\r\nDTEND;TZID=Romance Standard Time:20261201T170000',
    ).replace(
      'BEGIN:VEVENT',
      'BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT',
    )
    const answer = reading(described)
    expect(answer.ok && answer.data.sessions[0]?.parts[0]).toMatchObject({
      start: '10:00',
      end: '12:00',
    })
  })

  it('says what it supposed of an event without hours, without end, past midnight or over several days', () => {
    expect(held('DTSTART;VALUE=DATE:20261201')).toEqual([
      '2026-12-01 09:00–12:00 2026-12-01 14:00–17:00 allDay',
    ])
    expect(held('DTSTART:20261201T090000')).toEqual(['2026-12-01 09:00–11:00 noEnd'])
    expect(held('DTSTART:20261201T200000\r\nDTEND:20261202T010000')).toEqual([
      '2026-12-01 20:00–01:00',
    ])
    expect(held('DTSTART:20261201T140000\r\nDTEND:20261202T020000')).toEqual([
      '2026-12-01 14:00–23:59 endCut',
    ])
    expect(held('DTSTART:20261201T090000\r\nDTEND:20261203T170000')).toEqual([
      '2026-12-01 09:00–17:00 2026-12-02 09:00–17:00 2026-12-03 09:00–17:00 severalDays',
    ])
  })

  it('takes the moments of a series within twelve months, fifty at most, and says when more follow', () => {
    const weekly = held(
      'DTSTART:20260105T090000\r\nDTEND:20260105T100000\r\nRRULE:FREQ=WEEKLY;COUNT=50',
    )
    expect(weekly[0]).toBe('2026-11-23 09:00–10:00 repeated')
    expect(weekly).toHaveLength(4)
    const daily = read('DTSTART:20260105T090000\r\nDTEND:20260105T100000\r\nRRULE:FREQ=DAILY')
    expect(daily.sessions).toHaveLength(50)
    expect(daily.setAside).toEqual([{ title: 'Atelier', reason: 'moreLater' }])
    const moved = held(
      'DTSTART:20261201T090000\r\nDTEND:20261201T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2',
      'RECURRENCE-ID:20261208T090000\r\nDTSTART:20261209T140000\r\nDTEND:20261209T150000',
    )
    expect(moved).toEqual(['2026-12-01 09:00–10:00 repeated', '2026-12-09 14:00–15:00 repeated'])
    const ids = read('DTSTART:20261201T090000\r\nRRULE:FREQ=DAILY;COUNT=9').sessions
    expect(new Set(ids.map(({ parts }) => parts[0]?.id)).size).toBe(9)
  })

  it('names what cannot become a session, and never looks for a day that does not exist', () => {
    expect(aside('DTSTART:20261201T090000\r\nSTATUS:CANCELLED')).toEqual(['cancelled'])
    expect(aside('DESCRIPTION:sans date')).toEqual(['noDate'])
    expect(aside('DTSTART:n’importe quoi')).toEqual(['unreadable'])
    expect(aside('DTSTART:18261201T090000')).toEqual(['farDate'])
    expect(aside('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270301')).toEqual(['tooLong'])
    expect(aside('DTSTART:20200101T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3')).toEqual(['noneSoon'])
    for (const rule of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=SECONDLY',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    ]) {
      expect(aside(`DTSTART:20260101T090000\r\nRRULE:${rule}`), rule).toEqual(['rule'])
    }
  })

  it('refuses a file that was cut, altered, empty, foreign or too full, and says which', () => {
    const whole = calendarOf('DTSTART:20261201T090000')
    expect(faultOf(whole)).toBeNull()
    expect(faultOf(whole.slice(0, -30))).toBe('cut')
    expect(faultOf(whole.replace('SUMMARY:', 'SUMMARY '))).toBe('altered')
    expect(faultOf(whole.replace('END:VEVENT\r\n', ''))).toBe('altered')
    expect(faultOf(calendarOf())).toBe('empty')
    expect(faultOf('')).toBe('notCalendar')
    expect(faultOf('PK\u0003\u0004 un classeur')).toBe('notCalendar')
    expect(faultOf('BEGIN:VCARD\r\nEND:VCARD')).toBe('notCalendar')
    const full = Array.from({ length: MOST_EVENTS + 1 }, () => 'DTSTART:20261201T090000')
    expect(faultOf(calendarOf(...full))).toBe('tooMany')
    expect(faultOf(`${whole}${' '.repeat(5 * 1024 * 1024)}`)).toBe('tooLarge')
  })

  it('never throws, whatever is lost or changed on the way', () => {
    const whole = calendarOf(
      'DTSTART;TZID=Europe/Paris:20261201T150000\r\nDTEND;TZID=Europe/Paris:20261201T170000\r\nRRULE:FREQ=WEEKLY;COUNT=4',
      'DTSTART;VALUE=DATE:20261201',
    )
    const spot = fc.nat(whole.length)
    fc.assert(
      fc.property(spot, fc.nat(12), fc.string({ maxLength: 6 }), (at, lost, put) => {
        expect(() => reading(whole.slice(0, at) + put + whole.slice(at + lost))).not.toThrow()
      }),
    )
  })

  it('keeps the latest of an event that the file tells twice', () => {
    const twice = read(
      'SEQUENCE:2\r\nDTSTART:20261202T090000\r\nDTEND:20261202T100000',
      'SEQUENCE:1\r\nDTSTART:20261201T090000\r\nDTEND:20261201T100000',
    )
    expect(twice.sessions.map(({ parts }) => parts[0]?.date)).toEqual(['2026-12-02'])
  })
})
