import { looksLikeOrganisation } from '#shared/domain/organisation-names.ts'
import type { TableRow } from '../table-reader/table.ts'
import { cellText } from './cell-text.ts'
import { isEmail, isPhone } from './column-content.ts'
import type { ColumnGuess, ColumnTarget } from './import-types.ts'
import { bareName, nameWords, readsAsName } from './name-shape.ts'
import { filledTexts } from './skipped-rows.ts'

/** `person`: somebody, under the same columns. `doubtful`: perhaps, but not so that it can be read. */
export type AboveVerdict = 'person' | 'doubtful' | 'title'

/**
 * What a row without a header of its own is, when it stands above one: the title of the list most of
 * the time, sometimes somebody typed there before the columns were named.
 */
export const judgeAbove = (row: TableRow, columns: readonly ColumnGuess[]): AboveVerdict => {
  const texts = row.cells.map(cellText)
  const textOf = (target: ColumnTarget) =>
    columns
      .filter((column) => column.target === target)
      .map(({ index }) => texts[index] ?? '')
      .find(Boolean) ?? ''
  const name = bareName(
    textOf('fullName') || [textOf('lastName'), textOf('firstName')].filter(Boolean).join(' '),
  ).name
  const targets = new Map(columns.map(({ index, target }) => [index, target]))
  const reaches = row.cells.flatMap((cell, index) => {
    const text = texts[index] ?? ''
    if (isPhone(cell, text)) return [targets.get(index) === 'phone']
    return /\S@\S+\.\S/u.test(text) ? [targets.get(index) === 'email' && isEmail(text)] : []
  })
  const isNamed = readsAsName(name)
  if (!isNamed && reaches.length === 0) return 'title'
  // A cell beyond the columns would be lost.
  const isWithin = row.cells.length <= columns.length
  const isListed = filledTexts(row).length > 1 || columns.length === 1
  const fits = reaches.every(Boolean) && nameWords(name) !== null && !looksLikeOrganisation(name)
  return isListed && isWithin && fits ? 'person' : 'doubtful'
}

/**
 * Whether a row standing last before another header is the title of what follows. `doubtful`: its words
 * are also those of a name.
 */
export const isBlockTitle = (row: TableRow): 'title' | 'doubtful' | null => {
  const [only = '', ...others] = filledTexts(row)
  if (others.length > 0 || readsAsName(only) || /@|\d{6}/u.test(only)) return null
  const words = nameWords(only)
  return words?.every((word) => word !== word.toLocaleLowerCase('fr')) ? 'doubtful' : 'title'
}
