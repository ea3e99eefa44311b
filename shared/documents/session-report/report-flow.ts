import { textWidth } from '../charts/chart.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { keptLines, markLine, spaceLine, textLines } from '../plan/flow-lines.ts'
import type { FlowLine, FlowRow } from '../plan/row-flow.ts'
import { A4_PAPER } from '../plan/sheet-frame.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'

const { ink, softInk, accent, hairline } = SHEET_COLOURS

/** Body of the full report, in points: the file is read at a desk. */
export const BODY = 11
export const { x: LEFT, width: WIDTH } = A4_PAPER.content

const row = (lines: readonly FlowLine[], rest: Partial<FlowRow> = {}, x = LEFT): FlowRow => ({
  columns: [{ x, lines }],
  paddingTop: 0,
  paddingBottom: 0,
  ...rest,
})

/** Title of a section behind its picture, over a thin line; it stays with what follows. */
export const sectionRow = (pictogram: string, title: string): FlowRow =>
  row(
    [
      markLine(8, (x, top) => [
        ...namedPictogram(pictogram, { x: x + 3.4, y: top + 3.6 }, 6.8, accent),
        drawLabel(title, 'bold', 15, { x: x + 9.5, y: top + 5.4, colour: ink }),
        {
          kind: 'line',
          x1: x,
          y1: top + 8,
          x2: x + WIDTH,
          y2: top + 8,
          width: STROKES.thin,
          colour: hairline,
        },
      ]),
    ],
    { paddingTop: 6, paddingBottom: 1.8, keepWithNext: true },
  )

/** Title within a section, with what there is to say of it in small. */
export const subtitleRow = (title: string, detail = ''): FlowRow =>
  row(
    [
      ...textLines(title, WIDTH, { weight: 'bold', size: 12, keep: true }),
      ...textLines(detail, WIDTH, { size: 9.5, colour: softInk, keep: true }),
    ],
    {
      paddingTop: 2.6,
      paddingBottom: 0.6,
      keepWithNext: true,
    },
  )

/** A small line of explanation under what it explains. */
export const noteRow = (text: string): FlowRow =>
  row(textLines(text, WIDTH, { size: 9.5, colour: softInk }), { paddingTop: 0.8 })

/** Whole paragraphs; a blank line of the text is room between two of them. */
export const paragraphRows = (text: string, size = BODY): FlowRow[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => row(textLines(line, WIDTH, { size }), { paddingTop: 0.6, paddingBottom: 0.8 }))

/** A row of a table over the whole width: a firm line under its head, a fine one under the others. */
export const ruledRow = (columns: FlowRow['columns'], isHead: boolean): FlowRow => ({
  columns,
  paddingTop: 0.9,
  paddingBottom: 0.9,
  ...(isHead ? { keepWithNext: true } : {}),
  frame: ({ bottom }) => [
    {
      kind: 'line',
      x1: LEFT,
      y1: bottom,
      x2: LEFT + WIDTH,
      y2: bottom,
      width: isHead ? STROKES.thin : STROKES.hair,
      colour: hairline,
    },
  ],
})

/** Rows of a table under the one that names its columns, on every page that they reach. */
export const tableRows = (head: FlowRow, rows: readonly FlowRow[]): readonly FlowRow[] => [
  head,
  ...rows.map((each) => ({ ...each, head })),
]

const DOT = 4.6

const bulletMark = (x: number, top: number): readonly DrawCommand[] => [
  {
    kind: 'rect',
    x: x + 1,
    y: top + 1.75,
    width: 1.5,
    height: 1.5,
    radius: 0.75,
    fill: ink,
  },
]

export type Bullet = {
  readonly text: string
  /** Said smaller, under the text. */
  readonly details?: readonly string[]
  /** Picture in place of the dot. */
  readonly pictogram?: string | null
  readonly weight?: 'bold' | 'regular'
  /** That of the body when absent. */
  readonly size?: number
}

/** A point of a list; its details stay with it. */
export const bulletRow = ({
  text,
  details = [],
  pictogram,
  weight,
  size = BODY,
}: Bullet): FlowRow => {
  const indent = pictogram ? 8.5 : DOT
  const lead = (x: number, top: number) =>
    pictogram
      ? namedPictogram(pictogram, { x: x + 3.1, y: top + 2.5 }, 6, accent)
      : bulletMark(x, top)
  const detailLines = details
    .filter((detail) => detail.trim() !== '')
    .flatMap((detail) => textLines(detail, WIDTH, { size: 10, colour: softInk, indent }))
  const lines = textLines(text, WIDTH, {
    size,
    indent,
    lead,
    ...(weight === undefined ? {} : { weight }),
  })
  return row(detailLines.length === 0 ? lines : [...keptLines(lines), ...detailLines], {
    paddingTop: 0.7,
    paddingBottom: 0.7,
    ...(pictogram ? { least: 6.6 } : {}),
  })
}

/** Words that a person said, between guillemets already, with a bar beside them. */
export const quoteRow = (text: string, who: string): FlowRow => {
  const indent = 5
  const lines = [
    ...keptLines(textLines(text, WIDTH, { size: BODY, indent })),
    ...textLines(who, WIDTH, { size: 10, colour: softInk, indent }),
  ]
  return row(lines, {
    paddingTop: 1,
    paddingBottom: 1.2,
    frame: ({ top, bottom }) => [
      {
        kind: 'rect',
        x: LEFT + 1,
        y: top + 1,
        width: 1,
        height: Math.max(0, bottom - top - 2.2),
        fill: accent,
      },
    ],
  })
}

/** Size of the value of a fact, in points. */
const VALUE = 12

/** Label on the left, value on the right, two pairs a line. */
export const factRows = (
  facts: readonly (readonly [label: string, value: string])[],
): FlowRow[] => {
  const half = WIDTH / 2 - 4
  const cell = ([label, value]: readonly [string, string], x: number) => ({
    x,
    lines: [
      // The label has what its own value leaves.
      ...textLines(label, half - textWidth(value, 'bold', VALUE) - 5, {
        size: BODY,
        lead: (left, top) => [
          drawLabel(value, 'bold', VALUE, {
            x: left + half,
            y: top + 3.9,
            colour: ink,
            align: 'right',
          }),
        ],
      }),
      spaceLine(1.2),
    ],
  })
  const rows: FlowRow[] = []
  for (let index = 0; index < facts.length; index += 2) {
    const pair = facts.slice(index, index + 2)
    rows.push({
      columns: pair.map((fact, column) => cell(fact, LEFT + column * (half + 8))),
      paddingTop: 0.6,
      paddingBottom: 0,
      frame: ({ bottom }) =>
        pair.map((_, column) => ({
          kind: 'line',
          x1: LEFT + column * (half + 8),
          y1: bottom - 0.4,
          x2: LEFT + column * (half + 8) + half,
          y2: bottom - 0.4,
          width: STROKES.hair,
          colour: hairline,
        })),
    })
  }
  return rows
}

/** Marks of their own height over the whole width. */
export const marksRow = (height: number, draw: FlowLine['draw'], above = 1): FlowRow =>
  row([markLine(height, draw)], { paddingTop: above, paddingBottom: 1 })
