import { useCallback, useMemo, useState } from 'react'
import { type KeptLine, keptInPlace, type ListLine } from '#shared/domain/kept-lines.ts'

/**
 * Lines of a list that one acts upon one by one. A line that is done stays where it was, so that the
 * next one never comes under the pointer unseen; another `scope` (filters, another choice) lets them go,
 * and so does leaving.
 */
export const useKeptLines = <Item extends { readonly key: string }>(
  items: readonly Item[],
  scope: unknown,
) => {
  const [done, setDone] = useState<{
    readonly scope: unknown
    readonly kept: readonly KeptLine<Item>[]
  }>({ scope, kept: [] })
  const lines = useMemo(
    (): readonly ListLine<Item>[] => keptInPlace(items, done.scope === scope ? done.kept : []),
    [items, done, scope],
  )
  const keep = useCallback(
    (wanted: (item: Item) => boolean) => {
      setDone((before) => {
        const kept = before.scope === scope ? before.kept : []
        const added = lines.flatMap(({ item, isDone }, index) =>
          !isDone && wanted(item) ? { item, index } : [],
        )
        const others = kept.filter(({ item }) => !added.some((one) => one.item.key === item.key))
        return { scope, kept: [...others, ...added] }
      })
    },
    [lines, scope],
  )
  return { lines, keep }
}
