import { sha256 } from '@noble/hashes/sha2.js'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { DocumentUpdate } from './write-model.ts'

/**
 * Bytes of a journal file:
 *
 *     header   "KMDJRNL1" · u32 length · payload · sha256(payload)
 *     frame    "KMF1"     · u32 length · sha256(hash before + payload) · payload
 *
 * Numbers are little-endian. The header's payload names the workspace, the first sequence number and
 * the hash that the first frame chains to; each frame chains to the one before. So a frame is accepted
 * only when it is whole, unaltered and in its place.
 */
const HEADER_MAGIC = Uint8Array.from('KMDJRNL1', (letter) => letter.charCodeAt(0))
const FRAME_MAGIC = Uint8Array.from('KMF1', (letter) => letter.charCodeAt(0))
const HASH_LENGTH = 32
const HEADER_PREFIX = HEADER_MAGIC.length + 4
const FRAME_PREFIX = FRAME_MAGIC.length + 4 + HASH_LENGTH
/** A frame above this is refused before it is written. Bytes. */
export const FRAME_PAYLOAD_LIMIT = 128 << 20
/** Hash that the first frame of a new workspace chains to. */
export const CHAIN_START: Uint8Array = new Uint8Array(HASH_LENGTH)
const DOCUMENT_NAME = /^(community|people|library|session:[\w.-]{1,120})$/u

type Sha256 = (bytes: Uint8Array) => Uint8Array

export type JournalHeader = {
  readonly workspaceId: string
  /** Sequence number of the first frame of this file. */
  readonly firstSeq: number
  /** Hash of the frame before it, in whatever file that is. */
  readonly chainHash: Uint8Array
}

/** One commit. */
export type JournalFrame = {
  /** 1 for the first commit of a workspace, then one more each time, without a hole. */
  readonly seq: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** Name of the undo step. */
  readonly label: string
  readonly updates: readonly DocumentUpdate[]
}

export type EncodedFrame = { readonly bytes: Uint8Array; readonly hash: Uint8Array }

/** A frame as found in a file, with the place right after it and the hash the next one chains to. */
export type ScannedFrame = JournalFrame & { readonly end: number; readonly hash: Uint8Array }

export type JournalScan = {
  /** Null when the file does not begin with a whole, unaltered header. */
  readonly header: JournalHeader | null
  /** Every frame up to the first that is not whole, unaltered and in its place. */
  readonly frames: readonly ScannedFrame[]
  /** Bytes that hold the header and those frames. */
  readonly goodLength: number
  /**
   * `clean`: nothing follows. `torn`: the rest is the beginning of one write that never ended.
   * `damaged`: something follows that reads as a whole frame but cannot be linked to those before.
   */
  readonly ending: 'clean' | 'torn' | 'damaged'
}

/** Bytes of the header of a new journal file. */
export const encodeHeader = (header: JournalHeader, hash: Sha256 = sha256): Uint8Array => {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarString(encoder, header.workspaceId)
    encoding.writeVarUint(encoder, header.firstSeq)
    encoding.writeUint8Array(encoder, header.chainHash)
  })
  return joined(HEADER_MAGIC, lengthBytes(payload.length), payload, hash(payload))
}

/** Bytes of one frame, chained to the hash of the frame before. */
export const encodeFrame = (
  frame: JournalFrame,
  before: Uint8Array,
  hash: Sha256 = sha256,
): EncodedFrame => {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frame.seq)
    encoding.writeVarUint(encoder, frame.at)
    encoding.writeVarString(encoder, frame.label)
    encoding.writeVarUint(encoder, frame.updates.length)
    for (const { document, update } of frame.updates) {
      encoding.writeVarString(encoder, document)
      encoding.writeVarUint8Array(encoder, update)
    }
  })
  const chained = hash(joined(before, payload))
  return {
    bytes: joined(FRAME_MAGIC, lengthBytes(payload.length), chained, payload),
    hash: chained,
  }
}

