import { IconCheck, IconClock, IconMinus } from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { formatTime } from '#shared/domain/dates.ts'
import styles from './attendance-grid.module.css'
import type { CellState } from './use-attendance.ts'

type AttendanceCellProps = CellState & {
  readonly row: number
  readonly column: number
  /** Whose, and which part: read aloud before the state. */
  readonly label: string
  readonly isCurrent: boolean
  readonly onPress: (row: number, column: number) => void
}

/** One cell: a sign, its word, and the time for an early departure. */
export const AttendanceCellButton = memo(
  ({ row, column, label, status, leftAt, isCurrent, onPress }: AttendanceCellProps) => {
    const { t, language } = useWords()
    const word = t(`entry.status.${status ?? 'none'}`)
    const time = leftAt ? formatTime(leftAt, language) : null
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells.
      <td
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid takes keys.
        role="gridcell"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={[label, word, time].filter(Boolean).join(', ')}
        data-row={row}
        data-column={column}
        data-status={status ?? 'none'}
        className={styles.cellPlace}
        onClick={() => onPress(row, column)}
      >
        <span className={classNames(styles.cell, styles[status ?? 'none'])}>
          {status === 'present' && <IconCheck aria-hidden="true" stroke={2.25} />}
          {status === 'absent' && <IconMinus aria-hidden="true" stroke={2} />}
          {status === 'leftEarly' && <IconClock aria-hidden="true" stroke={2} />}
          <span className={styles.word}>{status === null ? '' : (time ?? word)}</span>
        </span>
      </td>
    )
  },
)
