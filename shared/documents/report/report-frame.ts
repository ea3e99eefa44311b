import { capitalised } from '#shared/domain/capitalised.ts'
import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import { keptTogether } from '../cards/line-breaking.ts'
import {
  drawFoot,
  FOOT_GAP,
  type FootText,
  fitFoot,
  footWarnings,
  pageNumberRoom,
} from '../foot-text.ts'
import { drawPiece, type FlowRow, flowRows } from '../plan/row-flow.ts'
import { A4_PAPER } from '../plan/sheet-frame.ts'
import type { DrawCommand, DrawnPage, PrintContext, PrintWarning } from '../print-document.ts'
import { LEFT, WIDTH } from '../session-report/report-flow.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { ribbon } from '../sign-in-sheet/sheet-header.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  drawLabel,
  fitText,
  lineHeightMm,
  type TextBlock,
  wrapText,
} from '../text-layout.ts'

const { ink, softInk, footInk, hairline } = SHEET_COLOURS

type FrameWords = {
  /** What the pages belong to: a sheet that strays says it. */
  readonly heading: string
  readonly organisation: string
  /** Pages that come before and have no frame: a cover. */
  readonly pagesBefore: number
}

const TOP = A4_PAPER.top + 9
const FOOT = 8
const PAGE_SIZE = 9.5

/** What the foot of every page says: who made them, and when they were printed. */
type Foot = { readonly organisation: FootText; readonly printed: TextBlock }

const footOf = ({ organisation }: FrameWords, total: number, context: PrintContext): Foot => {
  const { t, language, printedAt } = context
  const day = formatShortDay(dayInMartinique(new Date(printedAt)), language)
  const printed = wrapText(capitalised(t('reportPaper.printed', { day })), 'regular', 8.5, WIDTH)
  const room =
    WIDTH - pageNumberRoom(total, 'bold', PAGE_SIZE, context) - blockWidthMm(printed) - FOOT_GAP
  return { organisation: fitFoot(organisation, 'bold', [9.5, 9, 8.5, 8, 7.5], room), printed }
}

const frameMarks = (
  { heading }: FrameWords,
  { organisation, printed }: Foot,
  page: { readonly number: number; readonly total: number },
  { t }: PrintContext,
): DrawCommand[] => {
  const right = LEFT + WIDTH
  const title = fitText(keptTogether(heading), 'regular', [10, 9.5, 9, 8.5], WIDTH, 1)
  const y = A4_PAPER.bottom - 1
  const named = blockWidthMm(organisation.block)
  return [
    // A second line goes up: the ribbon below crossed it.
    ...drawBlock(title, {
      x: LEFT,
      top: A4_PAPER.top - 2 - (blockHeightMm(title) - lineHeightMm(title.size)),
      colour: softInk,
    }),
    ...ribbon(A4_PAPER, A4_PAPER.top + 3.4),
    {
      kind: 'line',
      x1: LEFT,
      y1: y - 4.5,
      x2: right,
      y2: y - 4.5,
      width: STROKES.hair,
      colour: hairline,
    },
    ...drawFoot(organisation.block, { x: LEFT, y, colour: ink }),
    ...drawFoot(printed, {
      // In the middle, unless the name reaches that far.
      x: Math.max(LEFT + (WIDTH - blockWidthMm(printed)) / 2, LEFT + named + FOOT_GAP),
      y,
      colour: footInk,
    }),
    drawLabel(t('documents.pageOf', page), 'bold', PAGE_SIZE, {
      x: right,
      y,
      colour: ink,
      align: 'right',
    }),
  ]
}

/** Rows on as many A4 pages as they take, each with its head and foot; and whether the foot fits. */
export const framedPages = (
  rows: readonly FlowRow[],
  words: FrameWords,
  context: PrintContext,
): { readonly pages: readonly DrawnPage[]; readonly warnings: readonly PrintWarning[] } => {
  const room = A4_PAPER.bottom - FOOT - TOP
  const flowed = rows.length === 0 ? [] : flowRows(rows, { firstPage: room, nextPages: room })
  const total = flowed.length + words.pagesBefore
  const foot = footOf(words, total, context)
  const pages = flowed.map((pieces, index) => ({
    widthMm: A4_PAPER.widthMm,
    heightMm: A4_PAPER.heightMm,
    marks: [
      ...frameMarks(words, foot, { number: index + 1 + words.pagesBefore, total }, context),
      ...pieces.flatMap((piece) => drawPiece(piece, TOP)),
    ],
  }))
  return { pages, warnings: footWarnings(foot.organisation, context) }
}
