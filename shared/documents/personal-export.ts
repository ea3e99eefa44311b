import { createTranslator } from '#shared/locales/translator.ts'
import type { ExportKind } from '#shared/schemas/privacy.schema.ts'
import { MOST_IN_NETWORK } from './charts/network-chart.ts'
import { chosenEntries } from './kit/kit-parts.ts'
import type { KitModel } from './kit-model.ts'
import type { PrintRequest } from './print-request.ts'
import type { PrintableModel, PrintableSource } from './printables/printable.ts'
import { chosenPeople } from './printables/printable-fingerprint.ts'
import { printableOf } from './printables/printable-registry.ts'
import type { ActivityReportModel } from './report/activity-report-model.ts'
import type { SessionReportModel } from './session-report/report-model.ts'

/** What a print lets out of the data of people, for the log of exports: never who. */
export type PersonalExport = {
  readonly what: ExportKind
  /** People named; null: some are, and nobody counted them. */
  readonly count: number | null
}

/** Ids of the people that sheets name, or « some » where names stand without their record. */
type Named = ReadonlySet<string> | 'some'

const NOBODY: Named = new Set()

/** Sources that name people of the list one by one. */
const LISTED: readonly PrintableSource[] = ['people', 'attendance', 'tables']
/** Sources that name those who ask, offer or promised. */
const QUOTED: readonly PrintableSource[] = ['pieces', 'introductions', 'opening']

const namedByPrintable = ({ kind, options: stored, data }: PrintableModel): Named => {
  const printable = printableOf(kind)
  if (printable === undefined) return NOBODY
  const options = printable.read(stored)
  const sources = printable.reads?.(options, data) ?? [...LISTED, ...QUOTED]
  if (LISTED.some((source) => sources.includes(source))) {
    const chosen = chosenPeople(printable, options)
    return new Set(data.people.map(({ id }) => id).filter((id) => chosen?.has(id) ?? true))
  }
  const quotes =
    (sources.includes('pieces') ? data.pieces.length : 0) +
    (sources.includes('introductions') ? data.introductions.length : 0) +
    (sources.includes('opening') && data.opening !== undefined ? 1 : 0)
  return quotes > 0 ? 'some' : NOBODY
}

const namedByKit = (model: KitModel, { language, printedAt }: PrintRequest): Named => {
  const keys = new Set(
    chosenEntries(model, { t: createTranslator(language), language, printedAt }).map(
      ({ key }) => key,
    ),
  )
  const parts: readonly Named[] = [
    keys.has('signIn') ? new Set(model.signIn.people.map(({ id }) => id)) : NOBODY,
    ...model.printables
      .filter(({ id }) => keys.has(`printable:${id}`))
      .map(({ kind, options }) => namedByPrintable({ kind, options, data: model.printableData })),
  ]
  const ids = parts.flatMap((part) => (part === 'some' ? [] : [...part]))
  return ids.length === 0 && parts.includes('some') ? 'some' : new Set(ids)
}

const namedByReport = ({ names, ...said }: SessionReportModel): number | null => {
  if (names !== null && names.length > 0) return names.length
  const { commitments, trials, quotes, clusters } = said
  const spoken = [...commitments, ...trials, ...quotes, ...clusters.flatMap(({ ideas }) => ideas)]
  return spoken.some(({ who }) => who !== '') ? null : 0
}

/** Who helped whom is its one part with names; the poster has none. */
const namedByActivityReport = ({ names, texts }: ActivityReportModel): number =>
  texts.leftOut.includes('network') ? 0 : Math.min(Object.keys(names).length, MOST_IN_NETWORK)

const counted = (named: Named): number | null => (named === 'some' ? null : named.size)

const whatAndHowMany = (request: PrintRequest): PersonalExport | null => {
  switch (request.kind) {
    case 'signIn':
      return { what: 'signInSheet', count: request.model.people.length }
    case 'kit':
      return { what: 'kit', count: counted(namedByKit(request.model, request)) }
    case 'callSheet':
      return { what: 'callSheet', count: request.model.people.length }
    case 'printable':
      return { what: 'namedSheets', count: counted(namedByPrintable(request.model)) }
    case 'sessionReport':
      return { what: 'sessionReport', count: namedByReport(request.model) }
    case 'wallReport':
      return { what: 'sessionReport', count: namedByReport(request.model.report) }
    case 'storyBoard': {
      const { commitments, holder } = request.model.story
      const isNamed = holder !== '' || commitments.some(({ who }) => who !== '')
      return { what: 'challengeBoard', count: isNamed ? null : 0 }
    }
    case 'activityReport':
      return { what: 'activityReport', count: namedByActivityReport(request.model) }
    case 'reportPicture':
      return { what: 'activityReport', count: request.model.named }
    default:
      return null
  }
}

/** The line that a print adds to the log of exports; null: it names nobody of the list. */
export const exportOfPrint = (request: PrintRequest): PersonalExport | null => {
  const made = whatAndHowMany(request)
  return made?.count === 0 ? null : made
}
