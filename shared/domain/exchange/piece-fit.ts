import type { HelpTheme } from './help-thesaurus.ts'
import { FAINT, type HelpWord, helpWords } from './help-words.ts'
import { spellingSlips } from './spelling-slips.ts'

/** What is looked at of two pieces to say whether one answers the other. */
export type FitPiece = {
  readonly text: string
  /** Typed by somebody; empty: guessed. */
  readonly theme: string
  readonly knownTheme: HelpTheme | null
}

/** Words that answer each other: the same, or close by (`potager` and `jardin`). */
export type SharedWord = { readonly need: string; readonly offer: string; readonly isSame: boolean }

export type Fit = {
  /** From 0 to 1. */
  readonly score: number
  readonly words: readonly SharedWord[]
  /** The theme of both; null: not the same, or unknown. */
  readonly theme: HelpTheme | null
}

/** How much a slip of the pen, and a word close by, count beside the word itself. */
const SLIP = 0.8
const CLOSE = 0.85
const SAME_THEME = 0.15
/** Below, what they share is chance. Set on the tuning half of the labelled pairs (`tests/fixtures`). */
export const LEAST_SCORE = 0.45
const LEAST_STRENGTH = 0.5

/** A word ready to be compared with thousands: numbers in the place of texts. */
export type ReadWord = {
  readonly word: HelpWord
  readonly stem: number
  /** Line of the thesaurus; -1: in none. */
  readonly field: number
  /** Less than that of the word where the whole list says it. */
  readonly weight: number
  /** Stems one slip of the pen away. */
  readonly slips: ReadonlySet<number> | null
}

/** A piece ready to be compared with thousands. */
export type ReadPiece = {
  readonly piece: FitPiece
  readonly words: readonly ReadWord[]
  /** What each word is about, counted from 0: words of one field say one thing together. */
  readonly topics: readonly number[]
  /** Weight of all it says, each topic once. */
  readonly total: number
}

/** Compares the pieces of one list; slips of the pen are looked for among all their words. */
export type PieceReader = {
  readonly read: (piece: FitPiece) => ReadPiece
  /** From 0 to 1; 0 when too little is shared. Called millions of times: makes nothing. */
  readonly score: (need: ReadPiece, offer: ReadPiece) => number
  /** The same with its reasons. */
  readonly explain: (need: ReadPiece, offer: ReadPiece) => Fit
  /** Stems one slip away from a stem. */
  readonly slipsOf: (stem: string) => readonly string[]
}

const sharedTheme = (need: FitPiece, offer: FitPiece): HelpTheme | null =>
  need.knownTheme === offer.knownTheme ? need.knownTheme : null

const isChosen = (need: FitPiece, offer: FitPiece): boolean =>
  need.theme !== '' && offer.theme !== ''

/** Above that share of a list, and never below that count, a word outside the thesaurus says little. */
const COMMON = { share: 0.03, least: 8 } as const

/** What the list as a whole says of its words. */
const wordsOfList = (texts: Iterable<string>) => {
  const counts = new Map<string, number>()
  const things = new Map<string, boolean>()
  let size = 0
  for (const text of texts) {
    size += 1
    for (const { stem, field, weight } of helpWords(text)) {
      if (field === null) counts.set(stem, (counts.get(stem) ?? 0) + 1)
      if (weight === 1) things.set(stem, field !== null)
    }
  }
  const most = Math.max(COMMON.least, COMMON.share * size)
  return {
    slips: spellingSlips(things.keys(), (stem) => things.get(stem) === true),
    isCommon: (stem: string): boolean => (counts.get(stem) ?? 0) > most,
  }
}

// How much a word of an offer answers a word of a need.
const likeness = (need: ReadWord, offer: ReadWord): number => {
  const { weight } = need
  if (need.stem === offer.stem) return Math.min(weight, offer.weight)
  // « Parler en public » and « la parole »: the weightier of the two says what both are about.
  if (need.field !== -1 && need.field === offer.field) {
    return CLOSE * (weight === offer.weight ? weight : Math.sqrt(weight * offer.weight))
  }
  return need.slips?.has(offer.stem) ? SLIP * Math.min(weight, offer.weight) : 0
}

