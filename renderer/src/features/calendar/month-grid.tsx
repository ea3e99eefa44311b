import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { formatWeekday } from '#renderer/lib/session-words.ts'
import { type Month, monthOf, weekdayOf, weeksOfMonth } from '#shared/domain/calendar/months.ts'
import { type Day, formatDayNumber, formatLongDay } from '#shared/domain/dates.ts'
import { publicHolidayOn } from '#shared/domain/public-holidays.ts'
import { DayEntry } from './day-entry.tsx'
import { dayAfterKey } from './day-keys.ts'
import type { DayEntry as Entry } from './month-entries.ts'
import styles from './month-grid.module.css'

type MonthGridProps = {
  readonly month: Month
  readonly today: Day
  readonly entries: ReadonlyMap<Day, readonly Entry[]>
  /** Names the table. */
  readonly label: string
  readonly onMonth: (month: Month) => void
}

/** A month of sessions, Monday first. One day is in the order of Tab; arrows lead to the others. */
export const MonthGrid = ({ month, today, entries, label, onMonth }: MonthGridProps) => {
  const { t, language } = useWords()
  useScreenKeys(
    useMemo(
      () => ({
        title: t('calendar.keys.title'),
        lines: [
          { label: t('calendar.keys.day'), keys: ['←', '→', '↑', '↓'] },
          { label: t('calendar.keys.month'), keys: [t('calendar.keys.pages')] },
        ],
      }),
      [t],
    ),
  )
  const table = useRef<HTMLTableElement>(null)
  const [day, setDay] = useState<Day>(today)
  const awaited = useRef<Day | null>(null)
  const weeks = weeksOfMonth(month)
  // Leafing with the buttons leaves the day behind: the first of the month takes its place.
  const current = monthOf(day) === month ? day : `${month}-01`

  useEffect(() => {
    if (awaited.current === null || monthOf(awaited.current) !== month) return
    table.current?.querySelector<HTMLElement>(`[data-day="${awaited.current}"]`)?.focus()
    awaited.current = null
  })

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined
    const to = from === undefined ? null : dayAfterKey(event.key, from)
    if (to === null) return
    event.preventDefault()
    awaited.current = to
    setDay(to)
    if (monthOf(to) !== month) onMonth(monthOf(to))
  }

  return (
    <table ref={table} aria-label={label} className={styles.grid} onKeyDown={move}>
      <thead>
        <tr>
          {weeks[0]?.map((one) => (
            <th key={one} scope="col">
              {formatWeekday(one, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => (
              <DayCell
                key={one}
                day={one}
                entries={entries.get(one) ?? []}
                isToday={one === today}
                isOutside={monthOf(one) !== month}
                isInTabOrder={one === current}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayCellProps = {
  readonly day: Day
  readonly entries: readonly Entry[]
  readonly isToday: boolean
  /** Belongs to the month before or after. */
  readonly isOutside: boolean
  readonly isInTabOrder: boolean
}

const DayCell = ({ day, entries, isToday, isOutside, isInTabOrder }: DayCellProps) => {
  const { t, language } = useWords()
  const holiday = publicHolidayOn(day)
  const said = [
    formatLongDay(day, language),
    isToday ? t('calendar.isToday') : null,
    holiday ? t('calendar.holiday', { name: t(`calendar.holidays.${holiday}`) }) : null,
  ]
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={classNames(
        styles.day,
        isOutside && styles.outside,
        isToday && styles.today,
        (weekdayOf(day) === 6 || holiday !== null) && styles.closed,
        entries.length === 0 && styles.free,
      )}
    >
      <div className={styles.head}>
        <a
          href={href(paths.newSessionOn(day))}
          data-day={day}
          tabIndex={isInTabOrder ? 0 : -1}
          aria-label={t('calendar.prepareOn', { day: said.filter(Boolean).join(', ') })}
          className={styles.number}
        >
          <span>{formatDayNumber(day, language)}</span>
          <IconPlus aria-hidden="true" stroke={2} />
        </a>
        <span className={styles.longDay} aria-hidden="true">
          {formatLongDay(day, language)}
        </span>
        {isToday && (
          <span className={styles.todayWord} aria-hidden="true">
            {t('calendar.isToday')}
          </span>
        )}
      </div>
      {holiday && (
        <p className={styles.holiday}>
          {t('calendar.holiday', { name: t(`calendar.holidays.${holiday}`) })}
        </p>
      )}
      {entries.length > 0 && (
        <ul className={styles.entries}>
          {entries.map((entry) => (
            <li key={entry.summary.session.id}>
              <DayEntry entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
