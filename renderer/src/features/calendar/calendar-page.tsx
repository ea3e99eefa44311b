import {
  IconCalendarDown,
  IconCalendarUp,
  IconChevronLeft,
  IconChevronRight,
  IconPlus,
} from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { saveCalendar } from '#renderer/commands/save-calendar.ts'
import { useConflicts } from '#renderer/data/queries/use-conflicts.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SessionViews } from '#renderer/ui/session-views.tsx'
import { addMonths, type Month, monthOf } from '#shared/domain/calendar/months.ts'
import { type OpenedCalendar, openCalendarFile } from './calendar-file.ts'
import { CalendarFileDialog } from './calendar-file-dialog.tsx'
import styles from './calendar-page.module.css'
import { showMonth, useShownMonth } from './calendar-store.ts'
import { MonthConflicts } from './month-conflicts.tsx'
import { entriesByDay } from './month-entries.ts'
import { MonthGrid } from './month-grid.tsx'
import { monthName } from './month-name.ts'

/** Every session of a month, day by day. */
export const CalendarPage = () => {
  const { t } = useWords()
  const sessions = useSessions()
  return (
    <Page
      title={t('sessions.title')}
      mainAction={
        <ButtonLink variant="primary" icon={IconPlus} to={paths.newSession()}>
          {t('sessions.prepareOne')}
        </ButtonLink>
      }
    >
      <SessionViews current="calendar" />
      {sessions === undefined ? <Loading /> : <SessionMonth sessions={sessions} />}
    </Page>
  )
}

const SessionMonth = ({ sessions }: { readonly sessions: readonly SessionSummary[] }) => {
  const { t, language } = useWords()
  const conflicts = useConflicts()
  const now = today()
  const month = useShownMonth((state) => state.month) ?? monthOf(now)
  const entries = useMemo(() => entriesByDay(sessions, conflicts), [sessions, conflicts])
  const count = sessions.filter(({ parts }) =>
    parts.some(({ date }) => monthOf(date) === month),
  ).length
  return (
    <>
      <MonthBar month={month} isCurrent={month === monthOf(now)} sessions={sessions} />
      <p className={styles.count} role="status">
        {t('calendar.count', { count })}
      </p>
      <MonthConflicts month={month} sessions={sessions} conflicts={conflicts} />
      <MonthGrid
        month={month}
        today={now}
        entries={entries}
        label={monthName(month, language)}
        onMonth={showMonth}
      />
      <p className={styles.hint}>{t('calendar.hint')}</p>
      <Undated sessions={sessions} />
    </>
  )
}

type MonthBarProps = {
  readonly month: Month
  readonly isCurrent: boolean
  readonly sessions: readonly SessionSummary[]
}

const MonthBar = ({ month, isCurrent, sessions }: MonthBarProps) => {
  const { t, language } = useWords()
  const [opened, setOpened] = useState<OpenedCalendar | null>(null)
  const open = async () => setOpened(await openCalendarFile())
  return (
    <div className={styles.bar}>
      <IconButton
        icon={IconChevronLeft}
        label={t('calendar.previous')}
        onPress={() => showMonth(addMonths(month, -1))}
      />
      <h2 className={styles.month}>{monthName(month, language)}</h2>
      <IconButton
        icon={IconChevronRight}
        label={t('calendar.next')}
        onPress={() => showMonth(addMonths(month, 1))}
      />
      <Button isDisabled={isCurrent} onPress={() => showMonth(monthOf(today()))}>
        {t('calendar.today')}
      </Button>
      <span className={styles.export}>
        <Button variant="quiet" icon={IconCalendarUp} onPress={() => void open()}>
          {t('calendar.open.action')}
        </Button>
        {sessions.some(({ firstDay }) => firstDay !== null) && (
          <Button
            variant="quiet"
            icon={IconCalendarDown}
            onPress={() => void saveCalendar(sessions)}
          >
            {t('calendar.exportAll')}
          </Button>
        )}
      </span>
      {opened && (
        <CalendarFileDialog opened={opened} sessions={sessions} onClose={() => setOpened(null)} />
      )}
    </div>
  )
}

/** Sessions that no month can show. */
const Undated = ({ sessions }: { readonly sessions: readonly SessionSummary[] }) => {
  const { t } = useWords()
  const undated = sessions.filter(({ firstDay }) => firstDay === null)
  if (undated.length === 0) return null
  return (
    <section aria-label={t('calendar.undated')} className={styles.undated}>
      <h3>{t('calendar.undated')}</h3>
      <ul>
        {undated.map(({ session }) => (
          <li key={session.id}>
            <a href={href(paths.session(session.id))}>{session.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
