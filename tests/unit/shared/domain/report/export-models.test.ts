import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { reportFields } from '#shared/domain/report/export-fields/report-fields.ts'
import { ROW_KINDS, rowTableOf } from '#shared/domain/report/export-fields/row-tables.ts'
import { columnsForRows, movedColumn } from '#shared/domain/report/export-models/edit-columns.ts'
import {
  askedColumns,
  type ExportContent,
  fieldsFor,
  readRows,
  sourceOf,
  usableColumns,
} from '#shared/domain/report/export-models/export-model.ts'
import {
  READY_COLUMNS,
  READY_MODELS,
  readyContent,
  START_FILTER,
} from '#shared/domain/report/export-models/ready-models.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { decodeExportModelFile, encodeExportModelFile } from '#shared/library/export-model-file.ts'
import { encodeSealed } from '#shared/library/sealed-file.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import {
  fieldText,
  reportFieldName,
  rowFieldAbout,
  rowFieldName,
} from '#shared/reporting/export-field-words.ts'
import { EXPORT_ROWS, type ExportColumn } from '#shared/schemas/export-model.schema.ts'
import { DEMOGRAPHICS } from '#shared/schemas/people.schema.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { reportFilters, workspaces } from '#tests/helpers/report-arbitraries.ts'
import { aVenue, reportRows } from '#tests/helpers/report-builders.ts'

const TODAY = '2026-12-31'
const NOW = '2026-11-24T09:00:00-04:00'
const CONTEXT = { collects: DEMOGRAPHICS, facilitators: [], today: TODAY }
const FRENCH = { t: createTranslator('fr'), language: 'fr' } as const
const ENGLISH = { t: createTranslator('en'), language: 'en' } as const

const read = (rows: ReportRows, content: ExportContent) =>
  readRows(content.rows, sourceOf(reportLedger(rows), content, CONTEXT))

const columnOf = (id: string, fields: Partial<ExportColumn> = {}): ExportColumn => ({
  id,
  field: 'lastName',
  header: '',
  text: '',
  ...fields,
})

const someColumns = fc
  .uniqueArray(fc.record({ id: fc.uuid(), header: fc.string({ maxLength: 30 }) }), {
    maxLength: 12,
    selector: ({ id }) => id,
  })
  .map((list) => list.map(({ id, header }) => columnOf(id, { header })))

describe('the order and the names of columns', () => {
  it('change for the column that moves and for no other', () => {
    fc.assert(
      fc.property(someColumns, fc.nat(12), fc.integer({ min: -3, max: 20 }), (columns, at, to) => {
        const moved = columns[at]
        if (!moved) return
        const after = movedColumn(columns, moved.id, to)
        expect(after.indexOf(moved)).toBe(Math.max(0, Math.min(to, columns.length - 1)))
        expect(after.filter((one) => one !== moved)).toEqual(columns.filter((one) => one !== moved))
      }),
    )
  })

  it('are the same after a model was shared as a file, with what a newer version added to a column', () => {
    fc.assert(
      fc.property(someColumns, fc.constantFrom(...EXPORT_ROWS), (columns, rows) => {
        const known = columns.map((column, index) => ({ ...column, shade: `s${index}` }))
        const model = { name: 'Suivi', rows, columns: known, filter: START_FILTER }
        const back = decodeExportModelFile(encodeExportModelFile(model, NOW))
        expect(back).toEqual({ ok: true, data: model })
      }),
    )
  })

  it('stay when the rows change, as far as the new rows have them', () => {
    const columns = [
      columnOf('a', { field: 'lastName', header: 'Qui' }),
      columnOf('b', { field: 'entryDay' }),
      columnOf('c', { field: 'fixedText', text: 'FSE-972' }),
    ]
    expect(columnsForRows(columns, 'presences').map(({ id }) => id)).toEqual(['a', 'c'])
    expect(columnsForRows(columns.slice(0, 1), 'results')).toBe(READY_COLUMNS.results)
  })

  it('hold in a new model nothing that the organisation does not ask for', () => {
    const fields = askedColumns(readyContent('people'), ['gender']).map(({ field }) => field)
    expect(fields).toContain('gender')
    expect(fields).not.toContain('ageBand')
    expect(fields).toContain('personCommune')
    expect(fields).toHaveLength(READY_COLUMNS.people.length - 3)
  })
})

