import { useCallback, useMemo, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import {
  dayInMartinique,
  formatMediumDay,
  formatShortDay,
  formatTime,
} from '#shared/domain/dates.ts'
import { type EntryLine, entryLines } from '#shared/domain/entry-lines.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import { AttendanceGrid } from './attendance-grid.tsx'
import styles from './entry-page.module.css'
import { EntryTotals } from './entry-totals.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { LineNumbersField, type LineNumbersHandle } from './line-numbers-field.tsx'
import { useAttendance } from './use-attendance.ts'
import { WalkInField } from './walk-in-field.tsx'

/** Step « Saisir » of a session: the sign-in sheet, typed up as it lies on the table. */
export const EntryStep = ({ sessionId }: { readonly sessionId: string }) => {
  const details = useSession(sessionId)
  if (details === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  return <AttendanceEntry details={details} />
}

const detailOf = ({ person }: EntryLine): string =>
  [person.structure, communeByCode(person.communeCode)?.name].filter(Boolean).join(' · ')

const AttendanceEntry = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t, language } = useWords()
  const { session, parts, rosters, participants, people, attendances } = details
  const attendance = useAttendance(session.id, attendances)
  const numbers = useRef<LineNumbersHandle>(null)
  const [partIndex, setPartIndex] = useState(0)
  const roster = rosterOnTable(rosters)
  const lines = useMemo(
    () =>
      entryLines({
        roster,
        participations: participants.map(({ participation }) => participation),
        people,
        typedIds: attendances.map(({ personId }) => personId),
      }),
    [roster, participants, people, attendances],
  )
  const part = parts[Math.min(partIndex, parts.length - 1)]
  const partName =
    part && parts.length > 1
      ? `${formatMediumDay(part.date, language)}, ${formatTime(part.start, language)}`
      : null
  const known = useMemo(
    () => new Set(lines.flatMap(({ number }) => (number === null ? [] : [number]))),
    [lines],
  )
  // The same list as long as it names the same people: each key brings new lines.
  const presentIds = lines.map(({ person }) => person.id).join(' ')
  const present = useMemo(() => presentIds.split(' '), [presentIds])
  const startDigits = useCallback((digit: string, column: number) => {
    setPartIndex(column)
    numbers.current?.startWith(digit)
  }, [])

  if (!part) return <EmptyState drawing="sheets" title={t('entry.noPart')} />

  const markPresent = (typed: readonly number[]) => {
    const wanted = new Set(typed)
    const chosen = lines.filter(({ number }) => number !== null && wanted.has(number))
    attendance.set(
      part.id,
      chosen.map(({ person }) => person.id),
      'present',
    )
  }

  const markRestAbsent = () => {
    const rest = lines.filter(
      ({ person }) => attendance.stateOf(part.id, person.id).status === null,
    )
    if (rest.length === 0) {
      showToast(t('entry.rest.none'))
      return
    }
    void attendance
      .set(
        part.id,
        rest.map(({ person }) => person.id),
        'absent',
      )
      .then(() => toastWithUndo(t('entry.rest.done', { count: rest.length })))
  }

  const sheetWords = roster
    ? t('entry.sheet.printed', { code: session.code, version: roster.version })
    : t('entry.sheet.notPrinted')
  const nextNumber = Math.max(0, ...known) + 1

  return (
    <div className={styles.entry}>
      <div className={styles.sheet}>
        <Banner
          tone={roster ? 'information' : 'attention'}
          actions={
            rosters.length > 1 && (
              <Select
                label={t('entry.sheet.choose')}
                value={roster?.id ?? null}
                onChange={(id) => void attendanceRepository.setSheetOnTable(session.id, id)}
                options={rosters.map((one) => ({
                  id: one.id,
                  label: t('entry.sheet.version', {
                    version: one.version,
                    date: formatShortDay(dayInMartinique(new Date(one.printedAt)), language),
                  }),
                }))}
              />
            )
          }
        >
          <p>{sheetWords}</p>
        </Banner>
        {lines.length === 0 ? (
          <EmptyState
            drawing="sheets"
            title={t('entry.empty.title')}
            actions={
              <ButtonLink to={paths.session(session.id, 'invite')}>
                {t('entry.empty.invite')}
              </ButtonLink>
            }
          >
            <p>{t('entry.empty.text')}</p>
          </EmptyState>
        ) : (
          <>
            <div className={styles.tools}>
              {parts.length > 1 && (
                <Select
                  label={t('entry.part.choose')}
                  options={parts.map((one, index) => ({
                    id: String(index),
                    label: `${formatMediumDay(one.date, language)}, ${formatTime(one.start, language)}`,
                  }))}
                  value={String(partIndex)}
                  onChange={(id) => setPartIndex(Number(id))}
                />
              )}
              <LineNumbersField
                ref={numbers}
                partName={partName}
                known={known}
                onPresent={markPresent}
              />
              <Button onPress={markRestAbsent}>{t('entry.rest.absent')}</Button>
            </div>
            <AttendanceGrid
              label={t('entry.grid.label')}
              lines={lines}
              parts={parts}
              attendance={attendance}
              detailOf={detailOf}
              onDigit={startDigits}
              onPartFocus={setPartIndex}
            />
          </>
        )}
        <Section title={t('entry.walkIn.title')} hint={t('entry.walkIn.hint')}>
          <WalkInField
            sessionId={session.id}
            lineNumber={nextNumber}
            partId={part.id}
            present={present}
          />
        </Section>
        <Section title={t('entry.anonymous.title')} hint={t('entry.anonymous.hint')}>
          <div className={styles.anonymous}>
            {parts.map((one) => (
              <NumberField
                key={one.id}
                label={t('entry.anonymous.label', {
                  part: `${formatMediumDay(one.date, language)}, ${formatTime(one.start, language)}`,
                })}
                value={one.anonymousCount}
                minValue={0}
                maxValue={5000}
                onChange={(count) =>
                  void attendanceRepository.setAnonymousCount(session.id, one.id, count ?? 0)
                }
              />
            ))}
          </div>
        </Section>
      </div>
      <aside className={styles.side}>
        <EntryTotals lines={lines} parts={parts} stateOf={attendance.stateOf} />
        <KeyboardHelp />
      </aside>
    </div>
  )
}
