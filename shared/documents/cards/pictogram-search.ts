import { foldText } from '#shared/domain/folded-text.ts'
import { PICTOGRAMS, type Pictogram } from './pictogram-library.ts'

type IndexedPictogram = {
  readonly pictogram: Pictogram
  /** Folded names and words, with the cost of finding the pictogram through them. */
  readonly phrases: readonly { readonly words: readonly string[]; readonly cost: number }[]
}

// Words that narrow nothing down: « lever la main » is looked for as « lever main ».
const EMPTY_WORDS = new Set(
  'a au aux avec d de des du en et l la le les of on ou par pour qu s se sur the to un une'.split(
    ' ',
  ),
)

const wordsOf = (text: string): readonly string[] => {
  const words = foldText(text).split(' ')
  const full = words.filter((word) => word !== '' && !EMPTY_WORDS.has(word))
  return full.length > 0 ? full : words.filter((word) => word !== '')
}

const COSTS = { fr: 0, en: 3, keyword: 2 } as const

const indexed = (pictogram: Pictogram): IndexedPictogram => ({
  pictogram,
  phrases: [
    { words: wordsOf(pictogram.fr), cost: COSTS.fr },
    { words: wordsOf(pictogram.en), cost: COSTS.en },
    ...pictogram.keywords.map((keyword, index) => ({
      words: wordsOf(keyword),
      // The first words of the list are the closest ones.
      cost: COSTS.keyword + index / 20,
    })),
  ],
})

let index: readonly IndexedPictogram[] | undefined
const pictogramIndex = () => {
  index ??= PICTOGRAMS.map(indexed)
  return index
}

// « poissons » finds « poisson », « bateaux » finds « bateau ».
const singular = (word: string) => (word.length > 3 ? word.replace(/[sx]$/u, '') : word)

const NO_MATCH = Number.POSITIVE_INFINITY

const wordCost = (query: string, words: readonly string[]): number => {
  let best = NO_MATCH
  words.forEach((word, position) => {
    const cost =
      word === query || singular(word) === singular(query)
        ? words.length === 1
          ? 0
          : 1
        : word.startsWith(query) || word.startsWith(singular(query))
          ? 4
          : NO_MATCH
    best = Math.min(best, cost + position / 10)
  })
  return best
}

const costOf = ({ phrases }: IndexedPictogram, query: readonly string[]): number => {
  let total = 0
  for (const word of query) {
    let best = NO_MATCH
    for (const { words, cost } of phrases) best = Math.min(best, wordCost(word, words) + cost)
    total += best
  }
  return total
}

/**
 * Pictograms whose French name, French words or English name hold every word of the query, or
 * words that begin so, best first. Blind to accents, case, plurals and small words. An empty query
 * gives the whole collection in its own order.
 */
export const searchPictograms = (query: string): readonly Pictogram[] => {
  const words = wordsOf(query)
  if (words.length === 0) return PICTOGRAMS
  return pictogramIndex()
    .map((entry) => ({ pictogram: entry.pictogram, cost: costOf(entry, words) }))
    .filter(({ cost }) => cost < NO_MATCH)
    .sort((left, right) => left.cost - right.cost)
    .map(({ pictogram }) => pictogram)
}
