import {
  IconArrowForwardUp,
  IconCheck,
  IconCopy,
  IconDots,
  IconFeather,
  IconHistory,
  IconPencil,
  IconPhoneCheck,
  IconRotate,
  IconSeedling,
} from '@tabler/icons-react'
import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { MarkButton } from '#renderer/ui/mark-button.tsx'
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx'
import type { CommitmentLine } from '#shared/domain/follow-up/commitment-list.ts'
import type { DueGroup } from '#shared/domain/follow-up/commitment-state.ts'
import styles from './commitment-list.module.css'
import { dueWords, standingWords } from './due-words.ts'
import type { CommitmentAction, CommitmentActions } from './use-commitment-actions.ts'

/** Buttons of a line, from left to right; letters press them too. */
export const LINE_ACTIONS = ['kept', 'carried', 'letGo', 'called'] as const
export type LineAction = (typeof LINE_ACTIONS)[number]

const SIGNS = {
  kept: IconCheck,
  carried: IconArrowForwardUp,
  letGo: IconFeather,
  called: IconPhoneCheck,
} as const

type CommitmentRowProps = {
  readonly line: CommitmentLine
  /** The group it stands in; its own may have changed since, the line stays in place. */
  readonly group: DueGroup
  readonly actions: CommitmentActions
}

/** A promise: what, who, by when, and what has just happened in one press. */
export const CommitmentRow = memo(({ line, group, actions }: CommitmentRowProps) => {
  const words = useWords()
  const { t } = words
  const { commitment, standing, session, authorName, sameAs } = line
  // The distance of its day changes while the line does not.
  useToday()
  const due = dueWords(words, line)
  const told = standingWords(words, line)
  const text = shortened(commitment.text)
  const isLate = group === 'overdue' && standing.state === 'open'
  return (
    <tr data-commitment={commitment.id} data-state={standing.state}>
      <td className={styles.due}>
        <span className={classNames(styles.day, isLate && styles.late)}>{due.day}</span>
        {due.distance !== '' && <span className={styles.detail}>{due.distance}</span>}
      </td>
      <th scope="row">
        <div className={styles.what}>
          <span className={styles.text}>
            <Clamped lines={3}>{commitment.text}</Clamped>
          </span>
          <span className={styles.detail}>
            <Author line={line} name={authorName} />
            {' · '}
            <a href={href(paths.session(session.id))} className={styles.link}>
              {session.title}
            </a>
          </span>
          {(told.length > 0 || sameAs !== null) && (
            <span className={styles.told}>
              {told.map((word) => (
                <Badge key={word}>{word}</Badge>
              ))}
              {sameAs !== null && (
                <span title={t('followUp.commitments.sameHint')}>
                  <Badge tone="attention" icon={IconCopy}>
                    {t('followUp.commitments.same')}
                  </Badge>
                </span>
              )}
            </span>
          )}
          {standing.note !== '' && <span className={styles.note}>{standing.note}</span>}
        </div>
      </th>
      <td>
        <div className={styles.marks}>
          {LINE_ACTIONS.map((action) => {
            const word = t(`followUp.commitments.actions.${action}`)
            return (
              <MarkButton
                key={action}
                icon={SIGNS[action]}
                word={word}
                label={t('followUp.commitments.of', { action: word, text })}
                stop={action}
                {...pressedOf(action, line)}
                onPress={() => actions.perform(line, action)}
              />
            )
          })}
          <Menu
            label={t('followUp.commitments.more', { text })}
            trigger={
              <IconButton icon={IconDots} label={t('followUp.commitments.more', { text })} />
            }
            entries={moreOf(line, actions, t)}
          />
        </div>
      </td>
    </tr>
  )
})

const pressedOf = (action: LineAction, { standing }: CommitmentLine) => {
  switch (action) {
    case 'kept':
      return { isPressed: standing.state === 'kept', tone: 'positive' } as const
    case 'letGo':
      return { isPressed: standing.state === 'letGo', tone: 'neutral' } as const
    default:
      return {}
  }
}

const Author = ({ line, name }: { readonly line: CommitmentLine; readonly name: string }) => {
  const { t } = useWords()
  const { personId } = line.commitment
  if (name === '') return <>{t('followUp.commitments.nobody')}</>
  if (personId === null) return <>{name}</>
  return (
    <a href={href(paths.person(personId))} className={styles.link}>
      {name}
    </a>
  )
}

const moreOf = (
  line: CommitmentLine,
  { perform, setAsked }: CommitmentActions,
  t: ReturnType<typeof useWords>['t'],
): readonly MenuEntry[] => {
  const entry = (id: CommitmentAction, icon: MenuEntry['icon']): MenuEntry => ({
    id,
    label: t(`followUp.commitments.actions.${id}`),
    ...(icon ? { icon } : {}),
    perform: () => perform(line, id),
  })
  return [
    line.standing.state === 'open' ? entry('partly', IconSeedling) : entry('reopened', IconRotate),
    {
      id: 'history',
      label: t('followUp.commitments.actions.history'),
      icon: IconHistory,
      perform: () => setAsked({ about: 'history', line }),
    },
    {
      id: 'entry',
      label: t('followUp.commitments.actions.entry'),
      icon: IconPencil,
      perform: () => goTo(paths.entry(line.session.id, 'commitments')),
    },
  ]
}
