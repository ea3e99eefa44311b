import { IconArrowDown, IconArrowUp, IconCheck, IconMinus } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './virtual-table.module.css'
import { movedRow, toggledSelection } from './virtual-table-keys.ts'
import { TableRow, tracksOf, type VirtualColumn } from './virtual-table-row.tsx'

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
  /** The order that the rows come in: they are not sorted again until another one is chosen. */
  readonly initialSorting?: Sorting
  /** Pixels; 48 by default. */
  readonly rowHeight?: number
}

/** Rows drawn above and below those in sight. */
const OVERSCAN = 4

const isSame = (left: Sorting | undefined, right: Sorting | null) =>
  left?.columnId === right?.columnId && left?.direction === right?.direction

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
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [sorting, setSorting] = useState<Sorting | null>(initialSorting ?? null)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const lastTicked = useRef(-1)
  const canSelect = selected !== undefined && onSelect !== undefined

  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting?.columnId)
    const compare = column?.compare
    if (!compare || isSame(initialSorting, sorting)) return rows
    const sign = sorting?.direction === 'descending' ? -1 : 1
    return [...rows].sort((left, right) => sign * compare(left, right))
  }, [rows, columns, sorting, initialSorting])
  const active = useMemo(
    () => (activeKey === null ? -1 : sorted.findIndex((row) => keyOf(row) === activeKey)),
    [sorted, keyOf, activeKey],
  )

  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollPaddingStart: 46,
  })
  const tracks = useMemo(() => tracksOf(columns, canSelect), [columns, canSelect])
  const keyAt = (index: number): string | null => {
    const row = sorted[index]
    return row === undefined ? null : keyOf(row)
  }

  const tick = (index: number, isRange: boolean) => {
    if (!selected || !onSelect) return
    const range = isRange && lastTicked.current >= 0 ? { from: lastTicked.current } : null
    onSelect(toggledSelection(selected, sorted.map(keyOf), index, range))
    lastTicked.current = index
  }
  const moveTo = (index: number) => {
    setActiveKey(keyAt(index))
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
      onSelect?.(new Set(sorted.map(keyOf)))
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const clicked = event.target instanceof Element ? event.target : null
    const index = Number(clicked?.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
    const row = sorted[index]
    if (row === undefined) return
    setActiveKey(keyOf(row))
    if (clicked?.closest('[data-tick]')) tick(index, event.shiftKey)
    else onOpen?.(row)
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
        if (event.target === event.currentTarget && active < 0)
          setActiveKey(keyAt(virtualizer.range?.startIndex ?? 0) ?? keyAt(0))
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows. */}
      <div
        role="row"
        aria-rowindex={1}
        className={classNames(styles.row, styles.head)}
        style={{ gridTemplateColumns: tracks.template, minWidth: tracks.minWidth }}
      >
        {canSelect && (
          <SelectAll
            isAll={selected.size > 0 && sorted.every((row) => selected.has(keyOf(row)))}
            isSome={selected.size > 0}
            onToggle={(all) => onSelect(all ? new Set(sorted.map(keyOf)) : new Set())}
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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its rows. */}
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: virtualizer.getTotalSize(), minWidth: tracks.minWidth }}
        onClick={onClick}
      >
        {items.map(({ index, start }) => {
          const row = sorted[index]
          return row === undefined ? null : (
            <TableRow
              // By place: a search then writes other words in the rows drawn, and makes none.
              key={index}
              id={`${gridId}-${index}`}
              row={row}
              index={index}
              start={start}
              height={rowHeight}
              columns={columns}
              tracks={tracks}
              isActive={index === active}
              isOpenable={onOpen !== undefined}
              isSelected={canSelect ? selected.has(keyOf(row)) : undefined}
            />
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
