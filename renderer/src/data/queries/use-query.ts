import { useObservable } from 'dexie-react-hooks'
import type { ReadDatabase } from '../database.ts'
import { readDatabase } from '../workspace.ts'
import { LiveValue } from './live-value.ts'

/** Reads the tables again whenever what was read changes; undefined while loading. */
export const useQuery = <Value>(
  query: (database: ReadDatabase) => Promise<Value>,
  parameters: readonly unknown[] = [],
): Value | undefined =>
  useObservable(() => new LiveValue(() => query(readDatabase())), [...parameters])

/**
 * A hook for a query that several components ask at the same time about the same thing: the tables
 * are read once for all of them, and who comes later has the answer at once.
 */
export const sharedQuery = <Value>(
  query: (database: ReadDatabase, id: string) => Promise<Value>,
): ((id: string) => Value | undefined) => {
  const values = new Map<string, LiveValue<Value>>()
  const liveValueOf = (id: string): LiveValue<Value> => {
    const known = values.get(id)
    if (known) return known
    const made: LiveValue<Value> = new LiveValue(
      () => query(readDatabase(), id),
      () => {
        if (values.get(id) === made) values.delete(id)
      },
    )
    values.set(id, made)
    return made
  }
  return (id) => useObservable(() => liveValueOf(id), [id])
}
