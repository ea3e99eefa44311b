import * as electron from 'electron'

/** The clipboard before Electron 45, which development machines may still run. */
type OlderClipboard = { readonly writeImage?: (image: electron.NativeImage) => void }

/**
 * Puts a PNG on the clipboard. Electron 45 replaced `writeImage` by items with their types; a name
 * that an older one does not export cannot be imported by itself, hence the whole module.
 */
export const copyPng = async (png: Uint8Array): Promise<void> => {
  const older = electron.clipboard as unknown as OlderClipboard
  if (older.writeImage) {
    older.writeImage(electron.nativeImage.createFromBuffer(Buffer.from(png)))
    return
  }
  const picture = new Blob([new Uint8Array(png)], { type: 'image/png' })
  await electron.clipboard.write([new electron.ClipboardItem({ 'image/png': picture })])
}
