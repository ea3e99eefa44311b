import { Dexie } from 'dexie'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { readDatabase, startWorkspace } from '#renderer/data/workspace.ts'
import { ok } from '#shared/domain/result.ts'
import type { KoudmenBridge, RouteName } from '#shared/ipc/index.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { MemoryJournal } from './memory-journal.ts'

let workspaces = 0

/**
 * The app's own workspace on an empty journal in memory, the day being 24 November 2026. Gives the
 * journal and the routes that were called.
 */
export const startBench = async (): Promise<{
  readonly journal: MemoryJournal
  readonly calls: readonly RouteName[]
  /** What each route answers; a test may put another in its place. */
  readonly answers: Partial<Record<RouteName, (input: never) => unknown>>
}> => {
  const journal = new MemoryJournal()
  journal.workspaceId = `repositories-${++workspaces}`
  const calls: RouteName[] = []
  const answers: Partial<Record<RouteName, (input: never) => unknown>> = {
    'journal.load': journal.load,
    'journal.append': journal.append,
    'workspace.snapshot': async () => ok({ id: 'snapshot' }),
    'system.info': async () => ok({ clock: { startsAt: '2026-11-24T14:00:00.000Z', speed: 1 } }),
  }
  const bridge = {
    invoke: async (name: RouteName, input: unknown) => {
      calls.push(name)
      return await answers[name]?.(input as never)
    },
    on: () => () => {},
  } as unknown as KoudmenBridge
  Object.assign(globalThis, { window: { koudmen: bridge } })
  // The rows of the test before would be those of a workspace whose journal was lost.
  await Dexie.delete('koudmen')
  await startWorkspace()
  return { journal, calls, answers }
}

/** Every row the screens read. */
export const readRows = async (): Promise<Rows> => {
  const database = readDatabase()
  const entries = await Promise.all(
    TABLE_NAMES.map(async (table) => [table, await database[table].toArray()] as const),
  )
  return Object.fromEntries(entries) as unknown as Rows
}

export const undoLabel = (): string | null => useSaveStatus.getState().undoLabel
