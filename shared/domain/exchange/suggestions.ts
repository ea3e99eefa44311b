import type { Introduction } from '#shared/schemas/outcome.schema.ts'
import { communeByCode, type Zone } from '../communes.ts'
import { foldText } from '../folded-text.ts'
import { compareText } from '../ordering.ts'
import { FAINT, guessTheme, THING } from './help-words.ts'
import { LEAST_SCORE, type PieceReader, pieceReader, type ReadPiece } from './piece-fit.ts'
import type { HelpPiece } from './pieces.ts'

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
  readonly introductions: readonly Pick<
    Introduction,
    'needPersonId' | 'offerPersonId' | 'needPieceId' | 'offerPieceId' | 'needText' | 'offerText'
  >[]
}

const SAME_COMMUNE = 0.1
const SAME_ZONE = 0.05
const pairKey = (needId: string, offerId: string): string => `${needId}~${offerId}`
const saidKey = (need: string, needText: string, offer: string, offerText: string): string =>
  [need, foldText(needText), offer, foldText(offerText)].join('~')

const placeOf = (need: HelpPiece, offer: HelpPiece): SharedPlace | null => {
  if (need.communeCode === null || offer.communeCode === null) return null
  if (need.communeCode === offer.communeCode) {
    return need.communeCode === 'other' ? null : { kind: 'commune', code: need.communeCode }
  }
  const zone = communeByCode(need.communeCode)?.zone
  return zone !== undefined && zone === communeByCode(offer.communeCode)?.zone
    ? { kind: 'zone', zone }
    : null
}

const nearness = (place: SharedPlace | null): number =>
  place === null ? 0 : place.kind === 'commune' ? SAME_COMMUNE : SAME_ZONE

// Under which an offer is kept: its things by word and by field, what is done to them by field only.
const keptUnder = ({ piece, words }: ReadPiece): readonly string[] => [
  ...words.flatMap(({ stem, field, weight }) => {
    if (weight === THING) return field === null ? [stem] : [stem, `field ${field}`]
    return weight > FAINT && field !== null ? [`doing ${field}`] : []
  }),
  ...(piece.theme !== '' && piece.knownTheme !== null ? [`theme ${piece.knownTheme}`] : []),
]

// What a need looks under: what is done to two things says nothing when the things differ, hence one of
// both has to be a thing.
const lookedUnder = (
  { piece, words }: ReadPiece,
  slipsOf: (stem: string) => readonly string[],
): readonly string[] => [
  ...words.flatMap(({ stem, field, weight }) => {
    if (weight <= FAINT) return []
    if (weight < THING) return field === null ? [] : [`field ${field}`]
    const own = [stem, ...slipsOf(stem)]
    return field === null ? own : [...own, `field ${field}`, `doing ${field}`]
  }),
  ...(piece.theme !== '' && piece.knownTheme !== null ? [`theme ${piece.knownTheme}`] : []),
]

const isOpen = ({ state, text }: HelpPiece): boolean => state === 'open' && text.trim() !== ''

const bestFirst = (left: Suggestion, right: Suggestion): number =>
  right.score - left.score || compareText(left.key, right.key)

type Scored = {
  readonly offer: { readonly piece: HelpPiece; readonly read: ReadPiece }
  readonly place: SharedPlace | null
  readonly score: number
}

const bestOffer = (left: Scored, right: Scored): number =>
  right.score - left.score || compareText(left.offer.piece.id, right.offer.piece.id)

/**
 * Tells the pairs that were proposed, by their pieces or by who said what. One need is often on the
 * record of a person and on a piece of a session, in other words: the same two people are not brought
 * together again for what the offer made then already answers.
 */
const doneBefore = (
  introductions: SuggestionSources['introductions'],
  reader: PieceReader,
): ((need: HelpPiece, offer: HelpPiece) => boolean) => {
  if (introductions.length === 0) return () => false
  const offered = new Map<string, ReadPiece[]>()
  for (const { needPersonId, offerPersonId, offerText } of introductions) {
    const key = pairKey(needPersonId, offerPersonId)
    const read = reader.read({ text: offerText, theme: '', knownTheme: guessTheme(offerText) })
    offered.set(key, [...(offered.get(key) ?? []), read])
  }
  const done = new Set(
    introductions.flatMap((one) => [
      pairKey(one.needPieceId ?? '', one.offerPieceId ?? ''),
      saidKey(one.needPersonId, one.needText, one.offerPersonId, one.offerText),
    ]),
  )
  return (need, offer) =>
    done.has(pairKey(need.id, offer.id)) ||
    done.has(saidKey(need.personId ?? '', need.text, offer.personId ?? '', offer.text)) ||
    (offered.get(pairKey(need.personId ?? '', offer.personId ?? '')) ?? []).some(
      (read) => reader.score(reader.read(need), read) >= LEAST_SCORE,
    )
}

/** Offers kept for one need: beyond, one no longer chooses. */
const PER_NEED = 8

/**
 * Which offer answers which need, the best first. Only open pieces of two people who are not the same;
 * never a pair that was proposed, whatever came of it. The same pieces give the same list, in the same
 * order. Among 2,000 needs and offers: well under 100 ms (`npm run bench -- suggestions`).
 */
export const suggestIntroductions = ({
  pieces,
  introductions,
}: SuggestionSources): readonly Suggestion[] => {
  const reader = pieceReader(pieces.map(({ text }) => text))
  const offers = pieces
    .filter((piece) => piece.kind === 'offer' && isOpen(piece) && piece.personId !== null)
    .map((piece) => ({ piece, read: reader.read(piece) }))
  const byWord = new Map<string, number[]>()
  offers.forEach(({ read }, index) => {
    for (const key of keptUnder(read)) {
      const known = byWord.get(key)
      if (known) known.push(index)
      else byWord.set(key, [index])
    }
  })
  const isDone = doneBefore(introductions, reader)
  // Which need looked at an offer last: an offer found by two words is compared once.
  const lookedAt = new Int32Array(offers.length).fill(-1)
  const found: Suggestion[] = []
  pieces.forEach((need, turn) => {
    // Without a person of the list there is nobody to call.
    if (need.kind !== 'need' || need.personId === null || !isOpen(need)) return
    const read = reader.read(need)
    const own: Scored[] = []
    for (const key of lookedUnder(read, reader.slipsOf)) {
      for (const index of byWord.get(key) ?? []) {
        const offer = offers[index]
        if (offer === undefined || lookedAt[index] === turn) continue
        lookedAt[index] = turn
        if (offer.piece.personId === need.personId) continue
        const fit = reader.score(read, offer.read)
        if (fit < LEAST_SCORE || isDone(need, offer.piece)) continue
        const place = placeOf(need, offer.piece)
        own.push({ offer, place, score: Math.min(1, fit * (1 - SAME_COMMUNE) + nearness(place)) })
      }
    }
    for (const { offer, place, score } of own.toSorted(bestOffer).slice(0, PER_NEED)) {
      found.push({
        key: pairKey(need.id, offer.piece.id),
        need,
        offer: offer.piece,
        place,
        score,
      })
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
