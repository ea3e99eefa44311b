import type { Page } from '@playwright/test'

type StoredRow = Readonly<Record<string, unknown>>
export type StoredTables = Readonly<Record<string, readonly StoredRow[]>>

/** Rows of the read model as Chromium keeps them, read behind the app's back; `meta` left out. */
export const readTables = (page: Page): Promise<StoredTables> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await settled(indexedDB.open('koudmen'))
    try {
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
