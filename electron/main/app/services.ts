import path from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { fileHandlers } from '../ipc/file-handlers.ts'
import { nativeDialogs } from '../ipc/native-dialogs.ts'
import { createRouter } from '../ipc/router.ts'
import { systemHandlers } from '../ipc/system-handlers.ts'
import { workspaceHandlers } from '../ipc/workspace-handlers.ts'
import { nativeWords } from '../menu/menu-words.ts'
import type { AttachmentFolder } from '../services/attachments.ts'
import { nodeDisk } from '../services/disk.ts'
import type { Log } from '../services/log.ts'
import type { OpenedFiles } from '../services/opened-files.ts'
import { TemporaryFiles } from '../services/temporary-files.ts'
import { WorkspaceStore } from '../services/workspace-store.ts'
import type { TestClock } from './environment.ts'
import type { PreferenceFile } from './preferences.ts'
import { clearWindowStorage } from './window-storage.ts'

export type ServiceOptions = {
  readonly window: BrowserWindow
  /** Folder of the app's own files (`userData`). */
  readonly folder: string
  readonly logFolder: string
  readonly attachments: AttachmentFolder
  readonly preferences: PreferenceFile
  readonly openedFiles: OpenedFiles
  readonly clock: TestClock | null
  readonly log: Log
  readonly confirmClose: () => void
  readonly refreshMenu: () => void
}

export type Services = {
  readonly router: ReturnType<typeof createRouter>
  readonly store: WorkspaceStore
  readonly temporaryFiles: TemporaryFiles
}

/**
 * Everything behind the IPC channel. This module brings the schemas with it: it is imported while the
 * window loads, not before.
 */
export const startServices = (options: ServiceOptions): Services => {
  const { window, folder, attachments, preferences, openedFiles, log } = options
  const temporaryFiles = new TemporaryFiles(path.join(folder, 'temporary'))
  const store = new WorkspaceStore({
    disk: nodeDisk,
    folder,
    attachments,
    appVersion: app.getVersion(),
    now: () => new Date(),
    log: (event, facts, error) =>
      error === undefined ? log.info(event, facts) : log.problem(event, facts, error),
  })
  const dialogs = nativeDialogs(window, () => nativeWords(preferences.current.language).dialogs)
  const router = createRouter({
    log,
    checksAnswers: !app.isPackaged,
    handlers: {
      ...workspaceHandlers({
        store,
        attachments,
        dialogs,
        clearStorage: () => clearWindowStorage(window.webContents.session),
        clearTemporaryFiles: () => temporaryFiles.clear(),
      }),
      ...fileHandlers({ window, dialogs, temporaryFiles, openedFiles, log }),
      ...systemHandlers(options),
    },
  })
  return { router, store, temporaryFiles }
}
