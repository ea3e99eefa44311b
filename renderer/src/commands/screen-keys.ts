import { useEffect, useId } from 'react'
import { useCommandStore } from './command-store.ts'

/** One line of a list of keys: what they do, and the keys as they stand on the keyboard. */
export type KeyLine = { readonly label: string; readonly keys: readonly string[] }

/** Keys that only count at one place of a screen, such as a grid. */
export type ScreenKeys = { readonly title: string; readonly lines: readonly KeyLine[] }

/**
 * Adds the keys of a grid or a list to « ? » for as long as it is there. The keys themselves stay
 * with the component that answers them.
 *
 * `useScreenKeys(useMemo(() => ({ title: t('agenda.keys.title'), lines }), [t, lines]))`
 */
export const useScreenKeys = (keys: ScreenKeys): void => {
  const owner = useId()
  useEffect(() => {
    useCommandStore.setState(({ keysByOwner }) => ({
      keysByOwner: new Map(keysByOwner).set(owner, keys),
    }))
    return () =>
      useCommandStore.setState(({ keysByOwner }) => {
        const rest = new Map(keysByOwner)
        rest.delete(owner)
        return { keysByOwner: rest }
      })
  }, [owner, keys])
}
