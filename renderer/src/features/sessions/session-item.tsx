import { IconAlertTriangle, IconCheck, IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { sessionFacts } from '#renderer/data/session-facts.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths, SESSION_STEPS, type SessionStep } from '#renderer/lib/paths.ts'
import {
  daysWords,
  distanceWords,
  placeWords,
  timesWords,
  type Words,
} from '#renderer/lib/session-words.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { SessionLine } from '#renderer/ui/session-line.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import type { NamedConflict } from '#shared/domain/calendar/conflicts.ts'
import type { NextStep, TypedParts } from '#shared/domain/next-steps.ts'
import {
  nextStepToOpen,
  type SessionStepState,
  type SheetProgress,
} from '#shared/domain/session-steps.ts'
import { removeSession } from './remove-session.ts'
import { nextStepsNow, stepStatesNow } from './session-facts.ts'
import styles from './session-item.module.css'

type SessionItemProps = {
  readonly summary: SessionSummary
  readonly typed: TypedParts
  /** How far its sheets besides attendance are typed up. */
  readonly sheets: SheetProgress
  /** Who of its team is expected elsewhere at the same time. */
  readonly conflicts: readonly NamedConflict[]
  readonly onDuplicate: (summary: SessionSummary) => void
}

/** « 12 confirmés · 3 sans réponse » before; « 23 personnes sur la liste » afterwards. */
const peopleWords = (
  { t }: Words,
  { participationCounts: counts, lastDay }: SessionSummary,
): string => {
  const { invited, confirmed, walkIn } = counts
  if (invited + confirmed + walkIn === 0) return t('sessions.list.nobody')
  if (lastDay !== null && lastDay < today()) {
    return t('sessions.list.listed', { count: invited + confirmed + walkIn })
  }
  return [
    confirmed > 0 ? t('sessions.list.confirmed', { count: confirmed }) : null,
    invited > 0 ? t('sessions.list.waiting', { count: invited }) : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** One session of the list: what helps to recognise it, how far it is, and its lesser actions. */
export const SessionItem = ({
  summary,
  typed,
  sheets,
  conflicts,
  onDuplicate,
}: SessionItemProps) => {
  const words = useWords()
  const { t } = words
  const { session, parts, venue, firstDay } = summary
  const facts = sessionFacts(summary, typed)
  const states = stepStatesNow(facts, sheets)
  const actions = t('sessions.list.actionsOf', { title: session.title })
  return (
    <SessionLine
      day={firstDay}
      picture={<FormatPicture format={session.format} />}
      when={[
        t(`sessions.formats.${session.format}`),
        daysWords(words, summary),
        parts.length > 0 ? timesWords(words, parts) : null,
        distanceWords(words, summary, today()),
      ]
        .filter(Boolean)
        .join(' · ')}
      title={session.title}
      to={paths.session(session.id, nextStepToOpen(states))}
      place={placeWords(words, venue)}
      people={peopleWords(words, summary)}
      state={<Progress states={states} steps={nextStepsNow(facts)} conflicts={conflicts} />}
      menu={
        <Menu
          label={actions}
          trigger={<IconButton icon={IconDots} label={actions} />}
          entries={[
            {
              id: 'duplicate',
              label: t('sessions.actions.duplicate'),
              detail: t('sessions.actions.duplicateDetail'),
              icon: IconCopy,
              perform: () => onDuplicate(summary),
            },
            {
              id: 'remove',
              label: t('sessions.actions.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => void removeSession(summary, t),
            },
          ]}
        />
      }
    />
  )
}

/** A dot for each step, and the very things that the home page lists for this session. */
const Progress = ({
  states,
  steps,
  conflicts,
}: {
  readonly states: Readonly<Record<SessionStep, SessionStepState>>
  readonly steps: readonly NextStep[]
  readonly conflicts: readonly NamedConflict[]
}) => {
  const { t, language } = useWords()
  const names = [...new Set(conflicts.flatMap((conflict) => conflict.names))]
  return (
    <>
      <ol className={styles.steps}>
        {SESSION_STEPS.map((step) => (
          <li key={step} className={classNames(styles.step, styles[states[step]])}>
            {states[step] === 'done' && <IconCheck aria-hidden="true" stroke={3} />}
            <VisuallyHidden>
              {t('sessions.stepStatus', {
                step: t(`sessions.steps.${step}`),
                state: t(`common.stepState.${states[step]}`),
              })}
            </VisuallyHidden>
          </li>
        ))}
      </ol>
      {steps.length > 0 && (
        <p className={styles.asked}>
          {steps.map((step) =>
            step.isLater ? (
              <span key={step.kind} className={styles.next}>
                {t('sessions.list.next', { step: t(`sessions.list.later.${step.kind}`) })}
              </span>
            ) : (
              <Badge key={step.kind} tone="attention">
                {t(`sessions.list.todo.${step.kind}`, { count: step.count })}
              </Badge>
            ),
          )}
        </p>
      )}
      {names.length > 0 && (
        <p className={styles.conflict}>
          <IconAlertTriangle aria-hidden="true" />
          <span>
            {t('calendar.conflict.badge', { names: new Intl.ListFormat(language).format(names) })}
          </span>
        </p>
      )}
    </>
  )
}
