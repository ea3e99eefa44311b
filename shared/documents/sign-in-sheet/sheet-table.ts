import { capHeight, MM_PER_POINT } from '../font-metrics.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import type { SheetPerson, SignInSheetModel } from '../sign-in-sheet-model.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../text-layout.ts'
import { LINE_TOTEM_WIDTH, lineTotem } from './line-totem.ts'
import { drawName, layoutName, nameHeightMm } from './name-layout.ts'
import type { SheetColumns } from './sheet-geometry.ts'
import {
  band,
  CELL_PADDING,
  type Cell,
  cell,
  inner,
  ruleUnder,
  tableWidth,
  uprights,
} from './table-marks.ts'

/** A row that knows its height in millimetres and how to draw itself from its top. */
export type TableRow = {
  /** Closes the list: the total, the team, the stamp. */
  readonly tail: boolean
  /** Its height where lines to sign on are `line` high. */
  readonly heightAt: (line: number) => number
  readonly draw: (top: number, height: number) => readonly DrawCommand[]
}

/** Heights in which a person signs by hand, in millimetres: the least, and the most comfortable. */
export const ROW_HEIGHTS = { least: 9.5, most: 13, step: 0.25 } as const
const { ink, softInk, head, rule } = SHEET_COLOURS

const lineNumber = ({ number }: SheetColumns, value: number, middle: number): DrawCommand => {
  const size = 14
  return drawLabel(String(value), 'bold', size, {
    x: number.x + number.width / 2,
    y: middle + (capHeight('bold', size) * MM_PER_POINT) / 2,
    colour: ink,
    align: 'center',
  })
}

const drawCell = ({ blocks, height }: Cell, x: number, middle: number): DrawCommand[] => {
  let top = middle - height / 2
  return blocks.flatMap((block, index) => {
    const marks = drawBlock(block, { x, top, colour: index === 0 ? ink : softInk })
    top += blockHeightMm(block)
    return marks
  })
}

// Structure and commune in one size: two lines if they can be read, else three, else as many
// as it takes.
const DETAIL_FITS = [
  { size: 10, lines: 2 },
  { size: 9.5, lines: 2 },
  { size: 9, lines: 2 },
  { size: 9, lines: 3 },
  { size: 8.5, lines: 3 },
] as const
const SMALLEST_DETAIL = 8

const detailCell = (lines: readonly string[], width: number): Cell => {
  const filled = lines.filter(Boolean)
  const blocks = (size: number) => filled.map((line) => wrapText(line, 'regular', size, width))
  const count = (size: number) => blocks(size).reduce((sum, block) => sum + block.lines.length, 0)
  const fit = DETAIL_FITS.find(({ size, lines: most }) => count(size) <= most)
  return cell(blocks(fit?.size ?? SMALLEST_DETAIL))
}

const namedRow = (
  person: Pick<SheetPerson, 'firstName' | 'lastName'>,
  details: readonly string[],
  columns: SheetColumns,
  indent = 0,
) => {
  const cellArea = inner(columns.name)
  const nameArea = { x: cellArea.x + indent, width: cellArea.width - indent }
  const detailArea = inner(columns.structure)
  const name = layoutName(person, nameArea.width)
  const detail = detailCell(details, detailArea.width)
  const content = Math.max(nameHeightMm(name), detail.height)
  return {
    heightAt: (line: number) => Math.max(line, content + 0.8),
    draw: (middle: number): DrawCommand[] => [
      ...drawName(name, { x: nameArea.x, top: middle - nameHeightMm(name) / 2, colour: ink }),
      ...drawCell(detail, detailArea.x, middle),
    ],
  }
}

const personRow = (
  person: SheetPerson,
  index: number,
  columns: SheetColumns,
  indent: number,
  { t }: PrintContext,
): TableRow => {
  const details = [person.structure, person.commune]
  const { heightAt, draw } = namedRow(person, details, columns, indent)
  return {
    heightAt,
    tail: false,
    draw: (top, height) => [
      ...uprights(columns, top, top + height),
      lineNumber(columns, index + 1, top + height / 2),
      ...(person.totem === null
        ? []
        : lineTotem(person.totem, inner(columns.name).x - 0.6, top + height / 2, t)),
      ...draw(top + height / 2),
      ruleUnder(tableWidth(columns), top + height),
    ],
  }
}

