/** A line that was done, and where it stood in the list as it was shown. */
export type KeptLine<Item> = { readonly item: Item; readonly index: number }

export type ListLine<Item> = { readonly item: Item; readonly isDone: boolean }

/** What is left to do, with what was just done where it stood; what came back (undone) is to do again. */
export const keptInPlace = <Item extends { readonly key: string }>(
  items: readonly Item[],
  kept: readonly KeptLine<Item>[],
): readonly ListLine<Item>[] => {
  const toDo = new Set(items.map(({ key }) => key))
  const gone = kept
    .filter(({ item }) => !toDo.has(item.key))
    .toSorted((left, right) => left.index - right.index)
  const lines: ListLine<Item>[] = items.map((item) => ({ item, isDone: false }))
  for (const { item, index } of gone) lines.splice(index, 0, { item, isDone: true })
  return lines
}
