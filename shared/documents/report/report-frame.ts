import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import { drawPiece, type FlowRow, flowRows } from '../plan/row-flow.ts'
import { A4_PAPER } from '../plan/sheet-frame.ts'
import type { DrawCommand, DrawnPage, PrintContext } from '../print-document.ts'
import { LEFT, WIDTH } from '../session-report/report-flow.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { ribbon } from '../sign-in-sheet/sheet-header.ts'
import { drawBlock, drawLabel, fitText } from '../text-layout.ts'

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

const frameMarks = (
  { heading, organisation }: FrameWords,
  page: { readonly number: number; readonly total: number },
  { t, language, printedAt }: PrintContext,
): DrawCommand[] => {
  const right = LEFT + WIDTH
  const title = fitText(heading, 'regular', [10, 9.5, 9, 8.5], WIDTH, 1)
  const y = A4_PAPER.bottom - 1
  return [
    ...drawBlock(title, { x: LEFT, top: A4_PAPER.top - 2, colour: softInk }),
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
    drawLabel(organisation, 'bold', 9.5, { x: LEFT, y, colour: ink }),
    drawLabel(
      t('reportPaper.printed', {
        day: formatShortDay(dayInMartinique(new Date(printedAt)), language),
      }),
      'regular',
      8.5,
      { x: LEFT + WIDTH / 2, y, colour: footInk, align: 'center' },
    ),
    drawLabel(t('documents.pageOf', page), 'bold', 9.5, {
      x: right,
      y,
      colour: ink,
      align: 'right',
    }),
  ]
}

/** Rows on as many A4 pages as they take, each with its head and foot. */
export const framedPages = (
  rows: readonly FlowRow[],
  words: FrameWords,
  context: PrintContext,
): readonly DrawnPage[] => {
  const room = A4_PAPER.bottom - FOOT - TOP
  const flowed = rows.length === 0 ? [] : flowRows(rows, { firstPage: room, nextPages: room })
  const total = flowed.length + words.pagesBefore
  return flowed.map((pieces, index) => ({
    widthMm: A4_PAPER.widthMm,
    heightMm: A4_PAPER.heightMm,
    marks: [
      ...frameMarks(words, { number: index + 1 + words.pagesBefore, total }, context),
      ...pieces.flatMap((piece) => drawPiece(piece, TOP)),
    ],
  }))
}
