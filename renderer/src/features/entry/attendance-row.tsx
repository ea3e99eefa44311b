import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { communeByCode } from '#shared/domain/communes.ts'
import { formatTime } from '#shared/domain/dates.ts'
import type { EntryLine } from '#shared/domain/entry-lines.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import { AttendanceCellButton } from './attendance-cell.tsx'
import styles from './attendance-grid.module.css'
import type { CellState } from './use-attendance.ts'

type AttendanceRowProps = {
  readonly line: EntryLine
  readonly row: number
  readonly parts: readonly SessionPart[]
  /** One state a part; the same object as long as none changes. */
  readonly states: readonly CellState[]
  /** The column where the keys act; null in the other rows. */
  readonly currentColumn: number | null
  readonly onPress: (row: number, column: number) => void
}

/** One line of the sheet: [Note: One key, one row]. */
export const AttendanceRow = memo((props: AttendanceRowProps) => {
  const { line, row, parts, states, currentColumn, onPress } = props
  const { t, language } = useWords()
  const { person, number, origin } = line
  const details = [
    person.structure,
    communeByCode(person.communeCode)?.name,
    origin === 'printed' ? '' : t(`entry.origin.${origin}`),
  ]
  return (
    <tr>
      <td className={styles.number}>
        {number ?? <VisuallyHidden>{t('entry.grid.noLine')}</VisuallyHidden>}
      </td>
      <th scope="row" className={styles.person}>
        <span className={styles.name}>{sheetName(person)}</span>
        <span className={styles.detail}>{details.filter(Boolean).join(' · ')}</span>
      </th>
      {parts.map((part, column) => (
        <AttendanceCellButton
          key={part.id}
          status={states[column]?.status ?? null}
          leftAt={states[column]?.leftAt ?? null}
          row={row}
          column={column}
          label={[
            number === null ? t('entry.grid.noLine') : t('entry.grid.line', { number }),
            sheetName(person),
            formatTime(part.start, language),
          ].join(', ')}
          isCurrent={column === currentColumn}
          onPress={onPress}
        />
      ))}
    </tr>
  )
})
