import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { formatMediumDay, formatTime, type Time } from '#shared/domain/dates.ts'
import type { EntryLine } from '#shared/domain/entry-lines.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import type { AttendanceStatus, SessionPart } from '#shared/schemas/session.schema.ts'
import { AttendanceCellButton } from './attendance-cell.tsx'
import styles from './attendance-grid.module.css'
import { cellIntent, nextStatus } from './cell-key.ts'
import { LeftAtDialog } from './left-at-dialog.tsx'
import type { CellState } from './use-attendance.ts'

type AttendanceGridProps = {
  readonly label: string
  readonly lines: readonly EntryLine[]
  readonly parts: readonly SessionPart[]
  /** A new object whenever a cell changed. */
  readonly attendance: {
    readonly stateOf: (partId: string, personId: string) => CellState
    readonly set: (
      partId: string,
      personIds: readonly string[],
      status: AttendanceStatus | null,
    ) => void
    readonly setLeftEarly: (partId: string, personId: string, leftAt: Time | null) => void
  }
  /** Structure or commune under the name. */
  readonly detailOf: (line: EntryLine) => string
  /** A digit typed on a cell starts a list of line numbers for that part. */
  readonly onDigit: (digit: string, partIndex: number) => void
  readonly onPartFocus: (partIndex: number) => void
}

type Place = { readonly row: number; readonly column: number }

const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value))

/** The sign-in sheet on screen: same order, same numbers, one column a part, all on the keyboard. */
export const AttendanceGrid = (props: AttendanceGridProps) => {
  const { label, lines, parts, attendance, detailOf, onDigit, onPartFocus } = props
  const { t, language } = useWords()
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
    else attendance.set(cell.part.id, [cell.line.person.id], status)
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
      else attendance.set(part.id, [line.person.id], next)
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
      <div className={styles.frame}>
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA makes a grid of a table whose cells take keys.
          role="grid"
          aria-label={label}
          className={styles.grid}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.numberHead}>
                {t('entry.grid.number')}
              </th>
              <th scope="col">{t('entry.grid.person')}</th>
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
          <tbody>
            {lines.map((line, row) => (
              <tr key={line.person.id}>
                <td className={styles.number}>
                  {line.number ?? <VisuallyHidden>{t('entry.grid.noLine')}</VisuallyHidden>}
                </td>
                <th scope="row" className={styles.person}>
                  <span className={styles.name}>{sheetName(line.person)}</span>
                  <span className={styles.detail}>
                    {[
                      detailOf(line),
                      line.origin === 'printed' ? '' : t(`entry.origin.${line.origin}`),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
                {parts.map((part, column) => (
                  <AttendanceCellButton
                    key={part.id}
                    {...attendance.stateOf(part.id, line.person.id)}
                    row={row}
                    column={column}
                    label={[
                      line.number === null
                        ? t('entry.grid.noLine')
                        : t('entry.grid.line', { number: line.number }),
                      sheetName(line.person),
                      formatTime(part.start, language),
                    ].join(', ')}
                    isCurrent={row === current.row && column === current.column}
                    onPress={press}
                  />
                ))}
              </tr>
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
            attendance.setLeftEarly(leavingCell.part.id, leavingCell.line.person.id, leftAt)
            setLeaving(null)
            goTo({ row: clamp(leaving.row + 1, lines.length - 1), column: leaving.column })
          }}
        />
      )}
    </>
  )
}
