import {
  IconCheck,
  IconCopy,
  IconDots,
  IconMapPin,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths, SESSION_STEPS } from '#renderer/lib/paths.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { DateTile } from '#renderer/ui/date-tile.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { nextStepToOpen } from '#shared/domain/session-steps.ts'
import { removeSession } from './remove-session.ts'
import { stepFacts, stepStatesNow } from './session-facts.ts'
import styles from './session-item.module.css'
import { daysWords, distanceWords, placeWords, timesWords, type Words } from './session-words.ts'

type SessionItemProps = {
  readonly summary: SessionSummary
  readonly typedPartIds: ReadonlySet<string>
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
export const SessionItem = ({ summary, typedPartIds, onDuplicate }: SessionItemProps) => {
  const words = useWords()
  const { t } = words
  const { session, parts, venue, firstDay } = summary
  const states = stepStatesNow(stepFacts(summary, typedPartIds))
  const next = nextStepToOpen(states)
  const asked = SESSION_STEPS.filter((step) => states[step] === 'attention')
  const waiting = summary.participationCounts.invited
  const distance = distanceWords(words, summary, today())
  const askedWords = (step: (typeof SESSION_STEPS)[number]): string | null => {
    switch (step) {
      case 'prepare':
      case 'print':
      case 'entry':
        return t(`sessions.list.todo.${step}`)
      case 'invite':
        return waiting > 0
          ? t('sessions.list.todo.remind', { count: waiting })
          : t('sessions.list.todo.invite')
      case 'report':
        return null
    }
  }
  return (
    <li className={styles.item}>
      {firstDay === null ? (
        <div className={styles.noDay} aria-hidden="true">
          ?
        </div>
      ) : (
        <DateTile day={firstDay} />
      )}
      <FormatPicture format={session.format} />
      <div className={styles.words}>
        <p className={styles.when}>
          {[
            t(`sessions.formats.${session.format}`),
            daysWords(words, summary),
            parts.length > 0 ? timesWords(words, parts) : null,
            distance,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h3 className={styles.title}>
          <a href={href(paths.session(session.id, next))} className={styles.link}>
            <Clamped>{session.title}</Clamped>
          </a>
        </h3>
        <p className={styles.facts}>
          <span>
            <IconMapPin aria-hidden="true" stroke={1.75} />
            <Clamped>{placeWords(words, venue)}</Clamped>
          </span>
          <span>
            <IconUsers aria-hidden="true" stroke={1.75} />
            {peopleWords(words, summary)}
          </span>
        </p>
      </div>
      <div className={styles.state}>
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
        {asked.length > 0 ? (
          <p className={styles.asked}>
            {asked.map((step) => (
              <Badge key={step} tone="attention">
                {askedWords(step)}
              </Badge>
            ))}
          </p>
        ) : (
          states[next] === 'todo' && (
            <p className={styles.next}>
              {t('sessions.list.next', { step: t(`sessions.steps.${next}`) })}
            </p>
          )
        )}
      </div>
      <div className={styles.menu}>
        <Menu
          label={t('sessions.list.actionsOf', { title: session.title })}
          trigger={
            <IconButton
              icon={IconDots}
              label={t('sessions.list.actionsOf', { title: session.title })}
            />
          }
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
      </div>
    </li>
  )
}
