import type { Words } from '#renderer/lib/session-words.ts'
import { timeOfDay } from '#renderer/lib/spoken-dates.ts'
import { formatDuration, formatTime } from '#shared/domain/dates.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import type { RunTimer } from '#shared/domain/run/run-timers.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'

const MINUTE = 60_000

/** What is left, as people count it: 11 minutes and a half are « 12 min ». */
export const minutesLeft = (left: number): number => Math.ceil(left / MINUTE)
/** What was gone over: the minute that runs is not one yet. */
export const minutesOver = (left: number): number => Math.floor(-left / MINUTE)

/** « 12 h 10 », on the clock of Martinique. */
export const clockWords = ({ language }: Words, instant: number): string =>
  formatTime(timeOfDay(new Date(instant)), language)

/** The large figure: « 12 min », « 1 h 05 », « + 3 min ». */
export const figureWords = ({ t }: Words, { left, level, elapsed }: RunTimer): string => {
  if (level === 'untimed') return formatDuration(Math.floor(elapsed / MINUTE))
  if (left > 0) return formatDuration(minutesLeft(left))
  return t('run.stage.overBy', { duration: formatDuration(minutesOver(left)) })
}

/**
 * « dans les temps », « plus que 5 min », « dépassé de 3 min ». Where the day is late, a block that is
 * not says only that its time is its own: « dans les temps » would belie the line of the end.
 */
export const levelWords = (
  { t }: Words,
  { left, level }: RunTimer,
  lateMinutes: number,
): string => {
  switch (level) {
    case 'onTime':
      return t(lateMinutes > 0 ? 'run.level.ownTime' : 'run.level.onTime')
    case 'untimed':
      return t('run.level.untimed')
    case 'soon':
      return left < MINUTE
        ? t('run.level.lastMinute')
        : t('run.level.soon', { duration: formatDuration(minutesLeft(left)) })
    case 'over':
      return minutesOver(left) < 1
        ? t('run.level.due')
        : t('run.level.over', { duration: formatDuration(minutesOver(left)) })
  }
}

/** « En pause », then « En pause depuis 3 min ». */
export const pausedWords = ({ t }: Words, pausedFor: number): string =>
  pausedFor < MINUTE
    ? t('run.stage.paused')
    : t('run.stage.pausedFor', { duration: formatDuration(Math.floor(pausedFor / MINUTE)) })

/** What is read aloud when it changes: how the block stands, then the day. No minutes: it would not stop. */
export const spokenWords = ({ t }: Words, { timer, phase, lateMinutes }: RunState): string =>
  [
    ...(phase === 'paused'
      ? [t('run.stage.paused')]
      : timer
        ? [t(`run.level.spoken.${timer.level}`)]
        : []),
    ...(lateMinutes > 0 ? [t('run.level.spoken.lateDay')] : []),
  ].join(', ')

/** What stands where the next block would: an agenda without blocks has no last one either. */
export const nothingNextWords = ({ t }: Words, { rail, timer }: RunState): string => {
  if (rail.length === 0) return t('run.stage.noAgenda')
  return t(timer ? 'run.stage.last' : 'run.stage.nothingLeft')
}

/** « (10 min de retard) », « (à l’heure) ». */
export const latenessWords = ({ t }: Words, { lateMinutes }: RunState): string => {
  if (lateMinutes === 0) return t('run.stage.endOnTime')
  const duration = formatDuration(Math.abs(lateMinutes))
  return t(`run.stage.${lateMinutes > 0 ? 'endLate' : 'endEarly'}`, { duration })
}

/** Title of a block, or what stands in its place. */
export const titleOf = (t: Translate, block: Pick<AgendaBlock, 'title'>): string =>
  block.title.trim() || t('agenda.block.untitled')
