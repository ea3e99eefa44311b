/** Where the keys of a grid lead. `page` is the number of rows in sight. */
export const movedRow = (
  key: string,
  active: number,
  rowCount: number,
  page: number,
): number | null => {
  if (rowCount === 0) return null
  const clamp = (index: number) => Math.max(0, Math.min(rowCount - 1, index))
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1)
    case 'ArrowUp':
      return active < 0 ? rowCount - 1 : clamp(active - 1)
    case 'PageDown':
      return clamp(Math.max(active, 0) + page)
    case 'PageUp':
      return clamp(active - page)
    case 'Home':
      return 0
    case 'End':
      return rowCount - 1
    default:
      return null
  }
}

/** The selection after a click or Space: `range` takes everything from the last one touched. */
export const toggledSelection = (
  selected: ReadonlySet<string>,
  ids: readonly string[],
  index: number,
  range: { readonly from: number } | null,
): ReadonlySet<string> => {
  const id = ids[index]
  if (id === undefined) return selected
  const next = new Set(selected)
  if (range) {
    const [start, end] = [Math.min(range.from, index), Math.max(range.from, index)]
    for (const inside of ids.slice(start, end + 1)) next.add(inside)
  } else if (next.has(id)) next.delete(id)
  else next.add(id)
  return next
}
