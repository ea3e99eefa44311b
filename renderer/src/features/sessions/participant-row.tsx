import { IconCheck, IconMinus, IconQuestionMark, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import type { Participant } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import type { Icon } from '#renderer/ui/icon.ts'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { sheetName } from '#shared/domain/person-name.ts'
import { ANSWERS, type Answer, STOPS, type Stop } from './participant-keys.ts'
import styles from './participant-list.module.css'

const SIGNS: Readonly<Record<Answer, Icon>> = {
  confirmed: IconCheck,
  invited: IconQuestionMark,
  declined: IconMinus,
}

const WALK_IN_STOPS: readonly Stop[] = ['tick', 'name', 'remove']

/** What can hold the focus in a person's line; those who came anyway have no answer to note. */
export const stopsOf = ({ participation }: Participant): readonly Stop[] =>
  participation.status === 'walkIn' ? WALK_IN_STOPS : STOPS

type ParticipantRowProps = {
  readonly participant: Participant
  readonly isTicked: boolean
  /** Where Tab enters, when it enters this line. */
  readonly tabStop: Stop | null
  readonly onTick: (personId: string) => void
  readonly onAnswer: (participant: Participant, answer: Answer) => void
  readonly onRemove: (participant: Participant) => void
}

/** One person of the list: light enough for three hundred of them. */
export const ParticipantRow = memo(
  ({ participant, isTicked, tabStop, onTick, onAnswer, onRemove }: ParticipantRowProps) => {
    const { t, language } = useWords()
    const { person, participation } = participant
    const name = sheetName(person)
    const { status } = participation
    const entry = tabStop !== null && !stopsOf(participant).includes(tabStop) ? 'name' : tabStop
    const stopProps = (stop: Stop) => ({
      'data-stop': stop,
      tabIndex: entry === stop ? 0 : -1,
    })
    return (
      <tr data-person={person.id} data-status={status}>
        <td>
          <label className={peopleGrid.tick}>
            <input
              type="checkbox"
              aria-label={t('sessions.invite.grid.tick', { name })}
              checked={isTicked}
              onChange={() => onTick(person.id)}
              {...stopProps('tick')}
            />
          </label>
        </td>
        <th scope="row" className={peopleGrid.person}>
          <a
            href={href(paths.person(person.id))}
            className={peopleGrid.name}
            {...stopProps('name')}
          >
            {name}
          </a>
          <span className={styles.detail}>
            {[person.structure, communeWords({ t, language }, person.communeCode)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </th>
        <td>
          {status === 'walkIn' ? (
            <Badge>{t('sessions.invite.status.walkIn')}</Badge>
          ) : (
            <div className={styles.answers}>
              {ANSWERS.map((answer) => {
                const Sign = SIGNS[answer]
                const word = t(`sessions.invite.status.${answer}`)
                return (
                  <button
                    key={answer}
                    type="button"
                    aria-pressed={status === answer}
                    aria-label={t('sessions.invite.grid.answerOf', { name, status: word })}
                    className={classNames(styles.answer, styles[answer])}
                    onClick={() => onAnswer(participant, answer)}
                    {...stopProps(answer)}
                  >
                    {status === answer && <Sign aria-hidden="true" stroke={2.25} />}
                    {word}
                  </button>
                )
              })}
            </div>
          )}
        </td>
        <td>
          <button
            type="button"
            className={styles.remove}
            title={t('sessions.invite.grid.removeOf', { name })}
            aria-label={t('sessions.invite.grid.removeOf', { name })}
            onClick={() => onRemove(participant)}
            {...stopProps('remove')}
          >
            <IconX aria-hidden="true" stroke={1.75} />
          </button>
        </td>
      </tr>
    )
  },
)
