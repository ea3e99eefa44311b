import { words } from '#renderer/i18n/i18n.ts'
import { clockOf } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration, formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { type AgendaState, listKey } from './agenda-store.ts'

export type Words = { readonly t: Translate; readonly language: Language }

export const titleOf = (block: Pick<AgendaBlock, 'title'> | undefined): string =>
  block?.title.trim() || words().t('agenda.block.untitled')

/** « 9 h 30 », and « 1 h +1 j » past midnight. */
export const clockWords = ({ t, language }: Words, minute: number): string => {
  const { time, daysLater } = clockOf(minute)
  const said = formatTime(time, language)
  if (daysLater === 0) return said
  const later =
    daysLater === 1 ? t('agenda.day.nextDay') : t('agenda.day.nextDays', { count: daysLater })
  return `${said} ${later}`
}

/** Where a block stands now, for whoever does not see it move. */
export const moveSaid = (state: AgendaState, id: string): string => {
  const { t, language } = words()
  const block = state.blocks.get(id)
  const placed = state.placed.get(id)
  if (!block) return ''
  const title = titleOf(block)
  if (!placed) return t('agenda.said.parked', { title })
  const list = state.lists.get(listKey(block)) ?? []
  const start = clockWords({ t, language }, placed.start)
  const where = { title, start, position: list.indexOf(id) + 1, total: list.length }
  const track = state.source.plan.tracks.find((one) => one.id === block.trackId)
  if (track) {
    return t('agenda.said.movedTrack', {
      ...where,
      track: track.name || t('agenda.tracks.untitled'),
    })
  }
  const part = state.agenda.days.find((day) => day.part.id === block.partId)?.part
  if (state.agenda.days.length < 2 || !part) return t('agenda.said.moved', where)
  const day = `${formatMediumDay(part.date, language)}, ${formatTime(part.start, language)}`
  return t('agenda.said.movedDay', { ...where, day })
}

/** The length of a block, and what it makes of the day. */
export const durationSaid = (state: AgendaState, id: string): string => {
  const said = words()
  const block = state.blocks.get(id)
  const day = state.agenda.days.find(({ part }) => part.id === block?.partId)
  if (!block) return ''
  const duration = formatDuration(block.minutes)
  return day
    ? said.t('agenda.said.minutes', { duration, end: clockWords(said, day.end) })
    : duration
}
