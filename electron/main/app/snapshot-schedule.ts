import { powerMonitor } from 'electron'
import type { WorkspaceStore } from '../services/workspace-store.ts'

const EVERY = 5 * 60_000
/** After the window has everything it needs to be used. Milliseconds. */
const AFTER_START = 4_000

/** Snapshots that nobody asks for: soon after the start, every five minutes, when the laptop sleeps. */
export const scheduleSnapshots = (store: WorkspaceStore): void => {
  const take = (reason: 'start' | 'timer') => {
    if (store.isDirty) void store.snapshot(reason)
  }
  setTimeout(() => take('start'), AFTER_START).unref()
  setInterval(() => take('timer'), EVERY).unref()
  powerMonitor.on('suspend', () => take('timer'))
  powerMonitor.on('shutdown', () => take('timer'))
}
