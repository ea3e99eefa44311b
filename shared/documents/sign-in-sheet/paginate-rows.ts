/** A row of the table, in millimetres; `tail` marks the total and the team that close the list. */
export type RowExtent = { readonly height: number; readonly tail: boolean }

/** Lines that go with the total when it starts a page, so that no page holds the total alone. */
const KEPT_TOGETHER = 2

const heightOf = (rows: readonly RowExtent[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0)

/** Heights left for rows, in millimetres. */
export type Room = { readonly firstPage: number; readonly nextPages: number }

const fill = <Row extends RowExtent>(
  rows: readonly Row[],
  room: Room,
  forcedBreak: Row | undefined,
): Row[][] => {
  const pages: Row[][] = [[]]
  for (const row of rows) {
    const page = pages.at(-1) ?? []
    const capacity = pages.length === 1 ? room.firstPage : room.nextPages
    // A hair of tolerance: sums of millimetres are not exact.
    const fits = heightOf(page) + row.height <= capacity + 0.001
    if (page.length === 0 || (fits && row !== forcedBreak)) page.push(row)
    else pages.push([row])
  }
  return pages
}

/** Later pages where the total or the team stands under fewer lines than it should. */
const lonelyPages = (pages: readonly (readonly RowExtent[])[]): number =>
  pages.slice(1).filter((page) => {
    const lines = page.filter(({ tail }) => !tail).length
    return lines < KEPT_TOGETHER && lines < page.length
  }).length

/**
 * Spreads rows over pages without ever splitting one. A row taller than a page gets a page.
 * When the total or the team would stand alone on the last page, the last lines of the list go with
 * them. There is always at least one page.
 */
export const paginateRows = <Row extends RowExtent>(
  rows: readonly Row[],
  room: Room,
): readonly (readonly Row[])[] => {
  const pages = fill(rows, room, undefined)
  const lines = rows.filter(({ tail }) => !tail)
  if (lonelyPages(pages) === 0 || lines.length <= KEPT_TOGETHER) return pages
  const together = fill(rows, room, lines.at(-KEPT_TOGETHER))
  return lonelyPages(together) < lonelyPages(pages) ? together : pages
}
