import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { attendanceRepository, type WalkIn } from '#renderer/data/attendance-repository.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { walkInWords } from '#renderer/lib/words-left.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { walkInOptions } from '#renderer/ui/walk-in-options.ts'
import type { AgendaPart } from '#shared/domain/agenda/day-plan.ts'
import { formatTime, type Time } from '#shared/domain/dates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { readSignedName } from '#shared/domain/name-splitting.ts'
import { compareByName, sheetName } from '#shared/domain/person-name.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { AttendanceStatus } from '#shared/schemas/session.schema.ts'
import { pressed } from './arrival-counts.ts'
import styles from './arrivals.module.css'

type ArrivalsProps = { readonly details: SessionWithDetails; readonly part: AgendaPart }

type Expected = {
  readonly person: Person
  readonly status: AttendanceStatus | null
  readonly leftAt: Time | null
}

/** Who is expected, and those who came though they were not, by name; erased people only where they came. */
const expectedOf = (details: SessionWithDetails, partId: string): readonly Expected[] => {
  const { participants, attendances, people } = details
  const rowOf = new Map(
    attendances.filter((row) => row.partId === partId).map((row) => [row.personId, row]),
  )
  const listed = participants
    .filter(
      ({ participation, person }) =>
        (participation.status !== 'declined' && person.isErased !== true) || rowOf.has(person.id),
    )
    .map(({ person }) => person)
  const known = new Set(listed.map(({ id }) => id))
  const others = [...rowOf.keys()].flatMap((id) => (known.has(id) ? [] : (people.get(id) ?? [])))
  return [...listed, ...others].toSorted(compareByName).map((person) => {
    const { status = null, leftAt = null } = rowOf.get(person.id) ?? {}
    return { person, status, leftAt }
  })
}

/** Ticks people as they come: the same attendance as « Saisir », one press a person. */
export const Arrivals = ({ details, part }: ArrivalsProps) => {
  const { t, language } = useWords()
  const [query, setQuery] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const expected = useMemo(() => expectedOf(details, part.id), [details, part.id])
  const wanted = foldText(query).split(' ').filter(Boolean)
  const shown = expected.filter(({ person }) => {
    const name = ` ${foldText(`${person.lastName} ${person.firstName}`)}`
    return wanted.every((word) => name.includes(` ${word}`))
  })
  const toggle = (one: Expected) => {
    const cell = { sessionId: details.session.id, partId: part.id, personId: one.person.id }
    if (pressed(one.status) === null) return attendanceRepository.clear([cell])
    const written = attendanceRepository.setStatus(cell, 'present')
    // Somebody who had left is here again: when that was is one press away.
    if (one.status === 'leftEarly') {
      const name = sheetName(one.person)
      const time = one.leftAt === null ? '' : formatTime(one.leftAt, language)
      const message =
        time === '' ? t('run.arrivals.back', { name }) : t('run.arrivals.backAfter', { name, time })
      void written.then((outcome) => toastWithUndo(message, outcome))
    }
    return written
  }
  const takeOnlyOne = () => {
    const [only] = shown
    if (wanted.length === 0 || !only || shown.length > 1) return
    if (only.status !== 'present') void toggle(only)
    setQuery('')
  }
  return (
    <div className={styles.arrivals}>
      {expected.length === 0 ? (
        <p className={styles.quiet}>{t('run.arrivals.nobody')}</p>
      ) : (
        <>
          <div>
            <SearchField
              label={t('run.arrivals.search')}
              value={query}
              onChange={setQuery}
              onKeyDown={(event) => {
                if (event.key === 'Enter') takeOnlyOne()
                if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus()
              }}
            />
            <p className={styles.hint}>{t('run.arrivals.hint')}</p>
          </div>
          {shown.length === 0 ? (
            <p className={styles.quiet}>{t('run.arrivals.noMatch')}</p>
          ) : (
            <ul
              ref={list}
              className={styles.list}
              aria-label={t('run.arrivals.list')}
              onKeyDown={moveFocus}
            >
              {shown.map((one) => (
                <li key={one.person.id}>
                  <Arrival one={one} onToggle={() => void toggle(one)} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <WalkInBox details={details} part={part} expected={expected} />
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** Arrows go from one person to the next, and never to the next block of the agenda. */
const moveFocus = (event: KeyboardEvent<HTMLUListElement>): void => {
  const step = STEPS[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const at = buttons.indexOf(event.target as HTMLElement)
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus()
}

type ArrivalProps = { readonly one: Expected; readonly onToggle: () => void }

const Arrival = ({ one, onToggle }: ArrivalProps) => {
  const { t, language } = useWords()
  const { person, status, leftAt } = one
  const isHere = status === 'present'
  return (
    <ToggleButton
      className={styles.person ?? ''}
      isSelected={isHere}
      onChange={onToggle}
      data-status={status ?? 'none'}
    >
      <span className={styles.box} aria-hidden="true">
        {isHere && <IconCheck stroke={2.5} />}
      </span>
      <span className={styles.name}>{sheetName(person)}</span>
      {status !== null && status !== 'present' && (
        <span className={styles.status}>
          {leftAt === null
            ? t(`entry.status.${status}`)
            : t('run.arrivals.leftAt', { time: formatTime(leftAt, language) })}
        </span>
      )}
    </ToggleButton>
  )
}

type WalkInBoxProps = ArrivalsProps & { readonly expected: readonly Expected[] }

/** Somebody known who was not invited, or somebody new: present at once. */
const WalkInBox = ({ details, part, expected }: WalkInBoxProps) => {
  const { t } = useWords()
  const people = usePeople()
  const options = useMemo(
    () => walkInOptions(t, people ?? [], new Set(expected.map(({ person }) => person.id))),
    [t, people, expected],
  )
  const add = async (who: WalkIn, name: string) => {
    const outcome = await attendanceRepository.addWalkIn(details.session.id, who, [part.id])
    toastWithUndo(t('run.arrivals.added', { name }), outcome)
  }
  const addNew = (typed: string) => {
    const person = readSignedName(typed)
    void add({ person }, sheetName(person))
  }
  return (
    <ComboBox
      label={t('run.arrivals.walkIn')}
      placeholder={t('entry.walkIn.placeholder')}
      options={options}
      value={null}
      clearsAfterChoice
      leftOver={walkInWords(details.session.id)}
      onChange={(id) => {
        const person = people?.find((one) => one.id === id)
        if (person) void add({ personId: person.id }, sheetName(person))
      }}
      // Not before the list of people is read: somebody known would be made a second time.
      isWaiting={people === undefined}
      onCreate={addNew}
      readName={(typed) => sheetName(readSignedName(typed))}
    />
  )
}
