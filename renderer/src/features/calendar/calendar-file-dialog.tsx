import { useMemo, useState } from 'react'
import { useVenues } from '#renderer/data/queries/use-community.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import { type Double, doubleFinder } from '#shared/invitations/calendar-doubles.ts'
import type { CalendarReading, ReadSession } from '#shared/invitations/calendar-reading.ts'
import { createFromCalendar, type OpenedCalendar } from './calendar-file.ts'
import styles from './calendar-file-dialog.module.css'

type CalendarFileDialogProps = {
  readonly opened: OpenedCalendar
  readonly sessions: readonly SessionSummary[]
  readonly onClose: () => void
}

/** What an opened calendar would become; one ticks what is wanted. */
export const CalendarFileDialog = ({ opened, sessions, onClose }: CalendarFileDialogProps) => {
  const { t } = useWords()
  const venues = useVenues()
  const doubleOf = useMemo(
    () => doubleFinder(sessions.map(({ session, parts }) => ({ title: session.title, parts }))),
    [sessions],
  )
  const now = today()
  // What is here already, and what is over, is made only if one asks for it.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        opened.sessions
          .filter((read) => doubleOf(read) === null && isToCome(read, now))
          .map(({ key }) => key),
      ),
  )
  const toggle = (key: string) => {
    const next = new Set(ticked)
    if (!next.delete(key)) next.add(key)
    setTicked(next)
  }
  const chosen = opened.sessions.filter(({ key }) => ticked.has(key))
  const areAllTicked = chosen.length === opened.sessions.length
  const create = async () => {
    onClose()
    await createFromCalendar(chosen, venues ?? [])
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('calendar.open.title', { fileName: opened.fileName })}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void create()}>
            {t('calendar.open.create', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {opened.sessions.length === 0 ? (
          <p>{t('calendar.open.nothing')}</p>
        ) : (
          <>
            <p>{t('calendar.open.lead')}</p>
            {opened.sessions.length > 1 && (
              <Checkbox
                isSelected={areAllTicked}
                isIndeterminate={chosen.length > 0 && !areAllTicked}
                onChange={() =>
                  setTicked(new Set(areAllTicked ? [] : opened.sessions.map(({ key }) => key)))
                }
              >
                {t('common.tickAll')}
              </Checkbox>
            )}
            <ul className={styles.list}>
              {opened.sessions.map((read) => (
                <li key={read.key} className={styles.line}>
                  <Checkbox isSelected={ticked.has(read.key)} onChange={() => toggle(read.key)}>
                    <Line read={read} double={doubleOf(read)} isOver={!isToCome(read, now)} />
                  </Checkbox>
                </li>
              ))}
            </ul>
          </>
        )}
        <SetAside setAside={opened.setAside} />
      </div>
    </Dialog>
  )
}

const isToCome = ({ parts }: ReadSession, now: string): boolean =>
  parts.some(({ date }) => date >= now)

type LineProps = {
  readonly read: ReadSession
  readonly double: Double | null
  readonly isOver: boolean
}

/** Title, when, where, and what was supposed of it. */
const Line = ({ read, double, isOver }: LineProps) => {
  const { t, language } = useWords()
  const when = read.parts.map(({ date, start, end }) =>
    t('agenda.day.label', {
      day: formatMediumDay(date, language),
      start: formatTime(start, language),
      end: formatTime(end, language),
    }),
  )
  const remarks = [
    ...(double ? [t(`calendar.open.doubles.${double}`)] : []),
    ...(isOver ? [t('calendar.open.over')] : []),
    ...read.notices.map((notice) => t(`calendar.open.notices.${notice}`)),
  ]
  return (
    <>
      <span className={styles.title}>{read.title || t('inviting.texts.untitled')}</span>
      <span className={styles.detail}>{when.join(' · ')}</span>
      {read.location !== '' && <span className={styles.detail}>{read.location}</span>}
      {remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>}
    </>
  )
}

/** Events that become nothing, each with its reason: none goes unsaid. */
const SetAside = ({ setAside }: Pick<CalendarReading, 'setAside'>) => {
  const { t } = useWords()
  if (setAside.length === 0) return null
  return (
    <section className={styles.aside}>
      <h3 className={styles.title}>{t('calendar.open.aside', { count: setAside.length })}</h3>
      <ul>
        {setAside.map(({ title, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
          <li key={index}>
            {t('calendar.open.asideLine', {
              title: title || t('inviting.texts.untitled'),
              reason: t(`calendar.open.reasons.${reason}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
