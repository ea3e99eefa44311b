import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentStanding } from '#shared/domain/follow-up/commitment-state.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import type { CommitmentEvent } from '#shared/schemas/outcome.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { exportOutcomes } from '#shared/spreadsheets/outcomes-export/export-outcomes.ts'
import {
  type CommitmentChange,
  proposeCommitments,
} from '#shared/spreadsheets/outcomes-export/read-commitments.ts'
import { readTables } from '#shared/spreadsheets/table-reader/read-tables.ts'
import type { Cell, Tables } from '#shared/spreadsheets/table-reader/table.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const everything = { kind: 'period', from: null, to: null } as const

const exported = (from: Rows = rows, language: 'fr' | 'en' = 'fr'): Tables => {
  const { bytes } = exportOutcomes({
    model: { rows: from, selection: everything, today: TODAY },
    language,
  })
  const tables = readTables(bytes, 'engagements.xlsx')
  if (!tables.ok) throw new Error(tables.error.code)
  return tables.data
}

const SHEET = 'Engagements'
const headingsOf = (tables: Tables): readonly Cell[] =>
  tables.sheets.find(({ name }) => name === SHEET)?.rows[0]?.cells ?? []

/** The sheet with cells written over: « row text, column heading, new words ». */
const edited = (
  tables: Tables,
  edits: readonly (readonly [text: string, column: string, cell: Cell])[],
): Tables => {
  const headings = headingsOf(tables)
  return {
    ...tables,
    sheets: tables.sheets.map((sheet) =>
      sheet.name === SHEET
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => {
              const cells = [...row.cells]
              for (const [text, column, cell] of edits) {
                if (!cells.includes(text)) continue
                const index = headings.indexOf(column)
                while (cells.length <= index) cells.push(null)
                cells[index] = cell
              }
              return { ...row, cells }
            }),
          }
        : sheet,
    ),
  }
}

const read = (tables: Tables, known: Pick<Rows, 'commitments' | 'commitmentEvents'> = rows) => {
  const proposal = proposeCommitments(tables, { ...known, today: TODAY })
  if (!proposal.ok) throw new Error(proposal.error.code)
  return proposal.data
}

/** Rows with the events that the changes add. */
const applied = (changes: readonly CommitmentChange[], from: Rows = rows): Rows => ({
  ...from,
  commitmentEvents: [
    ...from.commitmentEvents,
    ...changes.flatMap(({ commitmentId, sessionId, movedTo, said }, index): CommitmentEvent[] => {
      const event = (id: string, second: number) => ({
        ...{ id, sessionId, commitmentId, reviewedInId: null, ...said },
        at: `${TODAY}T20:00:0${second}Z`,
      })
      const carried = { kind: 'carried', note: '', dueDate: movedTo } as const
      return [
        ...(movedTo === null ? [] : [{ ...event(`moved-${index}`, 0), ...carried }]),
        event(`new-${index}`, 1),
      ]
    }),
  ],
})

const standingAfter = (text: string, changes: readonly CommitmentChange[]) => {
  const row = rows.commitments.find((one) => one.text === text)
  if (!row) throw new Error('no promise')
  const events = applied(changes).commitmentEvents
  return commitmentStanding(
    row,
    events.filter(({ commitmentId }) => commitmentId === row.id),
  )
}

const TOOLS = 'Affûter les outils de tout le monde avant le prochain coup de main'
const HIVE = 'Installer une ruche près du manguier'
const BED = 'Préparer la planche d’essai derrière l’école'
const LETTER = 'Écrire à la mairie pour le terrain de l’ancienne distillerie'

