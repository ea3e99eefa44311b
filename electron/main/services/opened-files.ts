import path from 'node:path'
import { DECK_EXTENSION } from '#shared/library/deck-extension.ts'
import { TEMPLATE_EXTENSION } from '#shared/library/template-extension.ts'

const OPENED = [DECK_EXTENSION, TEMPLATE_EXTENSION] as const

/** True for a file that Koudmen is asked to open: a deck or a template, by the end of its name. */
const isOpened = (file: string): boolean => {
  const name = file.toLowerCase()
  return OPENED.some((extension) => name.endsWith(`.${extension}`))
}

/**
 * The file that a command line asks to open, as the system writes it when somebody double-clicks: the
 * last word that names one, switches left out. Null when there is none.
 */
export const fileOfArguments = (args: readonly string[], folder: string): string | null => {
  const named = args.slice(1).findLast((arg) => !arg.startsWith('-') && isOpened(arg))
  return named === undefined ? null : path.resolve(folder, named)
}

/** Files that the system asked to open, until the window is ready to take them, one after the other. */
export class OpenedFiles {
  private readonly waiting: string[] = []

  /** `announce` tells the window that a file waits; it is called again for each. */
  constructor(private readonly announce: () => void) {}

  add(file: string | null): void {
    if (file === null || !isOpened(file)) return
    this.waiting.push(file)
    this.announce()
  }

  /** The one that waited longest; null when none does. */
  take(): string | null {
    return this.waiting.shift() ?? null
  }
}
