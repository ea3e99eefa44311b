import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { IpcError, RouteOutput } from '#shared/ipc/index.ts'
import type { DocumentUpdate, WriteModel } from '#shared/workspace/write-model.ts'
import type { AttachmentFolder } from './attachments.ts'
import { nodeSha256 } from './node-sha256.ts'
import { keptFiles } from './rescued-tables.ts'
import type { SnapshotFolder } from './snapshot-files.ts'

// Yjs, zip and the schemas are loaded when first needed: the window must not wait for them.
const workspaceFiles = () => import('#shared/workspace/workspace-file.ts')
const updateCheck = () => import('#shared/workspace/update-check.ts')
const archiveLimits = () => import('#shared/workspace/workspace-archive.ts')

type Origin = Parameters<Awaited<ReturnType<typeof workspaceFiles>>['encodeWorkspaceFile']>[1]

/** The bytes of a snapshot, once they were read back; throws when they would not open. */
export const snapshotBytes = async (model: WriteModel, origin: Origin): Promise<Uint8Array> => {
  const { attachmentHashesOf, decodeWorkspaceFile, encodeWorkspaceFile } = await workspaceFiles()
  const bytes = encodeWorkspaceFile(model, origin, {
    attachmentCount: attachmentHashesOf(model).size,
    hash: nodeSha256,
  })
  const check = decodeWorkspaceFile(bytes, nodeSha256)
  if (!check.ok) throw new Error(`Snapshot would not open: ${check.error.code}`)
  return bytes
}

/**
 * One file with the accepted state, `unsaved` updates included, and every picture that rows name; refused
 * (`copyTooLarge`) when it could not be opened again.
 */
export const exportedBytes = async (
  accepted: WriteModel,
  unsaved: readonly DocumentUpdate[],
  { origin, attachments }: { readonly origin: Origin; readonly attachments: AttachmentFolder },
): Promise<Result<Uint8Array, IpcError>> => {
  const { attachmentHashesOf, encodeWorkspaceFile, loadModel } = await workspaceFiles()
  const { isReadableUpdate } = await updateCheck()
  const { fitsLimits } = await archiveLimits()
  const states = accepted.documentNames.map((name) => [name, accepted.encode(name)] as const)
  const model = loadModel({ documents: new Map(states) })
  if (!model || !unsaved.every(({ update }) => isReadableUpdate(update))) {
    return fail({ code: 'badRequest' })
  }
  for (const update of unsaved) model.applyUpdate(update)
  const pictures = await attachments.readAll(attachmentHashesOf(model))
  if (
    !fitsLimits([...model.documentNames.map((name) => model.encode(name)), ...pictures.values()])
  ) {
    return fail({ code: 'copyTooLarge' })
  }
  return ok(encodeWorkspaceFile(model, origin, { attachments: pictures, hash: nodeSha256 }))
}

/** Snapshots kept, newest first; one that no longer verifies has no summary. */
export const listedSnapshots = async (
  snapshots: SnapshotFolder,
): Promise<RouteOutput<'workspace.snapshots'>> => {
  const { summaryOf } = await workspaceFiles()
  const kept: RouteOutput<'workspace.snapshots'> = []
  for (const file of await keptFiles(snapshots)) {
    const read = await snapshots.read(file).catch(() => null)
    kept.push({
      id: file.id,
      takenAt: file.takenAt.toISOString(),
      reason: file.reason,
      summary: read?.ok ? summaryOf(read.data.manifest) : null,
    })
  }
  return kept
}
