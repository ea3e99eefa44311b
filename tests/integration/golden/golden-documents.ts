import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { challengeStory } from '#shared/documents/challenge-story/gather-story.ts'
import { storyBoardDocument } from '#shared/documents/challenge-story/story-board-document.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import type { PrintDocument } from '#shared/documents/print-document.ts'
import { printableDocument } from '#shared/documents/printables/printable-registry.ts'
import { fullReportDocument } from '#shared/documents/session-report/full-report-document.ts'
import { wallReportDocument } from '#shared/documents/session-report/wall-report-document.ts'
import { sampleDeck, sampleKit } from '#tests/helpers/sample-kit.ts'
import { samplePlan } from '#tests/helpers/sample-plan.ts'
import { attendedByAll, samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { exampleReportRows, REPORT_TODAY, reportOf } from '#tests/helpers/sample-report.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext('fr')

const support = (
  kind: string,
  options: Readonly<Record<string, unknown>> = {},
  people = 6,
): PrintDocument => printableDocument({ kind, options, data: samplePrintableData(people) }, context)

/** Documents whose paper must not change by accident: one of each way of drawing, cutting and tiling. */
export const GOLDEN: Readonly<Record<string, () => PrintDocument>> = {
  badges: () => support('nameBadges'),
  'table-tent': () => support('tableTents', { count: 1 }),
  'bingo-draw-1': () => support('humanBingo', { count: 4, seed: 1 }),
  'yole-a4': () => support('yoleBoard', { count: 1 }),
  'problem-tree-a2-tiled': () => support('problemTree', { size: 'a2' }),
  'goose-game': () => support('gooseGame'),
  'jigsaw-pieces': () => support('helpPieces', { count: 6 }),
  'label-sheet': () => support('labels', { contents: 'people' }),
  'voting-slips': () => support('votingSlips', { count: 8 }),
  certificate: () =>
    printableDocument(
      { kind: 'certificates', options: {}, data: attendedByAll(samplePrintableData(1)) },
      context,
    ),
  'packing-list': () =>
    kitDocument(sampleKit({ plan: samplePlan(), file: { kind: 'list' } }), context),
  'report-wall': () =>
    wallReportDocument(
      { report: reportOf(exampleReportRows(), 'J4RD', 'first'), paper: 'a4', lowInk: false },
      context,
    ),
  'report-full': () => fullReportDocument(reportOf(exampleReportRows(), 'J4RD', 'full'), context),
  'story-board': () => {
    const rows = exampleReportRows()
    const challengeId = rows.challenges[0]?.id ?? ''
    const story = challengeStory(rows, { challengeId, today: REPORT_TODAY, names: 'first' })
    if (story === null) throw new Error('The example has no challenge')
    return storyBoardDocument({ story, lowInk: false }, context)
  },
  'folded-deck': () => deckDocument(sampleDeck('Jeu des ressources', 4), context),
}
