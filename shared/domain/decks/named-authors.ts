import { currentConsents, isProvenYes } from '#shared/domain/consents.ts'
import type { Card } from '#shared/schemas/library.schema.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'

/** Ids of the authors who agreed, with its proof, that their name be shared. */
export const namedAuthors = (
  cards: readonly Pick<Card, 'authorId'>[],
  consentEvents: readonly ConsentEvent[],
): ReadonlySet<string> => {
  const authors = new Set(cards.map(({ authorId }) => authorId))
  return new Set(
    [...authors].filter(
      (id): id is string =>
        id !== null &&
        isProvenYes(
          currentConsents(consentEvents.filter(({ personId }) => personId === id)).sharing,
        ),
    ),
  )
}
