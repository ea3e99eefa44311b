import { cellGrid, foldedLabel, labelOf } from './cell-labels.ts'
import { cellName, cellPlace } from './cell-reference.ts'
import type { TemplateMapping } from './plan-fill.ts'
import type { SheetView, TemplateView } from './template-view.ts'

/** What a new version of the funder's workbook does to one mapped cell. */
export type TemplateChange = {
  readonly sheet: string
  readonly cell: string
  readonly label: string
} & (
  | { readonly kind: 'moved'; readonly to: { readonly sheet: string; readonly cell: string } }
  /** Its words are found nowhere: what is mapped there is left out. */
  | { readonly kind: 'gone' }
)

/**
 * Follows mapped cells into another version of the workbook by the words beside them: a line put in, a
 * sheet renamed. A cell whose words are where they were stays, as does one that never had words and still
 * lies on a sheet of that name.
 */
export const compareTemplates = (
  before: TemplateView,
  after: TemplateView,
  mapping: TemplateMapping,
): readonly TemplateChange[] =>
  [...mapping.cells, ...mapping.lists].flatMap(({ sheet, cell }): readonly TemplateChange[] => {
    const known = before.sheets.find(({ name }) => name === sheet)
    const offset = known ? labelOffset(known, cell) : null
    const same = after.sheets.find(({ name }) => name === sheet)
    if (offset === null) return same ? [] : [{ sheet, cell, label: '', kind: 'gone' }]
    const { label, rows, columns } = offset
    const places = [
      ...(same ? [same] : []),
      ...after.sheets.filter((each) => each !== same),
    ].flatMap((each) =>
      cellGrid(each)
        .cells.filter((candidate) => foldedLabel(candidate) === label.folded)
        .map((candidate) => ({
          sheet: each.name,
          cell: cellName({
            row: candidate.row + rows,
            column: candidate.column + columns,
          }),
        })),
    )
    if (places.some((place) => place.sheet === sheet && place.cell === cell)) return []
    const [to] = places
    return to
      ? [{ sheet, cell, label: label.text, kind: 'moved', to }]
      : [{ sheet, cell, label: label.text, kind: 'gone' }]
  })

const labelOffset = (sheet: SheetView, reference: string) => {
  const place = cellPlace(reference)
  const grid = cellGrid(sheet)
  const cell = place ? grid.at(place.row, place.column) : undefined
  const label = cell ? labelOf(grid, cell) : null
  if (!cell || !label) return null
  return {
    label: { text: label.text.trim(), folded: foldedLabel(label) },
    rows: cell.row - label.row,
    columns: cell.column - label.column,
  }
}

/** The mapping carried over: moved cells follow, those that are gone are left out. */
export const carriedMapping = (
  mapping: TemplateMapping,
  changes: readonly TemplateChange[],
): TemplateMapping => {
  const carry = <Entry extends { readonly sheet: string; readonly cell: string }>(
    entries: readonly Entry[],
  ): Entry[] =>
    entries.flatMap((entry) => {
      const change = changes.find(({ sheet, cell }) => sheet === entry.sheet && cell === entry.cell)
      if (!change) return [entry]
      return change.kind === 'moved' ? [{ ...entry, ...change.to }] : []
    })
  return { cells: carry(mapping.cells), lists: carry(mapping.lists) }
}
