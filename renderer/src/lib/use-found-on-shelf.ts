import { useDeferredValue, useMemo } from 'react'
import { type FoundBy, type ShelfWords, shelfSearch } from '#shared/domain/shelf-search.ts'
import { useLibrarySearch } from './library-search-store.ts'

type Found<Thing> = FoundBy & { readonly thing: Thing }

/**
 * What of a shelf is found by the text of the library, in its order. Letters come first, the shelf as
 * soon as there is time: `text` is the one it was looked through for. `wordsOf` must stay the same
 * function from one drawing to the next.
 */
export const useFoundOnShelf = <Thing>(
  things: readonly Thing[],
  wordsOf: (thing: Thing) => ShelfWords,
): { readonly found: readonly Found<Thing>[]; readonly text: string } => {
  const text = useDeferredValue(useLibrarySearch((search) => search.text)).trim()
  const isSearching = text !== ''
  // Read for the first letter: a gallery that one looks through waits for no words.
  const shelf = useMemo(
    () => things.map((thing) => ({ thing, words: isSearching ? wordsOf(thing) : null })),
    [things, wordsOf, isSearching],
  )
  const found = useMemo(() => {
    const find = shelfSearch(text)
    return shelf.flatMap(({ thing, words }) => {
      const by = words === null ? { line: null } : find(words)
      return by === null ? [] : [{ thing, ...by }]
    })
  }, [shelf, text])
  return { found, text }
}