const bestAnswer = (need: ReadWord, offer: ReadPiece): number => {
  let best = 0
  for (const word of offer.words) {
    const like = likeness(need, word)
    if (like > best) best = like
  }
  return best
}

export const pieceReader = (texts: Iterable<string>): PieceReader => {
  const { slips, isCommon } = wordsOfList(texts)
  const ids = new Map<string, number>()
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, ids.size)
    return ids.size - 1
  }
  const known = new Map<HelpWord, ReadWord>()
  const readWord = (word: HelpWord): ReadWord => {
    const before = known.get(word)
    if (before !== undefined) return before
    const { stem, field, weight } = word
    const others = slips.get(stem)
    const read = {
      word,
      stem: idOf(stem),
      field: field === null ? -1 : idOf(`field ${field}`),
      weight: isCommon(stem) ? Math.min(FAINT, weight) : weight,
      slips: others === undefined ? null : new Set([...others].map(idOf)),
    }
    known.set(word, read)
    return read
  }

  const read = (piece: FitPiece): ReadPiece => {
    const words = helpWords(piece.text).map(readWord)
    const subjects: number[] = []
    const heaviest: number[] = []
    const topics = words.map(({ stem, field, weight }) => {
      const subject = field === -1 ? stem : field
      const at = subjects.indexOf(subject)
      const topic = at === -1 ? subjects.push(subject) - 1 : at
      heaviest[topic] = Math.max(heaviest[topic] ?? 0, weight)
      return topic
    })
    const total = heaviest.reduce((sum, weight) => sum + weight, 0)
    return { piece, words, topics, total }
  }

  // Best answer to each topic of the need being compared: one array for all of them.
  const bests: number[] = []

  // Words of one topic answer once, by the best of them.
  const strengthOf = (need: ReadPiece, offer: ReadPiece): number => {
    bests.fill(0)
    for (let one = 0; one < need.words.length; one += 1) {
      const word = need.words[one]
      const topic = need.topics[one] ?? 0
      if (word !== undefined) bests[topic] = Math.max(bests[topic] ?? 0, bestAnswer(word, offer))
    }
    let strength = 0
    for (const best of bests) strength += best
    return strength
  }

  const score = (need: ReadPiece, offer: ReadPiece): number => {
    const strength = strengthOf(need, offer)
    const theme = sharedTheme(need.piece, offer.piece)
    if (strength < LEAST_STRENGTH) {
      return theme !== null && isChosen(need.piece, offer.piece) ? LEAST_SCORE : 0
    }
    const coverage = Math.min(1, strength / Math.max(0.8, Math.min(need.total, offer.total)))
    const spoken = 0.7 * coverage + 0.15 * Math.min(1, strength / 2)
    return Math.min(1, spoken + (theme === null ? 0 : SAME_THEME))
  }

  const explain = (need: ReadPiece, offer: ReadPiece): Fit => {
    const words = need.words.flatMap((asked): SharedWord[] => {
      const best = bestAnswer(asked, offer)
      // What is said of any help is no reason.
      if (best <= FAINT) return []
      const answer = offer.words.find((word) => likeness(asked, word) === best)
      if (answer === undefined) return []
      const { written, stem } = answer.word
      return [{ need: asked.word.written, offer: written, isSame: asked.word.stem === stem }]
    })
    return { score: score(need, offer), words, theme: sharedTheme(need.piece, offer.piece) }
  }

  return { read, score, explain, slipsOf: (stem) => [...(slips.get(stem) ?? [])] }
}

/**
 * How well one offer answers one need: the things they share, weighed, over all that the shorter of both
 * says. The theme helps when words already speak; alone it counts only when somebody chose it for both.
 */
export const pieceFit = (need: FitPiece, offer: FitPiece): Fit => {
  const { read, explain } = pieceReader([need.text, offer.text])
  return explain(read(need), read(offer))
}
