import type { AgendaWarning } from '#shared/domain/agenda/agenda-warnings.ts'
import { formatDuration, formatTime } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { AgendaAround } from './agenda-around.ts'
import { clockWords, titleOf, type Words } from './agenda-saying.ts'
import type { AgendaState } from './agenda-store.ts'

/** Tells the warnings of a day apart: the same while only its minutes change. */
export const warningKey = (warning: AgendaWarning): string => {
  switch (warning.kind) {
    case 'afterEnd':
    case 'roomCloses':
      return warning.kind
    case 'doubleBooked':
      return `${warning.kind} ${warning.facilitatorId} ${warning.blockId} ${warning.otherBlockId}`
    default:
      return `${warning.kind} ${warning.blockId}`
  }
}

/** A warning in words, as it stands on the block or above the day. */
export const warningWords = (
  said: Words,
  warning: AgendaWarning,
  { blocks, facilitators }: Pick<AgendaState, 'blocks'> & Pick<AgendaAround, 'facilitators'>,
): string => {
  const { t, language } = said
  switch (warning.kind) {
    case 'overlap':
    case 'beforeStart':
    case 'belowMinimum':
    case 'afterEnd':
      return t(`agenda.warnings.${warning.kind}`, { duration: formatDuration(warning.minutes) })
    case 'noBreak':
      return t('agenda.warnings.noBreak', {
        duration: formatDuration(warning.minutes),
        time: clockWords(said, warning.from),
      })
    case 'roomCloses':
      return t('agenda.warnings.roomCloses', {
        duration: formatDuration(warning.minutes),
        time: formatTime(warning.closesAt, language),
      })
    case 'doubleBooked': {
      const who = facilitators.get(warning.facilitatorId)
      return t('agenda.warnings.doubleBooked', {
        name: who ? spokenName(who) : t('agenda.warnings.someone'),
        title: titleOf(blocks.get(warning.otherBlockId)),
        from: clockWords(said, warning.from),
        to: clockWords(said, warning.to),
      })
    }
  }
}
