import { useLiveQuery } from 'dexie-react-hooks'
import type { ReadDatabase } from '../database.ts'
import { readDatabase } from '../workspace.ts'

/** Reads the tables again whenever what was read changes; undefined while loading. */
export const useQuery = <Value>(
  query: (database: ReadDatabase) => Promise<Value>,
  parameters: readonly unknown[] = [],
): Value | undefined => useLiveQuery(() => query(readDatabase()), [...parameters])
