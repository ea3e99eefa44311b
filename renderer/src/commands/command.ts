import type { Icon } from '#renderer/ui/icon.ts'
import type { Shortcut } from './shortcut.ts'

/** Where a command stands in the palette, and in which order. */
export const COMMAND_GROUPS = [
  'sheet',
  'action',
  'screen',
  'session',
  'person',
  'challenge',
  'venue',
  'deck',
  'printable',
  'method',
  'template',
] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/**
 * Something one can do, as data: the palette, the list of shortcuts and the keys all read it.
 * `useCommands` of `command-store.ts` adds some for as long as a screen is there.
 */
export type Command = {
  readonly id: string
  readonly group: CommandGroup
  /** A verb and its object: « Importer une liste ». */
  readonly label: string
  /** A quieter second line: a date, a structure. */
  readonly detail?: string
  /** Other words people may search for. */
  readonly keywords?: readonly string[]
  readonly icon: Icon
  readonly shortcut?: Shortcut
  /** Another habit for the same thing, not listed: Ctrl+Y for redo. */
  readonly otherShortcut?: Shortcut
  /** Absent: always. */
  readonly isAvailable?: () => boolean
  readonly perform: () => unknown
}

/** Places that only what is typed can name, and why it names none when that is worth a sentence. */
export type NamedPlaces = {
  readonly commands: readonly Command[]
  readonly nothingFound: string | null
}
