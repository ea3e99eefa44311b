import type { TableName } from '#shared/schemas/tables.ts'
import type { Day } from '../dates.ts'
import type { ErasureOrder } from './erasure-order.ts'

type Fields = Readonly<Record<string, unknown>>

/** Rows of one session, as stored. */
export type SessionMoments = {
  readonly parts: readonly Fields[]
  readonly attendances: readonly Fields[]
}

/**
 * Those of the order that a session must no longer expect: nothing of it had taken place on the day of
 * their erasure. A line « Personne effacée » would tell the room that somebody asked for it. Where
 * something did take place they stay, without a name: figures count them.
 */
export const withdrawnFrom = (
  { personIds, date, dates }: Pick<ErasureOrder, 'personIds' | 'date' | 'dates'>,
  { parts, attendances }: SessionMoments,
): ReadonlySet<string> => {
  if (attendances.length > 0) return new Set()
  const isToCome = (id: string): boolean => {
    const day: Day | undefined = dates?.get(id) ?? date
    return day !== undefined && parts.every((part) => String(part.date ?? '') > day)
  }
  return new Set(personIds.filter(isToCome))
}

/**
 * The row of a session without those who are withdrawn from it: null when it goes, the same object when
 * it does not seat them. Sheets already printed keep the numbers of their lines; the next one is new.
 */
export const withdrawnRow = (
  withdrawn: ReadonlySet<string>,
  table: TableName,
  row: Fields,
): Fields | null => {
  if (withdrawn.size === 0) return row
  if (table === 'participations') return withdrawn.has(String(row.personId)) ? null : row
  if (table !== 'tablePlans') return row
  const tables = (row.tables ?? []) as readonly Fields[]
  const wishes = (row.wishes ?? []) as readonly Fields[]
  const namesOne = ({ personIds }: Fields) => idsOf(personIds).some((id) => withdrawn.has(id))
  if (![...tables, ...wishes].some(namesOne)) return row
  return {
    ...row,
    tables: tables.map((one) => ({
      ...one,
      personIds: idsOf(one.personIds).filter((id) => !withdrawn.has(id)),
    })),
    // Nobody is left to sit apart from, or with.
    ...('wishes' in row && { wishes: wishes.filter((wish) => !namesOne(wish)) }),
  }
}

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