describe('the sheet « Engagements », changed and read back', () => {
  it('changes nothing when nothing was changed, in French and in English', () => {
    for (const language of ['fr', 'en'] as const) {
      const { changes, problems, unchanged } = read(exported(rows, language))
      expect(changes).toEqual([])
      expect(problems).toEqual([])
      expect(unchanged).toBe(rows.commitments.length)
    }
  })

  it('adds one event for a new state, with the date and the note of the row', () => {
    const sheet = edited(exported(), [
      [TOOLS, 'État', 'fait'],
      [TOOLS, 'Noté le', '20/11/2026'],
      [TOOLS, 'Note', 'Toutes les houes chantent.'],
    ])
    const { changes } = read(sheet)
    expect(changes).toMatchObject([
      {
        text: TOOLS,
        from: 'open',
        to: 'kept',
        said: { kind: 'kept', date: '2026-11-20', note: 'Toutes les houes chantent.' },
      },
    ])
  })

  it('dates a change of today when the date of the event before was left there', () => {
    const sheet = edited(exported(), [[LETTER, 'État', 'Fait']])
    expect(read(sheet).changes[0]?.said).toMatchObject({ kind: 'kept', date: TODAY })
  })

  it('carries over to the day written, opens again what was closed by mistake, keeps a word alone', () => {
    const sheet = edited(exported(), [
      [HIVE, 'Pour le', '15/01/2027'],
      [BED, 'État', 'À faire'],
      [TOOLS, 'Note', 'La pierre est retrouvée.'],
    ])
    expect(
      read(sheet).changes.map(({ text, said }) => [text, said.kind, said.dueDate, said.note]),
    ).toEqual([
      [BED, 'reopened', null, 'Deux mètres sur un. Le giraumon a levé en six jours.'],
      [TOOLS, 'called', null, 'La pierre est retrouvée.'],
      [HIVE, 'carried', '2027-01-15', ''],
    ])
  })

  it('reads a date whose cell lost its format, and one written the other way', () => {
    const sheet = edited(exported(), [
      [TOOLS, 'État', 'Fait'],
      // 20 November 2026 as a bare number.
      [TOOLS, 'Noté le', 46_346],
      [HIVE, 'Pour le', '2027-01-15'],
    ])
    const { changes, problems } = read(sheet)
    expect(problems).toEqual([])
    expect(changes.map(({ said }) => [said.date, said.dueDate])).toEqual([
      ['2026-11-20', null],
      [TODAY, '2027-01-15'],
    ])
  })

  it('changes nothing the second time', () => {
    const sheet = edited(exported(), [
      [TOOLS, 'État', 'Fait'],
      [TOOLS, 'Note', 'Toutes les houes chantent.'],
      [HIVE, 'Pour le', '15/01/2027'],
      [BED, 'État', 'Laissé'],
      [LETTER, 'Note', 'Portée ce matin.'],
    ])
    const { changes } = read(sheet)
    expect(changes).toHaveLength(4)
    expect(read(sheet, applied(changes)).changes).toEqual([])
  })

  it('still reads the words that the workbook of the bilan had', () => {
    const sheet = edited(exported(), [
      [HIVE, 'État', 'Tenu'],
      [BED, 'État', 'Abandonné'],
    ])
    const { changes, problems } = read(sheet)
    expect(problems).toEqual([])
    expect(changes.map(({ text, to }) => [text, to])).toEqual(
      expect.arrayContaining([
        [HIVE, 'kept'],
        [BED, 'letGo'],
      ]),
    )
  })

  it('keeps the new day of a row whose state changes too', () => {
    const sheet = edited(exported(), [
      // Kept by mistake, or begun, with another day: both are said.
      [TOOLS, 'État', 'Commencé'],
      [TOOLS, 'Pour le', '15/01/2027'],
    ])
    const { changes } = read(sheet)
    const standing = standingAfter(TOOLS, changes)
    expect(standing).toMatchObject({ state: 'open', isBegun: true, dueDate: '2027-01-15' })
    expect(read(sheet, applied(changes)).changes).toEqual([])
  })

  it('changes nothing the second time where one begun is written « Reporté »', () => {
    const sheet = edited(exported(), [
      [LETTER, 'État', 'Reporté'],
      [LETTER, 'Pour le', '15/01/2027'],
    ])
    const { changes } = read(sheet)
    expect(standingAfter(LETTER, changes)).toMatchObject({ dueDate: '2027-01-15' })
    expect(read(sheet, applied(changes)).changes).toEqual([])
  })

  it('names a year typed wrong, and notes nothing of the row', () => {
    const sheet = edited(exported(), [
      [HIVE, 'Pour le', '15/01/2127'],
      [TOOLS, 'État', 'Fait'],
      [TOOLS, 'Noté le', '20/11/1026'],
    ])
    const { changes, problems } = read(sheet)
    expect(changes).toEqual([])
    expect(problems.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['farDate', '15/01/2127'],
        ['farDate', '20/11/1026'],
      ]),
    )
  })

  it('takes nothing back of what was said in the app since it was exported', () => {
    const sheet = edited(exported(), [[HIVE, 'Note', 'Bientôt.']])
    const said = rows.commitments.find(({ text }) => text === TOOLS)
    if (!said) throw new Error('no promise')
    const since: Rows = {
      ...rows,
      commitmentEvents: [
        ...rows.commitmentEvents,
        {
          id: 'since',
          sessionId: said.sessionId,
          commitmentId: said.id,
          kind: 'kept',
          date: TODAY,
          note: '',
          dueDate: null,
          reviewedInId: null,
          at: `${TODAY}T19:00:00Z`,
        },
      ],
    }
    expect(read(sheet, since).changes.map(({ text }) => text)).toEqual([HIVE])
  })

  it('names rows that are unknown, altered, doubled or in no known state, and takes the others', () => {
    const tables = exported()
    const [first] = rows.commitments
    const sheet = edited(tables, [
      [TOOLS, 'Identifiant', 'autre-chose'],
      [HIVE, 'Identifiant', null],
      [BED, 'État', 'Peut-être'],
      [LETTER, 'Noté le', '31/02/2026'],
      ['Donner vingt plants de piment végétarien', 'Identifiant', first?.id ?? ''],
      ['Prêter une citerne de mille litres', 'Note', 'Pleine.'],
    ])
    const { changes, problems } = read(sheet)
    expect(problems.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['unknownId', 'autre-chose'],
        ['noId', ''],
        ['badState', 'Peut-être'],
        ['badDate', '31/02/2026'],
        ['doubledId', first?.id],
      ]),
    )
    expect(problems).toHaveLength(5)
    expect(changes.map(({ said }) => said.note)).toEqual(['Pleine.'])
  })

  it('says so when a commitment begun is written « À faire », and changes nothing', () => {
    const { changes, problems } = read(edited(exported(), [[LETTER, 'État', 'À faire']]))
    expect(changes).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['cannotUnbegin'])
  })

  it('loses no row when columns are moved and rows are sorted otherwise', () => {
    const tables = exported()
    const moved: Tables = {
      ...tables,
      sheets: tables.sheets.map((sheet) => {
        const [heading, ...others] = sheet.rows.map((row) => ({
          ...row,
          cells: [...row.cells].toReversed(),
        }))
        const sorted = others.toReversed().map((row, index) => ({ ...row, number: index + 2 }))
        return heading === undefined ? sheet : { ...sheet, rows: [heading, ...sorted] }
      }),
    }
    // Short rows end earlier: their cells come to stand under other headings.
    const padded: Tables = {
      ...moved,
      sheets: moved.sheets.map((sheet) => {
        const width = Math.max(...sheet.rows.map(({ cells }) => cells.length))
        return {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: [...Array<Cell>(width - row.cells.length).fill(null), ...row.cells],
          })),
        }
      }),
    }
    expect(read(padded)).toMatchObject({ changes: [], problems: [] })
  })

  it('refuses a workbook without that sheet', () => {
    const tables = exported()
    const without = { ...tables, sheets: tables.sheets.filter(({ name }) => name !== SHEET) }
    expect(proposeCommitments(without, { ...rows, today: TODAY })).toMatchObject({
      ok: false,
      error: { code: 'notThatSheet' },
    })
  })

  it('never fails nor invents a change on cells of any kind', () => {
    const tables = exported()
    const width = headingsOf(tables).length
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)), {
            maxLength: width,
          }),
          { maxLength: 8 },
        ),
        (noise) => {
          const sheets = tables.sheets.map((sheet) =>
            sheet.name === SHEET
              ? {
                  ...sheet,
                  rows: [
                    ...sheet.rows.slice(0, 1),
                    ...noise.map((cells, index) => ({ number: index + 2, cells })),
                  ],
                }
              : sheet,
          )
          expect(read({ ...tables, sheets }).changes).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})
