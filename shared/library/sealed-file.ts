import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8 } from 'fflate'
import { z } from 'zod'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { hashSchema, instantSchema } from '#shared/schemas/values.ts'

/** A kind of file that teams share: JSON, its hash beside what it holds. */
export type SealedFormat<Payload> = {
  /** First words of the file: for ever. */
  readonly format: string
  /** Raised when an older Koudmen could not read what this one writes. */
  readonly version: number
  /** Larger files are refused unread. Bytes. */
  readonly limit: number
  readonly payload: z.ZodType<Payload>
}

export type SealedFileFailure = {
  readonly code: 'cut' | 'altered' | 'newer' | 'foreign' | 'tooLarge'
}

/** Everything but the seal itself, as text: the same after it was written and read again. */
const sealOf = (
  format: string,
  parts: { readonly version: unknown; readonly savedAt: unknown; readonly payload: unknown },
): string =>
  bytesToHex(sha256(strToU8(JSON.stringify([format, parts.version, parts.savedAt, parts.payload]))))

/** The bytes of such a file. */
export const encodeSealed = <Payload>(
  { format, version }: Pick<SealedFormat<Payload>, 'format' | 'version'>,
  payload: Payload,
  savedAt: string,
): Uint8Array => {
  const seal = sealOf(format, { version, savedAt, payload })
  return strToU8(
    `${JSON.stringify({ format, version, savedAt, sha256: seal, payload }, null, 1)}\n`,
  )
}

const firstWords = (format: string): string => `{\n "format": "${format}"`

/** True for a whole file of that format and for any first part of one. */
const beginsLike = (format: string, text: string): boolean => {
  const first = firstWords(format)
  return text.length > 0 && first.startsWith(text.slice(0, first.length))
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Opens and verifies such a file whole: one that was cut or altered, that comes from a newer Koudmen
 * or is something else is refused.
 */
export const decodeSealed = <Payload>(
  { format, version, limit, payload: payloadSchema }: SealedFormat<Payload>,
  bytes: Uint8Array,
): Result<Payload, SealedFileFailure> => {
  if (bytes.length > limit) return fail({ code: 'tooLarge' })
  const text = strFromU8(bytes).replaceAll('\r\n', '\n')
  const raw = parsed(text)
  if (raw === null) {
    if (!beginsLike(format, text)) return fail({ code: 'foreign' })
    return fail({ code: text.trimEnd().endsWith('\n}') ? 'altered' : 'cut' })
  }
  // The part that every version keeps, read first.
  const head = z
    .object({ format: z.literal(format), version: z.number().int().positive() })
    .safeParse(raw)
  if (!head.success) return fail({ code: beginsLike(format, text) ? 'altered' : 'foreign' })
  if (head.data.version > version) return fail({ code: 'newer' })
  const { savedAt, sha256: seal, payload } = raw as Record<string, unknown>
  if (seal !== sealOf(format, { version: head.data.version, savedAt, payload })) {
    return fail({ code: 'altered' })
  }
  const about = z.object({ savedAt: instantSchema, sha256: hashSchema }).safeParse(raw)
  const read = payloadSchema.safeParse(payload)
  return about.success && read.success ? ok(read.data) : fail({ code: 'altered' })
}