describe('a model shared as a file', () => {
  const model = { name: 'Suivi', ...readyContent('people') }
  const shared = { ...model, columns: [...model.columns] }

  it('carries no challenge, venue or funder of the workspace, and nobody to contact', () => {
    const filter = { ...START_FILTER, funderId: 'f1', venueId: 'v1', challengeId: 'c1' }
    const text = strFromU8(
      encodeExportModelFile({ ...shared, filter, ...{ referent: 'Nadia Cypria' } }, NOW),
    )
    expect(text).not.toContain('Nadia')
    expect(text).not.toContain('"f1"')
    expect(text).not.toContain('"v1"')
  })

  it('is refused when it comes from a newer Koudmen, was altered, or is something else', () => {
    const newer = encodeSealed({ format: 'koudmen-export-model', version: 2 }, {}, NOW)
    expect(decodeExportModelFile(newer)).toMatchObject({ ok: false, error: { code: 'newer' } })
    const text = strFromU8(encodeExportModelFile(shared, NOW))
    const altered = strToU8(text.replace('"Suivi"', '"Autre"'))
    expect(decodeExportModelFile(altered)).toMatchObject({ error: { code: 'altered' } })
    expect(decodeExportModelFile(strToU8('PK'))).toMatchObject({ error: { code: 'foreign' } })
    expect(decodeExportModelFile(strToU8(text.slice(0, 90)))).toMatchObject({
      error: { code: 'cut' },
    })
    for (const code of ['cut', 'altered', 'newer', 'foreign', 'tooLarge'] as const)
      expect(FRENCH.t(`exportModels.file.${code}`)).not.toContain('exportModels')
  })
})

describe('the columns that are written', () => {
  it('leave out what a newer version knows and what the organisation does not ask for', () => {
    const columns = [
      columnOf('a', { field: 'lastName' }),
      columnOf('b', { field: 'shoeSize' }),
      columnOf('c', { field: 'gender' }),
      columnOf('d', { field: 'fixedText' }),
    ]
    const ids = (collects: readonly 'gender'[]) =>
      usableColumns({ rows: 'people', columns }, collects).map(({ column }) => column.id)
    expect(ids([])).toEqual(['a', 'd'])
    expect(ids(['gender'])).toEqual(['a', 'c', 'd'])
  })

  it('have a name and an explanation each, and every ready model is made of columns that exist', () => {
    expect([...ROW_KINDS].sort()).toEqual([...EXPORT_ROWS].sort())
    for (const kind of ROW_KINDS) {
      for (const field of rowTableOf(kind).fields) {
        for (const words of [FRENCH, ENGLISH]) {
          expect(rowFieldName(field, words)).not.toMatch(/^exportFields|^reports\./u)
          expect(rowFieldAbout(field, words)).not.toMatch(/^exportFields|^reports\./u)
        }
      }
      expect(
        usableColumns({ rows: kind, columns: READY_COLUMNS[kind] }, DEMOGRAPHICS),
      ).toHaveLength(READY_COLUMNS[kind].length)
    }
    for (const field of reportFields(DEMOGRAPHICS))
      expect(reportFieldName(field, FRENCH)).not.toMatch(/exportFields|reports\.|reportSheets/u)
    expect(READY_MODELS.every((model) => fieldsFor(model, []).length > 0)).toBe(true)
  })
})

