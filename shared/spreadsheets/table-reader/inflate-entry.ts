import { Inflate } from 'fflate'
import type { ZipEntry } from './zip-directory.ts'

/** Bytes inflated so far in the whole file, shared by all its entries. */
export type InflateBudget = { used: number; readonly limit: number }

/** What the reader of the chunks answers: go on, or stop inflating at once. */
export type ChunkVerdict = 'continue' | 'stop'

export type InflateOutcome = 'done' | 'stopped' | 'overBudget' | 'damaged'

// DEFLATE makes at most 1032 bytes from one, so a push of 4 KB yields 4 MB before it can be stopped.
const PUSH_BYTES = 4_096

/**
 * Inflates one entry chunk by chunk, counting real bytes (declared sizes lie) against the budget
 * of the whole file, and stops as soon as the budget or the reader says so.
 */
export const inflateEntry = (
  file: Uint8Array,
  entry: ZipEntry,
  budget: InflateBudget,
  onChunk: (chunk: Uint8Array) => ChunkVerdict,
): InflateOutcome => {
  const data = file.subarray(entry.dataOffset, entry.dataOffset + entry.compressedBytes)
  if (entry.method === 0) {
    budget.used += data.length
    if (budget.used > budget.limit) return 'overBudget'
    return onChunk(data) === 'stop' ? 'stopped' : 'done'
  }
  if (entry.method !== 8) return 'damaged'
  let outcome: InflateOutcome | null = null
  const inflate = new Inflate((chunk) => {
    if (outcome !== null) return
    budget.used += chunk.length
    if (budget.used > budget.limit) outcome = 'overBudget'
    else if (chunk.length > 0 && onChunk(chunk) === 'stop') outcome = 'stopped'
  })
  try {
    for (let from = 0; outcome === null && from < data.length; from += PUSH_BYTES) {
      const to = Math.min(from + PUSH_BYTES, data.length)
      inflate.push(data.subarray(from, to), to === data.length)
    }
  } catch {
    return outcome ?? 'damaged'
  }
  return outcome ?? 'done'
}

/** Puts chunks end to end. */
export const joinChunks = (chunks: readonly Uint8Array[]): Uint8Array => {
  const [only] = chunks
  if (chunks.length === 1 && only) return only
  const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