/** Reads a journal file as far as it can be trusted; never throws, whatever the bytes. */
export const scanJournal = (bytes: Uint8Array, hash: Sha256 = sha256): JournalScan => {
  const start = readHeader(bytes, hash)
  if (!start) {
    const ending = bytes.length === 0 ? 'clean' : frameFollows(bytes, 0) ? 'damaged' : 'torn'
    return { header: null, frames: [], goodLength: 0, ending }
  }
  const frames: ScannedFrame[] = []
  let place = start.end
  let before = start.header.chainHash
  for (;;) {
    const frame = readFrame(bytes, place, before, start.header.firstSeq + frames.length, hash)
    if (!frame) break
    frames.push(frame)
    place = frame.end
    before = frame.hash
  }
  const ending = place === bytes.length ? 'clean' : frameFollows(bytes, place) ? 'damaged' : 'torn'
  return { header: start.header, frames, goodLength: place, ending }
}

const readHeader = (
  bytes: Uint8Array,
  hash: Sha256,
): { readonly header: JournalHeader; readonly end: number } | null => {
  if (!startsWith(bytes, 0, HEADER_MAGIC)) return null
  const length = readLength(bytes, HEADER_MAGIC.length)
  if (length === null) return null
  const end = HEADER_PREFIX + length + HASH_LENGTH
  if (end > bytes.length) return null
  const payload = bytes.subarray(HEADER_PREFIX, HEADER_PREFIX + length)
  if (!sameBytes(hash(payload), bytes.subarray(HEADER_PREFIX + length, end))) return null
  try {
    const decoder = decoding.createDecoder(payload)
    const header = {
      workspaceId: decoding.readVarString(decoder),
      firstSeq: decoding.readVarUint(decoder),
      chainHash: decoding.readUint8Array(decoder, HASH_LENGTH).slice(),
    }
    return { header, end }
  } catch {
    return null
  }
}

const readFrame = (
  bytes: Uint8Array,
  at: number,
  before: Uint8Array,
  seq: number,
  hash: Sha256,
): ScannedFrame | null => {
  const payload = payloadAt(bytes, at)
  if (!payload) return null
  const chained = hash(joined(before, payload))
  if (!sameBytes(chained, bytes.subarray(at + FRAME_PREFIX - HASH_LENGTH, at + FRAME_PREFIX))) {
    return null
  }
  const frame = decodePayload(payload)
  if (!frame || frame.seq !== seq) return null
  return { ...frame, end: at + FRAME_PREFIX + payload.length, hash: chained }
}

/** The payload of what looks like a whole frame at this place, or null. */
const payloadAt = (bytes: Uint8Array, at: number): Uint8Array | null => {
  if (!startsWith(bytes, at, FRAME_MAGIC)) return null
  const length = readLength(bytes, at + FRAME_MAGIC.length)
  if (length === null || length > FRAME_PAYLOAD_LIMIT) return null
  const from = at + FRAME_PREFIX
  return from + length <= bytes.length ? bytes.subarray(from, from + length) : null
}

const decodePayload = (payload: Uint8Array): JournalFrame | null => {
  try {
    const decoder = decoding.createDecoder(payload)
    const seq = decoding.readVarUint(decoder)
    const at = decoding.readVarUint(decoder)
    const label = decoding.readVarString(decoder)
    const count = decoding.readVarUint(decoder)
    const updates: DocumentUpdate[] = []
    for (let index = 0; index < count; index += 1) {
      const document = decoding.readVarString(decoder)
      if (!isDocumentName(document)) return null
      updates.push({ document, update: decoding.readVarUint8Array(decoder).slice() })
    }
    return decoding.hasContent(decoder) ? null : { seq, at, label, updates }
  } catch {
    return null
  }
}

const isDocumentName = (name: string): name is DocumentUpdate['document'] =>
  DOCUMENT_NAME.test(name)

/** True when a whole frame that reads well begins at or after this place. */
const frameFollows = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.indexOf(FRAME_MAGIC[0] ?? 0, from); at >= 0; ) {
    const payload = payloadAt(bytes, at)
    if (payload && decodePayload(payload)) return true
    at = bytes.indexOf(FRAME_MAGIC[0] ?? 0, at + 1)
  }
  return false
}

const startsWith = (bytes: Uint8Array, at: number, expected: Uint8Array): boolean =>
  at + expected.length <= bytes.length &&
  expected.every((value, index) => bytes[at + index] === value)

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index])

const lengthBytes = (length: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, length, true)
  return bytes
}

const readLength = (bytes: Uint8Array, at: number): number | null =>
  at + 4 <= bytes.length
    ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
    : null

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
