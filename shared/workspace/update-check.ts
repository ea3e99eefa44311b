import { decodeUpdate } from 'yjs'

/**
 * True when the bytes read as a Yjs update. Asked before an update is written down: one that cannot be
 * read would keep the workspace from opening for ever after.
 */
export const isReadableUpdate = (update: Uint8Array): boolean => {
  try {
    decodeUpdate(update)
    return true
  } catch {
    return false
  }
}
