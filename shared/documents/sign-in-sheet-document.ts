import type {
  DrawCommand,
  DrawnPage,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from './print-document.ts'
import { missingWarnings, printableText } from './printable-text.ts'
import { paginateRows, type Room } from './sign-in-sheet/paginate-rows.ts'
import type { SheetSet } from './sign-in-sheet/sheet-facts.ts'
import { sheetFooter } from './sign-in-sheet/sheet-footer.ts'
import {
  type SheetColumns,
  type SheetPaper,
  sheetColumns,
  sheetPaper,
} from './sign-in-sheet/sheet-geometry.ts'
import { firstHeader, nextHeader } from './sign-in-sheet/sheet-header.ts'
import { withInstruction } from './sign-in-sheet/sheet-instruction.ts'
import { partSets } from './sign-in-sheet/sheet-parts.ts'
import type { Drawn } from './sign-in-sheet/sheet-stack.ts'
import {
  ROW_HEIGHTS,
  stampRow,
  type TableRow,
  tableFrame,
  tableRows,
  totemRoom,
} from './sign-in-sheet/sheet-table.ts'
import { tableHead } from './sign-in-sheet/sheet-table-head.ts'
import type { SignInSheetModel } from './sign-in-sheet-model.ts'

type PlannedPage = {
  readonly header: Drawn
  readonly head: ReturnType<typeof tableHead>
  readonly columns: SheetColumns
  readonly rows: readonly SizedRow[]
}

type SizedRow = { readonly row: TableRow; readonly height: number; readonly tail: boolean }

const sized = (rows: readonly TableRow[], line: number): SizedRow[] =>
  rows.map((row) => ({ row, height: row.heightAt(line), tail: row.tail }))

/**
 * As few pages as lines of the least height need, and on them the tallest lines that go: easy to sign
 * in, on no more paper.
 */
const comfortablePages = (rows: readonly TableRow[], room: Room) => {
  const { least, most, step } = ROW_HEIGHTS
  const pagesAt = (line: number) => paginateRows(sized(rows, line), room)
  const fewest = pagesAt(least)
  for (let line: number = most; line > least; line -= step) {
    const pages = pagesAt(line)
    if (pages.length === fewest.length) return pages
  }
  return fewest
}

/** The stamp of a training sheet goes where it costs no further page. */
const withStamp = (rows: readonly TableRow[], stamp: TableRow, room: Room) => {
  const pageCount = (list: readonly TableRow[]) =>
    paginateRows(sized(list, ROW_HEIGHTS.least), room).length
  const stamped = [...rows, stamp]
  return pageCount(stamped) === pageCount(rows) ? stamped : rows
}

const planSet = (
  model: SignInSheetModel,
  set: SheetSet,
  paper: SheetPaper,
  footerHeight: number,
  context: PrintContext,
): PlannedPage[] => {
  const columns = sheetColumns(paper, Math.max(1, set.parts.length), totemRoom(model))
  const head = tableHead(model, set.parts, columns, context)
  const first = withInstruction(firstHeader(model, set, paper, context), model, paper, context)
  const next = withInstruction(nextHeader(model, set, paper, context), model, paper, context)
  const roomUnder = ({ bottom }: Drawn) => paper.bottom - footerHeight - bottom - head.height - 1.5
  const room = { firstPage: roomUnder(first), nextPages: roomUnder(next) }
  const list = tableRows(model, columns, context)
  const rows = model.mode === 'training' ? withStamp(list, stampRow(columns, context), room) : list
  return comfortablePages(rows, room).map((page, index) => ({
    header: index === 0 ? first : next,
    head,
    columns,
    rows: page,
  }))
}

const drawPlanned = (
  { header, head, columns, rows }: PlannedPage,
  paper: SheetPaper,
  footer: readonly DrawCommand[],
): DrawnPage => {
  const marks: DrawCommand[] = [...header.marks, ...head.draw(header.bottom)]
  let top = header.bottom + head.height
  for (const { row, height } of rows) {
    marks.push(...row.draw(top, height))
    top += height
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
    organisation.notices?.registration?.text ?? '',
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
