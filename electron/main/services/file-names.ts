import path from 'node:path'

const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu

/**
 * A name that every system takes, made of what the window suggests: no folder, no forbidden sign, at
 * most 120 letters, with the extension.
 */
export const safeFileName = (suggested: string, extension: string): string => {
  const stem = suggested.replace(new RegExp(`\\.${extension}$`, 'iu'), '')
  return `${safeFolderName(stem)}.${extension}`
}

/** The same for a folder, which has no extension. */
export const safeFolderName = (suggested: string): string => {
  const stem = suggested
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 120)
    .trim()
  return stem && !RESERVED_ON_WINDOWS.test(stem) ? stem : `koudmen ${stem}`.trim()
}

/** The path chosen in a dialog, with its extension added when the person left it out. */
export const withExtension = (file: string, extension: string): string =>
  path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`

/**
 * Where to write what the person named in a dialog. The dialog has asked before replacing the file it
 * was told, not the one that the added extension makes: that one, when it is there, is left alone and
 * a free name beside it is taken, « bilan (2).xlsx ».
 */
export const targetFile = async (
  chosen: string,
  extension: string,
  exists: (file: string) => Promise<boolean>,
): Promise<string> => {
  const wanted = withExtension(chosen, extension)
  let file = wanted
  for (let count = 2; file !== chosen && (await exists(file)); count += 1) {
    file = withExtension(`${chosen} (${count})`, extension)
  }
  return file
}
