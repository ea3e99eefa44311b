import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { z } from 'zod'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { DocumentName } from '#shared/schemas/table-documents.ts'
import { hashSchema, idSchema, instantSchema } from '#shared/schemas/values.ts'
import { readSeal, seal } from './workspace-seal.ts'

/** Computes a sha256; the main process passes Node's, which is faster than the portable one. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

export const WORKSPACE_FORMAT = 'koudmen-workspace'
/** Raised when an older Koudmen could not read what this one writes. */
export const WORKSPACE_VERSION = 1
export const WORKSPACE_EXTENSION = 'koudmen'

const MANIFEST_PATH = 'manifest.json'
const DOCUMENT_PATH = /^documents\/\d{4,6}\.bin$/u
const ATTACHMENT_PATH = /^attachments\/[0-9a-f]{64}$/u
const DOCUMENT_NAME = /^(community|people|library|session:[\w.-]{1,120})$/u

/** Refused beyond these, before anything is inflated. Bytes, except `entries`. */
export const WORKSPACE_LIMITS = {
  file: 1 << 30,
  entries: 20_000,
  manifest: 8 << 20,
  document: 256 << 20,
  attachment: 10 << 20,
  inflated: 1 << 30,
} as const

/** Whether a file of these contents could be opened again; the manifest is small beside the rest. */
export const fitsLimits = (contents: Iterable<Uint8Array>): boolean => {
  let total = WORKSPACE_LIMITS.manifest
  let entries = 1
  for (const { length } of contents) {
    total += length
    entries += 1
  }
  return total <= WORKSPACE_LIMITS.inflated && entries <= WORKSPACE_LIMITS.entries
}

const fileSchema = z.strictObject({
  path: z.string(),
  /** Name of the write-model document, or null for a picture. */
  document: z
    .custom<DocumentName>((value) => typeof value === 'string' && DOCUMENT_NAME.test(value))
    .nullable(),
  size: z.number().int().nonnegative(),
  sha256: hashSchema,
})

/** First entry of the file: what it is, what it holds. */
export const manifestSchema = z.object({
  format: z.literal(WORKSPACE_FORMAT),
  version: z.number().int().positive(),
  appVersion: z.string(),
  savedAt: instantSchema,
  workspaceId: idSchema,
  organisationName: z.string(),
  /** Last journal frame the documents hold; 0 when they never went through a journal. */
  seq: z.number().int().nonnegative(),
  /** Hash of that frame, which the next one chains to. */
  chainHash: hashSchema,
  counts: z.record(z.string(), z.number().int().nonnegative()),
  /** Pictures the workspace uses; snapshots leave their bytes in the attachments folder. */
  attachmentCount: z.number().int().nonnegative(),
  files: z.array(fileSchema),
})
export type WorkspaceManifest = Readonly<z.infer<typeof manifestSchema>>

/** The part that every version of the format keeps, read first. */
const headSchema = z.object({ format: z.literal(WORKSPACE_FORMAT), version: z.number() })

