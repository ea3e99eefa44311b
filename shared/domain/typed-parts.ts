import type { TypedParts } from './next-steps.ts'

/** Who may have a line on the sheet of a session; ids as they stand in the rows, in any order. */
export type SheetPeople = {
  /** Lines of the print that typing up follows. */
  readonly printedIds: Iterable<string>
  /** On the list of the session, with any answer but a « no ». */
  readonly comingIds: Iterable<string>
  readonly declinedIds: Iterable<string>
  /** Those of whom something is typed, in any part. */
  readonly typedIds: Iterable<string>
}

/** Who is who among those ids. */
export type SheetIdentities = {
  /** The record that speaks for a person, merges followed. */
  readonly canonicalId: (personId: string) => string
  /** Asked of canonical ids. */
  readonly isErased: (personId: string) => boolean
}

/** A session as its sheet lies beside the keyboard. */
export type SessionSheet = Omit<SheetPeople, 'typedIds'> & {
  /** Ids with something typed, by part; parts without any may be left out. */
  readonly typed: ReadonlyMap<string, readonly string[]>
}

/** Boxes of a part: canonical ids. */
export type PartBoxes = { readonly typed: ReadonlySet<string>; readonly left: readonly string[] }

/**
 * [Note: Left to type] The one rule of what is left of a sheet: somebody awaited whose box is empty. It
 * goes by person, never by number: whoever came unasked does not stand for somebody missing. The bilan,
 * the home page, the steps of a session and the totals of its grid all ask here.
 *
 * Awaited are those of the sheet, of the list and of any part typed, each once whatever records they
 * had. Who declined is not, unless another of their records did not; nor is who was erased: their
 * line has no name that anybody could look for on the paper.
 */
export const awaitedPeople = (
  { printedIds, comingIds, declinedIds, typedIds }: SheetPeople,
  { canonicalId, isErased }: SheetIdentities,
): ReadonlySet<string> => {
  const coming = new Set<string>()
  for (const id of comingIds) coming.add(canonicalId(id))
  const declined = new Set<string>()
  for (const id of declinedIds) declined.add(canonicalId(id))
  const awaited = new Set<string>()
  const add = (id: string) => {
    const isAway = declined.has(id) && !coming.has(id)
    if (!isAway && !isErased(id)) awaited.add(id)
  }
  for (const id of printedIds) add(canonicalId(id))
  for (const id of coming) add(id)
  for (const id of typedIds) add(canonicalId(id))
  return awaited
}

/** What is typed and what is left of each part that the sheet gives. See [Note: Left to type]. */
export const boxesByPart = (
  { typed, ...people }: SessionSheet,
  who: SheetIdentities,
): ReadonlyMap<string, PartBoxes> => {
  const byPart = new Map(
    [...typed].map(([partId, ids]) => [partId, new Set(ids.map(who.canonicalId))] as const),
  )
  const typedIds = [...byPart.values()].flatMap((ids) => [...ids])
  const awaited = [...awaitedPeople({ ...people, typedIds }, who)]
  return new Map(
    [...byPart].map(([partId, ids]) => [
      partId,
      { typed: ids, left: awaited.filter((id) => !ids.has(id)) },
    ]),
  )
}

/** How far the parts of some sessions are typed up. */
export const typedPartsOf = (sheets: readonly SessionSheet[], who: SheetIdentities): TypedParts => {
  const begun = sheets
    .flatMap((sheet) => [...boxesByPart(sheet, who)])
    .filter(([, { typed }]) => typed.size > 0)
  return {
    started: new Set(begun.map(([partId]) => partId)),
    whole: new Set(begun.flatMap(([partId, { left }]) => (left.length === 0 ? partId : []))),
  }
}
