import { headTexts, textWarnings } from '../plan/plan-warnings.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import { framedPages, numberedPages } from '../plan/sheet-frame.ts'
import type { PrintContext, PrintDocument } from '../print-document.ts'
import {
  agendaRows,
  attendanceRows,
  commitmentRows,
  decisionRows,
  evaluationRows,
  exchangeRows,
  ideaRows,
  trialRows,
  votesRows,
  wordRows,
} from './full-sections.ts'
import { photoRows, readablePhotos } from './photo-rows.ts'
import { marksRow, noteRow, paragraphRows, sectionRow } from './report-flow.ts'
import {
  isPrinted,
  REPORT_SECTIONS,
  type ReportSection,
  type SessionReportModel,
} from './report-model.ts'
import { photoWarnings, reportTexts } from './report-warnings.ts'

/** Picture of each section, on paper and on screen. */
export const SECTION_PICTOGRAMS: Readonly<Record<ReportSection, string>> = {
  introduction: 'sun-high',
  attendance: 'users-group',
  agenda: 'clock',
  ideas: 'bulb',
  votes: 'chart-bar',
  evaluations: 'mood-smile',
  decisions: 'gavel',
  commitments: 'heart-handshake',
  trials: 'flask',
  exchange: 'puzzle',
  words: 'quote',
  photos: 'photo',
  closing: 'flag',
}

const sectionRows = (
  section: ReportSection,
  model: SessionReportModel,
  context: PrintContext,
): FlowRow[] => {
  switch (section) {
    case 'introduction':
      return paragraphRows(model.introduction, 12)
    case 'attendance':
      return attendanceRows(model, context)
    case 'agenda':
      return agendaRows(model, context)
    case 'ideas':
      return ideaRows(model, context)
    case 'votes':
      return votesRows(model, context)
    case 'evaluations':
      return evaluationRows(model, context)
    case 'decisions':
      return decisionRows(model, context)
    case 'commitments':
      return commitmentRows(model, context)
    case 'trials':
      return trialRows(model, context)
    case 'exchange':
      return exchangeRows(model, context)
    case 'words':
      return wordRows(model, context)
    case 'photos':
      return photoRows(readablePhotos(model.photos, context))
    case 'closing':
      return paragraphRows(model.closing, 12)
  }
}

// The words of the team open the report without a heading of their own.
const headed = (
  section: ReportSection,
  rows: readonly FlowRow[],
  { t }: PrintContext,
): FlowRow[] => {
  if (rows.length === 0) return []
  return section === 'introduction'
    ? [...rows]
    : [sectionRow(SECTION_PICTOGRAMS[section], t(`sessionReports.sections.${section}`)), ...rows]
}

const challengeRows = ({ challenge }: SessionReportModel, { t }: PrintContext): FlowRow[] =>
  challenge === null
    ? []
    : [
        noteRow(
          [t('sessionReports.paper.challenge', { title: challenge.title }), challenge.question]
            .filter(Boolean)
            .join(' '),
        ),
      ]

const methodRows = ({ names }: SessionReportModel, { t }: PrintContext): FlowRow[] => [
  marksRow(2, () => []),
  noteRow(t('sessionReports.paper.method')),
  noteRow(
    t(names === null ? 'sessionReports.paper.withoutNames' : 'sessionReports.paper.withNames'),
  ),
]

/** The full report of a session, for the file: A4, every section that has something to say. */
export const fullReportDocument = (
  model: SessionReportModel,
  context: PrintContext,
): PrintDocument => {
  const { t, language, printedAt } = context
  const { title, code } = model.head.session
  const rows = [
    ...challengeRows(model, context),
    ...REPORT_SECTIONS.filter((section) => isPrinted(section, model)).flatMap((section) =>
      headed(section, sectionRows(section, model, context), context),
    ),
    ...methodRows(model, context),
  ]
  const words = { head: model.head, heading: t('sessionReports.paper.heading') }
  return {
    info: {
      title: t('sessionReports.paper.fileTitle', { title, code }),
      author: model.head.organisation.name,
      createdAt: printedAt,
      language,
    },
    drawnPages: numberedPages(framedPages(rows, words, context), context),
    warnings: [
      ...textWarnings([...headTexts(model.head), ...reportTexts(model)]),
      ...photoWarnings(model, context),
    ],
  }
}
