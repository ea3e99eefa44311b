import { scaleMarks } from '../cards/place-marks.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, fitText, wrapText } from '../text-layout.ts'
import type { Box } from './box.ts'
import { pageOfTile, type TiledBoard } from './tile-sheet.ts'
import type { Tiling } from './tiling.ts'

const MARGIN = 12
const GAP = 10
const { ink, softInk, accent } = SHEET_COLOURS

const STEPS = [
  { key: 'print', pictogram: 'printer' },
  { key: 'lay', pictogram: 'table' },
  { key: 'cut', pictogram: 'scissors' },
  { key: 'glue', pictogram: 'droplet' },
  { key: 'rows', pictogram: 'stack-2' },
] as const

// The whole board in small, its seams and the page that carries each part.
const miniature = ({ marks, tiling }: TiledBoard, area: Box): readonly DrawCommand[] => {
  const { board, tiles, overlap } = tiling
  const small = Math.min(area.width / board.widthMm, area.height / board.heightMm)
  const width = board.widthMm * small
  const height = board.heightMm * small
  const x = area.x + (area.width - width) / 2
  const y = area.y
  const radius = Math.min(6, (tiles[0]?.part.width ?? 0) * small * 0.2)
  return [
    ...scaleMarks(marks, small * tiling.scale, x, y),
    { kind: 'rect', x, y, width, height, stroke: ink, strokeWidth: STROKES.firm },
    ...tiles.flatMap(({ row, column, part }, index): DrawCommand[] => {
      const left = x + part.x * small
      const top = y + part.y * small
      const right = left + part.width * small
      const bottom = top + part.height * small
      const centre = {
        x: (left + right - (right < x + width - 0.01 ? overlap * small : 0)) / 2,
        y: (top + bottom - (bottom < y + height - 0.01 ? overlap * small : 0)) / 2,
      }
      const seam = { kind: 'line', width: STROKES.firm, colour: ink, dash: [2, 1.2] } as const
      return [
        ...(column > 0 ? [{ ...seam, x1: left, y1: top, x2: left, y2: bottom }] : []),
        ...(row > 0 ? [{ ...seam, x1: left, y1: top, x2: right, y2: top }] : []),
        {
          kind: 'rect',
          x: centre.x - radius,
          y: centre.y - radius,
          width: 2 * radius,
          height: 2 * radius,
          radius,
          fill: '#FFFFFF',
          stroke: ink,
          strokeWidth: 0.6,
        },
        drawLabel(String(pageOfTile(index)), 'bold', radius * 2.9, {
          x: centre.x,
          y: centre.y + radius * 0.36,
          colour: ink,
          align: 'center',
        }),
      ]
    }),
  ]
}

const steps = (area: Box, { t }: PrintContext): readonly DrawCommand[] => {
  const indent = 24
  let top = area.y
  return STEPS.flatMap(({ key, pictogram }, index) => {
    const block = wrapText(
      t(`printablesBoards.tiles.steps.${key}`),
      'regular',
      14,
      area.width - indent,
    )
    const height = Math.max(11, blockHeightMm(block))
    const at = top
    top += height + 4
    return [
      drawLabel(String(index + 1), 'bold', 20, {
        x: area.x,
        y: at + 8,
        colour: accent,
      }),
      ...namedPictogram(pictogram, { x: area.x + 14, y: at + 5.5 }, 11),
      ...drawBlock(block, {
        x: area.x + indent,
        top: at + (height - blockHeightMm(block)) / 2,
        colour: ink,
      }),
    ]
  })
}

const SIDE = 20

