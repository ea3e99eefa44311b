import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Name of the erasure list, in the folder of the journal. */
export const ERASURE_LIST_NAME = 'erasures.json'

/**
 * True when an erasure was begun and not finished: it is then finished before the window loads. Read
 * without any library: every start asks.
 */
export const isErasureUnderWay = (folder: string): boolean => {
  try {
    const text = readFileSync(path.join(folder, 'journal', ERASURE_LIST_NAME), 'utf8')
    const { pending } = JSON.parse(text) as { readonly pending?: unknown }
    return pending !== null && pending !== undefined
  } catch {
    return false
  }
}
