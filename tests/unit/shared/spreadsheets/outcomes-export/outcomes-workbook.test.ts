import { describe, expect, it } from 'vitest'
import { utils } from 'xlsx'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { outcomesWorkbook } from '#shared/spreadsheets/outcomes-export/export-outcomes.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const t = createTranslator('fr')

const madeFrom = (from: Partial<typeof rows>) =>
  outcomesWorkbook(
    {
      rows: { ...rows, ...from },
      selection: { kind: 'period', from: null, to: null },
      today: TODAY,
    },
    { t, language: 'fr' },
  )

const recordsOf = (sheet: string, from: Partial<typeof rows>) => {
  const { workbook } = madeFrom(from)
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
})
