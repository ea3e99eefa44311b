import type { Page } from '@playwright/test'

/** Every row of the read model by table, `meta` included, as JSON. */
export type KeptTables = string

/** Reads the whole read model as it stands; call it when nothing is being written. */
export const keepTables = (page: Page): Promise<KeptTables> =>
  page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await settled(indexedDB.open('koudmen'))
    try {
      const names = [...database.objectStoreNames]
      const transaction = database.transaction(names, 'readonly')
      const tables: Record<string, unknown[]> = {}
      for (const name of names) {
        tables[name] = await settled(transaction.objectStore(name).getAll())
      }
      return JSON.stringify(tables)
    } finally {
      database.close()
    }
  })

/** Puts these rows in the place of all there are. The page must not be running the app. */
export const writeTables = (page: Page, tables: KeptTables): Promise<void> =>
  page.evaluate(async (json) => {
    const rows = JSON.parse(json) as Record<string, unknown[]>
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('koudmen')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
      request.onblocked = () => reject(new Error('The read model is still open'))
    })
    try {
      const names = [...database.objectStoreNames]
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(names, 'readwrite')
        transaction.oncomplete = () => resolve()
        transaction.onerror = () => reject(transaction.error)
        for (const name of names) {
          const store = transaction.objectStore(name)
          store.clear()
          for (const row of rows[name] ?? []) store.put(row)
        }
      })
    } finally {
      database.close()
    }
  }, tables)
