import { foldText } from '#shared/domain/folded-text.ts'
import { COMMAND_GROUPS, type Command, type CommandGroup } from './command.ts'

/** Commands of one group that the palette shows for one search. */
export type PaletteGroup = {
  readonly group: CommandGroup
  readonly commands: readonly Command[]
}

/** Longest list of one group: beyond, one types another letter. */
const SHOWN_PER_GROUP = 8

type Folded = { readonly label: string; readonly rest: string }
// Ten thousand people are searched at each key: their names are folded once.
const foldedCommands = new WeakMap<Command, Folded>()

const foldedOf = (command: Command): Folded => {
  const known = foldedCommands.get(command)
  if (known) return known
  const folded = {
    label: foldText(command.label),
    rest: foldText([command.detail ?? '', ...(command.keywords ?? [])].join(' ')),
  }
  foldedCommands.set(command, folded)
  return folded
}

/**
 * How well a command answers: 0 when it does not; the beginning of the name beats the beginning of
 * a later word, which beats a keyword or the second line.
 */
export const commandScore = (command: Command, words: readonly string[]): number => {
  const { label, rest } = foldedOf(command)
  let score = 0
  for (const word of words) {
    if (label.startsWith(word)) score += 4
    else if (` ${label}`.includes(` ${word}`)) score += 3
    else if (` ${rest}`.includes(` ${word}`)) score += 2
    else if (word.length > 2 && label.includes(word)) score += 1
    else return 0
  }
  return score
}

/** What the palette shows: groups in their order, best answers first, unavailable ones left out. */
export const searchCommands = (
  commands: readonly Command[],
  typed: string,
): readonly PaletteGroup[] => {
  const words = foldText(typed).split(' ').filter(Boolean)
  const found = commands
    .filter((command) => command.isAvailable?.() ?? true)
    .map((command) => ({ command, score: words.length === 0 ? 1 : commandScore(command, words) }))
    .filter(({ score }) => score > 0)
  return COMMAND_GROUPS.map((group) => ({
    group,
    commands: found
      .filter(({ command }) => command.group === group)
      .sort((left, right) => right.score - left.score)
      .slice(0, SHOWN_PER_GROUP)
      .map(({ command }) => command),
  })).filter((shown) => shown.commands.length > 0)
}
