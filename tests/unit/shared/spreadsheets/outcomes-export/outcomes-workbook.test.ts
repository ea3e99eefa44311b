import { describe, expect, it } from 'vitest'
import { utils } from 'xlsx'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { outcomesWorkbook } from '#shared/spreadsheets/outcomes-export/export-outcomes.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const t = createTranslator('fr')

type Period = { readonly from: string | null; readonly to: string | null }

const madeFrom = (from: Partial<typeof rows>, period: Period = { from: null, to: null }) =>
  outcomesWorkbook(
    {
      rows: { ...rows, ...from },
      selection: { kind: 'period', ...period },
      today: TODAY,
    },
    { t, language: 'fr' },
  )

const recordsOf = (sheet: string, from: Partial<typeof rows>, period?: Period) => {
  const { workbook } = madeFrom(from, period)
  const found = workbook.Sheets[sheet]
  return found ? utils.sheet_to_json<Readonly<Record<string, unknown>>>(found) : []
}

describe('the workbook of outcomes', () => {
  it('says the voters and the share that the screen shows, not empty cells', () => {
    const [vote] = rows.votes
    if (!vote) throw new Error('no vote')
    const sessionId = rows.attendances[0]?.sessionId ?? ''
    const untold = { ...vote, sessionId, method: 'hands' as const, voters: null, perPerson: null }
    const [line] = recordsOf('Votes', { votes: [untold] })
    expect(line?.[t('outcomeSheets.columns.perPerson')]).toBe(1)
    expect(line?.[t('outcomeSheets.columns.voters')]).toBeGreaterThan(0)
  })

  it('counts once among the voters somebody ticked under two records', () => {
    const [vote, mark] = [rows.votes[0], rows.attendances[0]]
    const [one, other] = rows.people
    if (!vote || !mark || !one || !other) throw new Error('no example')
    const votes = [{ ...vote, sessionId: mark.sessionId, voters: null }]
    const of = (personId: string) => ({
      ...mark,
      id: personId,
      personId,
      status: 'present' as const,
    })
    const attendances = [of(one.id), of(other.id)]
    const parts = rows.sessionParts.map((part) => ({ ...part, anonymousCount: 0 }))
    const voters = (people: typeof rows.people) =>
      recordsOf('Votes', { votes, attendances, people, sessionParts: parts })[0]?.[
        t('outcomeSheets.columns.voters')
      ]
    expect(voters(rows.people)).toBe(2)
    const merged = rows.people.map((person) =>
      person.id === other.id ? { ...person, mergedInto: one.id } : person,
    )
    expect(voters(merged)).toBe(1)
  })

  it('gives no mean to an evaluation with more answers than people, and says why beside it', () => {
    const [evaluation, mark] = [rows.evaluations[0], rows.attendances[0]]
    const [one, other] = rows.people
    if (!evaluation || !mark || !one || !other) throw new Error('no example')
    const sessionParts = rows.sessionParts.map((part) => ({ ...part, anonymousCount: 0 }))
    const of = (personId: string) => ({
      ...mark,
      id: personId,
      personId,
      status: 'present' as const,
    })
    const [average, toCheck] = [
      t('outcomeSheets.columns.average'),
      t('outcomeSheets.columns.toCheck'),
    ]
    const told = (
      counts: typeof evaluation.counts,
      people = rows.people,
      present = [one, other],
    ) => {
      const [line] = recordsOf('Évaluations', {
        evaluations: [{ ...evaluation, sessionId: mark.sessionId, counts }],
        attendances: present.map(({ id }) => of(id)),
        sessionParts,
        people,
      })
      return [line?.[average], line?.[toCheck], line?.['5']]
    }
    const word = 'Plus d’avis que de personnes présentes'
    expect(told([0, 0, 0, 0, 2])).toEqual([5, undefined, 2])
    expect(told([0, 0, 0, 0, 22])).toEqual([undefined, word, 22])
    const merged = rows.people.map((person) =>
      person.id === other.id ? { ...person, mergedInto: one.id } : person,
    )
    expect(told([0, 0, 0, 0, 2], merged)).toEqual([undefined, word, 2])
    // Nobody typed who came: nothing to compare with.
    expect(told([0, 0, 0, 0, 22], rows.people, [])).toEqual([5, undefined, 22])
  })

  it('has no row for a reason that waits for its decision', () => {
    const [decision] = rows.decisions
    if (!decision) throw new Error('no decision')
    const decisions = [decision, { ...decision, id: 'reason-alone', text: ' ', reason: 'Il pleut' }]
    expect(recordsOf('Décisions', { decisions })).toHaveLength(1)
  })

  it('counts for the log each person whom it names, once, and nobody else', () => {
    const [commitment] = rows.commitments
    if (!commitment) throw new Error('no commitment')
    const nothing = { contributions: [], pieces: [], introductions: [] }
    const [one, other] = rows.people
    const by = (id: string, personId: string | null, personName = '') => ({
      ...commitment,
      id,
      personId,
      personName,
    })
    const commitments = [
      by('a', one?.id ?? ''),
      by('b', one?.id ?? ''),
      by('c', other?.id ?? ''),
      by('d', null, 'Ti Jo'),
      by('e', null),
    ]
    expect(madeFrom({ ...nothing, commitments }).people).toBe(3)
    const merged = rows.people.map((person) =>
      person.id === other?.id ? { ...person, mergedInto: one?.id ?? null } : person,
    )
    expect(madeFrom({ ...nothing, commitments, people: merged }).people).toBe(2)
  })

  it('holds for a period what the bilan of that period counts', () => {
    const [session, introduction, commitment] = [
      rows.sessions[0],
      rows.introductions[0],
      rows.commitments[0],
    ]
    const part = rows.sessionParts.find(({ sessionId }) => sessionId === session?.id)
    if (!session || !introduction || !commitment || !part) throw new Error('no example')
    const onDay = (id: string, date: string) => ({ ...part, id, date })
    const from = {
      // Begun in one year, ended in the next.
      sessionParts: [onDay('p1', '2025-12-30'), onDay('p2', '2026-01-10')],
      sessions: [session],
      attendances: [],
      introductions: [
        { ...introduction, proposedOn: '2025-12-20', introducedOn: null, closedOn: '2026-02-01' },
      ],
      commitments: [
        { ...commitment, sessionId: session.id },
        { ...commitment, id: 'empty', sessionId: session.id, text: ' ' },
      ],
    }
    for (const year of ['2025', '2026']) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      const { figures } = buildReport(
        reportLedger({ ...rows, ...from }),
        { ...EVERYTHING, ...period },
        { today: TODAY, collects: [] },
      )
      const lines = (sheet: string) => recordsOf(sheet, from, period).length
      expect(lines('Engagements'), year).toBe(figures.commitments.value)
      expect(lines('Mises en relation'), year).toBe(figures.introductions.value)
    }
  })
})
