import type { Content, ContentText, TableCell } from 'pdfmake/interfaces'
import { flowText } from '../flow-text.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, type SheetIcon } from '../sheet-theme.ts'
import { CELL_PADDING, heading, tableLayout, tickBox, timesText } from './packing-cells.ts'

/** One thing to tick: what, how many, what for. */
export type ThingLine = {
  readonly label: string
  readonly quantity: number
  /** To spare, over `quantity`. */
  readonly spare?: number
  /** The blocks that ask for it. */
  readonly askedBy?: readonly string[]
}

// A thing that every block asks for is not for some of them only.
const MOST_ASKERS = 3
const SMALL = { fontSize: 9, color: SHEET_COLOURS.softInk } as const
const TICK = 18
const TIMES = 54
const BETWEEN = 12

const askedFor = (askedBy: readonly string[], { t }: PrintContext): string => {
  const more = askedBy.length - MOST_ASKERS
  const named = askedBy.slice(0, MOST_ASKERS).join(', ')
  return more > 0 ? t('planPrints.kit.andOthers', { named, count: more }) : named
}

const cellsOf = (
  { label, quantity, spare = 0, askedBy = [] }: ThingLine,
  context: PrintContext,
): TableCell[] => [
  tickBox(),
  {
    text: [
      flowText(label, 'regular', { fontSize: 11 }),
      ...(askedBy.length === 0
        ? []
        : [flowText(`  ${askedFor(askedBy, context)}`, 'regular', SMALL)]),
    ],
  } satisfies ContentText,
  {
    text: [
      timesText(quantity, context),
      ...(spare === 0
        ? []
        : [flowText(` ${context.t('documents.kit.spare', { count: spare })}`, 'regular', SMALL)]),
    ],
  } satisfies ContentText,
]

/** A line to write on by hand. */
const emptyCells = ({ t }: PrintContext): TableCell[] => [
  tickBox(),
  flowText(t('documents.kit.ownThing'), 'regular', { ...SMALL, margin: [0, 2, 0, 0] }),
  '',
]

/**
 * Things to tick, in two columns read downwards, with some lines for what is added by hand; nothing
 * when there is no line at all.
 */
export const thingsTable = (
  icon: SheetIcon,
  title: string,
  lines: readonly ThingLine[],
  ownLines: number,
  context: PrintContext,
): Content[] => {
  const half = Math.ceil((lines.length + ownLines) / 2)
  if (half === 0) return []
  const cells = [
    ...lines.map((line) => cellsOf(line, context)),
    ...Array.from({ length: 2 * half - lines.length }, () => emptyCells(context)),
  ]
  const layout = tableLayout()
  return [
    {
      table: {
        // The heading is a row, so that it goes with the first line: pdfmake drops an unbreakable
        // stack that is taller than a page.
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [TICK, '*', TIMES, BETWEEN, TICK, '*', TIMES],
        body: [
          // Its picture stands under that of the heading above, left of the boxes.
          [
            { colSpan: 7, stack: [heading(icon, title)], margin: [-CELL_PADDING, 0, 0, 0] },
            '',
            '',
            '',
            '',
            '',
            '',
          ],
          ...cells
            .slice(0, half)
            .map((left, row): TableCell[] => [
              ...left,
              '',
              ...(cells[row + half] ?? emptyCells(context)),
            ]),
        ],
      },
      layout: {
        ...layout,
        fillColor: () => null,
        hLineWidth: (row) => (row === 0 ? 0 : 0.6),
        paddingTop: (row) => (row === 0 ? 0 : 3),
        paddingBottom: (row) => (row === 0 ? 0 : 3),
      },
      margin: [0, 4, 0, 0],
    },
  ]
}
