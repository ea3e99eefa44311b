import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '#shared/domain/attendance-figures.ts'
import { attendanceLedger } from '#shared/domain/attendance-ledger.ts'
import { addDays, daysBetween } from '#shared/domain/dates.ts'
import { isWorkingDay } from '#shared/domain/public-holidays.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { ROW_SCHEMAS } from '#shared/schemas/tables.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count))

describe('the bundled example', () => {
  it('holds rows that every schema accepts, so that nothing disappears from the screens', () => {
    for (const table of TABLE_NAMES) {
      for (const row of rows[table]) {
        const parsed = ROW_SCHEMAS[table].safeParse(row)
        expect(parsed.success, `${table} ${row.id}: ${parsed.error?.message}`).toBe(true)
        expect(parsed.data).toEqual(row)
      }
    }
  })

  it('comes back whole from the write model', () => {
    const model = new WriteModel()
    model.transact((tx) => {
      for (const table of TABLE_NAMES) for (const row of rows[table]) tx.put(table, row as never)
    })
    for (const table of TABLE_NAMES) expect(model.rowsOf(table)).toHaveLength(rows[table].length)
  })

  it('is the same for the same day', () => {
    expect(exampleRows(TODAY)).toEqual(exampleRows(TODAY))
  })

  it('takes its ids from the function given, one for one', () => {
    const made = exampleRows(TODAY, (key) => `mine-${key}`)
    expect(made.people.every(({ id }) => id.startsWith('mine-'))).toBe(true)
    expect(made.attendances[0]?.id).toMatch(/^mine-.+\.mine-/u)
  })

  it('never gives one id to two records', () => {
    const ids = TABLE_NAMES.filter((table) => table !== 'participations').flatMap((table) =>
      rows[table].map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
    const pairs = rows.participations.map(({ sessionId, id }) => `${sessionId} ${id}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('points at nothing that does not exist', () => {
    const people = new Set(rows.people.map(({ id }) => id))
    const sessions = new Set(rows.sessions.map(({ id }) => id))
    const parts = new Set(rows.sessionParts.map(({ id }) => id))
    const all = (ids: readonly string[], known: ReadonlySet<string>) =>
      expect(ids.filter((id) => !known.has(id))).toEqual([])
    all(
      rows.participations.map(({ personId }) => personId),
      people,
    )
    all(
      rows.consentEvents.map(({ personId }) => personId),
      people,
    )
    all(
      rows.attendances.flatMap(({ personId }) => personId),
      people,
    )
    all(
      rows.attendances.map(({ partId }) => partId),
      parts,
    )
    all(
      rows.rosters.flatMap(({ personIds }) => personIds),
      people,
    )
    all(
      rows.sessionParts.map(({ sessionId }) => sessionId),
      sessions,
    )
    all(
      rows.cards.map(({ deckId }) => deckId),
      new Set(rows.decks.map(({ id }) => id)),
    )
    for (const session of rows.sessions) {
      all(session.deckIds, new Set(rows.decks.map(({ id }) => id)))
      all(session.funderIds, new Set(rows.funders.map(({ id }) => id)))
      all(session.facilitatorIds, new Set(rows.facilitators.map(({ id }) => id)))
      all([session.venueId ?? ''], new Set(rows.venues.map(({ id }) => id)))
    }
  })

  it('has three sessions typed up, one waiting and two to come, whatever the day', () => {
    fc.assert(
      fc.property(days, (today) => {
        const example = exampleRows(today)
        const states = example.sessions.map(({ id }) => {
          const parts = example.sessionParts.filter(({ sessionId }) => sessionId === id)
          const typed = example.attendances.some(({ sessionId }) => sessionId === id)
          const past = parts.every(({ date }) => date < today)
          const future = parts.every(({ date }) => date > today)
          return typed && past ? 'typed' : past ? 'waiting' : future ? 'toCome' : 'mixed'
        })
        expect(states).toEqual(['typed', 'typed', 'typed', 'waiting', 'toCome', 'toCome'])
      }),
      { numRuns: 60 },
    )
  })

  it('holds its sessions on the weekdays they were meant for', () => {
    const weekdays = rows.sessionParts.map(({ date }) => daysBetween('1970-01-04', date) % 7)
    // The seminar would begin on Christmas Day.
    expect(weekdays).toEqual([6, 4, 2, 2, 6, 6, 6, 6, 1])
  })

  it('never meets on a Sunday or a public holiday, whatever the day', () => {
    fc.assert(
      fc.property(days, (today) => {
        const dates = exampleRows(today).sessionParts.map(({ date }) => date)
        expect(dates.filter((date) => !isWorkingDay(date))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('keeps two days of one seminar apart, before and after a holiday', () => {
    const seminar = exampleRows('2026-11-23').sessionParts.filter(({ id }) =>
      id.includes('seminaire'),
    )
    expect(seminar.map(({ date }) => date)).toEqual(['2026-12-26', '2026-12-26', '2026-12-28'])
  })

  it('is typed up without holes: nothing is left to type in the past sessions', () => {
    const ledger = attendanceLedger(rows)
    const people = new Map(rows.people.map((person) => [person.id, person]))
    const typed = ledger.sessions.slice(0, 3)
    expect(figuresOf(ledger, typed, people).notTyped).toBe(0)
    expect(figuresOf(ledger, typed, people).people).toBeGreaterThanOrEqual(20)
  })

  it('invents its people: fictional phones and e-mails only', () => {
    for (const { phone, email } of rows.people) {
      expect(phone).toMatch(/^(\+3363998\d{4})?$/u)
      expect(email).toMatch(/^([a-z.-]+@exemple\.invalid)?$/u)
    }
    expect(rows.people.length).toBe(42)
  })

  it('keeps each card within twelve words of text and names pictograms that Tabler draws', () => {
    const drawn = new Set(
      readdirSync('node_modules/@tabler/icons/icons/outline').map((file) => file.slice(0, -4)),
    )
    for (const { title, text, pictogram } of rows.cards) {
      const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
      expect(words.length, `${title} : ${text}`).toBeLessThanOrEqual(12)
      expect(drawn.has(pictogram ?? ''), `${title} : ${pictogram}`).toBe(true)
    }
    for (const { backPictogram } of rows.decks) expect(drawn.has(backPictogram ?? '')).toBe(true)
  })

  it('leaves the Creole line to the team', () => {
    expect(rows.cards.every(({ creole }) => creole === '')).toBe(true)
  })

  it('puts an unbreakable space before every French double sign', () => {
    const texts = JSON.stringify(rows)
    expect(texts.match(/[^"] [:;?!»]|« /gu)).toBeNull()
  })
})
