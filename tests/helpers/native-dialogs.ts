import type { ElectronApplication } from '@playwright/test'

/** The next save dialogs answer this path, as if the person had chosen it. */
export const answerSaveDialog = (electron: ElectronApplication, filePath: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, filePath)

/** The next open dialogs answer this file. */
export const answerOpenDialog = (electron: ElectronApplication, filePath: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, filePath)

/** The next dialogs are closed without an answer. */
export const closeNativeDialogs = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  })

/** The next folder dialogs answer this folder. */
export const answerFolderDialog = answerOpenDialog
