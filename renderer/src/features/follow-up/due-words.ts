import { today } from '#renderer/lib/clock.ts'
import type { Words } from '#renderer/lib/session-words.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { formatYearlessDay } from '#shared/domain/dates.ts'
import type { CommitmentLine } from '#shared/domain/follow-up/commitment-list.ts'

/** « mardi 1er décembre » and « dans 8 jours », or the words of the card. */
export const dueWords = (
  { t, language }: Words,
  { standing: { dueDate, dueText } }: Pick<CommitmentLine, 'standing'>,
): { readonly day: string; readonly distance: string } => {
  if (dueDate === null) {
    return { day: dueText === '' ? t('followUp.commitments.noDate') : dueText, distance: '' }
  }
  return {
    day: formatYearlessDay(dueDate, language),
    distance: formatDistance(today(), dueDate, language),
  }
}

/** What happened to it, in a few words each: « reporté 2 fois », « appelé·e hier ». */
export const standingWords = (
  { t, language }: Words,
  { standing }: Pick<CommitmentLine, 'standing'>,
): readonly string[] => {
  const { state, isBegun, carried, calledOn, closedOn } = standing
  const when = (day: string | null) => (day === null ? '' : formatDistance(today(), day, language))
  return [
    ...(state === 'kept' ? [t('followUp.commitments.keptOn', { when: when(closedOn) })] : []),
    ...(state === 'letGo' ? [t('followUp.commitments.letGoOn', { when: when(closedOn) })] : []),
    ...(state === 'open' && isBegun ? [t('followUp.commitments.begun')] : []),
    ...(carried > 0 ? [t('followUp.commitments.carriedTimes', { count: carried })] : []),
    ...(state === 'open' && calledOn !== null
      ? [t('followUp.commitments.called', { when: when(calledOn) })]
      : []),
  ]
}
