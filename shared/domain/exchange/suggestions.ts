import { communeByCode, type Zone } from '../communes.ts'
import { groupBy } from '../group-by.ts'
import { compareText } from '../ordering.ts'
import { FAINT, guessTheme, THING } from './help-words.ts'
import {
  LEAST_SCORE,
  type PieceReader,
  pieceReader,
  type ReadPiece,
  type ReadWord,
} from './piece-fit.ts'
import type { HelpPiece } from './pieces.ts'
import { isSamePair, isSameProposal, type Proposal } from './same-proposal.ts'

/** Where both live: in one commune, or in one part of the island; null: further apart, or unknown. */
export type SharedPlace =
  | { readonly kind: 'commune'; readonly code: string }
  | { readonly kind: 'zone'; readonly zone: Zone }

/** Somebody who can, for somebody who needs; `pieceFit` of both pieces says why. */
export type Suggestion = {
  /** Of both pieces: the same pair has the same key. */
  readonly key: string
  readonly need: HelpPiece
  readonly offer: HelpPiece
  readonly place: SharedPlace | null
  /** From 0 to 1, the place counted. */
  readonly score: number
}

export type SuggestionSources = {
  readonly pieces: readonly HelpPiece[]
  /** Proposed, made or declined: those pairs are not proposed again. */
  readonly introductions: readonly Proposal[]
}

const SAME_COMMUNE = 0.1
const SAME_ZONE = 0.05
const pairKey = (needId: string, offerId: string): string => `${needId}~${offerId}`

const zoneOf = ({ communeCode }: HelpPiece): Zone | undefined => communeByCode(communeCode)?.zone

const isSameCommune = (need: HelpPiece, offer: HelpPiece): boolean =>
  need.communeCode === offer.communeCode &&
  need.communeCode !== null &&
  need.communeCode !== 'other'

const placeOf = (need: HelpPiece, offer: HelpPiece): SharedPlace | null => {
  const { communeCode: code } = need
  if (code !== null && isSameCommune(need, offer)) return { kind: 'commune', code }
  const zone = zoneOf(need)
  return zone !== undefined && zone === zoneOf(offer) ? { kind: 'zone', zone } : null
}

const nearness = (need: HelpPiece, offer: HelpPiece): number => {
  if (isSameCommune(need, offer)) return SAME_COMMUNE
  const zone = zoneOf(need)
  return zone !== undefined && zone === zoneOf(offer) ? SAME_ZONE : 0
}

// Under which an offer is kept: its things by word and by field, what is done to them by field only.
const keptUnder = ({ word: { stem, field }, weight }: ReadWord): readonly string[] => {
  if (weight === THING) return field === null ? [stem] : [stem, `field ${field}`]
  return weight > FAINT && field !== null ? [`doing ${field}`] : []
}

// What a need looks under: what is done to two things says nothing when the things differ, hence one of
// both has to be a thing.
const lookedUnder = (
  { word: { stem, field }, weight }: ReadWord,
  slipsOf: (stem: string) => readonly string[],
): readonly string[] => {
  if (weight <= FAINT) return []
  if (weight < THING) return field === null ? [] : [`field ${field}`]
  const own = [stem, ...slipsOf(stem)]
  return field === null ? own : [...own, `field ${field}`, `doing ${field}`]
}

// Under that theme, when somebody chose it.
const underTheme = ({ theme, knownTheme }: HelpPiece): readonly string[] =>
  theme !== '' && knownTheme !== null ? [`theme ${knownTheme}`] : []

/** The same answer for the same word, asked once. */
const onceAWord = <Answer>(ask: (word: ReadWord) => Answer): ((word: ReadWord) => Answer) => {
  const known = new Map<ReadWord, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const answer = ask(word)
    known.set(word, answer)
    return answer
  }
}

const isOpen = ({ state, text }: HelpPiece): boolean => state === 'open' && text.trim() !== ''

const bestFirst = (left: Suggestion, right: Suggestion): number =>
  right.score - left.score || compareText(left.key, right.key)

type Scored = { readonly offer: HelpPiece; readonly score: number }

const bestOffer = (left: Scored, right: Scored): number =>
  right.score - left.score || compareText(left.offer.id, right.offer.id)

/**
 * Tells the offers that were proposed to a need, by their pieces or by who said what. One need is often
 * on the record of a person and on a piece of a session, in other words: the same two people are not
 * brought together again for what the offer made then already answers.
 */
