import type { Column, Content, CustomTableLayout } from 'pdfmake/interfaces'
import { flowText } from '../flow-text.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, type SheetIcon, sheetIconPath } from '../sheet-theme.ts'

const { ink, accent, hairline, head } = SHEET_COLOURS

/** A box to tick by hand. */
export const tickBox = (): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: 11, h: 11, r: 2, lineWidth: 0.8, lineColor: ink }],
  margin: [2, 1, 0, 0],
})

export const icon = (name: SheetIcon, size: number): Column => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24"><path d="${sheetIconPath(name)}" fill="none" stroke="${accent}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  width: size,
})

/** « × 6 », after the name of a thing. */
export const timesText = (quantity: number, { t }: PrintContext) =>
  flowText(t('agenda.material.times', { quantity }), 'bold', { fontSize: 11.5 })

/** Points between the side of a cell and its words. */
export const CELL_PADDING = 4

/** Rules between rows, a tinted head; so many points above and below the words. */
export const tableLayout = (padding = 3.8): CustomTableLayout => ({
  hLineWidth: () => 0.6,
  vLineWidth: () => 0,
  hLineColor: () => hairline,
  fillColor: (rowIndex, node) => (rowIndex === 0 && (node.table.headerRows ?? 0) > 0 ? head : null),
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => 4,
  paddingTop: () => padding,
  paddingBottom: () => padding,
})

/** A heading with its picture. */
export const heading = (name: SheetIcon, text: string): Content => ({
  columns: [icon(name, 15), flowText(text, 'bold', { fontSize: 13, color: ink })],
  columnGap: 6,
  margin: [0, 6, 0, 4],
})
