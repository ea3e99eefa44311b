import { describe, expect, it } from 'vitest'
import {
  hasContent,
  isPrinted,
  REPORT_SECTIONS,
} from '#shared/documents/session-report/report-model.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { ERASED_NAME } from '#shared/domain/privacy/terms.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import {
  exampleReportRows,
  photosOf,
  quietRows,
  reportOf,
  sessionIdOf,
} from '#tests/helpers/sample-report.ts'

const rows = exampleReportRows()

describe('what the report of a session is gathered from', () => {
  it('holds no name at all for the file, save those who agreed to be quoted', () => {
    const model = reportOf(rows, 'J4RD', 'none')
    const named = rows.people.map(spokenName).filter((name) => {
      const said = JSON.stringify({ ...model, quotes: [], head: null })
      return said.includes(name)
    })
    expect(named).toEqual([])
    expect(model.names).toBeNull()
    expect(model.commitments.every(({ who }) => who === '')).toBe(true)
    expect(model.quotes.map(({ who }) => who)).toEqual(['Hervé Bélair', 'Ketty Noéline', ''])
  })

  it('holds first names for the wall, and everybody’s name only when asked', () => {
    const wall = reportOf(rows, 'J4RD', 'first')
    expect(wall.commitments[0]?.who).toBe('Hervé')
    expect(wall.commitments.at(-1)?.who).toBe('Lucette')
    expect(wall.names).toBeNull()
    expect(JSON.stringify(wall)).not.toContain('Bélair')
    const full = reportOf(rows, 'J4RD', 'full')
    expect(full.commitments[0]?.who).toBe('Hervé Bélair')
    expect(full.names).toHaveLength(13)
  })

  it('names nobody who was erased, on the wall or in the file: « Personne effacée » stood there', () => {
    const sessionId = sessionIdOf(rows, 'J4RD')
    const gone = rows.commitments.find((row) => row.sessionId === sessionId)?.personId
    const people = rows.people.map((one) =>
      one.id === gone ? { ...one, firstName: ERASED_NAME, lastName: '', isErased: true } : one,
    )
    for (const names of ['first', 'full'] as const) {
      const model = reportOf({ ...rows, people }, 'J4RD', names)
      expect(model.commitments[0]?.who).toBe('')
      expect(JSON.stringify(model)).not.toContain(ERASED_NAME)
      expect(model.figures).toEqual(reportOf(rows, 'J4RD', names).figures)
    }
  })

  it('puts no family name on the wall, even where the paper has it first', () => {
    const written = ['BÉLAIR Hervé', 'Mme Lucette', 'M. Jean Zobel', 'ZOBEL, Jean', 'Tatie']
    const sessionId = sessionIdOf(rows, 'J4RD')
    const [sample] = rows.commitments.filter((row) => row.sessionId === sessionId)
    if (!sample) throw new Error('no promise')
    const commitments = written.map((personName, index) => ({
      ...sample,
      id: `paper-${index}`,
      order: `a${index}`,
      personId: null,
      personName,
    }))
    expect(
      reportOf({ ...rows, commitments }, 'J4RD', 'first').commitments.map(({ who }) => who),
    ).toEqual(['Hervé', 'Lucette', 'Jean', 'Jean', 'Tatie'])
  })

  it('never holds a quote that its author keeps private', () => {
    for (const names of ['none', 'first', 'full'] as const) {
      expect(JSON.stringify(reportOf(rows, 'J4RD', names))).not.toContain('pâtes et thon')
    }
  })

  it('shows no photo without agreement, no sheet, and follows the order chosen', () => {
    const sessionId = sessionIdOf(rows, 'J4RD')
    const withPhotos = { ...rows, photos: photosOf(sessionId) }
    expect(reportOf(withPhotos, 'J4RD').photos.map(({ id }) => id)).toEqual(['a1', 'b1', 'c1'])
    const chosen = {
      ...withPhotos,
      sessionReports: rows.sessionReports.map((report) =>
        report.sessionId === sessionId ? { ...report, photoIds: ['c1', 'a1', 'hidden'] } : report,
      ),
    }
    expect(reportOf(chosen, 'J4RD').photos.map(({ id }) => id)).toEqual(['c1', 'a1'])
    // Those chosen may be shown no more: the screen proposes all the others again, and so does the paper.
    const withdrawn = {
      ...chosen,
      sessionReports: chosen.sessionReports.map((report) => ({ ...report, photoIds: ['hidden'] })),
    }
    expect(reportOf(withdrawn, 'J4RD').photos.map(({ id }) => id)).toEqual(['a1', 'b1', 'c1'])
  })

  it('counts heads, ideas and voices as they were typed, never what was left empty', () => {
    const model = reportOf(rows, 'J4RD')
    expect(model.figures.heads).toBe(17)
    expect(model.votes[0]).toMatchObject({ total: 50, voters: 17 })
    expect(model.votes[0]?.options.map(({ count }) => count)).toEqual([17, 12, 10, 7, 4])
    const roti = model.evaluations.find(({ kind }) => kind === 'roti')
    expect(roti?.answers).toBe(16)
    expect(roti?.average).toBeCloseTo((2 * 3 + 6 * 4 + 8 * 5) / 16)
    const uncounted = {
      ...rows,
      evaluations: rows.evaluations.map((one) => ({
        ...one,
        counts: [null, null, null, null, null] as typeof one.counts,
        remarks: '',
      })),
    }
    expect(reportOf(uncounted, 'J4RD').evaluations).toEqual([])
  })

  it('keeps heaps in the order of the wall and ideas on their own last', () => {
    const alone = rows.contributions.map((one) =>
      one.text.startsWith('Un compost') ? { ...one, clusterId: 'gone' } : one,
    )
    const { clusters } = reportOf({ ...rows, contributions: alone }, 'J4RD')
    expect(clusters.map(({ name }) => name)).toEqual([
      'Où planter',
      'L’eau et la terre',
      'Qui fait quoi',
      'Manger et vendre',
      '',
    ])
  })

  it('names the ideas that votes kept, most voted first, each once', () => {
    expect(reportOf(rows, 'J4RD').kept.slice(0, 2)).toEqual([
      'Une planche d’essai derrière l’école',
      'Le terrain de l’ancienne distillerie, avec l’accord du maire',
    ])
  })

  it('announces the nearest session, and a later one of the same challenge beside it only', () => {
    const near = reportOf(rows, 'J4RD')
    expect([near.next?.title, near.nextOnChallenge]).toEqual(['Chacun sa pièce du puzzle', null])
    const far = reportOf(rows, 'R3PR')
    expect(far.next?.title).toBe('Chacun sa pièce du puzzle')
    expect(far.nextOnChallenge?.title).toBe('Ce que nous avons appris cette année')
    const none = {
      ...rows,
      sessionParts: rows.sessionParts.filter(({ date }) => date < '2026-11-24'),
    }
    expect(reportOf(none, 'J4RD').next).toBeNull()
  })

  it('prints no empty section, and none that was left out', () => {
    const quiet = reportOf(quietRows(), 'C7DV')
    expect(REPORT_SECTIONS.filter((section) => hasContent(section, quiet))).toEqual(['attendance'])
    const without = { ...reportOf(rows, 'J4RD'), leftOut: ['votes'] }
    expect(isPrinted('votes', without)).toBe(false)
    expect(isPrinted('ideas', without)).toBe(true)
  })

  it('tells the agenda as it was held: when each block began, without those that were skipped', () => {
    const sessionId = sessionIdOf(rows, 'J4RD')
    const part = rows.sessionParts.find((one) => one.sessionId === sessionId)
    const blocks = rows.agendaBlocks.filter((one) => one.sessionId === sessionId)
    const [first, second, third, fourth] = blocks
    if (!part || !first || !second || !third || !fourth) throw new Error('No agenda')
    const press = (
      seq: number,
      time: string,
      kind: 'start' | 'next' | 'skip' | 'finish',
      blockId: string | null,
      enteredId: string | null,
    ): Rows['runEvents'][number] => ({
      id: `press-${seq}`,
      sessionId,
      partId: part.id,
      seq,
      at: `${part.date}T${time}:00-04:00`,
      kind,
      blockId,
      enteredId,
      trackId: null,
      changes: [],
      minutes: 0,
    })
    const runEvents = [
      press(1, '09:10', 'start', null, first.id),
      press(2, '09:25', 'next', first.id, second.id),
      press(3, '09:50', 'skip', third.id, null),
      press(4, '10:00', 'next', second.id, fourth.id),
      press(5, '11:00', 'finish', fourth.id, null),
    ]
    const [day] = reportOf({ ...rows, runEvents }, 'J4RD').agenda
    expect(day?.items.map(({ title, start, end }) => [title, start, end])).toEqual([
      [first.title, 550, 565],
      [second.title, 565, 600],
      [fourth.title, 600, 660],
    ])
    // Gone over within a minute: nobody held it.
    const hurried = [
      ...runEvents.slice(0, 2),
      { ...press(3, '09:25', 'next', second.id, third.id), at: `${part.date}T09:25:50-04:00` },
      ...runEvents.slice(4),
    ]
    const held = reportOf({ ...rows, runEvents: hurried }, 'J4RD').agenda[0]?.items
    expect(held?.map(({ title }) => title)).toEqual([first.title, third.title])
    // Finished at home, in the evening: nobody held the last block for nine hours.
    const forgotten = runEvents.with(4, press(5, '19:30', 'finish', fourth.id, null))
    const last = reportOf({ ...rows, runEvents: forgotten }, 'J4RD').agenda[0]?.items.at(-1)
    expect(last).toMatchObject({ title: fourth.title, start: 600, end: 600 + fourth.minutes })
    // Pressed on another day, to try: the agenda stands.
    const tried = runEvents.map((one) => ({ ...one, at: one.at.replace(part.date, '2026-09-01') }))
    expect(reportOf({ ...rows, runEvents: tried }, 'J4RD').agenda).toEqual(
      reportOf(rows, 'J4RD').agenda,
    )
  })

  it('follows people who were merged', () => {
    const merged = {
      ...rows,
      people: rows.people.map((person) =>
        person.firstName === 'Hervé'
          ? {
              ...person,
              mergedInto: rows.people.find((one) => one.firstName === 'Linh')?.id ?? null,
            }
          : person,
      ),
    }
    expect(reportOf(merged, 'J4RD', 'first').commitments[0]?.who).toBe('Linh')
  })
})