const doneBefore = (
  introductions: readonly Proposal[],
  reader: PieceReader,
): ((need: HelpPiece, readNeed: ReadPiece) => (offer: HelpPiece) => boolean) => {
  // Under the piece of the need and under its person: few needs have any, and most are told at once.
  const byNeed = groupBy(
    introductions.flatMap((made) =>
      [made.needPersonId, made.needPieceId].map((under) => ({ under, made })),
    ),
    ({ under }) => under,
  )
  return (need, readNeed) => {
    const known = [need.personId, need.id].flatMap((under) => byNeed.get(under) ?? [])
    if (known.length === 0) return () => false
    const answers = ({ offerText }: Proposal): boolean => {
      const made = { text: offerText, theme: '', knownTheme: guessTheme(offerText) }
      return reader.score(readNeed, reader.read(made)) >= LEAST_SCORE
    }
    return (offer) =>
      known.some(
        ({ made }) =>
          isSameProposal(made, need, offer) || (isSamePair(made, need, offer) && answers(made)),
      )
  }
}

/** Offers kept for one need: beyond, one no longer chooses. */
const PER_NEED = 8

/**
 * Which offer answers which need, the best first. Only open pieces of two people who are not the same;
 * never a pair that was proposed, whatever came of it. The same pieces give the same list, in the same
 * order..
 */
export const suggestIntroductions = ({
  pieces,
  introductions,
}: SuggestionSources): readonly Suggestion[] => {
  const reader = pieceReader(pieces.map(({ text }) => text))
  const offers = pieces
    .filter((piece) => piece.kind === 'offer' && isOpen(piece) && piece.personId !== null)
    .map((piece) => ({ piece, read: reader.read(piece) }))
  const keysOf = onceAWord(keptUnder)
  const byKey = new Map<string, number[]>()
  offers.forEach(({ piece, read }, index) => {
    for (const key of [...read.words.flatMap(keysOf), ...underTheme(piece)]) {
      const known = byKey.get(key)
      if (known) known.push(index)
      else byKey.set(key, [index])
    }
  })
  const indexesOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? [])
  const answersTo = onceAWord((word) => indexesOf(lookedUnder(word, reader.slipsOf)))
  const doneFor = doneBefore(introductions, reader)
  // Which need looked at an offer last: an offer found by two words is compared once.
  const lookedAt = new Int32Array(offers.length).fill(-1)
  const found: Suggestion[] = []
  pieces.forEach((need, turn) => {
    // Without a person of the list there is nobody to call.
    if (need.kind !== 'need' || need.personId === null || !isOpen(need)) return
    const read = reader.read(need)
    const isDone = doneFor(need, read)
    const own: Scored[] = []
    const look = (index: number) => {
      const offer = offers[index]
      if (offer === undefined || lookedAt[index] === turn) return
      lookedAt[index] = turn
      if (offer.piece.personId === need.personId) return
      const fit = reader.score(read, offer.read)
      if (fit < LEAST_SCORE || isDone(offer.piece)) return
      const score = Math.min(1, fit * (1 - SAME_COMMUNE) + nearness(need, offer.piece))
      own.push({ offer: offer.piece, score })
    }
    for (const word of read.words) answersTo(word).forEach(look)
    indexesOf(underTheme(need)).forEach(look)
    for (const { offer, score } of own.toSorted(bestOffer).slice(0, PER_NEED)) {
      const place = placeOf(need, offer)
      found.push({ key: pairKey(need.id, offer.id), need, offer, place, score })
    }
  })
  return found.toSorted(bestFirst)
}

/** A helps B, B helps C, C helps A: three links, each with its reason. */
export type HelpChain = {
  readonly key: string
  readonly links: readonly [Suggestion, Suggestion, Suggestion]
  readonly score: number
}

const CHAINS_AT_MOST = 60

/**
 * Chains of three people, the best first: nobody has to give back to the one from whom they received.
 * Made of the suggestions given; the weakest link says what a chain is worth. One chain for the same
 * three people, the best.
 */
export const findChains = (suggestions: readonly Suggestion[]): readonly HelpChain[] => {
  // From who helps to whom they help: the best suggestion of each two people.
  const helps = new Map<string, Map<string, Suggestion>>()
  for (const suggestion of suggestions) {
    const from = suggestion.offer.personId
    const to = suggestion.need.personId
    if (from === null || to === null) continue
    const known = helps.get(from) ?? new Map<string, Suggestion>()
    helps.set(from, known)
    if (!known.has(to)) known.set(to, suggestion)
  }
  const best = new Map<string, HelpChain>()
  for (const [first, toSecond] of helps) {
    for (const [second, one] of toSecond) {
      // The first of the three has the smallest id: each loop is met once.
      if (second <= first) continue
      for (const [third, two] of helps.get(second) ?? []) {
        if (third <= first || third === second) continue
        const three = helps.get(third)?.get(first)
        if (three === undefined) continue
        const people = [first, second, third].toSorted(compareText).join('~')
        const score = Math.min(one.score, two.score, three.score)
        const known = best.get(people)
        if (known !== undefined && known.score >= score) continue
        const links = [one, two, three] as const
        best.set(people, { key: links.map(({ key }) => key).join('~~'), links, score })
      }
    }
  }
  return [...best.values()]
    .toSorted((left, right) => right.score - left.score || compareText(left.key, right.key))
    .slice(0, CHAINS_AT_MOST)
}
