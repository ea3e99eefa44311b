import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import type { EntryLine } from '#shared/domain/entry-lines.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import type { AttendanceStatus, SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './attendance-grid.module.css'
import { AttendanceRow } from './attendance-row.tsx'
import { cellIntent, nextStatus } from './cell-key.ts'
import { LeftAtDialog } from './left-at-dialog.tsx'
import type { AttendanceActions, CellState } from './use-attendance.ts'

type AttendanceGridProps = {
  readonly lines: readonly EntryLine[]
  readonly parts: readonly SessionPart[]
  /** For each line, the state of each part. */
  readonly states: readonly (readonly CellState[])[]
  readonly attendance: AttendanceActions
  /** A digit typed on a cell starts a list of line numbers for that part. */
  readonly onDigit: (digit: string, partIndex: number) => void
  readonly onPartFocus: (partIndex: number) => void
}

const NO_STATES: readonly CellState[] = []

type Place = { readonly row: number; readonly column: number }

const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value))

/** The sign-in sheet on screen: same order, same numbers, one column a part, all on the keyboard. */
export const AttendanceGrid = (props: AttendanceGridProps) => {
  const { lines, parts, states, attendance, onDigit, onPartFocus } = props
  const { t } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const [leaving, setLeaving] = useState<Place | null>(null)
  const current = {
    row: clamp(place.row, lines.length - 1),
    column: clamp(place.column, parts.length - 1),
  }

  const goTo = useCallback(
    (next: Place) => {
      setPlace(next)
      onPartFocus(next.column)
      const cell = grid.current?.querySelector<HTMLElement>(
        `[data-row="${next.row}"][data-column="${next.column}"]`,
      )
      cell?.focus()
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    [onPartFocus],
  )

  // A screen reader puts the focus on a cell by itself: keys must act there, not where one was.
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const { row, column } = target.dataset
    if (row === undefined || column === undefined) return
    const next = { row: Number(row), column: Number(column) }
    if (next.row === current.row && next.column === current.column) return
    setPlace(next)
    onPartFocus(next.column)
  }

  const at = ({ row, column }: Place) => {
    const line = lines[row]
    const part = parts[column]
    return line && part ? { line, part } : null
  }

  const write = (status: AttendanceStatus | null) => {
    const cell = at(current)
    if (!cell) return
    if (status === 'leftEarly') setLeaving(current)
    else void attendance.set(cell.part.id, [cell.line.person.id], status)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const intent = cellIntent(event)
    if (!intent) return
    event.preventDefault()
    const last = { row: lines.length - 1, column: parts.length - 1 }
    const down = { row: clamp(current.row + 1, last.row), column: current.column }
    switch (intent.kind) {
      case 'move':
        return goTo({
          row: clamp(current.row + intent.rows, last.row),
          column: clamp(current.column + intent.columns, last.column),
        })
      case 'edge':
        return goTo({
          row: intent.edge === 'first' ? 0 : intent.edge === 'last' ? last.row : current.row,
          column: intent.edge === 'rowStart' || intent.edge === 'first' ? 0 : last.column,
        })
      case 'cycle': {
        const cell = at(current)
        return (
          cell && write(nextStatus(attendance.stateOf(cell.part.id, cell.line.person.id).status))
        )
      }
      case 'confirm':
        write('present')
        return goTo(down)
      case 'set':
        write(intent.status)
        return intent.status === 'leftEarly' ? undefined : goTo(down)
      case 'clear':
        return write(null)
      case 'digits':
        return onDigit(intent.digit, current.column)
    }
  }

  const press = useCallback(
    (row: number, column: number) => {
      goTo({ row, column })
      const line = lines[row]
      const part = parts[column]
      if (!line || !part) return
      const next = nextStatus(attendance.stateOf(part.id, line.person.id).status)
      if (next === 'leftEarly') setLeaving({ row, column })
      else void attendance.set(part.id, [line.person.id], next)
    },
    [goTo, lines, parts, attendance],
  )

  // A line that went away must not leave the grid without a way in.
  useEffect(() => {
    if (place.row > lines.length - 1)
      setPlace((before) => ({ ...before, row: Math.max(0, lines.length - 1) }))
  }, [lines.length, place.row])

  const leavingCell = leaving && at(leaving)
  return (
    <>
      <div className={styles.frame} data-narrow={parts.length <= 2 || undefined}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA makes a grid of a table whose cells take keys.
          role="grid"
          aria-label={t('entry.grid.label')}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <GridHead parts={parts} />
          <tbody>
            {lines.map((line, row) => (
              <AttendanceRow
                key={line.person.id}
                line={line}
                row={row}
                parts={parts}
                states={states[row] ?? NO_STATES}
                currentColumn={row === current.row ? current.column : null}
                onPress={press}
              />
            ))}
          </tbody>
        </table>
      </div>
      {leaving && leavingCell && (
        <LeftAtDialog
          name={sheetName(leavingCell.line.person)}
          part={leavingCell.part}
          initial={attendance.stateOf(leavingCell.part.id, leavingCell.line.person.id).leftAt}
          onClose={() => setLeaving(null)}
          onSave={(leftAt) => {
            void attendance.setLeftEarly(leavingCell.part.id, leavingCell.line.person.id, leftAt)
            setLeaving(null)
            goTo({ row: clamp(leaving.row + 1, lines.length - 1), column: leaving.column })
          }}
        />
      )}
    </>
  )
}

const GridHead = memo(({ parts }: Pick<AttendanceGridProps, 'parts'>) => {
  const { t, language } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.numberHead}>
          {t('entry.grid.number')}
        </th>
        <th scope="col" className={styles.personHead}>
          {t('entry.grid.person')}
        </th>
        {parts.map((part) => (
          <th scope="col" key={part.id} className={styles.partHead}>
            <span className={styles.day}>{formatMediumDay(part.date, language)}</span>
            <span className={styles.hours}>
              {formatTime(part.start, language)} – {formatTime(part.end, language)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
})
