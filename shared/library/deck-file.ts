import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { type NameSharing, withSharedNames } from '#shared/domain/decks/shared-names.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { type Card, cardSchema, type Deck, deckSchema } from '#shared/schemas/library.schema.ts'
import { hashSchema } from '#shared/schemas/values.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { DECK_FILE_LIMIT } from './deck-extension.ts'
import {
  decodeSealed,
  encodeSealed,
  type SealedFileFailure,
  type SealedFormat,
} from './sealed-file.ts'

/** Cards that one shared deck holds at most, like a spreadsheet of cards. */
const CARD_LIMIT = 5_000

const sharedDeckSchema = deckSchema.omit({ id: true, printedAt: true, createdAt: true })
// Whoever a card comes from is at most a name: no link to a person or a session leaves the team.
const sharedCardSchema = cardSchema.omit({
  id: true,
  deckId: true,
  order: true,
  authorId: true,
  sessionId: true,
  status: true,
  updatedAt: true,
  printedAs: true,
})
const payloadSchema = z.object({
  deck: sharedDeckSchema,
  /** In their order. */
  cards: z.array(sharedCardSchema).max(CARD_LIMIT),
  /** Bytes of the pictures by sha256, in base64. */
  pictures: z.record(hashSchema, z.string()),
})
type Payload = z.infer<typeof payloadSchema>

const DECK_FILE: SealedFormat<Payload> = {
  format: 'koudmen-deck',
  version: 1,
  limit: DECK_FILE_LIMIT,
  payload: payloadSchema,
}

/** A deck as it travels. */
export type SharedDeck = {
  readonly deck: Readonly<z.infer<typeof sharedDeckSchema>>
  readonly cards: readonly Readonly<z.infer<typeof sharedCardSchema>>[]
  /** Bytes of the pictures by sha256. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** What a team decides before a deck leaves it. */
export type DeckSharing = NameSharing & {
  /** Bytes of the team's own pictures by sha256; a missing one is left out. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** The deck without what is private: only accepted cards, and only the names of who agreed. */
export const sharedDeck = (
  deck: Deck,
  cards: readonly Card[],
  { pictures, ...names }: DeckSharing,
): SharedDeck => {
  const shown = withSharedNames(acceptedCards(cards), names).map((card) => ({
    ...sharedCardSchema.parse(card),
    image: card.image !== null && pictures.has(card.image.hash) ? card.image : null,
  }))
  const used = new Set(shown.map(({ image }) => image?.hash))
  return {
    deck: sharedDeckSchema.parse(deck),
    cards: shown,
    pictures: new Map([...pictures].filter(([hash]) => used.has(hash))),
  }
}

/** The bytes of a `.koudmen-jeu` file. */
export const encodeDeckFile = (
  { deck, cards, pictures }: SharedDeck,
  savedAt: string,
): Uint8Array => {
  const sorted = [...pictures].toSorted(([left], [right]) => (left < right ? -1 : 1))
  const encoded = Object.fromEntries(sorted.map(([hash, bytes]) => [hash, toBase64(bytes)]))
  return encodeSealed(DECK_FILE, { deck, cards: [...cards], pictures: encoded }, savedAt)
}

/** Opens and verifies a `.koudmen-jeu` file whole, pictures included; see `decodeSealed`. */
export const decodeDeckFile = (bytes: Uint8Array): Result<SharedDeck, SealedFileFailure> => {
  const read = decodeSealed(DECK_FILE, bytes)
  if (!read.ok) return read
  const { deck, cards, pictures: encoded } = read.data
  const pictures = new Map<string, Uint8Array>()
  for (const [hash, text] of Object.entries(encoded)) {
    const picture = fromBase64(text)
    if (picture === null || bytesToHex(sha256(picture)) !== hash) return fail({ code: 'altered' })
    pictures.set(hash, picture)
  }
  if (cards.some(({ image }) => image !== null && !pictures.has(image.hash))) {
    return fail({ code: 'altered' })
  }
  return ok({ deck, cards, pictures })
}
