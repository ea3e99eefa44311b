import { powerMonitor } from 'electron'
import type { WorkspaceStore } from '../services/workspace-store.ts'

const EVERY = 5 * 60_000
/** After the window has everything it needs to be used. Milliseconds. */
const AFTER_START = 4_000

/**
 * Snapshots that nobody asks for: soon after a start that found work in the journal alone, every five
 * minutes, when the laptop sleeps. What is done in the first seconds waits for the next of these.
 */
export const scheduleSnapshots = (store: WorkspaceStore): void => {
  const take = () => {
    if (store.isDirty) void store.snapshot('timer')
  }
  setTimeout(() => {
    if (store.isBehindItsStart) void store.snapshot('start')
  }, AFTER_START).unref()
  setInterval(take, EVERY).unref()
  powerMonitor.on('suspend', take)
  powerMonitor.on('shutdown', take)
}
