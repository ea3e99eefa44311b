import { IconPrinter } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useSessionOpening } from '#renderer/data/queries/use-follow-up.ts'
import { useSupportPath } from '#renderer/data/queries/use-printables.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { moveInColumn } from '#renderer/lib/column-focus.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import type { SessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { leftToReview } from '#shared/domain/follow-up/what-moved.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { KeyLines } from './key-lines.tsx'
import { answerOf, REVIEW_ANSWERS, type ReviewAnswer, ReviewRow, tick } from './review-row.tsx'
import styles from './review-sheet.module.css'

/** « Qu'est-ce qui a bougé ? », typed back from the large sheet: same order, same numbers, same boxes. */
export const ReviewSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const opening = useSessionOpening(sessionId)
  const head = useSessionHead(sessionId)
  if (!opening || head === undefined) return <Loading />
  if (opening.commitments.length === 0) {
    return (
      <EmptyState
        drawing="hands"
        title={t('followUp.review.empty.title')}
        actions={
          <ButtonLink to={paths.commitments()}>{t('followUp.review.empty.toAll')}</ButtonLink>
        }
      >
        {t('followUp.review.empty.words')}
      </EmptyState>
    )
  }
  return <Review sessionId={sessionId} opening={opening} date={head?.firstDay ?? today()} />
}

type ReviewProps = {
  readonly sessionId: string
  readonly opening: SessionOpening
  readonly date: string
}

const Review = ({ sessionId, opening, date }: ReviewProps) => {
  const { t } = useWords()
  const { commitments, introductions, experiments, people } = opening
  const review = useMemo(() => ({ reviewedInId: sessionId, date }), [sessionId, date])
  const keys = useReviewKeys()
  const sheet = useSupportPath('whatMoved', sessionId)
  const left = leftToReview(opening)
  const start = commitments.findIndex((moved) => answerOf(moved) === null)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    moveInColumn(event)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLInputElement) return
    const answer = keys.answers.get(event.key.toLowerCase())
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-commitment]')
    const moved = commitments.find((one) => one.commitment.id === row?.dataset.commitment)
    if (!answer || !moved) return
    event.preventDefault()
    void tick(moved, answer, review)
  }
  const nameOf = (id: string) => {
    const person = people.get(id)
    return person ? spokenName(person) : ''
  }
  return (
    <div className={styles.sheet}>
      <div className={styles.bar}>
        <p role="status">
          {left === 0
            ? t('followUp.opening.reviewed')
            : t('followUp.opening.toReview', { count: left })}
        </p>
        <ButtonLink variant="quiet" icon={IconPrinter} to={sheet}>
          {t('followUp.opening.print')}
        </ButtonLink>
      </div>
      <ol
        aria-label={t('outcomes.sheets.review.name')}
        className={styles.lines}
        onKeyDown={onKeyDown}
      >
        {commitments.map((moved, index) => (
          <ReviewRow
            key={moved.commitment.id}
            moved={moved}
            number={index + 1}
            name={nameOf(moved.commitment.personId ?? '') || moved.commitment.personName}
            review={review}
            isStart={index === start}
          />
        ))}
      </ol>
      {introductions.length + experiments.length > 0 && (
        <ul className={styles.others}>
          {introductions.map(({ id, needPersonId, offerPersonId, needText }, index) => (
            <li key={id}>
              <span className={styles.number}>{commitments.length + index + 1}</span>
              <a href={href(paths.introductions())}>
                {t('printablesExchange.moved.pair', {
                  need: nameOf(needPersonId),
                  offer: nameOf(offerPersonId),
                })}
              </a>
              {needText}
            </li>
          ))}
          {experiments.map(({ id, title, sessionId: at }, index) => (
            <li key={id}>
              <span className={styles.number}>
                {commitments.length + introductions.length + index + 1}
              </span>
              <a href={href(paths.entry(at, 'experiments'))}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <KeyLines title={keys.title} lines={keys.lines} />
    </div>
  )
}

/** Letters of the boxes, and the arrows. */
const useReviewKeys = () => {
  const { t } = useWords()
  const keys = useMemo(() => {
    const letter = (id: ReviewAnswer) => t(`followUp.review.letters.${id}`)
    return {
      title: t('followUp.review.keys'),
      lines: [
        { label: t('followUp.commitments.keys.move'), keys: ['↑', '↓'] },
        ...REVIEW_ANSWERS.map(({ id }) => ({
          label: t(`printablesExchange.moved.boxes.${id}`),
          keys: [letter(id)],
        })),
      ],
      answers: new Map(REVIEW_ANSWERS.map(({ id }) => [letter(id).toLowerCase(), id])),
    }
  }, [t])
  useScreenKeys(keys)
  return keys
}
