import { IconCalendarEvent, IconDots, IconMapPin, IconTrash, IconUser } from '@tabler/icons-react'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import { Menu } from '#renderer/ui/menu.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { challengePlace, holderName } from './challenge-words.ts'
import styles from './challenges-page.module.css'
import { removeChallenge } from './remove-challenge.ts'
import { StageMini } from './stage-mini.tsx'

type ChallengeItemProps = {
  readonly challenge: Challenge
  /** Those that work on it, by date. */
  readonly sessions: readonly SessionSummary[]
  readonly people: readonly Person[]
}

/** A challenge in the list: its question, how far it is, who holds it, when it goes on. */
export const ChallengeItem = ({ challenge, sessions, people }: ChallengeItemProps) => {
  const { t, language } = useWords()
  const holder = holderName(challenge, people)
  const place = challengePlace(challenge)
  const next = sessions.find(({ firstDay }) => firstDay !== null && firstDay >= today())?.firstDay
  const actions = t('challenges.list.actionsOf', { title: challenge.title })
  return (
    <li className={classNames(leading.card, styles.challenge)}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <a href={href(paths.challenge(challenge.id))} className={leading.link}>
            <Clamped>{challenge.title}</Clamped>
          </a>
        </h2>
        <p className={styles.question}>
          <Clamped>{challenge.question || t('challenges.list.noQuestion')}</Clamped>
        </p>
        <p className={styles.facts}>
          {holder !== '' && (
            <span>
              <IconUser aria-hidden="true" stroke={1.75} />
              <Clamped lines={1}>{t('challenges.list.held', { name: holder })}</Clamped>
            </span>
          )}
          {place !== '' && (
            <span>
              <IconMapPin aria-hidden="true" stroke={1.75} />
              <Clamped lines={1}>{place}</Clamped>
            </span>
          )}
          <span>
            <IconCalendarEvent aria-hidden="true" stroke={1.75} />
            {[
              t('challenges.list.sessions', { count: sessions.length }),
              next ? t('challenges.list.next', { day: formatMediumDay(next, language) }) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      </div>
      <StageMini stage={challenge.stage} />
      <div className={leading.above}>
        <Menu
          label={actions}
          trigger={<IconButton icon={IconDots} label={actions} />}
          entries={[
            {
              id: 'remove',
              label: t('challenges.page.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => void removeChallenge(challenge, t),
            },
          ]}
        />
      </div>
    </li>
  )
}
