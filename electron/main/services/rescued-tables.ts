import { fail, ok } from '#shared/domain/result.ts'
import type { RouteInput, RouteResult } from '#shared/ipc/index.ts'
import type { Erasure } from '#shared/schemas/privacy.schema.ts'
import type { WorkspaceManifest } from '#shared/workspace/workspace-archive.ts'
import type { AttachmentFolder } from './attachments.ts'
import type { PendingOrder } from './erasure-list.ts'
import { nodeSha256 } from './node-sha256.ts'
import { rescuedId, type SnapshotFile, type SnapshotFolder } from './snapshot-files.ts'

/** Rows of the window's tables, as documents, and how far the tables were. */
export type StoredTables = RouteInput<'workspace.keepTables'>

/** A file that can be restored: a snapshot, or rescued rows. */
export type KeptFile = Pick<SnapshotFile, 'id' | 'takenAt'> & { readonly reason: string }

/** Snapshots and rescued rows, newest first; snapshots stay in the order of history. */
export const keptFiles = async (folder: SnapshotFolder): Promise<readonly KeptFile[]> => {
  const files: KeptFile[] = [...(await folder.list())]
  for (const rescued of await folder.listRescued()) {
    const before = files.findLastIndex(({ takenAt }) => takenAt <= rescued.takenAt)
    files.splice(before + 1, 0, { ...rescued, reason: 'beforeRebuild' })
  }
  return files.toReversed()
}

/**
 * Writes rows of the window's tables to a file of their own beside the snapshots (decision 9). The
 * same rows are kept once, however often start-up is tried.
 */
export const keepTables = async (
  { workspaceId, lastSeq, isAhead, documents }: StoredTables,
  folder: SnapshotFolder,
  {
    appVersion,
    now,
    erasures,
    attachments,
  }: {
    readonly appVersion: string
    readonly now: Date
    /** Who must not come back, as of `modelWithoutErased`: the tables may be older than an erasure. */
    readonly erasures: {
      readonly lines: readonly Erasure[]
      readonly left: readonly PendingOrder[]
    }
    readonly attachments: AttachmentFolder
  },
): Promise<RouteResult<'workspace.keepTables'>> => {
  // Loaded when needed: the window must not wait for Yjs and zip.
  const { decodeWorkspaceFile, encodeWorkspaceFile, loadModel } = await import(
    '#shared/workspace/workspace-file.ts'
  )
  const { isReadableUpdate } = await import('#shared/workspace/update-check.ts')
  const isReadable = documents.every(({ update }) => isReadableUpdate(update))
  const states = documents.map(({ document, update }) => [document, update] as const)
  const found = isReadable ? loadModel({ documents: new Map(states) }) : null
  if (!found) return fail({ code: 'badRequest' })
  const { modelWithoutErased } = await import('./erase-files.ts')
  const keptFiles = { attachments, carried: new Map() }
  const model = await modelWithoutErased(found, new Map(states), erasures, keptFiles)
  const origin = { workspaceId, savedAt: now.toISOString(), appVersion, seq: lastSeq }
  const bytes = encodeWorkspaceFile(model, origin, { hash: nodeSha256 })
  const check = decodeWorkspaceFile(bytes, nodeSha256)
  if (!check.ok) throw new Error(`Rescued rows would not open: ${check.error.code}`)
  // Unsaved changes may differ at the same frame: such rows are always kept anew.
  const known = isAhead ? null : await sameRows(folder, check.data.manifest)
  if (known !== null) return ok({ id: known })
  const id = rescuedId(lastSeq, now)
  await folder.write(id, bytes)
  return ok({ id })
}

const sameRows = async (
  folder: SnapshotFolder,
  { seq, workspaceId, counts }: WorkspaceManifest,
): Promise<string | null> => {
  for (const file of await folder.listRescued()) {
    const read = file.seq === seq ? await folder.read(file).catch(() => null) : null
    if (!read?.ok || read.data.manifest.workspaceId !== workspaceId) continue
    if (JSON.stringify(read.data.manifest.counts) === JSON.stringify(counts)) return file.id
  }
  return null
}
