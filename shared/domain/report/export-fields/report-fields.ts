import type { Organisation } from '#shared/schemas/community.schema.ts'
import { DEMOGRAPHIC_ANSWERS, type Demographic } from '#shared/schemas/people.schema.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import { COMMUNES } from '../../communes.ts'
import type { Day } from '../../dates.ts'
import { ZONES } from '../../venues/coverage.ts'
import { FIGURE_KEYS, FIGURES, type FigureKey } from '../figure.ts'
import type { Report } from '../report.ts'
import type { ReportRows } from '../report-rows.ts'
import {
  type ChoiceList,
  choiceValue,
  countValue,
  dayValue,
  type FieldKind,
  type FieldValue,
  textValue,
} from './field-value.ts'

/** What a bilan is about, besides its figures. */
export const REPORT_FACTS = [
  'organisation',
  'siret',
  'address',
  'periodFrom',
  'periodTo',
  'firstHeldDay',
  'lastHeldDay',
  'madeOn',
  'format',
  'challenge',
  'venue',
  'funder',
] as const
export type ReportFact = (typeof REPORT_FACTS)[number]

/** What the value of a field of a bilan is read from. */
export type ReportFieldSource = {
  readonly report: Report
  readonly rows: Pick<ReportRows, 'challenges' | 'venues' | 'funders'>
  readonly organisation: Organisation | null
  readonly today: Day
}

/** What a line of a bilan counts: people by commune, sessions by format… */
export type ReportLineOf = Extract<ChoiceList, 'commune' | 'zone' | 'format' | Demographic>

/** One value of a bilan, fit for a cell. `key` is kept in files and never changes. */
export type ReportField = {
  readonly key: string
  readonly kind: FieldKind
  /** Asked for only where the organisation chose to. */
  readonly asks: Demographic | null
  readonly about:
    | { readonly kind: 'fact'; readonly fact: ReportFact }
    | { readonly kind: 'figure'; readonly figure: FigureKey }
    | {
        readonly kind: 'line'
        readonly counts: 'people' | 'sessions'
        readonly of: ReportLineOf
        /** Null: « non renseigné ». */
        readonly answer: string | null
      }
  readonly value: (source: ReportFieldSource) => FieldValue
}

const FACT_KINDS: Readonly<Partial<Record<ReportFact, FieldKind>>> = {
  periodFrom: 'day',
  periodTo: 'day',
  firstHeldDay: 'day',
  lastHeldDay: 'day',
  madeOn: 'day',
  format: 'choice',
}

const nameOf = (
  rows: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): FieldValue => textValue(rows.find((row) => row.id === id)?.name ?? '')

const factValue = (fact: ReportFact, source: ReportFieldSource): FieldValue => {
  const { report, rows, organisation, today } = source
  const { filter, span } = report
  switch (fact) {
    case 'organisation':
      return textValue(organisation?.name ?? '')
    case 'siret':
      return textValue(organisation?.siret ?? '')
    case 'address':
      return textValue(organisation?.address ?? '')
    case 'periodFrom':
      // A period without a first day begins, for whoever reads the form, with what it counts.
      return dayValue(filter.from ?? span?.from ?? null)
    case 'periodTo':
      return dayValue(filter.to ?? span?.to ?? null)
    case 'firstHeldDay':
      return dayValue(span?.from ?? null)
    case 'lastHeldDay':
      return dayValue(span?.to ?? null)
    case 'madeOn':
      return dayValue(today)
    case 'format':
      return filter.format === null ? null : choiceValue('format', filter.format)
    case 'challenge':
      return textValue(rows.challenges.find(({ id }) => id === filter.challengeId)?.title ?? '')
    case 'venue':
      return nameOf(rows.venues, filter.venueId)
    case 'funder':
      return nameOf(rows.funders, filter.funderId)
  }
}

const factField = (fact: ReportFact): ReportField => ({
  key: `fact.${fact}`,
  kind: FACT_KINDS[fact] ?? 'text',
  asks: null,
  about: { kind: 'fact', fact },
  value: (source) => factValue(fact, source),
})

const figureField = (figure: FigureKey): ReportField => {
  const { unit } = FIGURES[figure]
  return {
    key: `figure.${figure}`,
    kind: unit,
    asks: null,
    about: { kind: 'figure', figure },
    value: ({ report }) => {
      const { value } = report.figures[figure]
      if (value === null) return null
      switch (unit) {
        case 'count':
          return countValue(value)
        case 'minutes':
          return { kind: 'minutes', minutes: value }
        case 'mark':
          return { kind: 'mark', mark: value }
      }
    },
  }
}

type Line = { readonly key: string | null; readonly count: number }

const peopleLines = (
  lines: readonly { readonly key: string | null; readonly people: number }[],
): readonly Line[] => lines.map(({ key, people }) => ({ key, count: people }))

const linesOf = (of: ReportLineOf, counts: 'people' | 'sessions', report: Report) => {
  switch (of) {
    case 'format':
      return report.byFormat.map(({ key, sessions }) => ({ key, count: sessions }))
    case 'zone':
      return counts === 'people'
        ? peopleLines(report.byZone)
        : report.byVenueZone.map(({ key, sessions }) => ({ key, count: sessions }))
    case 'commune':
      return counts === 'people'
        ? peopleLines(report.byCommune)
        : report.byVenueCommune.map(({ key, sessions }) => ({ key, count: sessions }))
    default:
      return peopleLines(report.demographics.find(({ field }) => field === of)?.lines ?? [])
  }
}

/** Nobody in a line is a zero: the line was counted, and nobody was in it. */
const lineField =
  (counts: 'people' | 'sessions', of: ReportLineOf, asks: Demographic | null) =>
  (answer: string | null): ReportField => ({
    key: `${counts}.${of}.${answer ?? 'notTold'}`,
    kind: 'count',
    asks,
    about: { kind: 'line', counts, of, answer },
    value: ({ report }) =>
      countValue(linesOf(of, counts, report).find(({ key }) => key === answer)?.count ?? 0),
  })

const ZONE_ANSWERS = [...ZONES, 'other', null] as const
const COMMUNE_ANSWERS = [...COMMUNES.map(({ code }) => code), 'other', null] as const

/**
 * Every value of a bilan that can go to a cell: what it is about, its figures, its people by zone,
 * commune and what the organisation asks for, its sessions by format, zone and commune.
 */
export const reportFields = (collects: readonly Demographic[]): readonly ReportField[] => [
  ...REPORT_FACTS.map(factField),
  ...FIGURE_KEYS.map(figureField),
  ...collects.flatMap((field) =>
    [...DEMOGRAPHIC_ANSWERS[field], null].map(lineField('people', field, field)),
  ),
  ...ZONE_ANSWERS.map(lineField('people', 'zone', null)),
  ...COMMUNE_ANSWERS.map(lineField('people', 'commune', null)),
  ...SESSION_FORMATS.map(lineField('sessions', 'format', null)),
  ...ZONE_ANSWERS.map(lineField('sessions', 'zone', null)),
  ...COMMUNE_ANSWERS.map(lineField('sessions', 'commune', null)),
]
