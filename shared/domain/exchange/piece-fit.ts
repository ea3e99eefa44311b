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

/** A piece ready to be compared with thousands: numbers in the place of words. */
export type ReadPiece = {
  readonly piece: FitPiece
  readonly words: readonly HelpWord[]
  readonly stems: readonly number[]
  /** Line of the thesaurus of each word; -1: in none. */
  readonly fields: readonly number[]
  /** What each word is about: words of one field say one thing together. */
  readonly topics: readonly number[]
  readonly weights: readonly number[]
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

export const pieceReader = (texts: Iterable<string>): PieceReader => {
  const { slips, isCommon } = wordsOfList(texts)
  const ids = new Map<string, number>()
  const idOf = (name: string): number => {
    const known = ids.get(name)
    if (known !== undefined) return known
    ids.set(name, ids.size)
    return ids.size - 1
  }
  const slipIds = new Map<number, ReadonlySet<number>>()
  for (const [stem, others] of slips) slipIds.set(idOf(stem), new Set([...others].map(idOf)))

  const read = (piece: FitPiece): ReadPiece => {
    const words = helpWords(piece.text).map((word) =>
      word.weight > FAINT && isCommon(word.stem) ? { ...word, weight: FAINT } : word,
    )
    const stems = words.map(({ stem }) => idOf(stem))
    const fields = words.map(({ field }) => (field === null ? -1 : idOf(`field ${field}`)))
    const topics = fields.map((field, index) => (field === -1 ? (stems[index] ?? -1) : field))
    const weights = words.map(({ weight }) => weight)
    const byTopic = new Map<number, number>()
    topics.forEach((topic, index) => {
      byTopic.set(topic, Math.max(byTopic.get(topic) ?? 0, weights[index] ?? 0))
    })
    const total = [...byTopic.values()].reduce((sum, weight) => sum + weight, 0)
    return { piece, words, stems, fields, topics, weights, total }
  }

  // How much a word of the offer answers a word of the need.
  const likeness = (need: ReadPiece, one: number, offer: ReadPiece, other: number): number => {
    const stem = need.stems[one]
    const otherStem = offer.stems[other]
    const weight = need.weights[one] ?? 0
    const otherWeight = offer.weights[other] ?? 0
    if (stem === otherStem) return Math.min(weight, otherWeight)
    const field = need.fields[one]
    // « Parler en public » and « la parole »: the weightier of the two says what both are about.
    if (field !== -1 && field === offer.fields[other]) {
      return CLOSE * (weight === otherWeight ? weight : Math.sqrt(weight * otherWeight))
    }
    if (slipIds.size === 0 || otherStem === undefined) return 0
    return slipIds.get(stem ?? -1)?.has(otherStem) ? SLIP * Math.min(weight, otherWeight) : 0
  }

  const bestAnswer = (need: ReadPiece, one: number, offer: ReadPiece): number => {
    let best = 0
    for (let other = 0; other < offer.stems.length; other += 1) {
      const like = likeness(need, one, offer, other)
      if (like > best) best = like
    }
    return best
  }

  // Words of one topic answer once, by the best of them.
  const strengthOf = (need: ReadPiece, offer: ReadPiece): number => {
    let strength = 0
    for (let one = 0; one < need.stems.length; one += 1) {
      const best = bestAnswer(need, one, offer)
      if (best === 0) continue
      let isBest = true
      for (let same = 0; same < need.stems.length && isBest; same += 1) {
        if (same === one || need.topics[same] !== need.topics[one]) continue
        const rival = bestAnswer(need, same, offer)
        isBest = rival < best || (rival === best && one < same)
      }
      if (isBest) strength += best
    }
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
    const words = need.words.flatMap((word, one): SharedWord[] => {
      const best = bestAnswer(need, one, offer)
      // What is said of any help is no reason.
      if (best <= FAINT) return []
      const answer = offer.words.find((_, other) => likeness(need, one, offer, other) === best)
      return answer === undefined
        ? []
        : [{ need: word.written, offer: answer.written, isSame: word.stem === answer.stem }]
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
