import type { Page } from '@playwright/test'

type StoredRow = Readonly<Record<string, unknown>>
export type StoredTables = Readonly<Record<string, readonly StoredRow[]>>

/**
 * Rows of the read model as Chromium keeps them, read behind the app's back; `meta` left out. Tables
 * follow the journal (decision 10): what the screen calls saved is waited for, a few seconds at most.
 */
export const readTables = (page: Page): Promise<StoredTables> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await settled(indexedDB.open('koudmen'))
    const lastSeq = async (): Promise<number> => {
      if (![...database.objectStoreNames].includes('meta')) return Number.POSITIVE_INFINITY
      const meta = database.transaction('meta', 'readonly').objectStore('meta')
      const state = (await settled(meta.get('state'))) as { lastSeq?: number } | undefined
      return state?.lastSeq ?? Number.POSITIVE_INFINITY
    }
    const savedSeq = () =>
      Number(document.querySelector('[data-saved-seq]')?.getAttribute('data-saved-seq') ?? 0)
    try {
      const until = performance.now() + 5_000
      while ((await lastSeq()) < savedSeq() && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      const names = [...database.objectStoreNames].filter((name) => name !== 'meta')
      const transaction = database.transaction(names, 'readonly')
      const tables: Record<string, Record<string, unknown>[]> = {}
      for (const name of names) {
        tables[name] = await settled(transaction.objectStore(name).getAll())
      }
      return tables
    } finally {
      database.close()
    }
  })
