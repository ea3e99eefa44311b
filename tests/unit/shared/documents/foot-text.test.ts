import { describe, expect, it } from 'vitest'
import { challengeBoardDocument } from '#shared/documents/challenge-board-document.ts'
import { challengeStory } from '#shared/documents/challenge-story/gather-story.ts'
import { storyBoardDocument } from '#shared/documents/challenge-story/story-board-document.ts'
import { participantPosterDocument } from '#shared/documents/participant-poster-document.ts'
import type { PrintDocument } from '#shared/documents/print-document.ts'
import { printableDocument } from '#shared/documents/printables/printable-registry.ts'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import { pictureSheetDocument } from '#shared/documents/report/picture-sheet-document.ts'
import { reportPosterDocument } from '#shared/documents/report/report-poster-document.ts'
import { wallReportDocument } from '#shared/documents/session-report/wall-report-document.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { sampleBoard } from '#tests/helpers/sample-challenge.ts'
import { samplePlan } from '#tests/helpers/sample-plan.ts'
import { attendedByAll, samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { exampleReportRows, REPORT_TODAY, reportOf } from '#tests/helpers/sample-report.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { straying, wordBoxes } from '#tests/helpers/word-boxes.ts'

const context = printContext('fr')
const rows = exampleReportRows()

const reportFor = (name: string, paper: 'a4' | 'a3') => {
  const [organisation] = rows.organisation
  if (!organisation) throw new Error('The example has no organisation')
  const ledger = reportLedger(rows)
  return activityReportModel({
    ledger,
    report: buildReport(ledger, EVERYTHING, { today: REPORT_TODAY, collects: [] }),
    isPublic: true,
    texts: EMPTY_ACTIVITY_REPORT,
    organisation: { ...organisation, name },
    funders: [],
    images: {},
    nameOf: () => '',
    lowInk: false,
    paper,
  })
}

const poster = (name: string, paper: 'a4' | 'a3') => {
  const plan = samplePlan()
  const head = { ...plan.head, organisation: { ...plan.head.organisation, name } }
  return participantPosterDocument({ plan: { ...plan, head }, paper, lowInk: false }, context)
}

const wall = (name: string, paper: 'a4' | 'a3') => {
  const report = reportOf(rows, 'J4RD', 'first')
  const head = { ...report.head, organisation: { ...report.head.organisation, name } }
  return wallReportDocument({ report: { ...report, head }, paper, lowInk: false }, context)
}

const story = (organisation: string) => {
  const challengeId = rows.challenges[0]?.id ?? ''
  const told = challengeStory(rows, { challengeId, today: REPORT_TODAY, names: 'first' })
  if (told === null) throw new Error('The example has no challenge')
  return storyBoardDocument({ story: { ...told, organisation }, lowInk: false }, context)
}

const picture = (organisation: string) =>
  pictureSheetDocument(
    {
      title: 'La satisfaction',
      finding: 'Elle monte.',
      chart: null,
      table: null,
      scope: 'Depuis le début',
      organisation,
      named: 0,
    },
    context,
  )

const SHEETS: Readonly<Record<string, (name: string) => PrintDocument>> = {
  'activity report': (name) => activityReportDocument(reportFor(name, 'a4'), context),
  'picture of a bilan': picture,
  'poster of a bilan, A4': (name) => reportPosterDocument(reportFor(name, 'a4'), context),
  'poster of a bilan, A3': (name) => reportPosterDocument(reportFor(name, 'a3'), context),
  'programme for the wall, A4': (name) => poster(name, 'a4'),
  'programme for the wall, A3': (name) => poster(name, 'a3'),
  'report for the wall, A4': (name) => wall(name, 'a4'),
  'report for the wall, A3': (name) => wall(name, 'a3'),
  'board of a challenge': (organisation) =>
    challengeBoardDocument(sampleBoard({ organisation }), context),
  'story of a challenge': story,
}

const WHOLE =
  'Association pour la promotion de l’agriculture et des savoir-faire traditionnels du Nord atlantique de la Martinique, des îles voisines et de toute la Caraïbe, pour les petites et les grands, d’ici et de là-bas'

/** The words within three centimetres of the bottom of a page. */
const saidAtFoot = ({ drawnPages }: PrintDocument) =>
  drawnPages
    .flatMap(({ marks, heightMm }) => wordBoxes(marks).filter(({ top }) => top > heightMm - 30))
    .map(({ text }) => text)
    .join(' ')

describe('the foot of a sheet', () => {
  it.each(Object.keys(SHEETS))(
    'holds the name of the organisation however long, or says that it does not: %s',
    (sheet) => {
      for (const length of [20, 55, 72, 90, 110, 150, 200]) {
        const name = WHOLE.slice(0, length).trim()
        const document = SHEETS[sheet]?.(name)
        expect(document?.drawnPages.flatMap(straying), `${length}`).toEqual([])
        const isWarned = document?.warnings.some(
          (warning) => warning.kind === 'textDoesNotFit' && warning.where === 'Pied de page',
        )
        const isWhole = document !== undefined && saidAtFoot(document).includes(name)
        expect(isWarned || isWhole, `${length}`).toBe(true)
        if (length < 72) expect(isWarned, `${length}`).toBe(false)
      }
    },
  )

  it('leaves room for page numbers of three figures', () => {
    for (const kind of ['certificates', 'humanBingo']) {
      const { drawnPages } = printableDocument(
        {
          kind,
          options: kind === 'humanBingo' ? { count: 300 } : {},
          data: attendedByAll(samplePrintableData(300)),
        },
        context,
      )
      const large = drawnPages.filter((_, index) => index % 37 === 0 || index > 290)
      expect(drawnPages.length, kind).toBeGreaterThanOrEqual(300)
      expect(large.flatMap(straying), kind).toEqual([])
    }
  })
})
