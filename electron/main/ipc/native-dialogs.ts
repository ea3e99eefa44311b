import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { SAVED_FILE_KINDS } from '#shared/ipc/app-routes.ts'
import { DECK_EXTENSION } from '#shared/library/deck-extension.ts'
import { EXPORT_MODEL_EXTENSION } from '#shared/library/export-model-extension.ts'
import { TEMPLATE_EXTENSION } from '#shared/library/template-extension.ts'
import { FUNDER_TEMPLATE_EXTENSIONS } from '#shared/spreadsheets/funder-template/template-limits.ts'
import { WORKSPACE_EXTENSION } from '#shared/workspace/workspace-archive.ts'
import type { NativeWords } from '../menu/menu-words.ts'
import { safeFileName, targetFile } from '../services/file-names.ts'
import { fileExists } from '../services/user-files.ts'

type SavedFileKind = (typeof SAVED_FILE_KINDS)[number]

/** Asks the person for a file; answers its path, or null when they close the dialog. */
export type NativeDialogs = {
  readonly chooseSpreadsheet: () => Promise<string | null>
  readonly chooseFunderTemplate: () => Promise<string | null>
  readonly chooseTemplate: () => Promise<string | null>
  readonly chooseDeck: () => Promise<string | null>
  readonly chooseExportModel: () => Promise<string | null>
  readonly chooseCalendar: () => Promise<string | null>
  readonly chooseWorkspace: () => Promise<string | null>
  readonly chooseWorkspaceTarget: (suggestedName: string) => Promise<string | null>
  readonly chooseTarget: (kind: SavedFileKind, suggestedName: string) => Promise<string | null>
  /** A folder that is there, or that the dialog makes. */
  readonly chooseFolder: () => Promise<string | null>
}

export const SPREADSHEET_EXTENSIONS = ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt'] as const

/** Dialogs over `window`, worded anew each time: the language may change. */
export const nativeDialogs = (
  window: BrowserWindow,
  words: () => NativeWords['dialogs'],
): NativeDialogs => {
  // The place last saved to or read from: people keep a session's papers together.
  let lastFolder: string | null = null
  const remembered = (file: string | undefined): string | null => {
    if (!file) return null
    lastFolder = path.dirname(file)
    return file
  }
  // Two quick presses ask twice before the first dialog is there: one is enough.
  let isAsking = false
  const askOnce = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | null> => {
    if (isAsking) return null
    isAsking = true
    try {
      return await ask()
    } finally {
      isAsking = false
    }
  }
  const save = (
    about: { readonly title: string; readonly button: string },
    filter: string,
    extension: string,
    suggestedName: string,
  ) =>
    askOnce(async () => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: about.title,
        buttonLabel: about.button,
        defaultPath: path.join(
          lastFolder ?? app.getPath('documents'),
          safeFileName(suggestedName, extension),
        ),
        filters: [{ name: filter, extensions: [extension] }],
        properties: ['showOverwriteConfirmation'],
      })
      return canceled || !filePath
        ? null
        : remembered(await targetFile(filePath, extension, fileExists))
    })
  const open = (
    about: { readonly title: string; readonly button: string },
    filter: string,
    extensions: readonly string[],
  ) =>
    askOnce(async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: about.title,
        buttonLabel: about.button,
        ...(lastFolder ? { defaultPath: lastFolder } : {}),
        filters: [{ name: filter, extensions: [...extensions] }],
        properties: ['openFile'],
      })
      return canceled ? null : remembered(filePaths[0])
    })
  return {
    chooseSpreadsheet: () =>
      open(words().pickSpreadsheet, words().pickSpreadsheet.filter, SPREADSHEET_EXTENSIONS),
    chooseFunderTemplate: () =>
      open(
        words().pickFunderTemplate,
        words().pickFunderTemplate.filter,
        // Others are offered too: they are refused with what to do about it.
        [...FUNDER_TEMPLATE_EXTENSIONS, 'xls', 'xlsb', 'ods'],
      ),
    chooseTemplate: () =>
      open(words().pickTemplate, words().filters[TEMPLATE_EXTENSION], [TEMPLATE_EXTENSION]),
    chooseDeck: () => open(words().pickDeck, words().filters[DECK_EXTENSION], [DECK_EXTENSION]),
    chooseExportModel: () =>
      open(words().pickExportModel, words().filters[EXPORT_MODEL_EXTENSION], [
        EXPORT_MODEL_EXTENSION,
      ]),
    chooseCalendar: () => open(words().pickCalendar, words().filters.ics, ['ics', 'ical']),
    chooseWorkspace: () =>
      open(words().pickWorkspace, words().filters.koudmen, [WORKSPACE_EXTENSION]),
    chooseWorkspaceTarget: (suggestedName) =>
      save(words().saveWorkspace, words().filters.koudmen, WORKSPACE_EXTENSION, suggestedName),
    chooseFolder: () =>
      askOnce(async () => {
        const { title, button } = words().saveFolder
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          title,
          buttonLabel: button,
          defaultPath: lastFolder ?? app.getPath('documents'),
          properties: ['openDirectory', 'createDirectory'],
        })
        const [folder] = filePaths
        if (canceled || !folder) return null
        lastFolder = folder
        return folder
      }),
    chooseTarget: (kind, suggestedName) =>
      save(words().saveFile, words().filters[kind], kind, suggestedName),
  }
}
