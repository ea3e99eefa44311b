import { foldText } from '#shared/domain/folded-text.ts'
import type { TableRow } from '../table-reader/table.ts'
import { cellText, isDash } from './cell-text.ts'
import type { SkippedRow, SkipReason } from './import-types.ts'

const TOTAL =
  /^(?:sous )?(?:grand )?tota(?:l|ux)(?: general)?(?: (?:de |des |d )?(?:participants?|personnes?|inscrits?|contacts?|presents?|membres?|adherents?))?(?: \d+)?$|^(?:nombre|nb|effectif|somme|moyenne)(?: |$)/u
const NOTE_WORDS =
  /^(?:note|nb|n b|attention|remarque|source|mise a jour|maj|mis a jour|liste|legende|ne pas|merci|rappel|confidentiel|document|fichier|important|suite|page|date|imprime|extrait)\b/u

const filledTexts = (row: TableRow): readonly string[] =>
  row.cells.map(cellText).filter((text) => text !== '' && !isDash(text))

const isTotal = (texts: readonly string[]): boolean => {
  const [first = '', ...others] = texts
  return TOTAL.test(foldText(first)) && others.every((text) => /^[\d\s.,%€]+$/u.test(text))
}

const isRepeatedHeader = (row: TableRow, header: TableRow | null): boolean => {
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
const isLoneNote = (texts: readonly string[]): boolean => {
  const [only = ''] = texts
  if (texts.length !== 1) return false
  const folded = foldText(only)
  return (
    NOTE_WORDS.test(folded) ||
    folded.split(' ').length > 6 ||
    /[:!?]$/u.test(only) ||
    // Digits: a date or a count, unless there are enough of them for a telephone.
    (/\d/u.test(only) && !/@|\d{8}/u.test(only.replace(/[\s./-]/gu, '')))
  )
}

// « Personne effacée », as workbooks of the app name them in both languages.
const ERASED = new Set(['personne effacee', 'erased person'])

/** Why a row below the header gives no person, before its cells are even read; null when it may. */
export const skipReasonOf = (row: TableRow, header: TableRow | null): SkipReason | null => {
  const texts = filledTexts(row)
  if (texts.length === 0) return 'blank'
  if (isRepeatedHeader(row, header)) return 'repeatedHeader'
  if (isTotal(texts)) return 'total'
  if (texts.some((text) => ERASED.has(foldText(text)))) return 'erased'
  return isLoneNote(texts) ? 'note' : null
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
