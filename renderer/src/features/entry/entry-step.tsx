import { useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { sessionAwaited } from '#renderer/data/session-sheet.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { lineNumbersLeft } from '#renderer/lib/words-left.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { type EntryLine, entryLines } from '#shared/domain/entry-lines.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import { AnonymousCounts } from './anonymous-counts.tsx'
import { AttendanceGrid } from './attendance-grid.tsx'
import styles from './entry-page.module.css'
import { EntryTools } from './entry-tools.tsx'
import { EntryTotals } from './entry-totals.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import type { LineNumbersHandle } from './line-numbers-field.tsx'
import { SheetBanner } from './sheet-banner.tsx'
import { useAttendance } from './use-attendance.ts'
import { WalkInField } from './walk-in-field.tsx'

/** Step « Saisir » of a session: the sign-in sheet, typed up as it lies on the table. */
export const EntryStep = ({ sessionId }: { readonly sessionId: string }) => {
  const details = useSession(sessionId)
  if (details === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  return <AttendanceEntry key={details.session.id} details={details} />
}

/** The same lines, and the same objects in them, as long as nobody comes or goes. */
const useLines = (details: SessionWithDetails): readonly EntryLine[] => {
  const { rosters, participants, people, attendances } = details
  const typedIds = useSteady([...new Set(attendances.map(({ personId }) => personId))].toSorted())
  const lines = useMemo(
    () =>
      entryLines({
        roster: rosterOnTable(rosters),
        participations: participants.map(({ participation }) => participation),
        people,
        typedIds,
      }),
    [rosters, participants, people, typedIds],
  )
  return useSteady(lines)
}

/**
 * [Note: One key, one row] Each key of the grid redraws this component, its row and the totals, and
 * nothing else: what takes time to draw is a `memo` whose props stay the same objects meanwhile.
 */
const AttendanceEntry = ({ details }: { readonly details: SessionWithDetails }) => {
  const { session, parts, rosters, attendances } = details
  const attendance = useAttendance(session.id, attendances)
  const { stateOf } = attendance
  const numbers = useRef<LineNumbersHandle>(null)
  // Numbers left in their box were signed for one part: one comes back to that one.
  const [partIndex, setPartIndex] = useState(() =>
    Math.max(
      0,
      parts.findIndex(({ id }) => lineNumbersLeft(id).text !== ''),
    ),
  )
  const lines = useLines(details)
  const states = useSteady(
    lines.map(({ person }) => parts.map((part) => stateOf(part.id, person.id))),
  )
  const awaitedIds = useMemo(() => sessionAwaited(details), [details])
  const awaited = useSteady(lines.map(({ person }) => awaitedIds.has(person.id)))
  const known = useMemo(
    () => new Set(lines.flatMap(({ number }) => (number === null ? [] : [number]))),
    [lines],
  )
  const present = useMemo(() => lines.map(({ person }) => person.id), [lines])
  const startDigits = useCallback((digit: string, column: number) => {
    // The box of that part, before the digit goes into it.
    flushSync(() => setPartIndex(column))
    numbers.current?.startWith(digit)
  }, [])
  const part = parts[Math.min(partIndex, parts.length - 1)]

  if (!part) return <WithoutDate sessionId={session.id} />
  return (
    <div className={styles.entry}>
      <div className={styles.sheet}>
        <SheetBanner session={session} rosters={rosters} />
        {lines.length === 0 ? (
          <WithoutPeople sessionId={session.id} />
        ) : (
          <>
            <EntryTools
              numbers={numbers}
              lines={lines}
              awaited={awaited}
              known={known}
              parts={parts}
              part={part}
              onPart={setPartIndex}
              attendance={attendance}
            />
            <AttendanceGrid
              lines={lines}
              parts={parts}
              states={states}
              attendance={attendance}
              onDigit={startDigits}
              onPartFocus={setPartIndex}
            />
          </>
        )}
        <WalkInField
          sessionId={session.id}
          lineNumber={Math.max(0, ...known) + 1}
          partId={part.id}
          present={present}
        />
        <AnonymousCounts sessionId={session.id} parts={parts} />
      </div>
      <aside className={styles.side}>
        <EntryTotals parts={parts} states={states} awaited={awaited} />
        <KeyboardHelp />
      </aside>
    </div>
  )
}

const WithoutDate = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  return (
    <EmptyState
      drawing="sheets"
      title={t('entry.noPart.title')}
      actions={
        <ButtonLink variant="primary" to={paths.session(sessionId, 'prepare')}>
          {t('entry.noPart.choose')}
        </ButtonLink>
      }
    >
      <p>{t('entry.noPart.text')}</p>
    </EmptyState>
  )
}

const WithoutPeople = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  return (
    <EmptyState
      drawing="sheets"
      title={t('entry.empty.title')}
      actions={
        <ButtonLink to={paths.session(sessionId, 'invite')}>{t('entry.empty.invite')}</ButtonLink>
      }
    >
      <p>{t('entry.empty.text')}</p>
    </EmptyState>
  )
}
