import { foldText } from '#shared/domain/folded-text.ts'
import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import { communeKey, zoneOf } from '#shared/domain/report/communes-and-zones.ts'
import type { FlatRow } from '#shared/domain/report/flat-rows.ts'
import { answerText, bucketText, communeText, zoneText } from '#shared/reporting/report-words.ts'
import type { Demographic, Person } from '#shared/schemas/people.schema.ts'
import {
  type Cell,
  countCell,
  dayCell,
  textCell,
  timeCell,
} from '../attendance-export/sheet-cells.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import { type ReportColumn, reportColumnsOf } from './report-columns.ts'
import type { CountedReport } from './report-export-model.ts'

/** Columns of the sheet « Données »: every dimension, then what to add up. */
export const dataColumns = (
  counted: CountedReport,
  context: SheetContext,
): readonly ReportColumn<FlatRow>[] => {
  const { t, language } = context
  const column = reportColumnsOf<FlatRow>(t)
  const cells = personCells(counted, context)
  const session = sessionCells(counted, context)
  const steps = new Map(
    counted.report.overTime.map(({ bucket }) => [
      bucket.key,
      textCell(bucketText(bucket, context)),
    ]),
  )
  const kinds = {
    person: textCell(t('reportSheets.kinds.person')),
    unnamed: textCell(t('reportSheets.kinds.unnamed')),
    nobody: textCell(t('reportSheets.kinds.nobody')),
  }
  const statuses = {
    present: textCell(t('spreadsheets.status.present')),
    leftEarly: textCell(t('spreadsheets.status.leftEarly')),
    absent: undefined,
    excused: undefined,
  }
  return [
    column('kind', 12, ({ kind }) => kinds[kind]),
    column('person', 10, ({ personId }) => cells(personId).number),
    ...(counted.withNames
      ? [
          column('lastName', 24, ({ personId }) => cells(personId).lastName),
          column('firstName', 16, ({ personId }) => cells(personId).firstName),
        ]
      : []),
    column('isNew', 10, ({ personId }) => cells(personId).isNew),
    column('personCommune', 20, ({ personId }) => cells(personId).commune),
    column('personZone', 14, ({ personId }) => cells(personId).zone),
    column('structure', 28, ({ personId }) => cells(personId).structure),
    ...counted.collects.map(
      (field): ReportColumn<FlatRow> => ({
        key: field,
        header: t(`reports.demographics.${field}.title`),
        about: t('reports.method.notTold'),
        width: 18,
        cell: ({ personId }) => cells(personId).answers.get(field),
      }),
    ),
    column('code', 8, (row) => session(row).code),
    column('session', 34, (row) => session(row).title),
    column('format', 20, (row) => session(row).format),
    column('challenge', 28, (row) => session(row).challenge),
    column('funders', 24, (row) => session(row).funders),
    column('venue', 28, (row) => session(row).venue),
    column('venueCommune', 20, (row) => session(row).commune),
    column('venueZone', 14, (row) => session(row).zone),
    column('date', 12, ({ part }) => dayCell(part.part.date)),
    column('start', 9, ({ part }) => timeCell(part.part.start, language)),
    column('end', 9, ({ part }) => timeCell(part.part.end, language)),
    column('step', 16, ({ step }) => steps.get(step)),
    column('status', 18, ({ status }) => (status === null ? undefined : statuses[status])),
    column('count', 9, ({ count }) => countCell(count)),
    column('minutes', 11, ({ minutes }) => countCell(minutes)),
    column('partMinutes', 14, ({ partMinutes }) => countCell(partMinutes)),
    column('firstOfPart', 11, ({ firstOfPart }) => countCell(firstOfPart)),
    column('firstOfSession', 11, ({ firstOfSession }) => countCell(firstOfSession)),
    column('firstOfPerson', 11, ({ firstOfPerson }) => countCell(firstOfPerson)),
    column('cameBack', 11, ({ cameBack }) => countCell(cameBack)),
    column('firstInFormat', 13, ({ firstInFormat }) => countCell(firstInFormat)),
    column('firstInStep', 13, ({ firstInStep }) => countCell(firstInStep)),
    column('unnamedOnce', 13, ({ unnamedOnce }) => countCell(unnamedOnce)),
    column('sheet', 10, (row) => session(row).sheet),
  ]
}

