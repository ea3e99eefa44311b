import { z } from 'zod'

/**
 * Codes of expected failures that cross the process border. The sentence people read is made from
 * the code in the renderer (`errors.<code>` in the locales).
 */
export const IPC_ERROR_CODES = [
  'badRequest',
  'cancelled',
  'diskFull',
  'diskReadOnly',
  'fileMissing',
  'fileTooLarge',
  'copyTooLarge',
  'fileUnreadable',
  'fileInUse',
  'folderMissing',
  'journalRefused',
  'workspaceCut',
  'workspaceAltered',
  'workspaceNewer',
  'workspaceForeign',
  'snapshotMissing',
  'imageUnsupported',
  'noPrinter',
  'printFailed',
  'unexpected',
] as const
export type IpcErrorCode = (typeof IPC_ERROR_CODES)[number]

export const ipcErrorSchema = z.object({ code: z.enum(IPC_ERROR_CODES) })
export type IpcError = Readonly<z.infer<typeof ipcErrorSchema>>
