import type { TypedParts } from '#shared/domain/next-steps.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import {
  awaitedPeople,
  boxesByPart,
  type SessionSheet,
  type SheetIdentities,
  typedPartsOf,
} from '#shared/domain/typed-parts.ts'
import type { SessionWithDetails } from './views.ts'

type Details = Pick<
  SessionWithDetails,
  'parts' | 'participants' | 'rosters' | 'attendances' | 'people'
>

/** Boxes of a sheet, each part counted. */
export type BoxCount = { readonly typed: number; readonly left: number }

// Merges are followed already in what a session gives.
const whoIn = ({ people }: Details): SheetIdentities => ({
  canonicalId: (id) => id,
  isErased: (id) => people.get(id)?.isErased === true,
})

const sheetOf = ({ parts, participants, rosters, attendances }: Details): SessionSheet => {
  const typed = new Map<string, string[]>(parts.map(({ id }) => [id, []]))
  for (const { partId, personId } of attendances) typed.get(partId)?.push(personId)
  const idsWhere = (isDeclined: boolean) =>
    participants
      .filter(({ participation }) => (participation.status === 'declined') === isDeclined)
      .map(({ participation }) => participation.personId)
  return {
    printedIds: rosterOnTable(rosters)?.personIds ?? [],
    comingIds: idsWhere(false),
    declinedIds: idsWhere(true),
    typed,
  }
}

/** How far each part of one session is typed up. */
export const sessionTypedParts = (details: Details): TypedParts =>
  typedPartsOf([sheetOf(details)], whoIn(details))

/** Those whose box is left to type as long as it is empty. */
export const sessionAwaited = (details: Details): ReadonlySet<string> => {
  const { typed, ...people } = sheetOf(details)
  return awaitedPeople({ ...people, typedIds: [...typed.values()].flat() }, whoIn(details))
}

/** Boxes of the sign-in sheet of one session. */
export const sessionBoxes = (details: Details): BoxCount => {
  const boxes = [...boxesByPart(sheetOf(details), whoIn(details)).values()]
  return {
    typed: boxes.reduce((sum, { typed }) => sum + typed.size, 0),
    left: boxes.reduce((sum, { left }) => sum + left.length, 0),
  }
}
