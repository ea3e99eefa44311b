import path from 'node:path'
import { fail, ok } from '#shared/domain/result.ts'
import type { RouteHandlers } from '#shared/ipc/index.ts'
import { WORKSPACE_EXTENSION, WORKSPACE_LIMITS } from '#shared/workspace/workspace-archive.ts'
import type { OpenedWorkspace } from '#shared/workspace/workspace-file.ts'
import type { AttachmentFolder } from '../services/attachments.ts'
import { Handles } from '../services/handles.ts'
import { nodeSha256 } from '../services/node-sha256.ts'
import { readUserFile, writeUserFile } from '../services/user-files.ts'
import type { WorkspaceStore } from '../services/workspace-store.ts'
import type { NativeDialogs } from './native-dialogs.ts'

type Handled = Pick<
  RouteHandlers,
  Extract<
    keyof RouteHandlers,
    `journal.${string}` | `workspace.${string}` | `attachments.${string}`
  >
>

export type WorkspaceHandlerOptions = {
  readonly store: WorkspaceStore
  readonly attachments: AttachmentFolder
  readonly dialogs: NativeDialogs
  /** Empties Chromium's storage and its files. */
  readonly clearStorage: () => Promise<void>
  /** Removes the copies that are being viewed or printed. */
  readonly clearTemporaryFiles: () => Promise<void>
}

/** Everything about the workspace, its copies and its pictures. */
export const workspaceHandlers = ({
  store,
  attachments,
  dialogs,
  clearStorage,
  clearTemporaryFiles,
}: WorkspaceHandlerOptions): Handled => {
  // Verified files wait here whole: what is restored is what was verified.
  const picked = new Handles<OpenedWorkspace>(2)
  // Read while the page boots. Nothing is written before the page asks, so the answer still holds
  // then; a page that loads anew has the disk read anew.
  let early: ReturnType<WorkspaceStore['load']> | null = store.load()
  return {
    'journal.load': () => {
      const answer = early ?? store.load()
      early = null
      return answer
    },
    'journal.append': (commit) => store.append(commit),
    'workspace.saveAs': async ({ suggestedName, unsaved }) => {
      const file = await dialogs.chooseWorkspaceTarget(suggestedName)
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await store.exportFile(unsaved)
      if (!bytes.ok) return bytes
      const written = await writeUserFile(file, bytes.data)
      return written.ok ? ok({ fileName: path.basename(file) }) : written
    },
    'workspace.pick': async () => {
      const file = await dialogs.chooseWorkspace()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, WORKSPACE_LIMITS.file)
      if (!bytes.ok) return bytes
      const { decodeWorkspaceFile, summaryOf } = await import('#shared/workspace/workspace-file.ts')
      const opened = decodeWorkspaceFile(bytes.data, nodeSha256)
      if (!opened.ok) return opened
      return ok({
        handle: picked.add(opened.data),
        fileName: path.basename(file, `.${WORKSPACE_EXTENSION}`),
        summary: summaryOf(opened.data.manifest),
      })
    },
    'workspace.restore': async ({ handle }) => {
      const opened = picked.get(handle)
      return opened ? store.restore(opened) : fail({ code: 'fileMissing' })
    },
    'workspace.snapshots': () => store.snapshots(),
    'workspace.restoreSnapshot': ({ id }) => store.restoreSnapshot(id),
    'workspace.keepTables': (tables) => store.keepTables(tables),
    'workspace.erase': async (request) => {
      const answer = await store.erase(request)
      if (answer.ok) await clearTemporaryFiles()
      return answer
    },
    'workspace.finishErasure': async () => {
      await clearStorage()
      return await store.noteStorageCleared()
    },
    'workspace.snapshot': ({ reason }) => store.snapshot(reason),
    'attachments.put': ({ bytes }) => attachments.put(bytes),
    'attachments.get': ({ hash }) => attachments.get(hash),
  }
}
