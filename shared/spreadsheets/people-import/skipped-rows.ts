import { foldText } from '#shared/domain/folded-text.ts'
import { isParticle } from '#shared/domain/name-splitting.ts'
import type { TableRow } from '../table-reader/table.ts'
import { cellText, isDash } from './cell-text.ts'
import { isPhone } from './column-content.ts'
import { matchHeader } from './column-headers.ts'
import type { SkippedRow, SkipReason } from './import-types.ts'
import { bareName, hasFirstName, leadingName, readsAsName } from './name-shape.ts'

const TOTAL =
  /^(?:sous )?(?:grand )?tota(?:l|ux)(?: general)?(?: (?:de |des |d )?(?:participants?|personnes?|inscrits?|contacts?|presents?|membres?|adherents?))?(?: \d+)?$|^(?:nombre|nb|effectif|somme|moyenne)(?: |$)/u
const NOTE_WORDS =
  /^(?:note|nb|n b|attention|remarque|source|mise a jour|maj|mis a jour|liste|legende|ne pas|merci|rappel|confidentiel|document|fichier|important|suite|page|date|imprime|extrait)\b/u

/** What the cells of a row say, empty ones and dashes left out. */
export const filledTexts = (row: TableRow): readonly string[] =>
  row.cells.map(cellText).filter((text) => text !== '' && !isDash(text))

/** A count beside « Total », never a telephone: « SOMME Jean » has one. */
const isTotal = (row: TableRow, texts: readonly string[]): boolean => {
  const [first = '', ...others] = texts
  return (
    TOTAL.test(foldText(first)) &&
    others.every((text) => /^[\d\s.,%€]+$/u.test(text)) &&
    !row.cells.some((cell) => isPhone(cell, cellText(cell))) &&
    !(readsAsName(first) && hasFirstName(first))
  )
}

/** Most cells say what those of the header above them say. */
export const isRepeatedHeader = (row: TableRow, header: TableRow | null): boolean => {
  if (!header) return false
  let same = 0
  let filled = 0
  row.cells.forEach((cell, index) => {
    const text = foldText(cellText(cell))
    if (text === '') return
    filled += 1
    if (text === foldText(cellText(header.cells[index]))) same += 1
  })
  return same > 0 && same >= filled * 0.8 && (same >= 2 || filled === 1)
}

/** A sentence standing alone in a row, rather than someone's name. */
const isNote = (text: string): boolean => {
  const folded = foldText(text)
  return (
    NOTE_WORDS.test(folded) ||
    folded.split(' ').length > 6 ||
    /[:!?]$/u.test(text) ||
    // Digits: a date or a count, unless there are enough of them for a telephone.
    (/\d/u.test(text) && !/@|\d{8}/u.test(text.replace(/[\s./-]/gu, '')))
  )
}

/** « PAGE Marie », « DURAND Marie arrive à 9 h »: what looks like a note and may well be somebody. */
const mayBeSomebody = (name: string): boolean => {
  if (/:$/u.test(name)) return false
  const leading = leadingName(name)
  if (!NOTE_WORDS.test(foldText(name)))
    return readsAsName(name) || (readsAsName(leading) && hasFirstName(leading))
  const [, next = '', ...others] = name.split(' ')
  return (
    readsAsName(name) &&
    others.length <= 1 &&
    !isParticle(next) &&
    hasFirstName(`${next} ${others.join(' ')}`)
  )
}

const judgeLoneName = (text: string): RowVerdict => {
  const { name, age } = bareName(text)
  if (isNote(name)) return mayBeSomebody(name) ? 'doubtful' : 'note'
  return age === '' || hasFirstName(name) ? 'person' : 'doubtful'
}

// « Personne effacée », as workbooks of the app name them in both languages.
const ERASED = new Set(['personne effacee', 'erased person'])

/** What a row is, before its cells are read: somebody (`doubtful`: perhaps), or why it is nobody. */
export type RowVerdict = SkipReason | 'person' | 'doubtful'

export const judgeRow = (
  row: TableRow,
  header: TableRow | null,
  isNameColumn: (index: number) => boolean,
): RowVerdict => {
  const texts = filledTexts(row)
  const [only = ''] = texts
  if (texts.length === 0) return 'blank'
  if (isRepeatedHeader(row, header)) return 'repeatedHeader'
  if (texts.some((text) => ERASED.has(foldText(text)))) return 'erased'
  if (isTotal(row, texts)) return 'total'
  if (texts.length > 1) return 'person'
  const isName = row.cells.some((cell, index) => cellText(cell) === only && isNameColumn(index))
  // « Participants » above a list without a header.
  const isHeading = header === null && !/\s/u.test(only) && matchHeader(only)?.field === 'fullName'
  if (isName) return isHeading ? 'title' : judgeLoneName(only)
  return isNote(only) ? 'note' : 'person'
}

export const skippedRow = (row: TableRow, reason: SkipReason): SkippedRow => ({
  row: row.number,
  lastRow: row.number,
  reason,
  text: filledTexts(row).join(' · ').slice(0, 200),
})

/** Rows without anything between the listed ones, neighbours grouped. */
export const blankRows = (rows: readonly TableRow[]): readonly SkippedRow[] => {
  const blanks: SkippedRow[] = []
  let previous = 0
  for (const { number } of rows) {
    if (number > previous + 1) {
      blanks.push({ row: previous + 1, lastRow: number - 1, reason: 'blank', text: '' })
    }
    previous = number
  }
  return blanks
}
