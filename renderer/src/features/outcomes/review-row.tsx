import { IconCheck, IconFeather, IconSeedling } from '@tabler/icons-react'
import { followUpRepository } from '#renderer/data/follow-up-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { PictogramImage } from '#renderer/ui/card-preview/pictogram-image.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { MarkButton } from '#renderer/ui/mark-button.tsx'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { type Day, formatShortDay, formatYearlessDay } from '#shared/domain/dates.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'
import type { MovedCommitment } from '#shared/domain/follow-up/what-moved.ts'
import styles from './review-sheet.module.css'

/** The three boxes of the paper, in its order. */
export const REVIEW_ANSWERS = [
  { id: 'kept', icon: IconCheck, tone: 'positive' },
  { id: 'partly', icon: IconSeedling, tone: 'attention' },
  { id: 'letGo', icon: IconFeather, tone: 'neutral' },
] as const
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number]['id']

/** The box that is ticked; null: none. Carried over is « en cours » with a new day. */
export const answerOf = ({ reviewed }: MovedCommitment): ReviewAnswer | null => {
  switch (reviewed?.kind) {
    case 'kept':
    case 'letGo':
      return reviewed.kind
    case 'partly':
    case 'carried':
      return 'partly'
    default:
      return null
  }
}

/** Ticks a box, or unticks it when it was; what stood beside it is kept when it can be. */
export const tick = (
  moved: MovedCommitment,
  answer: ReviewAnswer,
  review: { readonly reviewedInId: string; readonly date: Day },
): Promise<unknown> => {
  const isSame = answerOf(moved) === answer
  return followUpRepository.review(
    moved.commitment,
    review,
    isSame ? null : { kind: answer, note: moved.reviewed?.note ?? '' },
  )
}

type ReviewRowProps = {
  readonly moved: MovedCommitment
  readonly number: number
  readonly name: string
  readonly review: { readonly reviewedInId: string; readonly date: Day }
  /** Where answering starts: the first line without an answer. */
  readonly isStart: boolean
}

/** A promise with the boxes of its line on the paper, a new day or a word beside them. */
export const ReviewRow = ({ moved, number, name, review, isStart }: ReviewRowProps) => {
  const { t, language } = useWords()
  const { commitment, from, reviewed } = moved
  const picture = findPictogram(commitment.pictogram)
  const answer = answerOf(moved)
  return (
    <li className={styles.row} data-line={number} data-commitment={commitment.id}>
      <span className={styles.number}>
        {picture && <PictogramImage pictogram={picture} size={32} />}
        {number}
      </span>
      <div className={styles.words}>
        <p className={styles.who}>{name || t('followUp.commitments.nobody')}</p>
        <p>
          <Clamped lines={3}>{commitment.text}</Clamped>
        </p>
        <p className={styles.since}>
          {from.day === null
            ? ''
            : `${t('printablesExchange.moved.since', { day: formatYearlessDay(from.day, language) })} · `}
          <a href={href(paths.session(from.id))}>{from.title}</a>
        </p>
      </div>
      <div className={styles.marks} {...(isStart ? { 'data-entry-start': '' } : {})}>
        {REVIEW_ANSWERS.map(({ id, icon, tone }) => {
          const word = t(`printablesExchange.moved.boxes.${id}`)
          return (
            <MarkButton
              key={id}
              icon={icon}
              word={word}
              label={t('followUp.review.of', { number, answer: word })}
              stop={id}
              isPressed={answer === id}
              tone={tone}
              onPress={() => void tick(moved, id, review)}
            />
          )
        })}
      </div>
      {answer === 'partly' && <NewDay key="day" moved={moved} number={number} review={review} />}
      {answer !== null && (
        <div className={styles.beside}>
          <AutosaveTextField
            label={t(answer === 'letGo' ? 'followUp.review.why' : 'followUp.review.word', {
              number,
            })}
            value={reviewed?.note ?? ''}
            onSave={(note) =>
              followUpRepository.review(commitment, review, {
                kind: reviewed?.kind ?? answer,
                note,
                dueDate: reviewed?.dueDate ?? null,
              })
            }
          />
        </div>
      )}
    </li>
  )
}

/** « En cours »: the day written beside the box, as one says it; empty keeps the one it had. */
const NewDay = ({ moved, number, review }: Omit<ReviewRowProps, 'name' | 'isStart'>) => {
  const { t, language } = useWords()
  const { commitment, reviewed } = moved
  const saved = reviewed?.dueDate ? formatShortDay(reviewed.dueDate, language) : ''
  const refuse = (typed: string) => {
    const { remark } = readDue(typed, review.date)
    return remark === null ? null : t(`followUp.due.${remark}`)
  }
  return (
    <div className={styles.beside}>
      <AutosaveTextField
        label={t('followUp.review.newDay', { number })}
        placeholder={t('followUp.carry.placeholder')}
        value={saved}
        refuse={refuse}
        onSave={(typed) => {
          const { dueDate } = readDue(typed, review.date)
          return followUpRepository.review(commitment, review, {
            kind: dueDate === null ? 'partly' : 'carried',
            note: reviewed?.note ?? '',
            dueDate,
          })
        }}
      />
    </div>
  )
}
