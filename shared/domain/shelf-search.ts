import { foldText } from './folded-text.ts'
import { memoizeText } from './memoize.ts'
import { stemOf } from './word-stems.ts'

/** What a thing on a shelf says: what it is called and is for, and what is written on it. */
export type ShelfWords = {
  readonly names: readonly string[]
  /** Line by line: the first that holds a word looked for tells why the thing is found. */
  readonly contents: readonly string[]
}

/** How a thing is found: by its names alone (null), or by that line of its contents. */
export type FoundBy = { readonly line: string | null }

type Line = {
  /** Folded words, each after a space, so that ` jar` finds a word that begins with « jar ». */
  readonly words: string
  /** Stems of its words, read for the first word that is not found as it is written. */
  readonly stems: () => ReadonlySet<string>
}

type Wanted = {
  readonly start: string
  /** Null for a word too short to have one. */
  readonly stem: string | null
}

const SHORTEST_STEMMED = 4

const readLine = memoizeText((text: string): Line => {
  const words = ` ${foldText(text)}`
  let stems: ReadonlySet<string> | null = null
  return {
    words,
    stems: () => {
      stems ??= new Set(words.split(' ').map(stemOf))
      return stems
    },
  }
})

const holds = ({ words, stems }: Line, { start, stem }: Wanted): boolean =>
  words.includes(start) || (stem !== null && stems().has(stem))

const wantedWords = (typed: string): readonly Wanted[] =>
  foldText(typed)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({
      start: ` ${word}`,
      stem: word.length < SHORTEST_STEMMED ? null : stemOf(word),
    }))

/**
 * Tells how a thing is found by what was typed, null when it is not: each word begins one of its words,
 * or has the stem of one (« jardins », « jardin »), whatever the accents and capitals. Nothing typed
 * finds everything.
 */
export const shelfSearch = (typed: string): ((thing: ShelfWords) => FoundBy | null) => {
  const wanted = wantedWords(typed)
  return ({ names, contents }) => {
    const named = names.map(readLine)
    const unnamed = wanted.filter((word) => !named.some((line) => holds(line, word)))
    if (unnamed.length === 0) return { line: null }
    const said = unnamed.map((word) => contents.find((text) => holds(readLine(text), word)))
    const [line] = said
    return line === undefined || said.includes(undefined) ? null : { line }
  }
}
