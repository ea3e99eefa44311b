import type { Card } from '#shared/schemas/library.schema.ts'

/** Hashes of the pictures that cards show, each once: their bytes go with the request to print. */
export const picturesOfCards = (cards: readonly Pick<Card, 'image'>[]): readonly string[] => [
  ...new Set(cards.flatMap(({ image }) => (image === null ? [] : [image.hash]))),
]