/** What goes into a file besides what is computed from the bytes. */
export type WorkspaceParts = {
  readonly about: Omit<WorkspaceManifest, 'format' | 'version' | 'files'>
  /** State of each document, one update a document. */
  readonly documents: ReadonlyMap<DocumentName, Uint8Array>
  /** Pictures carried along, by sha256 (hexadecimal). */
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

export type WorkspaceArchive = {
  readonly manifest: WorkspaceManifest
  readonly documents: ReadonlyMap<DocumentName, Uint8Array>
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

export type WorkspaceFailure = {
  readonly code: 'workspaceCut' | 'workspaceAltered' | 'workspaceNewer' | 'workspaceForeign'
}

const sortedByName = <Value>(
  map: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] =>
  [...map].sort(([left], [right]) => (left < right ? -1 : 1))

// The zip format dates entries in local time: one fixed day keeps the bytes the same everywhere.
const entryDate = () => new Date(1980, 0, 1)

/**
 * The bytes of a `.koudmen` file: a zip (manifest first, then documents, then pictures) whose comment
 * is the sha256 of everything before it. Same parts, same bytes.
 */
export const packWorkspace = (parts: WorkspaceParts, hash: Sha256 = sha256): Uint8Array => {
  const entries: { readonly file: z.infer<typeof fileSchema>; readonly bytes: Uint8Array }[] = []
  const add = (path: string, document: DocumentName | null, bytes: Uint8Array) =>
    entries.push({
      file: { path, document, size: bytes.length, sha256: bytesToHex(hash(bytes)) },
      bytes,
    })
  for (const [index, [name, bytes]] of sortedByName(parts.documents).entries()) {
    add(`documents/${String(index + 1).padStart(4, '0')}.bin`, name as DocumentName, bytes)
  }
  for (const [name, bytes] of sortedByName(parts.attachments)) {
    add(`attachments/${name}`, null, bytes)
  }
  const manifest: WorkspaceManifest = {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    ...parts.about,
    counts: Object.fromEntries(sortedByName(new Map(Object.entries(parts.about.counts)))),
    files: entries.map((entry) => entry.file),
  }
  const zippable: Zippable = { [MANIFEST_PATH]: strToU8(JSON.stringify(manifest, null, 1)) }
  for (const { file, bytes } of entries) {
    // Pictures are compressed already.
    zippable[file.path] = file.document ? bytes : [bytes, { level: 0 }]
  }
  return seal(zipSync(zippable, { level: 6, mtime: entryDate() }), hash)
}

const altered = fail<WorkspaceFailure>({ code: 'workspaceAltered' })

/**
 * Opens and verifies a `.koudmen` file whole: seal, version, the exact set of entries, the size and
 * hash of each. Any byte cut or altered is refused. Paths inside the file are never used as paths.
 */
export const unpackWorkspace = (
  bytes: Uint8Array,
  hash: Sha256 = sha256,
): Result<WorkspaceArchive, WorkspaceFailure> => {
  const sealed = readSeal(bytes, hash)
  if (sealed !== 'intact') return fail({ code: sealed })
  const entries = inflateEntries(bytes)
  if (!entries) return altered
  const manifest = readManifest(entries[MANIFEST_PATH])
  if (!manifest.ok) return manifest
  const documents = new Map<DocumentName, Uint8Array>()
  const attachments = new Map<string, Uint8Array>()
  for (const file of manifest.data.files) {
    const content = entries[file.path]
    if (!content || content.length !== file.size) return altered
    if (bytesToHex(hash(content)) !== file.sha256) return altered
    if (file.document === null) {
      if (file.path !== `attachments/${file.sha256}`) return altered
      attachments.set(file.sha256, content)
    } else {
      if (!DOCUMENT_PATH.test(file.path) || documents.has(file.document)) return altered
      documents.set(file.document, content)
    }
  }
  const listed = manifest.data.files.length + 1
  if (Object.keys(entries).length !== listed) return altered
  return ok({ manifest: manifest.data, documents, attachments })
}

const limitOf = (path: string): number => {
  if (path === MANIFEST_PATH) return WORKSPACE_LIMITS.manifest
  if (DOCUMENT_PATH.test(path)) return WORKSPACE_LIMITS.document
  if (ATTACHMENT_PATH.test(path)) return WORKSPACE_LIMITS.attachment
  return -1
}

/** Entries by path, or null when one is unknown, too large, or does not inflate to its size. */
const inflateEntries = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null => {
  let total = 0
  let count = 0
  let refused = false
  try {
    // fflate inflates into a buffer of the declared size and stops there: the sum below is a cap.
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        count += 1
        refused ||=
          originalSize > limitOf(name) ||
          total > WORKSPACE_LIMITS.inflated ||
          count > WORKSPACE_LIMITS.entries
        return !refused
      },
    })
    return refused ? null : entries
  } catch {
    return null
  }
}

const readManifest = (
  bytes: Uint8Array | undefined,
): Result<WorkspaceManifest, WorkspaceFailure> => {
  if (!bytes) return fail({ code: 'workspaceForeign' })
  let raw: unknown
  try {
    raw = JSON.parse(strFromU8(bytes))
  } catch {
    return altered
  }
  const head = headSchema.safeParse(raw)
  if (!head.success) return fail({ code: 'workspaceForeign' })
  if (head.data.version > WORKSPACE_VERSION) return fail({ code: 'workspaceNewer' })
  const parsed = manifestSchema.safeParse(raw)
  return parsed.success ? ok(parsed.data) : altered
}
