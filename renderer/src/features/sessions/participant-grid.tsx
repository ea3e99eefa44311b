import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Participant } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { type Answer, listIntent, movedStop, STOPS, type Stop } from './participant-keys.ts'
import styles from './participant-list.module.css'
import { ParticipantRow, stopsOf } from './participant-row.tsx'

type ParticipantGridProps = {
  readonly rows: readonly Participant[]
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
  readonly onAnswer: (participant: Participant, answer: Answer) => void
  readonly onRemove: (participant: Participant) => void
}

/** Where the Tab key enters the list. */
type Place = { readonly personId: string; readonly stop: Stop }

const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value))

/** One line a person; one stop of the Tab key, then arrows, and a letter an answer. */
export const ParticipantGrid = ({
  rows,
  ticked,
  onTick,
  onAnswer,
  onRemove,
}: ParticipantGridProps) => {
  const { t } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  // A line may leave the list (filter, removal) while it has the focus: the next one takes it.
  const lastIndex = useRef(0)
  const isHeld = useRef(false)
  const found = rows.findIndex(({ person }) => person.id === place?.personId)
  const index = found >= 0 ? found : clamp(lastIndex.current, rows.length - 1)
  const stop: Stop = place?.stop ?? 'confirmed'

  const focusAt = useCallback((personId: string, wanted: Stop) => {
    const row = grid.current?.querySelector(`[data-person="${personId}"]`)
    const target =
      row?.querySelector<HTMLElement>(`[data-stop="${wanted}"]`) ??
      row?.querySelector<HTMLElement>('[data-stop="name"]')
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }, [])
  const goTo = (row: number, wanted: Stop) => {
    const person = rows[clamp(row, rows.length - 1)]?.person
    if (!person) return
    setPlace({ personId: person.id, stop: wanted })
    focusAt(person.id, wanted)
  }

  useEffect(() => {
    lastIndex.current = index
  }, [index])
  useLayoutEffect(() => {
    const person = rows[index]?.person
    if (found >= 0 || !place || !person) return
    setPlace({ personId: person.id, stop: place.stop })
    if (isHeld.current) focusAt(person.id, place.stop)
  }, [rows, index, found, place, focusAt])

  const onKeyDown = (event: KeyboardEvent) => {
    const intent = listIntent(event)
    const participant = rows[index]
    if (!intent || !participant) return
    event.preventDefault()
    switch (intent.kind) {
      case 'rows':
        return goTo(index + intent.by, stop)
      case 'stops':
        return goTo(index, movedStop(stopsOf(participant), stop, intent.by))
      case 'edge':
        return goTo(intent.edge === 'first' ? 0 : rows.length - 1, stop)
      case 'answer':
        onAnswer(participant, intent.answer)
        return goTo(index + 1, stop)
      case 'remove':
        return onRemove(participant)
    }
  }

  const toggle = useCallback(
    (personId: string) => {
      const next = new Set(ticked)
      if (!next.delete(personId)) next.add(personId)
      onTick(next)
    },
    [ticked, onTick],
  )
  const areAllTicked = rows.every(({ person }) => ticked.has(person.id))

  return (
    <div className={peopleGrid.frame}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA makes a grid of a table whose cells take keys.
        role="grid"
        aria-label={t('sessions.invite.grid.label')}
        aria-rowcount={rows.length + 1}
        className={classNames(peopleGrid.grid, styles.grid)}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          isHeld.current = true
          const held = STOPS.find((one) => one === event.target.dataset.stop)
          const personId = event.target.closest<HTMLElement>('[data-person]')?.dataset.person
          if (held && personId) setPlace({ personId, stop: held })
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // No next element: the line itself went away, and the list keeps the focus.
          if (relatedTarget && !currentTarget.contains(relatedTarget)) isHeld.current = false
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={peopleGrid.tickHead}>
              <label className={peopleGrid.tick}>
                <input
                  type="checkbox"
                  aria-label={t('common.tickAll')}
                  checked={areAllTicked}
                  onChange={() =>
                    onTick(areAllTicked ? new Set() : new Set(rows.map(({ person }) => person.id)))
                  }
                />
              </label>
            </th>
            <th scope="col">{t('sessions.invite.grid.person')}</th>
            <th scope="col">{t('sessions.invite.grid.answer')}</th>
            <th scope="col" className={styles.removeHead}>
              {t('sessions.invite.grid.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((participant, row) => (
            <ParticipantRow
              key={participant.person.id}
              participant={participant}
              isTicked={ticked.has(participant.person.id)}
              tabStop={row === index ? stop : null}
              onTick={toggle}
              onAnswer={onAnswer}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
