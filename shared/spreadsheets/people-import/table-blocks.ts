import { foldText } from '#shared/domain/folded-text.ts'
import type { TableRow } from '../table-reader/table.ts'
import { cellText } from './cell-text.ts'
import { type HeaderMatch, matchHeader } from './column-headers.ts'
import type { PeopleField } from './import-types.ts'
import { filledTexts } from './skipped-rows.ts'

/** Rows under one header; the first block of a list without any has none. */
export type TableBlock = {
  readonly header: TableRow | null
  readonly rows: readonly TableRow[]
}

/** A list as it stands on the sheet: what precedes the first header, then each header's rows. */
export type TableBlocks = {
  readonly above: readonly TableRow[]
  readonly blocks: readonly TableBlock[]
}

const REACHES: ReadonlySet<PeopleField> = new Set<PeopleField>(['phone', 'email'])

/** « Nom », « Prénom »; « Participant » only beside « Tél »: in a row of data it may be a role. */
const namesPeople = (matches: readonly HeaderMatch[]): boolean =>
  matches.some(
    ({ field, strength }) =>
      field === 'lastName' ||
      field === 'firstName' ||
      (field === 'fullName' && strength === 'strong'),
  ) ||
  (matches.some(({ field }) => field === 'fullName') &&
    matches.some(({ field }) => REACHES.has(field)))

const isLabel = (text: string) => text.length <= 40 && !/\d{2}|@|:\s*\S/u.test(text)

/**
 * Whether a row names columns and nothing else: « Nom | Prénom | Tél », never somebody. `labels`: what
 * the chosen header says, folded; its own words count as well as those that are always understood.
 */
const namesColumns = (row: TableRow, labels: ReadonlySet<string>): boolean => {
  const texts = filledTexts(row)
  if (!texts.every(isLabel) || row.cells.some((cell) => typeof cell === 'number')) return false
  const matches = texts.flatMap((text) => matchHeader(text) ?? [])
  return (
    new Set(matches.map(({ field }) => field)).size >= 2 &&
    texts.filter((text) => labels.has(foldText(text)) || matchHeader(text)).length >=
      texts.length * 0.8 &&
    namesPeople(matches)
  )
}

/** Whether two headers name the same columns in the same places. */
export const isSameHeader = (one: TableRow | null, other: TableRow | null): boolean => {
  if (one === null || other === null) return one === other
  const width = Math.max(one.cells.length, other.cells.length)
  return Array.from({ length: width }, (_, index) => index).every(
    (index) => foldText(cellText(one.cells[index])) === foldText(cellText(other.cells[index])),
  )
}

/**
 * Cuts a sheet at the row chosen as its header and at every other row that names columns: lists kept
 * year after year are often stacked, each with its own.
 */
export const splitBlocks = (rows: readonly TableRow[], headerRow: number | null): TableBlocks => {
  const chosen = rows.find(({ number }) => number === headerRow)
  const labels = new Set(chosen ? filledTexts(chosen).map(foldText) : [])
  const above: TableRow[] = []
  const blocks: { readonly header: TableRow | null; readonly rows: TableRow[] }[] = []
  for (const row of rows) {
    if (row.number === headerRow || namesColumns(row, labels))
      blocks.push({ header: row, rows: [] })
    else (blocks.at(-1)?.rows ?? above).push(row)
  }
  return headerRow === null && above.length > 0
    ? { above: [], blocks: [{ header: null, rows: above }, ...blocks] }
    : { above, blocks }
}
