import { IconArrowDown, IconArrowUp, IconCheck, IconMinus } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './virtual-table.module.css'
import { movedRow, toggledSelection } from './virtual-table-keys.ts'

export type VirtualColumn<Row> = {
  readonly id: string
  readonly header: string
  /** Track of a CSS grid: `'2fr'`, `'160px'`; `fr` tracks never go under 140 px. */
  readonly width: string
  readonly cell: (row: Row) => ReactNode
  /** Makes the column sortable. */
  readonly compare?: (left: Row, right: Row) => number
  /** `end` for numbers. */
  readonly align?: 'start' | 'end'
}

export type Sorting = { readonly columnId: string; readonly direction: 'ascending' | 'descending' }

export type VirtualTableProps<Row> = {
  /** What the table holds, read aloud. */
  readonly label: string
  readonly columns: readonly VirtualColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Enter or a click. */
  readonly onOpen?: (row: Row) => void
  /** Ids of the ticked rows; absent: nothing can be ticked. Space ticks, Shift takes a range. */
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (selected: ReadonlySet<string>) => void
  readonly initialSorting?: Sorting
  /** Pixels; 48 by default. */
  readonly rowHeight?: number
}

const trackOf = (width: string) => (width.endsWith('fr') ? `minmax(140px, ${width})` : width)

/**
 * A table of thousands of rows: only those in sight are drawn. One stop of the Tab key; inside,
 * arrows, Page, Home and End move, Enter opens, Space ticks. Cells hold words, not buttons. Place
 * it in a `Page isFilling`, or in a column of fixed height.
 */
