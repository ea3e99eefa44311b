import { strFromU8 } from 'fflate'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarSession, sessionCalendar } from '#shared/invitations/session-calendar.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const t = createTranslator('fr')
const SESSION: CalendarSession = {
  session: { title: 'Un jardin partagé', module: '', toBring: '' },
  parts: [{ id: 'part-1', date: '2026-11-24', start: '09:00', end: '12:00' }],
  venue: {
    name: 'Médiathèque',
    kind: 'library',
    address: '12, rue du Bourg',
    communeCode: '97222',
  },
}

const written = (sessions: readonly CalendarSession[], writtenAt = '2026-11-23T14:00:00.000Z') => {
  const file = sessionCalendar({ sessions, organisation: 'Pawol Lakou', writtenAt }, t)
  if (!file) throw new Error('No event was written')
  return { ...file, text: strFromU8(file.bytes) }
}

/** Events as a parser that is not ours reads them. */
const eventsOf = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    }
  })
}

describe('the calendar file of a session', () => {
  test('nine o’clock in Martinique is one o’clock in the afternoon in UTC, winter and summer', () => {
    const [winter] = eventsOf(written([SESSION]).text)
    expect(winter).toMatchObject({
      start: '2026-11-24T13:00:00.000Z',
      end: '2026-11-24T16:00:00.000Z',
      summary: 'Un jardin partagé',
      location: 'Médiathèque, 12, rue du Bourg, Le Robert',
    })
    const july = {
      ...SESSION,
      parts: [{ id: 'p', date: '2026-07-14', start: '09:00', end: '12:00' }],
    }
    expect(eventsOf(written([july]).text)[0]?.start).toBe('2026-07-14T13:00:00.000Z')
  })

  test('a part that ends past midnight ends the day after', () => {
    const parts = [{ id: 'p', date: '2026-12-31', start: '20:00', end: '01:00' }]
    expect(eventsOf(written([{ ...SESSION, parts }]).text)[0]).toMatchObject({
      start: '2027-01-01T00:00:00.000Z',
      end: '2027-01-01T05:00:00.000Z',
    })
  })

  test('two days are two events; a newer file replaces each under the same identifier', () => {
    const parts = [
      ...SESSION.parts,
      { id: 'part-2', date: '2026-11-25', start: '14:00', end: '17:00' },
    ]
    const before = eventsOf(written([{ ...SESSION, parts }]).text)
    const after = eventsOf(written([{ ...SESSION, parts }], '2026-11-23T14:00:01.000Z').text)
    expect(before.map(({ uid }) => uid)).toEqual(['part-1@koudmen', 'part-2@koudmen'])
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(Number(after[0]?.sequence)).toBeGreaterThan(Number(before[0]?.sequence))
    expect(before[0]?.stamp).toBe('2026-11-23T14:00:00Z')
  })

  test('accents, pictograms, commas, semicolons, backslashes and line ends come back as typed', () => {
    const title = 'Défi «\u00a0eau\u00a0», suite; C:\\jardin 🌱 été'
    const session = { title, module: 'Ligne un\nLigne deux', toBring: 'un seau, des gants' }
    const [event] = eventsOf(written([{ ...SESSION, session }]).text)
    expect(event?.summary).toBe(title)
    expect(event?.description).toBe(
      'Ligne un\nLigne deux\nÀ apporter\u00a0: un seau, des gants\nPawol Lakou',
    )
  })

  test('lines hold 75 octets at most, end in CRLF, and no pictogram is cut', () => {
    const session = { title: '🌱é'.repeat(100), module: '', toBring: '' }
    const { text } = written([{ ...SESSION, session }])
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    const lines = text.split('\r\n')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
    expect(eventsOf(text)[0]?.summary).toBe(session.title)
  })

  test('an end of line pasted in a title cannot add a property of its own', () => {
    const session = { title: 'Fête\r\nATTENDEE:mailto:x@exemple.invalid', module: '', toBring: '' }
    const { text } = written([{ ...SESSION, session }])
    expect(text).not.toMatch(/^ATTENDEE/mu)
    expect(eventsOf(text)).toHaveLength(1)
  })

  test('somebody’s home is told by its commune only', () => {
    const venue = {
      name: 'Chez Rose Inventée',
      kind: 'home',
      address: '3 allée X',
      communeCode: '97222',
    }
    const { text } = written([{ ...SESSION, venue: { ...venue, kind: 'home' } }])
    expect(eventsOf(text)[0]?.location).toBe('Le Robert')
    expect(text).not.toContain('Rose')
  })

  test('no date, or a day that no calendar has, makes no file', () => {
    const request = { organisation: '', writtenAt: '2026-11-23T14:00:00Z' }
    expect(sessionCalendar({ ...request, sessions: [{ ...SESSION, parts: [] }] }, t)).toBeNull()
    const parts = [{ id: 'p', date: '2026-02-30', start: '09:00', end: '12:00' }]
    expect(sessionCalendar({ ...request, sessions: [{ ...SESSION, parts }] }, t)).toBeNull()
  })

  test('the name of the file says the session and its day, or that it holds all', () => {
    expect(written([SESSION]).fileName).toBe('Un jardin partagé – 2026-11-24.ics')
    expect(written([SESSION, SESSION]).fileName).toBe('rencontres à venir – 2026-11-23.ics')
  })
})