// Two sheets about to meet: half a diamond on the one, the whole on the other.
const joinPicture = (x: number, y: number): readonly DrawCommand[] => {
  const sheet = (left: number, top: number): DrawCommand => ({
    kind: 'rect',
    x: left,
    y: top,
    width: SIDE,
    height: SIDE,
    fill: '#FFFFFF',
    stroke: ink,
    strokeWidth: STROKES.firm,
  })
  const half = (centre: number, top: number, d: string): DrawCommand => ({
    kind: 'path',
    d,
    x: centre,
    y: top,
    scale: 1,
    stroke: ink,
    strokeWidth: 0.4,
  })
  const number = (left: number, top: number) =>
    drawLabel('7', 'bold', 9, { x: left, y: top + 1.1, colour: ink, align: 'center' })
  const over = x + SIDE + 8
  const middle = y + SIDE / 2
  const whole = 'M0 -2.6L2.6 0L0 2.6L-2.6 0Z'
  const right = 'M0 -2.6L2.6 0L0 2.6'
  const joined = over + SIDE + 16
  return [
    sheet(x, y),
    {
      kind: 'line',
      x1: x + SIDE - 4,
      y1: y,
      x2: x + SIDE - 4,
      y2: y + SIDE,
      width: STROKES.thin,
      colour: ink,
      dash: [1.2, 1.2],
    },
    half(x + SIDE - 4, middle, whole),
    number(x + SIDE - 9, middle),
    sheet(over, y),
    half(over, middle, right),
    number(over + 5, middle),
    ...namedPictogram('arrow-right', { x: over + SIDE + 8, y: middle }, 9, accent),
    sheet(joined, y),
    sheet(joined + SIDE - 4, y),
    half(joined + SIDE - 4, middle, whole),
    number(joined + SIDE - 9, middle),
    number(joined + SIDE + 1, middle),
  ]
}

// Ten centimetres to lay a ruler on: a printer that shrinks its pages shows here.
const scaleCheck = (x: number, y: number, { t }: PrintContext): readonly DrawCommand[] => {
  const rule = { kind: 'line', width: STROKES.thin, colour: ink } as const
  return [
    { ...rule, x1: x, y1: y, x2: x + 100, y2: y },
    ...Array.from({ length: 11 }, (_, index) => ({
      ...rule,
      x1: x + index * 10,
      x2: x + index * 10,
      y1: y - (index % 5 === 0 ? 2.5 : 1.4),
      y2: y,
    })),
    drawLabel(t('printablesBoards.tiles.scaleCheck'), 'regular', 10, {
      x,
      y: y + 4.6,
      colour: softInk,
    }),
  ]
}

const areasOf = ({ paper, board }: Tiling, top: number): { picture: Box; words: Box } => {
  const width = paper.widthMm - 2 * MARGIN
  const height = paper.heightMm - top - 18
  if (paper.widthMm > paper.heightMm) {
    const left = Math.min(width * 0.54, (height * board.widthMm) / board.heightMm)
    return {
      picture: { x: MARGIN, y: top, width: left, height },
      words: { x: MARGIN + left + GAP, y: top, width: width - left - GAP, height },
    }
  }
  const above = Math.min(height * 0.45, (width * board.heightMm) / board.widthMm)
  return {
    picture: { x: MARGIN, y: top, width, height: above },
    words: { x: MARGIN, y: top + above + GAP, width, height: height - above - GAP },
  }
}

/** The first sheet of a tiled board: what it will look like, and how to put it together. */
export const assemblySheetMarks = (
  tiled: TiledBoard,
  names: { readonly name: string; readonly format: string; readonly paper: string },
  context: PrintContext,
): readonly DrawCommand[] => {
  const { t } = context
  const { paper, board, tiles } = tiled.tiling
  const width = paper.widthMm - 2 * MARGIN
  const title = fitText(
    t('printablesBoards.tiles.assemble', { name: names.name }),
    'bold',
    [24, 21, 18],
    width,
    1,
  )
  const facts = fitText(
    t('printablesBoards.tiles.facts', {
      ...names,
      count: tiles.length,
      width: Math.round(board.widthMm / 10),
      height: Math.round(board.heightMm / 10),
    }),
    'regular',
    [13, 12],
    width,
    2,
  )
  const top = MARGIN + blockHeightMm(title) + blockHeightMm(facts) + 6
  const { picture, words } = areasOf(tiled.tiling, top)
  const foot = paper.heightMm - 22
  return [
    ...drawBlock(title, { x: MARGIN, top: MARGIN - 2, colour: ink }),
    ...drawBlock(facts, { x: MARGIN, top: MARGIN + blockHeightMm(title) - 1, colour: softInk }),
    ...miniature(tiled, picture),
    ...steps(words, context),
    ...joinPicture(words.x + 1, foot - SIDE - 14),
    ...scaleCheck(words.x, foot, context),
  ]
}
