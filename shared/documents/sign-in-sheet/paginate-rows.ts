/** A row of the table, in millimetres; `tail` marks the total and the team that close the list. */
export type RowExtent = { readonly height: number; readonly tail: boolean }

/** Lines that go with the total when it starts a page, so that no page holds the total alone. */
const KEPT_TOGETHER = 2

const heightOf = (rows: readonly RowExtent[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0)

/** The last lines of the full page that follow the total to the next one. */
const companions = <Row extends RowExtent>(
  full: readonly Row[],
  total: Row,
  room: number,
): Row[] => {
  const last = full.slice(-KEPT_TOGETHER)
  const movable = full.length > KEPT_TOGETHER && !last.some(({ tail }) => tail)
  return movable && heightOf(last) + total.height <= room ? last : []
}

/**
 * Spreads rows over pages without ever splitting one. A row taller than a page gets a page.
 * There is always at least one page.
 */
export const paginateRows = <Row extends RowExtent>(
  rows: readonly Row[],
  room: { readonly firstPage: number; readonly nextPages: number },
): readonly (readonly Row[])[] => {
  const pages: Row[][] = [[]]
  for (const row of rows) {
    const page = pages.at(-1) ?? []
    const capacity = pages.length === 1 ? room.firstPage : room.nextPages
    // A hair of tolerance: sums of millimetres are not exact.
    if (page.length === 0 || heightOf(page) + row.height <= capacity + 0.001) {
      page.push(row)
      continue
    }
    const moved = row.tail ? companions(page, row, room.nextPages) : []
    page.splice(page.length - moved.length)
    pages.push([...moved, row])
  }
  return pages
}
