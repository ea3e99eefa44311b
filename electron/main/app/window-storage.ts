import type { Session } from 'electron'

/**
 * Empties what Chromium keeps of the window: tables, drafts, caches. Asked of Chromium, which then
 * removes its files: rows deleted one by one stay readable in LevelDB (decision 12).
 */
export const clearWindowStorage = async (session: Session): Promise<void> => {
  await session.clearStorageData()
  await session.clearCache()
  await session.clearCodeCaches({})
  session.flushStorageData()
}
