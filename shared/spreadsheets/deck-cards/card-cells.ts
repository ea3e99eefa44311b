import {
  findPictogram,
  PICTOGRAMS,
  type Pictogram,
} from '#shared/documents/cards/pictogram-library.ts'
import { searchPictograms } from '#shared/documents/cards/pictogram-search.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import type { Language } from '#shared/locales/translator.ts'
import type { Cell } from '../table-reader/table.ts'

/** Why a cell was not taken exactly as it is written. */
export type CardDoubtCode =
  | 'pictogramUnknown'
  | 'pictogramGuessed'
  | 'copiesUnclear'
  | 'copiesTooMany'
  | 'textTooLong'

export type Reading<Value> = {
  readonly value: Value
  readonly doubt?: { readonly code: CardDoubtCode; readonly kept: string }
}

/** The words of a cell as they stand, no-break spaces included: French typography lives in them. */
export const cellWords = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'boolean') return cell ? 'vrai' : 'faux'
  return cell.replace(/\r\n?/gu, '\n').trim()
}

/** Longest line and paragraph that a card keeps, in characters. */
const LIMITS = { line: 500, paragraph: 20_000 } as const

export const readWords = (cell: Cell | undefined, kind: keyof typeof LIMITS): Reading<string> => {
  const words = cellWords(cell)
  const tidy = kind === 'line' ? words.replace(/\s*\n\s*/gu, ' ') : words
  const value = tidy.slice(0, LIMITS[kind]).trimEnd()
  return tidy.length > LIMITS[kind]
    ? { value, doubt: { code: 'textTooLong', kept: `${value.slice(0, 60)}…` } }
    : { value }
}

const MOST_COPIES = 500

/** « 3 », « x3 », « 3 ex. »; nothing is one copy. */
export const readCopies = (cell: Cell | undefined): Reading<number> => {
  const words = cellWords(cell)
  if (words === '') return { value: 1 }
  const digits = /^(?:x|×)?\s*(\d{1,9})\s*(?:x|×|ex|exemplaires?|fois|copies|cartes?)?\.?$/iu.exec(
    words,
  )?.[1]
  if (digits === undefined) return { value: 1, doubt: { code: 'copiesUnclear', kept: '1' } }
  const count = Number(digits)
  return count > MOST_COPIES
    ? { value: MOST_COPIES, doubt: { code: 'copiesTooMany', kept: String(MOST_COPIES) } }
    : { value: count }
}

let named: ReadonlyMap<string, Pictogram> | undefined
/** By every name, the French one first: it is the one that people see. */
const pictogramsByName = (): ReadonlyMap<string, Pictogram> => {
  if (named) return named
  const made = new Map<string, Pictogram>()
  const add = (name: string, pictogram: Pictogram) => {
    const folded = foldText(name)
    if (!made.has(folded)) made.set(folded, pictogram)
  }
  for (const key of ['fr', 'name', 'en'] as const) {
    for (const pictogram of PICTOGRAMS) add(pictogram[key], pictogram)
  }
  named = made
  return made
}

/** The pictogram of that French name, or of a word that leads to it; its name in the library, or null. */
export const readPictogram = (cell: Cell | undefined): Reading<string | null> => {
  const words = cellWords(cell)
  if (words === '') return { value: null }
  const exact = pictogramsByName().get(foldText(words))
  if (exact) return { value: exact.name }
  const [close] = words.length > 100 ? [] : searchPictograms(words)
  return close
    ? { value: close.name, doubt: { code: 'pictogramGuessed', kept: close.fr } }
    : { value: null, doubt: { code: 'pictogramUnknown', kept: '' } }
}

/** What a cell says of a pictogram: the name that people see, as long as it leads back to it. */
export const pictogramWords = (name: string | null, language: Language): string => {
  const pictogram = findPictogram(name)
  if (pictogram === undefined) return name ?? ''
  const { [language]: words, fr } = pictogram
  return readPictogram(words).value === pictogram.name ? words : fr
}
