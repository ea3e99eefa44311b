import { clockOf } from '#shared/domain/agenda/day-plan.ts'
import { formatTime } from '#shared/domain/dates.ts'
import type { PlanItem, PlanMaterial, PlanTrack } from '../plan-model.ts'
import type { PrintContext } from '../print-document.ts'

/** « 9 h 30 », or « 0 h 30 (lendemain) » past midnight. */
export const minuteAsTime = (minute: number, { t, language }: PrintContext): string => {
  const { time, daysLater } = clockOf(minute)
  const shown = formatTime(time, language)
  return daysLater > 0 ? t('planPrints.nextDay', { time: shown }) : shown
}

/** « 9 h – 10 h 30 ». */
export const minuteRange = (
  { start, end }: { readonly start: number; readonly end: number },
  context: PrintContext,
): string =>
  context.t('planPrints.timeRange', {
    start: minuteAsTime(start, context),
    end: minuteAsTime(end, context),
  })

export const itemTitle = (
  { title }: Pick<PlanItem, 'title'>,
  { t }: Pick<PrintContext, 't'>,
): string => title.trim() || t('planPrints.untitled')

/** « 6 groupes de 5 environ », « 3 groupes en même temps »; empty when everyone is together. */
export const groupWords = (
  { groups, isParallel, tracks }: Pick<PlanItem, 'groups' | 'isParallel' | 'tracks'>,
  { t }: PrintContext,
): string => {
  if (isParallel) return t('planPrints.plan.parallel', { count: tracks.length })
  if (groups === null) return ''
  const { count, size } = groups
  return count === 0 ? t('planPrints.groupsOf', { size }) : t('planPrints.groups', { count, size })
}

export const responsibleWords = ({ responsible }: Pick<PlanItem, 'responsible'>): string =>
  responsible.map(({ name }) => name.replaceAll(' ', '\u00a0')).join(', ')

/** « Feutre × 6 »: the number after the name, which needs no plural; a thing whose number is not known goes without. */
export const materialWords = (
  { label, quantity }: PlanMaterial,
  { t }: Pick<PrintContext, 't'>,
): string => (quantity === 0 ? label : t('planPrints.plan.quantity', { quantity, label }))

/** « Groupe 2 – Jardin ». */
export const trackWords = (
  { name, place }: PlanTrack,
  index: number,
  { t }: PrintContext,
): string => {
  const shown = name.trim() || t('planPrints.plan.track', { number: index + 1 })
  return place.trim() === '' ? shown : t('planPrints.plan.trackAt', { name: shown, place })
}
