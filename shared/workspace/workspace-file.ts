import { sha256 } from '@noble/hashes/sha2.js'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { WorkspaceSummary } from '#shared/ipc/workspace-routes.ts'
import { ORGANISATION_ID } from '#shared/schemas/community.schema.ts'
import { type DocumentName, TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { tableMap } from './row-maps.ts'
import {
  packWorkspace,
  type Sha256,
  unpackWorkspace,
  type WorkspaceArchive,
  type WorkspaceFailure,
  type WorkspaceManifest,
} from './workspace-archive.ts'
import { WriteModel } from './write-model.ts'

/** What a file says about itself besides its documents. */
export type WorkspaceOrigin = {
  readonly workspaceId: string
  /** ISO 8601 with offset. */
  readonly savedAt: string
  readonly appVersion: string
  /** Last journal frame the model holds; 0 (and no `chainHash`) outside the app. */
  readonly seq?: number
  /** Hexadecimal sha256 the next frame chains to. */
  readonly chainHash?: string
}

export type WorkspaceFileOptions = {
  /** Bytes of pictures to carry, by hash; left out of snapshots. */
  readonly attachments?: ReadonlyMap<string, Uint8Array>
  /** Said in the manifest when pictures stay apart; defaults to the number carried. */
  readonly attachmentCount?: number
  readonly hash?: Sha256
}

const NO_CHAIN = '0'.repeat(64)
/** Length of the encoded state of a document nobody wrote to. */
const EMPTY_STATE_LENGTH = 2

/** The bytes of a `.koudmen` file for this model; same model and origin, same bytes. */
export const encodeWorkspaceFile = (
  model: WriteModel,
  origin: WorkspaceOrigin,
  { attachments = new Map(), attachmentCount, hash = sha256 }: WorkspaceFileOptions = {},
): Uint8Array => {
  const documents = new Map<DocumentName, Uint8Array>()
  for (const name of model.documentNames) {
    const state = model.encode(name)
    if (state.length > EMPTY_STATE_LENGTH) documents.set(name, state)
  }
  return packWorkspace(
    {
      about: {
        appVersion: origin.appVersion,
        savedAt: origin.savedAt,
        workspaceId: origin.workspaceId,
        organisationName: organisationNameOf(model),
        seq: origin.seq ?? 0,
        chainHash: origin.chainHash ?? NO_CHAIN,
        counts: model.counts(),
        attachmentCount: attachmentCount ?? attachments.size,
      },
      documents,
      attachments,
    },
    hash,
  )
}

export type OpenedWorkspace = WorkspaceArchive & { readonly model: WriteModel }

/**
 * Verifies a `.koudmen` file whole and loads it: seal, hashes, and the rows of each table against
 * the counts of its manifest.
 */
export const decodeWorkspaceFile = (
  bytes: Uint8Array,
  hash: Sha256 = sha256,
): Result<OpenedWorkspace, WorkspaceFailure> => {
  const archive = unpackWorkspace(bytes, hash)
  if (!archive.ok) return archive
  const model = loadModel(archive.data)
  if (!model || !sameCounts(model, archive.data.manifest)) return fail({ code: 'workspaceAltered' })
  return ok({ ...archive.data, model })
}

/** Every document of an archive in a new model; null when one is not a document at all. */
export const loadModel = (archive: Pick<WorkspaceArchive, 'documents'>): WriteModel | null => {
  const model = new WriteModel()
  try {
    for (const [document, update] of archive.documents) model.applyUpdate({ document, update })
  } catch {
    return null
  }
  return model
}

const sameCounts = (model: WriteModel, manifest: WorkspaceManifest): boolean => {
  const counts: Readonly<Record<string, number>> = model.counts()
  // A table this version does not know cannot be counted; one the file does not name must be empty.
  return Object.entries(counts).every(([table, count]) => (manifest.counts[table] ?? 0) === count)
}

const organisationNameOf = (model: WriteModel): string => {
  const name = model.rawRow({
    document: 'community',
    table: 'organisation',
    id: ORGANISATION_ID,
  })?.name
  return typeof name === 'string' ? name : ''
}

/** What people are shown before they restore the file. */
export const summaryOf = (manifest: WorkspaceManifest): WorkspaceSummary => ({
  organisationName: manifest.organisationName,
  savedAt: manifest.savedAt,
  counts: Object.fromEntries(TABLE_NAMES.map((table) => [table, manifest.counts[table] ?? 0])),
  attachmentCount: manifest.attachmentCount,
})

/** Rows in all tables together: 0 in a workspace nobody has written to. */
export const totalRows = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Hashes of the pictures that some row names. */
export const attachmentHashesOf = (model: WriteModel): ReadonlySet<string> => {
  const hashes = new Set<string>()
  for (const name of model.documentNames) {
    const document = model.document(name)
    for (const table of TABLE_NAMES) collectHashes(tableMap(document, table).toJSON(), hashes)
  }
  return hashes
}

const collectHashes = (value: unknown, hashes: Set<string>): void => {
  if (typeof value === 'string') {
    if (/^[0-9a-f]{64}$/u.test(value)) hashes.add(value)
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) collectHashes(inner, hashes)
  }
}