type PersonCells = {
  readonly number: Cell
  readonly lastName: Cell
  readonly firstName: Cell
  readonly isNew: Cell
  readonly commune: Cell
  readonly zone: Cell
  readonly structure: Cell
  readonly answers: ReadonlyMap<Demographic, Cell>
}

const NOBODY: PersonCells = {
  number: undefined,
  lastName: undefined,
  firstName: undefined,
  isNew: undefined,
  commune: undefined,
  zone: undefined,
  structure: undefined,
  answers: new Map(),
}

/** Cells of each person, made once; numbers go by first presence, and tell nothing of the name. */
const personCells = (
  { report, ledger, collects }: CountedReport,
  context: SheetContext,
): ((personId: string | null) => PersonCells) => {
  const { t } = context
  const yes = textCell(t('spreadsheets.yes'))
  const no = textCell(t('spreadsheets.no'))
  const notTold = t('reports.notTold')
  // Two spellings of one structure are one line of the bilan, under the name that it has there.
  const structures = new Map(
    report.byStructure.flatMap(({ key }) => (key === null ? [] : [[foldText(key) || key, key]])),
  )
  const structureOf = (person: Person | undefined) => {
    const written = person?.structure.trim() ?? ''
    return structures.get(foldText(written) || written) ?? notTold
  }
  const made = new Map(
    report.present.map(({ personId, newIn }, index): readonly [string, PersonCells] => {
      const person = ledger.people.get(personId)
      const code = person?.communeCode ?? null
      return [
        personId,
        {
          number: textCell(`P${String(index + 1).padStart(4, '0')}`),
          lastName: textCell(person ? person.lastName : t('spreadsheets.erasedPerson')),
          firstName: textCell(person?.firstName ?? ''),
          isNew: newIn === null ? no : yes,
          commune: textCell(communeText(code, context)),
          zone: textCell(zoneText(zoneOf(code), context)),
          structure: textCell(structureOf(person)),
          answers: new Map(
            collects.map((field) => [
              field,
              textCell(answerText(field, person?.[field] ?? null, context)),
            ]),
          ),
        },
      ]
    }),
  )
  return (personId) => (personId === null ? NOBODY : (made.get(personId) ?? NOBODY))
}

type SessionCells = Readonly<
  Record<
    'code' | 'title' | 'format' | 'challenge' | 'funders' | 'venue' | 'commune' | 'zone' | 'sheet',
    Cell
  >
>

/** Cells of each session, made once. */
const sessionCells = (
  { rows, ledger }: CountedReport,
  context: SheetContext,
): ((row: FlatRow) => SessionCells) => {
  const { t } = context
  const challenges = new Map(rows.challenges.map(({ id, title }) => [id, title]))
  const funders = new Map(rows.funders.map(({ id, name }) => [id, name]))
  const made = new Map<string, SessionCells>()
  return ({ session: { session } }) => {
    const known = made.get(session.id)
    if (known) return known
    const venue = ledger.venues.get(session.venueId ?? '')
    const code = venue?.communeCode ?? null
    const cells: SessionCells = {
      code: textCell(session.code),
      title: textCell(session.title),
      format: textCell(t(`spreadsheets.formats.${session.format}`)),
      challenge: textCell(challenges.get(session.challengeId ?? '') ?? ''),
      funders: textCell(
        session.funderIds
          .map((id) => funders.get(id) ?? '')
          .filter(Boolean)
          .join(', '),
      ),
      venue: textCell(venue?.name ?? t('reports.noVenue')),
      commune: textCell(communeText(communeKey(code), context)),
      zone: textCell(zoneText(zoneOf(code), context)),
      sheet: textCell(sheetCode(session.code, 'attendance')),
    }
    made.set(session.id, cells)
    return cells
  }
}
