import { useEffect, useId } from 'react'
import { create } from 'zustand'
import type { Command } from './command.ts'
import type { ScreenKeys } from './screen-keys.ts'

type CommandState = {
  /** Keys of the grids and lists in sight, for « ? ». */
  readonly keysByOwner: ReadonlyMap<string, ScreenKeys>
  readonly byOwner: ReadonlyMap<string, readonly Command[]>
  readonly isPaletteOpen: boolean
  readonly isShortcutListOpen: boolean
}

/** The commands of the moment, and whether the palette is open. */
export const useCommandStore = create<CommandState>()(() => ({
  byOwner: new Map(),
  keysByOwner: new Map(),
  isPaletteOpen: false,
  isShortcutListOpen: false,
}))

/** Every command that the app and the screens in sight offer. */
export const currentCommands = (): readonly Command[] =>
  [...useCommandStore.getState().byOwner.values()].flat()

/**
 * Offers commands for as long as the component is there:
 *
 * `useCommands(useMemo(() => [{ id: 'people.import', group: 'action', … }], [t]))`
 */
export const useCommands = (commands: readonly Command[]): void => {
  const owner = useId()
  useEffect(() => {
    useCommandStore.setState(({ byOwner }) => ({ byOwner: new Map(byOwner).set(owner, commands) }))
    return () =>
      useCommandStore.setState(({ byOwner }) => {
        const rest = new Map(byOwner)
        rest.delete(owner)
        return { byOwner: rest }
      })
  }, [owner, commands])
}

export const openPalette = (): void => useCommandStore.setState({ isPaletteOpen: true })
export const closePalette = (): void => useCommandStore.setState({ isPaletteOpen: false })
export const openShortcutList = (): void => useCommandStore.setState({ isShortcutListOpen: true })
export const closeShortcutList = (): void => useCommandStore.setState({ isShortcutListOpen: false })
