import { communeByCode } from '#shared/domain/communes.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'

/** Who holds the challenge, as spoken; empty when nobody is named. */
export const holderName = (
  { holderId, holderName: typed }: Challenge,
  people: readonly Person[],
): string => {
  const person = people.find(({ id }) => id === holderId)
  return person ? spokenName(person) : typed
}

/** « Quartier des Hauts, Le Lorrain »; the commune is not said twice. */
export const challengePlace = ({ place, communeCode }: Challenge): string => {
  const commune = communeByCode(communeCode)?.name ?? ''
  return [place, place.includes(commune) ? '' : commune].filter(Boolean).join(', ')
}
