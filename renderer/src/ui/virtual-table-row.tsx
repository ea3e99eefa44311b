import { IconCheck } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './virtual-table.module.css'

export type VirtualColumn<Row> = {
  readonly id: string
  readonly header: string
  /** Track of a CSS grid: `'2fr'`, `'160px'`. */
  readonly width: string
  /** Pixels under which an `fr` track never goes; 140 by default. */
  readonly least?: number
  readonly cell: (row: Row) => ReactNode
  /** Makes the column sortable. */
  readonly compare?: (left: Row, right: Row) => number
  /** `end` for numbers. */
  readonly align?: 'start' | 'end'
}

type Track = Pick<VirtualColumn<never>, 'width' | 'least'>

/** The grid of one line of the table: its tracks, and the width under which they would overflow. */
export type RowTracks = { readonly template: string; readonly minWidth: number }

const SMALLEST_SHARE = 140
const TICK_WIDTH = 48

/** Tracks of the columns, after that of the ticks. */
export const tracksOf = (columns: readonly Track[], canSelect: boolean): RowTracks => {
  const isShare = (width: string) => width.endsWith('fr')
  const leastOf = ({ width, least = SMALLEST_SHARE }: Track) =>
    isShare(width) ? least : Number.parseFloat(width)
  return {
    template: [
      ...(canSelect ? [`${TICK_WIDTH}px`] : []),
      ...columns.map((column) =>
        isShare(column.width) ? `minmax(${leastOf(column)}px, ${column.width})` : column.width,
      ),
    ].join(' '),
    minWidth: columns.reduce((sum, column) => sum + leastOf(column), canSelect ? TICK_WIDTH : 0),
  }
}

type TableRowProps<Row> = {
  readonly id: string
  readonly row: Row
  readonly index: number
  /** Pixels from the top of the first row. */
  readonly start: number
  readonly height: number
  readonly columns: readonly VirtualColumn<Row>[]
  readonly tracks: RowTracks
  readonly isActive: boolean
  readonly isOpenable: boolean
  /** Undefined where nothing can be ticked. */
  readonly isSelected: boolean | undefined
}

/** One row in sight. The grid hears its clicks and its keys: it is drawn again only when it changes. */
const DrawnRow = <Row,>({
  id,
  row,
  index,
  start,
  height,
  columns,
  tracks,
  isActive,
  isOpenable,
  isSelected,
}: TableRowProps<Row>) => (
  // biome-ignore lint/a11y/useSemanticElements: see the grid of VirtualTable.
  // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows.
  <div
    id={id}
    role="row"
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    data-index={index}
    className={classNames(
      styles.row,
      styles.line,
      isOpenable && styles.openable,
      isActive && styles.active,
    )}
    style={{
      gridTemplateColumns: tracks.template,
      minWidth: tracks.minWidth,
      height,
      // Not a transform: the painter would have one more space to follow for each row, at every letter.
      insetBlockStart: start,
    }}
  >
    {isSelected !== undefined && <TickCell isSelected={isSelected} />}
    {columns.map((column) => (
      // biome-ignore lint/a11y/useSemanticElements: see the grid of VirtualTable.
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

export const TableRow = memo(DrawnRow) as typeof DrawnRow

const TickCell = ({ isSelected }: { readonly isSelected: boolean }) => {
  const { t } = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid of VirtualTable.
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus for its rows.
    <div role="gridcell" data-tick className={classNames(styles.cell, styles.tick)}>
      <span className={classNames(styles.box, isSelected && styles.boxOn)}>
        {isSelected && <IconCheck aria-label={t('common.ticked')} />}
      </span>
    </div>
  )
}