const blankRow = (index: number, columns: SheetColumns): TableRow => ({
  heightAt: (line) => line,
  tail: false,
  draw: (top, height) => [
    ...uprights(columns, top, top + height),
    lineNumber(columns, index + 1, top + height / 2),
    ruleUnder(tableWidth(columns), top + height),
  ],
})

const TOTAL_HEIGHT = 11

/** « Nombre de présents », with a place to write the figure under each signature column. */
const totalRow = (columns: SheetColumns, { t }: PrintContext): TableRow => {
  const area = tableWidth(columns)
  const labelEnd = columns.structure.x + columns.structure.width - CELL_PADDING - 1
  return {
    heightAt: () => TOTAL_HEIGHT,
    tail: true,
    draw: (top, height) => [
      band(area, top, height, head),
      drawLabel(t('documents.signIn.total'), 'bold', 12, {
        x: labelEnd,
        y: top + height / 2 + 1.45,
        colour: ink,
        align: 'right',
      }),
      ...columns.signatures.map(
        ({ x, width }): DrawCommand => ({
          kind: 'rect',
          x: x + width / 2 - 12,
          y: top + 1.4,
          width: 24,
          height: height - 2.8,
          radius: 1.2,
          fill: '#FFFFFF',
          stroke: rule,
          strokeWidth: STROKES.thin,
        }),
      ),
      ...uprights(columns, top, top + height, 'signatures'),
      ruleUnder(area, top + height),
    ],
  }
}

const STAMP_HEIGHT = 22

/** Room for the stamp that funders of training ask for. */
export const stampRow = (columns: SheetColumns, { t }: PrintContext): TableRow => ({
  heightAt: () => STAMP_HEIGHT,
  tail: true,
  draw: (top) => [
    drawLabel(t('documents.signIn.stamp'), 'bold', 10, {
      x: columns.number.x + CELL_PADDING,
      y: top + 4.8,
      colour: ink,
    }),
  ],
})

const teamHeading = (text: string, columns: SheetColumns) => ({
  height: 6.4,
  draw: (top: number): DrawCommand[] => [
    drawLabel(text, 'bold', 10, {
      x: columns.number.x + CELL_PADDING,
      y: top + 4.4,
      colour: ink,
    }),
    ruleUnder(tableWidth(columns), top + 6.4),
  ],
})

const teamRows = (
  { mode, facilitators }: SignInSheetModel,
  columns: SheetColumns,
  { t }: PrintContext,
): TableRow[] => {
  // Training sheets are refused without the trainer's signature: there is always a line for it.
  const blank = { firstName: '', lastName: '', role: '' }
  const members = facilitators.length === 0 && mode === 'training' ? [blank] : facilitators
  const heading = teamHeading(
    mode === 'training'
      ? t('documents.signIn.trainersSign')
      : t('documents.signIn.facilitatorsSign'),
    columns,
  )
  return members.map((member, index) => {
    const content = namedRow(member, [member.role], columns)
    const above = index === 0 ? heading.height : 0
    return {
      heightAt: (line) => above + content.heightAt(line),
      tail: true,
      draw: (top, height) => [
        ...(index === 0 ? heading.draw(top) : []),
        ...uprights(columns, top + above, top + height),
        ...content.draw(top + (above + height) / 2),
        ruleUnder(tableWidth(columns), top + height),
      ],
    }
  })
}

/** Room before the names, in mm: they stay under one another once somebody has a totem. */
export const totemRoom = ({ people }: Pick<SignInSheetModel, 'people'>): number =>
  people.some(({ totem }) => totem !== null) ? LINE_TOTEM_WIDTH : 0

/** Every row of the list, in order: people, hand-written lines, total, team. */
export const tableRows = (
  model: SignInSheetModel,
  columns: SheetColumns,
  context: PrintContext,
): readonly TableRow[] => {
  const { people, blankLines } = model
  const indent = totemRoom(model)
  return [
    ...people.map((person, index) => personRow(person, index, columns, indent, context)),
    ...Array.from({ length: blankLines }, (_, index) => blankRow(people.length + index, columns)),
    totalRow(columns, context),
    ...teamRows(model, columns, context),
  ]
}

/** Frame around the head and the rows of one page. */
export const tableFrame = (columns: SheetColumns, top: number, bottom: number): DrawCommand => {
  const { x, width } = tableWidth(columns)
  return { kind: 'rect', x, y: top, width, height: bottom - top, stroke: rule, strokeWidth: 0.35 }
}
