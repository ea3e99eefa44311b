import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '#shared/library/base64.ts'
import { decodeDeckFile, encodeDeckFile, sharedDeck } from '#shared/library/deck-file.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'

const photo = Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256)
const photoHash = bytesToHex(sha256(photo))
const SOMEONE = 'une personne de la communauté'
const savedAt = '2026-11-24T09:00:00-04:00'
const sharing = {
  named: new Set(['agreed']),
  someone: SOMEONE,
  pictures: new Map([[photoHash, photo]]),
}
const cards = [
  cardOf({ text: 'A', author: 'Nadège Bellay', authorId: 'agreed', sessionId: 'session-1' }),
  cardOf({
    text: 'B',
    author: 'Hervé Bélair',
    authorId: 'silent',
    image: { hash: photoHash, width: 40, height: 30, credit: '' },
  }),
  cardOf({ text: 'C', author: 'un nom écrit', copies: 3 }),
  cardOf({ text: 'D' }),
  cardOf({ text: 'Attente', status: 'proposed' }),
]
const made = sharedDeck(deckOf(), cards, sharing)
const file = encodeDeckFile(made, savedAt)
const whole = strFromU8(file)

describe('a deck that travels', () => {
  it('is read back as it was written, pictures included, without what was only proposed', () => {
    const read = decodeDeckFile(file)
    expect(read.ok && read.data.cards.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D'])
    expect(read.ok && read.data.pictures.get(photoHash)).toEqual(photo)
    expect(read).toEqual({ ok: true, data: made })
  })

  it('names only who agreed to be named, and no person, session or print of the team', () => {
    expect(made.cards.map(({ author }) => author)).toEqual(['Nadège Bellay', SOMEONE, SOMEONE, ''])
    for (const secret of ['agreed', 'silent', 'session-1', 'Bélair', 'un nom écrit', 'deck-1']) {
      expect(whole).not.toContain(secret)
    }
  })

  it('is refused when cut anywhere, altered, newer, or something else', () => {
    const codeOf = (text: string) => {
      const read = decodeDeckFile(strToU8(text))
      return read.ok ? 'ok' : read.error.code
    }
    for (const share of [0.1, 0.5, 0.9]) {
      expect(codeOf(whole.slice(0, Math.floor(whole.length * share)))).toBe('cut')
    }
    expect(codeOf(whole.replace('"copies": 3', '"copies": 4'))).toBe('altered')
    expect(codeOf(whole.replace('"version": 1', '"version": 2'))).toBe('newer')
    expect(codeOf('Compte rendu')).toBe('foreign')
    expect(codeOf(whole.replace('koudmen-deck', 'koudmen-template'))).toBe('foreign')
  })

  it('is refused when a picture is not the one that a card names', () => {
    const swapped = { ...made, pictures: new Map([[photoHash, photo.toReversed()]]) }
    expect(decodeDeckFile(encodeDeckFile(swapped, savedAt))).toMatchObject({ ok: false })
    const without = { ...made, pictures: new Map() }
    expect(decodeDeckFile(encodeDeckFile(without, savedAt))).toMatchObject({ ok: false })
  })

  it('leaves out a picture that could not be read rather than the card', () => {
    const shown = sharedDeck(deckOf(), cards, { ...sharing, pictures: new Map() })
    expect(shown.cards.map(({ image }) => image)).toEqual([null, null, null, null])
  })

  it('writes any words and any bytes so that they come back the same', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme' }),
        fc.uint8Array(),
        (text, bytes) => {
          expect(fromBase64(toBase64(bytes))).toEqual(bytes)
          expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
          const shown = sharedDeck(deckOf({ rules: text }), [cardOf({ text })], sharing)
          expect(decodeDeckFile(encodeDeckFile(shown, savedAt))).toEqual({ ok: true, data: shown })
        },
      ),
    )
  })
})
