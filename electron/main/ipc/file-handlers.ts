import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type BrowserWindow, shell } from 'electron'
import { fail, ok } from '#shared/domain/result.ts'
import { CALENDAR_FILE_LIMIT } from '#shared/invitations/calendar-file-limit.ts'
import type { RouteHandlers, RouteResult } from '#shared/ipc/index.ts'
import { DECK_FILE_LIMIT } from '#shared/library/deck-extension.ts'
import { EXPORT_MODEL_FILE_LIMIT } from '#shared/library/export-model-extension.ts'
import { TEMPLATE_FILE_LIMIT } from '#shared/library/template-extension.ts'
import { safeFileName } from '../services/file-names.ts'
import { Handles } from '../services/handles.ts'
import type { Log } from '../services/log.ts'
import type { OpenedFiles } from '../services/opened-files.ts'
import { printPdf } from '../services/printing.ts'
import type { TemporaryFiles } from '../services/temporary-files.ts'
import { readUserFile, writeUserFile, writeUserFolder } from '../services/user-files.ts'
import type { NativeDialogs } from './native-dialogs.ts'

type Handled = Pick<RouteHandlers, Extract<keyof RouteHandlers, `files.${string}`>>

export type FileHandlerOptions = {
  readonly window: BrowserWindow
  readonly dialogs: NativeDialogs
  readonly temporaryFiles: TemporaryFiles
  readonly openedFiles: OpenedFiles
  readonly log: Log
}

/** Largest list read. Bytes. */
const SPREADSHEET_LIMIT = 10 * 1024 * 1024
const REMEMBERED_FILES = 50

/** Everything the person chooses, saves, looks at and prints. */
export const fileHandlers = ({
  window,
  dialogs,
  temporaryFiles,
  openedFiles,
  log,
}: FileHandlerOptions): Handled => {
  const saved = new Handles<string>(REMEMBERED_FILES)
  const savedFile = async (handle: string): Promise<string | null> => {
    const file = saved.get(handle)
    const isThere = file !== null && (await stat(file).catch(() => null)) !== null
    return isThere ? file : null
  }
  const openWithSystem = async (file: string): Promise<RouteResult<'files.open'>> => {
    const problem = await shell.openPath(file)
    return problem === '' ? ok({}) : fail({ code: 'fileUnreadable' })
  }
  return {
    'files.pickSpreadsheet': async () => {
      const file = await dialogs.chooseSpreadsheet()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, SPREADSHEET_LIMIT)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.data }) : bytes
    },
    'files.pickFunderTemplate': async () => {
      const file = await dialogs.chooseFunderTemplate()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, SPREADSHEET_LIMIT)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.data }) : bytes
    },
    'files.pickTemplate': async () => {
      const file = await dialogs.chooseTemplate()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, TEMPLATE_FILE_LIMIT)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.data }) : bytes
    },
    'files.pickDeck': async () => {
      const file = await dialogs.chooseDeck()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, DECK_FILE_LIMIT)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.data }) : bytes
    },
    'files.pickExportModel': async () => {
      const file = await dialogs.chooseExportModel()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, EXPORT_MODEL_FILE_LIMIT)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.data }) : bytes
    },
    'files.takeOpened': async () => {
      const file = openedFiles.take()
      if (file === null) return ok({ file: null })
      const bytes = await readUserFile(file, DECK_FILE_LIMIT)
      return bytes.ok ? ok({ file: { fileName: path.basename(file), bytes: bytes.data } }) : bytes
    },
    'files.pickCalendar': async () => {
      const file = await dialogs.chooseCalendar()
      if (!file) return fail({ code: 'cancelled' })
      const bytes = await readUserFile(file, CALENDAR_FILE_LIMIT)
      return bytes.ok ? ok({ fileName: path.basename(file), bytes: bytes.data }) : bytes
    },
    'files.save': async ({ kind, suggestedName, bytes }) => {
      const file = await dialogs.chooseTarget(kind, suggestedName)
      if (!file) return fail({ code: 'cancelled' })
      const written = await writeUserFile(file, bytes)
      return written.ok ? ok({ handle: saved.add(file), fileName: path.basename(file) }) : written
    },
    'files.saveFolder': async ({ suggestedName, files }) => {
      const parent = await dialogs.chooseFolder()
      if (!parent) return fail({ code: 'cancelled' })
      const named = files.map((file) => ({
        name: safeFileName(file.suggestedName, file.kind),
        bytes: file.bytes,
      }))
      const written = await writeUserFolder(parent, suggestedName, named)
      return written.ok
        ? ok({ handle: saved.add(written.data), folderName: path.basename(written.data) })
        : written
    },
    'files.open': async ({ handle }) => {
      const file = await savedFile(handle)
      return file ? openWithSystem(file) : fail({ code: 'fileMissing' })
    },
    'files.reveal': async ({ handle }) => {
      const file = await savedFile(handle)
      if (!file) return fail({ code: 'fileMissing' })
      shell.showItemInFolder(file)
      return ok({})
    },
    'files.preview': async ({ suggestedName, bytes }) =>
      openWithSystem(await temporaryFiles.write(safeFileName(suggestedName, 'pdf'), bytes)),
    'files.print': async ({ suggestedName, bytes }) => {
      const file = await temporaryFiles.write(safeFileName(suggestedName, 'pdf'), bytes)
      return printPdf(file, window, log)
    },
  }
}
