import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8 } from 'fflate'

// A zip ends with a record of 22 bytes whose last two hold the length of a free comment. The seal is
// that comment: the sha256 of every byte before it. So a cut file has no seal, and an altered byte,
// even one no reader looks at, breaks it.
const END_RECORD_LENGTH = 22
const END_SIGNATURE = [0x50, 0x4b, 0x05, 0x06] as const
const LOCAL_SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const
const SEAL_PREFIX = 'koudmen sha256 '
const SEAL_LENGTH = SEAL_PREFIX.length + 64
/** Name of the first entry, right after the 30 bytes of its header. */
const FIRST_ENTRY = 'manifest.json'
const FIRST_ENTRY_OFFSET = 30

/** The zip with its seal as comment. */
export const seal = (zip: Uint8Array, hash: (bytes: Uint8Array) => Uint8Array): Uint8Array => {
  const sealed = new Uint8Array(zip.length + SEAL_LENGTH)
  sealed.set(zip)
  sealed[zip.length - 2] = SEAL_LENGTH
  sealed[zip.length - 1] = 0
  const digest = bytesToHex(hash(sealed.subarray(0, zip.length)))
  sealed.set(strToU8(SEAL_PREFIX + digest), zip.length)
  return sealed
}

/** What the end of the bytes says of the whole. */
export const readSeal = (
  bytes: Uint8Array,
  hash: (bytes: Uint8Array) => Uint8Array,
): 'intact' | 'workspaceCut' | 'workspaceAltered' | 'workspaceForeign' => {
  if (!beginsLikeOurs(bytes)) return 'workspaceForeign'
  const sealAt = bytes.length - SEAL_LENGTH
  const written = sealAt > 0 ? strFromU8(bytes.subarray(sealAt), true) : ''
  if (!written.startsWith(SEAL_PREFIX) || !hasEndRecord(bytes, sealAt)) {
    // An end record without its seal somewhere near the end: the file is whole but was changed.
    return endRecordNearEnd(bytes) ? 'workspaceAltered' : 'workspaceCut'
  }
  const digest = bytesToHex(hash(bytes.subarray(0, sealAt)))
  return written === SEAL_PREFIX + digest ? 'intact' : 'workspaceAltered'
}

/** True for a `.koudmen` file and for any first part of one, the empty file included. */
const beginsLikeOurs = (bytes: Uint8Array): boolean => {
  if (!LOCAL_SIGNATURE.every((value, index) => index >= bytes.length || bytes[index] === value)) {
    return false
  }
  const name = strFromU8(
    bytes.subarray(FIRST_ENTRY_OFFSET, FIRST_ENTRY_OFFSET + FIRST_ENTRY.length),
    true,
  )
  return FIRST_ENTRY.startsWith(name)
}

const hasEndRecord = (bytes: Uint8Array, endsAt: number): boolean =>
  END_SIGNATURE.every((value, index) => bytes[endsAt - END_RECORD_LENGTH + index] === value)

const endRecordNearEnd = (bytes: Uint8Array): boolean => {
  const first = Math.max(0, bytes.length - END_RECORD_LENGTH - 2 * SEAL_LENGTH)
  for (let end = first + END_RECORD_LENGTH; end <= bytes.length; end += 1) {
    if (hasEndRecord(bytes, end)) return bytes.length - end >= SEAL_LENGTH
  }
  return false
}