export const VirtualTable = <Row,>({
  label,
  columns,
  rows,
  keyOf,
  onOpen,
  selected,
  onSelect,
  initialSorting,
  rowHeight = 48,
}: VirtualTableProps<Row>) => {
  const { t } = useWords()
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [sorting, setSorting] = useState<Sorting | null>(initialSorting ?? null)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const lastTicked = useRef(-1)
  const canSelect = selected !== undefined && onSelect !== undefined

  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting?.columnId)
    const compare = column?.compare
    if (!compare) return rows
    const sign = sorting?.direction === 'descending' ? -1 : 1
    return [...rows].sort((left, right) => sign * compare(left, right))
  }, [rows, columns, sorting])
  const ids = useMemo(() => sorted.map(keyOf), [sorted, keyOf])
  const active = activeKey === null ? -1 : ids.indexOf(activeKey)

  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: 46,
  })
  const template = [canSelect ? '48px' : '', ...columns.map(({ width }) => trackOf(width))].join(
    ' ',
  )

  const tick = (index: number, isRange: boolean) => {
    if (!selected || !onSelect) return
    const range = isRange && lastTicked.current >= 0 ? { from: lastTicked.current } : null
    onSelect(toggledSelection(selected, ids, index, range))
    lastTicked.current = index
  }
  const moveTo = (index: number) => {
    setActiveKey(ids[index] ?? null)
    virtualizer.scrollToIndex(index, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const moved = movedRow(event.key, active, sorted.length, page)
    const row = sorted[active]
    if (moved !== null) moveTo(moved)
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row)
    else if (event.key === ' ' && canSelect && active >= 0) tick(active, event.shiftKey)
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && canSelect)
      onSelect?.(new Set(ids))
    else return
    event.preventDefault()
  }
  const sortBy = (columnId: string) =>
    setSorting((current) =>
      current?.columnId === columnId && current.direction === 'ascending'
        ? { columnId, direction: 'descending' }
        : { columnId, direction: 'ascending' },
    )

  const items = virtualizer.getVirtualItems()
  const isActiveDrawn = items.some(({ index }) => index === active)
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn as one scrolls, which <table> cannot do.
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={columns.length + (canSelect ? 1 : 0)}
      aria-multiselectable={canSelect || undefined}
      aria-activedescendant={isActiveDrawn ? `${gridId}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && active < 0 && ids[0] !== undefined)
          setActiveKey(ids[virtualizer.range?.startIndex ?? 0] ?? ids[0])
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows. */}
      <div
        role="row"
        aria-rowindex={1}
        className={classNames(styles.row, styles.head)}
        style={{ gridTemplateColumns: template }}
      >
        {canSelect && (
          <SelectAll
            isAll={selected.size > 0 && ids.every((id) => selected.has(id))}
            isSome={selected.size > 0}
            onToggle={(all) => onSelect(all ? new Set(ids) : new Set())}
          />
        )}
        {columns.map((column) => (
          <HeaderCell
            key={column.id}
            column={column}
            direction={sorting?.columnId === column.id ? sorting.direction : null}
            onSort={() => sortBy(column.id)}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid. */}
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = sorted[index]
          const id = ids[index]
          if (row === undefined || id === undefined) return null
          const isSelected = selected?.has(id) ?? false
          return (
            // biome-ignore lint/a11y/useSemanticElements: see the grid.
            // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its rows.
            <div
              // By place: a search then writes other words in the rows drawn, and makes none.
              key={index}
              id={`${gridId}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={canSelect ? isSelected : undefined}
              className={classNames(
                styles.row,
                styles.line,
                onOpen && styles.openable,
                index === active && styles.active,
              )}
              style={{
                gridTemplateColumns: template,
                height: rowHeight,
                transform: `translateY(${start}px)`,
              }}
              onClick={() => {
                setActiveKey(id)
                onOpen?.(row)
              }}
            >
              {canSelect && (
                // biome-ignore lint/a11y/useSemanticElements: see the grid.
                // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows.
                // biome-ignore lint/a11y/useKeyWithClickEvents: Space ticks, from the grid.
                <div
                  role="gridcell"
                  className={classNames(styles.cell, styles.tick)}
                  onClick={(event) => {
                    event.stopPropagation()
                    setActiveKey(id)
                    tick(index, event.shiftKey)
                  }}
                >
                  <span className={classNames(styles.box, isSelected && styles.boxOn)}>
                    {isSelected && <IconCheck aria-label={t('common.ticked')} />}
                  </span>
                </div>
              )}
              {columns.map((column) => (
                // biome-ignore lint/a11y/useSemanticElements: see the grid.
                // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows.
                <div
                  key={column.id}
                  role="gridcell"
                  className={classNames(styles.cell, column.align === 'end' && styles.end)}
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const HeaderCell = <Row,>({
  column,
  direction,
  onSort,
}: {
  readonly column: VirtualColumn<Row>
  readonly direction: Sorting['direction'] | null
  readonly onSort: () => void
}) => (
  // biome-ignore lint/a11y/useSemanticElements: see the grid of VirtualTable.
  // biome-ignore lint/a11y/useFocusableInteractive: its button is focusable when it sorts.
  <div
    role="columnheader"
    className={styles.header}
    aria-sort={column.compare ? (direction ?? 'none') : undefined}
  >
    {column.compare ? (
      <button
        type="button"
        className={classNames(styles.sort, column.align === 'end' && styles.end)}
        onClick={onSort}
      >
        {column.header}
        {direction === 'ascending' && <IconArrowUp aria-hidden="true" />}
        {direction === 'descending' && <IconArrowDown aria-hidden="true" />}
      </button>
    ) : (
      <span className={classNames(styles.label, column.align === 'end' && styles.end)}>
        {column.header}
      </span>
    )}
  </div>
)

const SelectAll = ({
  isAll,
  isSome,
  onToggle,
}: {
  readonly isAll: boolean
  readonly isSome: boolean
  readonly onToggle: (all: boolean) => void
}) => {
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid of VirtualTable.
    // biome-ignore lint/a11y/useFocusableInteractive: its button is focusable.
    <div role="columnheader" className={styles.header}>
      <button
        type="button"
        className={styles.all}
        aria-pressed={isAll}
        aria-label={t('common.tickAll')}
        onClick={() => onToggle(!isAll)}
      >
        <span className={classNames(styles.box, (isAll || isSome) && styles.boxOn)}>
          {isAll ? <IconCheck aria-hidden="true" /> : isSome && <IconMinus aria-hidden="true" />}
        </span>
      </button>
    </div>
  )
}
