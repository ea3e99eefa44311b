/** Largest count that a record keeps. */
export const LARGEST_COUNT = 100_000

/** A count as it stands on paper; null: nothing there. */
export type TypedCount =
  | { readonly ok: true; readonly count: number | null }
  | { readonly ok: false; readonly error: 'unreadable' | 'tooLarge' }

/** Strokes of a tally, as one types them: « |||| || », « //// / », « xxx », « ••• ». */
const STROKES = /^[|/\\iIlxX•.*\s]+$/u

const inRange = (count: number): TypedCount =>
  count <= LARGEST_COUNT ? { ok: true, count } : { ok: false, error: 'tooLarge' }

/** Reads « 12 », « 5+5+2 », « 5 5 2 » or a tally « |||| || »: a box left empty is nothing, not zero. */
export const readCount = (typed: string): TypedCount => {
  const text = typed.trim()
  if (text === '') return { ok: true, count: null }
  if (STROKES.test(text)) return inRange(text.replaceAll(/\s/gu, '').length)
  const parts = text.split(/[\s+]+/u).filter(Boolean)
  if (parts.length === 0 || parts.some((part) => !/^\d{1,9}$/u.test(part)))
    return { ok: false, error: 'unreadable' }
  return inRange(parts.reduce((sum, part) => sum + Number(part), 0))
}

/** What a vote or an evaluation adds up to, beside those who could give it. */
export type CountCheck = {
  readonly total: number
  /** Boxes left empty. */
  readonly missing: number
  /** At most that many; null: nobody knows how many people or how much each. */
  readonly most: number | null
  /** `over`: more than there can be; `short`: some are missing though every box is filled. */
  readonly verdict: 'empty' | 'open' | 'fits' | 'over' | 'short'
}

/**
 * Adds the boxes up and compares them with what the room could give: people times what each had.
 * It only tells: counts are kept as the paper says, whatever they come to.
 */
export const checkCounts = ({
  counts,
  others = null,
  people,
  perPerson,
}: {
  readonly counts: readonly (number | null)[]
  /** Blank or spoilt ones: they count in the total. */
  readonly others?: number | null
  /** Who voted; null: not known. */
  readonly people: number | null
  /** What each had; null: not known. */
  readonly perPerson: number | null
}): CountCheck => {
  const known = counts.filter((count) => count !== null)
  const total = known.reduce((sum, count) => sum + count, 0) + (others ?? 0)
  const missing = counts.length - known.length
  const most = people === null || people === 0 || perPerson === null ? null : people * perPerson
  const verdict = (): CountCheck['verdict'] => {
    if (known.length === 0 && others === null) return 'empty'
    if (most !== null && total > most) return 'over'
    if (missing > 0 || most === null) return 'open'
    return total === most ? 'fits' : 'short'
  }
  return { total, missing, most, verdict: verdict() }
}

/** True when there is more than these people could give: to be checked, wherever it is told. */
export const isTooMany = (counted: Parameters<typeof checkCounts>[0]): boolean =>
  checkCounts(counted).verdict === 'over'

/** True when more people answered an evaluation than were in the room; 0 people: nobody knows. */
export const hasMoreAnswersThanPeople = (
  counts: readonly (number | null)[],
  people: number,
): boolean => isTooMany({ counts, people, perPerson: 1 })
