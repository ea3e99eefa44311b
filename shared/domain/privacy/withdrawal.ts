import type { Person } from '#shared/schemas/people.schema.ts'
import type { Attendance, SessionPart } from '#shared/schemas/session.schema.ts'
import type { TableName } from '#shared/schemas/table-documents.ts'
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

/** What tells which people a sheet still to be signed leaves out. */
export type SheetMoment = {
  readonly parts: readonly Pick<SessionPart, 'id' | 'date'>[]
  readonly attendances: readonly Pick<Attendance, 'partId' | 'personId'>[]
  /** Day of the print. */
  readonly today: Day
}

/**
 * Tells who is left off the next sheet of a session of which something took place: erased people of whom
 * nothing is typed up in a part that is today or later. They keep their row, which figures count, and
 * their line on the papers printed before; a sheet of a session that is over is that paper once more, with
 * the same numbers. `canonical` follows merged people.
 */
export const isLeftOff = (
  { parts, attendances, today }: SheetMoment,
  canonical: (personId: string) => string,
): ((person: Pick<Person, 'id' | 'isErased'>) => boolean) => {
  const toCome = parts.filter(({ date }) => date >= today)
  const marks = new Set(attendances.map((row) => `${row.partId} ${canonical(row.personId)}`))
  return ({ id, isErased }) =>
    isErased === true && toCome.some((part) => !marks.has(`${part.id} ${id}`))
}

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
