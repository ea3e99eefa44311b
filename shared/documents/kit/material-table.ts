import type { Content, TableCell } from 'pdfmake/interfaces'
import type { MaterialLine } from '#shared/domain/agenda/material-list.ts'
import { flowText } from '../flow-text.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, type SheetIcon } from '../sheet-theme.ts'
import type { PackedMaterial } from './kit-supplies.ts'
import { headCell, heading, tableLayout, tickBox, timesText } from './packing-cells.ts'

// A thing that every block asks for is not for some of them only.
const MOST_ASKERS = 3

const askedFor = (askedBy: readonly string[], { t }: PrintContext): string => {
  const more = askedBy.length - MOST_ASKERS
  const named = askedBy.slice(0, MOST_ASKERS).join(', ')
  return more > 0 ? t('planPrints.kit.andOthers', { named, count: more }) : named
}

/** Lines to tick: how many, of what, for which blocks. Nothing when there is no line. */
export const materialTable = (
  icon: SheetIcon,
  title: string,
  lines: readonly (MaterialLine & Partial<PackedMaterial>)[],
  context: PrintContext,
): Content[] => {
  if (lines.length === 0) return []
  const { t } = context
  const rows = lines.map(({ label, quantity, spare = 0, askedBy }): TableCell[] => [
    tickBox(),
    flowText(label, 'regular', { fontSize: 11 }),
    {
      stack: [
        timesText(quantity, context),
        ...(spare === 0
          ? []
          : [
              flowText(t('documents.kit.spare', { count: spare }), 'regular', {
                fontSize: 9.5,
                color: SHEET_COLOURS.softInk,
              }),
            ]),
      ],
    },
    flowText(askedFor(askedBy, context), 'regular', {
      fontSize: 9.5,
      color: SHEET_COLOURS.softInk,
    }),
  ])
  const layout = tableLayout()
  return [
    {
      table: {
        // The heading is a row, so that it goes with the first line: pdfmake drops an unbreakable
        // stack that is taller than a page.
        headerRows: 2,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [18, '*', 72, 200],
        body: [
          [{ colSpan: 4, stack: [heading(icon, title)] }, '', '', ''],
          [
            '',
            headCell(t('planPrints.kit.thing')),
            headCell(t('planPrints.kit.quantity')),
            headCell(t('planPrints.kit.askedBy')),
          ],
          ...rows,
        ],
      },
      layout: {
        ...layout,
        hLineWidth: (row) => (row === 0 ? 0 : 0.6),
        fillColor: (row) => (row === 1 ? SHEET_COLOURS.head : null),
        paddingTop: (row) => (row === 0 ? 0 : 3.8),
        paddingBottom: (row) => (row === 0 ? 0 : 3.8),
      },
      margin: [0, 6, 0, 0],
    },
  ]
}
