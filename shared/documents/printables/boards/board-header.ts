import { namedPictogram } from '../../plan/energy-marks.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText } from '../../text-layout.ts'
import { INK, LINE, sketch, WHITE } from './board-marks.ts'

/** White along the edges of a board, in mm of the page that it is drawn on. */
export const BOARD_MARGIN = 10
const BAND = 3.2
const BADGE = 14
const MOST_LINES = 3

export type HeaderWords = {
  readonly title: string
  /** May be empty. */
  readonly question: string
  readonly creole: string
}

export type BoardHeader = {
  readonly marks: readonly DrawCommand[]
  /** Where the board itself begins, in mm from the top of the page. */
  readonly bottom: number
  /** Texts that need more lines than there is room for. */
  readonly misfits: readonly string[]
}

/** A ribbon of madras, the pictogram of the board, its title, the question and a line in Creole. */
export const boardHeader = (
  words: HeaderWords,
  pictogram: string,
  { widthMm, lowInk }: { readonly widthMm: number; readonly lowInk: boolean },
): BoardHeader => {
  const width = widthMm - 2 * BOARD_MARGIN
  const left = BOARD_MARGIN + BADGE + 4
  const room = width - BADGE - 4
  const blocks = [
    { text: words.title, block: fitText(words.title, 'bold', [26, 23, 20, 18], room, 1), most: 2 },
    {
      text: words.creole,
      block: fitText(words.creole, 'bold', [16, 15, 14], room, 1),
      most: 2,
    },
    {
      text: words.question,
      block: fitText(words.question, 'regular', [17, 16, 15, 14], room, 2),
      most: MOST_LINES,
    },
  ]
  const height = blocks.reduce((sum, { block }) => sum + blockHeightMm(block), 0)
  const top = BOARD_MARGIN + BAND + 2
  const badgeTop = top + 1
  let y = top + Math.max(0, BADGE + 2 - height) / 2
  const placed = blocks.flatMap(({ block }, index) => {
    const at = y
    y += blockHeightMm(block)
    const colour = index === 1 ? SHEET_COLOURS.accent : INK
    return drawBlock(block, { x: left, top: at, colour })
  })
  return {
    bottom: Math.max(top + height, badgeTop + BADGE) + 4.5,
    misfits: blocks.flatMap(({ text, block, most }) => (block.lines.length > most ? [text] : [])),
    marks: [
      // Outlined, so thin a ribbon would be a grey bar: one line does.
      ...(lowInk
        ? [
            sketch(`M${BOARD_MARGIN} ${BOARD_MARGIN + BAND}h${width}`, {
              stroke: SHEET_COLOURS.accent,
            }),
          ]
        : madrasBand({ x: BOARD_MARGIN, y: BOARD_MARGIN, width, height: BAND }, false)),
      {
        kind: 'rect',
        x: BOARD_MARGIN,
        y: badgeTop,
        width: BADGE,
        height: BADGE,
        radius: 4,
        fill: lowInk ? WHITE : SHEET_COLOURS.accent,
        stroke: SHEET_COLOURS.accent,
        strokeWidth: LINE,
      },
      ...namedPictogram(
        pictogram,
        { x: BOARD_MARGIN + BADGE / 2, y: badgeTop + BADGE / 2 },
        BADGE * 0.72,
        lowInk ? SHEET_COLOURS.accent : WHITE,
      ),
      ...placed,
    ],
  }
}
