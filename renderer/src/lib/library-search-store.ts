import { create } from 'zustand'
import { paths } from './paths.ts'

/**
 * What one looks for in « Jeux et supports »: one text for all its tabs, which stays while one opens a
 * thing and comes back, and is gone once one is elsewhere: a shelf that opens half empty the next day
 * looks like a shelf that lost its things.
 */
export const useLibrarySearch = create<{ readonly text: string }>()(() => ({ text: '' }))

export const searchLibrary = (text: string): void => useLibrarySearch.setState({ text })

const SHELVES = [paths.decks(), paths.printables(), paths.methods(), paths.templates()]

/** To be told of each address. */
export const leaveLibrary = (location: string): void => {
  if (!SHELVES.some((shelf) => location.startsWith(shelf))) searchLibrary('')
}