describe('the rows of a model', () => {
  const morning = aPart('am', 's1', { date: '2026-03-02' })
  const evening = aPart('pm', 's2', { date: '2026-05-04' })
  const rows = reportRows({
    people: [
      aPerson('p1', { lastName: 'ZÉLIE', communeCode: '97213' }),
      aPerson('p2', { lastName: 'ADÈLE', communeCode: null }),
    ],
    sessions: [
      aSession('s1', { venueId: 'v1', funderIds: ['f1'] }),
      aSession('s2', { venueId: 'v2', format: 'training' }),
    ],
    venues: [aVenue('v1', { communeCode: '97213' }), aVenue('v2', { communeCode: '97220' })],
    sessionParts: [morning, evening],
    attendances: [
      anAttendance(morning, 'p1'),
      anAttendance(morning, 'p2', { status: 'absent' }),
      anAttendance(evening, 'p1'),
      anAttendance(evening, 'p2'),
    ],
  })
  const names = (content: Partial<ExportContent['filter']>, kind: 'people' | 'presences') => {
    const found = read(rows, { ...readyContent(kind), filter: { ...START_FILTER, ...content } })
    return Array.from({ length: found.count }, (_, index) =>
      fieldText(found.value(index, 'lastName'), FRENCH),
    )
  }

  it('are only those of the format, the funder, the commune and the days that are chosen', () => {
    expect(names({}, 'people')).toEqual(['ADÈLE', 'ZÉLIE'])
    expect(names({ funderId: 'f1' }, 'people')).toEqual(['ZÉLIE'])
    expect(names({ format: 'training' }, 'presences')).toEqual(['ADÈLE', 'ZÉLIE'])
    expect(names({ venueCommune: '97213' }, 'presences')).toEqual(['ADÈLE', 'ZÉLIE'])
    expect(names({ venueCommune: '97213' }, 'people')).toEqual(['ZÉLIE'])
    expect(names({ personCommune: 'notTold' }, 'people')).toEqual(['ADÈLE'])
    expect(names({ period: 'chosen', from: '2026-04-01', to: null }, 'presences')).toHaveLength(2)
    expect(names({ period: 'lastYear' }, 'people')).toEqual([])
  })

  it('say that something is not told rather than leaving it empty', () => {
    const found = read(rows, { ...readyContent('participants') })
    expect(fieldText(found.value(0, 'personCommune'), FRENCH)).toBe('Non renseigné')
    expect(fieldText(found.value(0, 'phone'), FRENCH)).toBe('Non renseigné')
    expect(fieldText(found.value(0, 'gender'), FRENCH)).toBe('Non renseigné')
    expect(fieldText(found.value(0, 'isComplete'), FRENCH)).toBe('Non')
  })

  it('count what the bilan counts, on any workspace: people, sessions, and the sums of the flat table', () => {
    fc.assert(
      fc.property(workspaces, reportFilters, (some, filter) => {
        const content = {
          ...START_FILTER,
          ...filter,
          period: 'chosen' as const,
        }
        const { figures } = buildReport(reportLedger(some), filter, CONTEXT)
        const of = (kind: ExportContent['rows']) =>
          read(some, { rows: kind, columns: [], filter: content, referent: '' })
        const sum = (key: string) => {
          const found = of('flat')
          return Array.from({ length: found.count }, (_, index) => {
            const value = found.value(index, key)
            return value?.kind === 'count' ? value.count : 0
          }).reduce((total, count) => total + count, 0)
        }
        expect(of('people').count).toBe(figures.people.value)
        expect(of('participants').count).toBe(figures.people.value)
        expect(of('sessions').count).toBe(figures.sessions.value)
        expect(sum('firstOfPerson')).toBe(figures.people.value)
        expect(sum('partMinutes')).toBe(figures.heldMinutes.value)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the values of a bilan that go to a cell', () => {
  it('are its own figures, and people by zone add up to all of them', () => {
    fc.assert(
      fc.property(workspaces, reportFilters, (rows, filter) => {
        const report = buildReport(reportLedger(rows), filter, CONTEXT)
        const source = { report, rows, organisation: null, today: TODAY }
        const values = new Map(
          reportFields(['gender']).map((field) => [field.key, field.value(source)]),
        )
        const count = (key: string) => {
          const value = values.get(key)
          return value?.kind === 'count' ? value.count : null
        }
        expect(count('figure.people')).toBe(report.figures.people.value)
        const zones = ['Nord', 'Centre', 'Sud', 'other', 'notTold']
        const inZones = zones.map((zone) => count(`people.zone.${zone}`) ?? 0)
        expect(inZones.reduce((total, one) => total + one, 0)).toBe(report.figures.people.value)
        // A form always says between which days: those of the period, or of what was held in it.
        if (report.span) {
          expect(values.get('fact.periodFrom')).not.toBe(null)
          expect(values.get('fact.periodTo')).not.toBe(null)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('have one key each, for files keep it', () => {
    const keys = reportFields(DEMOGRAPHICS).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
