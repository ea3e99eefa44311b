import type {
  DrawCommand,
  DrawnPage,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from './print-document.ts'
import { missingWarnings, printableText } from './printable-text.ts'
import { drawIcon, SHEET_COLOURS } from './sheet-theme.ts'
import { paginateRows } from './sign-in-sheet/paginate-rows.ts'
import { sheetFooter } from './sign-in-sheet/sheet-footer.ts'
import {
  type SheetColumns,
  type SheetPaper,
  sheetColumns,
  sheetPaper,
} from './sign-in-sheet/sheet-geometry.ts'
import { type Drawn, firstHeader, nextHeader, type SheetSet } from './sign-in-sheet/sheet-header.ts'
import { partSets } from './sign-in-sheet/sheet-parts.ts'
import { ROW_HEIGHTS, type TableRow, tableFrame, tableRows } from './sign-in-sheet/sheet-table.ts'
import { tableHead } from './sign-in-sheet/sheet-table-head.ts'
import type { SignInSheetModel } from './sign-in-sheet-model.ts'
import { blockHeightMm, drawBlock, wrapText } from './text-layout.ts'

type PlannedPage = {
  readonly header: Drawn
  readonly head: ReturnType<typeof tableHead>
  readonly columns: SheetColumns
  readonly rows: readonly TableRow[]
}

/** What to do with the sheet, said once above each table. */
const withInstruction = (
  header: Drawn,
  model: SignInSheetModel,
  { content }: SheetPaper,
  { t }: PrintContext,
): Drawn => {
  const text =
    model.mode === 'training'
      ? t('documents.signIn.instructionTraining')
      : t('documents.signIn.instructionWorkshop')
  const indent = 6
  const block = wrapText(text, 'regular', 9.5, content.width - indent)
  const top = header.bottom + 1.2
  return {
    marks: [
      ...header.marks,
      drawIcon('pencil', { x: content.x, y: top - 0.3, sizeMm: 4.6, colour: SHEET_COLOURS.accent }),
      ...drawBlock(block, { x: content.x + indent, top, colour: SHEET_COLOURS.ink }),
    ],
    bottom: top + blockHeightMm(block) + 1.4,
  }
}

/** On a list of one page, the room left makes the lines taller: easier to sign in. */
const comfortableHeight = (
  rowsOf: (height: number) => readonly TableRow[],
  room: number,
): number => {
  const { least, most } = ROW_HEIGHTS
  const rows = rowsOf(least)
  const slack = room - rows.reduce((sum, { height }) => sum + height, 0)
  return slack <= 0 ? least : Math.min(most, least + slack / rows.length)
}

const planSet = (
  model: SignInSheetModel,
  set: SheetSet,
  paper: SheetPaper,
  footerHeight: number,
  context: PrintContext,
): PlannedPage[] => {
  const columns = sheetColumns(paper, Math.max(1, set.parts.length))
  const head = tableHead(model, set.parts, columns, context)
  const first = withInstruction(firstHeader(model, set, paper, context), model, paper, context)
  const next = withInstruction(nextHeader(model, set, paper, context), model, paper, context)
  const roomUnder = ({ bottom }: Drawn) => paper.bottom - footerHeight - bottom - head.height - 1.5
  const room = { firstPage: roomUnder(first), nextPages: roomUnder(next) }
  const rowsOf = (height: number) => tableRows(model, columns, context, height)
  const pages = paginateRows(rowsOf(comfortableHeight(rowsOf, room.firstPage)), room)
  return pages.map((rows, index) => ({ header: index === 0 ? first : next, head, columns, rows }))
}

const drawPlanned = (
  { header, head, columns, rows }: PlannedPage,
  paper: SheetPaper,
  footer: readonly DrawCommand[],
): DrawnPage => {
  const marks: DrawCommand[] = [...header.marks, ...head.draw(header.bottom)]
  let top = header.bottom + head.height
  for (const row of rows) {
    marks.push(...row.draw(top))
    top += row.height
  }
  marks.push(tableFrame(columns, header.bottom, top), ...footer)
  return { widthMm: paper.widthMm, heightMm: paper.heightMm, marks }
}

/** The pages of the sheet alone, for the kit. */
export const signInSheetPages = (
  model: SignInSheetModel,
  context: PrintContext,
): readonly DrawnPage[] => {
  const paper = sheetPaper(model.mode, model.parts.length)
  const footer = sheetFooter(model, paper, context)
  const sets = partSets(model.parts)
  const pages = sets.flatMap((parts, index) =>
    planSet(model, { parts, index, count: sets.length }, paper, footer.heightMm, context),
  )
  return pages.map((page, index) =>
    drawPlanned(page, paper, footer.draw({ number: index + 1, total: pages.length })),
  )
}

/** Texts of the sheet that lost characters no font can draw. */
export const signInSheetWarnings = ({
  organisation,
  session,
  venue,
  facilitators,
  people,
  funders,
}: SignInSheetModel): readonly PrintWarning[] => {
  const named = [...facilitators, ...people].map(({ firstName, lastName }) =>
    [firstName, lastName].filter(Boolean).join(' '),
  )
  const texts = [
    organisation.name,
    organisation.address,
    organisation.privacyContact,
    session.title,
    session.module,
    venue?.name ?? '',
    venue?.address ?? '',
    ...facilitators.map(({ role }) => role),
    ...people.map(({ structure }) => structure),
    ...funders.flatMap(({ name, sentence }) => [name, sentence]),
    ...named,
  ]
  return texts.flatMap((text) => missingWarnings(text, printableText(text)))
}

/**
 * The circulating sign-in sheet, drawn on A4: portrait for a workshop (one or two signatures a
 * person), landscape for training and for more parts, several sets of sheets beyond four.
 */
export const signInSheetDocument = (
  model: SignInSheetModel,
  context: PrintContext,
): PrintDocument => ({
  info: {
    title: context.t('documents.signIn.fileTitle', {
      title: model.session.title,
      code: model.session.code,
    }),
    author: model.organisation.name,
    createdAt: context.printedAt,
    language: context.language,
  },
  drawnPages: signInSheetPages(model, context),
  warnings: signInSheetWarnings(model),
})
