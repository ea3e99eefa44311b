import path from 'node:path'

const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu

/**
 * A name that every system takes, made of what the window suggests: no folder, no forbidden sign, at
 * most 120 letters, with the extension.
 */
export const safeFileName = (suggested: string, extension: string): string => {
  const stem = suggested
    .normalize('NFC')
    .replace(new RegExp(`\\.${extension}$`, 'iu'), '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 120)
    .trim()
  const named = stem && !RESERVED_ON_WINDOWS.test(stem) ? stem : `koudmen ${stem}`.trim()
  return `${named}.${extension}`
}

/** The path chosen in a dialog, with its extension added when the person left it out. */
export const withExtension = (file: string, extension: string): string =>
  path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`
