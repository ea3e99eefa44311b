import { capitalised } from '#shared/domain/capitalised.ts'
import { daysBetween, formatTime, formatYearlessDay } from '#shared/domain/dates.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import type { InvitationModel } from '../invitation-model.ts'
import type { PrintContext } from '../print-document.ts'
import { sheetDates } from '../sign-in-sheet/sheet-parts.ts'

/** Pictures of the formats, as on screen: what one sees from afar. */
export const FORMAT_PICTOGRAMS: Readonly<Record<SessionFormat, string>> = {
  livingLab: 'plant-2',
  codevelopment: 'messages',
  fablab: 'hammer',
  collectiveDynamics: 'topology-star-3',
  training: 'school',
  seminar: 'presentation',
  other: 'calendar-event',
}

export type InvitationDate = {
  /** « Samedi 28 novembre, » – the hour follows on the next line. */
  readonly day: string
  /** « 9 h ». */
  readonly time: string
  /** « Jusqu’à 12 h »; empty over several days. */
  readonly until: string
}

/** Days that do not follow each other are named while that is read at a glance. */
const MOST_NAMED_DAYS = 3

/** « Samedi 28 et dimanche 29 novembre », « Du … au … » only where no day between is left out. */
const daysWords = (parts: InvitationModel['head']['parts'], context: PrintContext): string => {
  const { t, language } = context
  const days = [...new Set(parts.map(({ date }) => date))]
  const [first = '', last = first] = [days[0], days.at(-1)]
  if (days.length <= 2 || daysBetween(first, last) === days.length - 1) {
    return sheetDates(parts, context).days.replaceAll(/ \d{4}(?!\d)/gu, '')
  }
  if (days.length > MOST_NAMED_DAYS) {
    const day = formatYearlessDay(first, language)
    return t('planPrints.invitation.daysFrom', { count: days.length, day })
  }
  const named = days.map((day) => formatYearlessDay(day, language))
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named)
}

/** When it is, as on a poster: without the year. */
export const invitationDate = (
  { head }: InvitationModel,
  context: PrintContext,
): InvitationDate => {
  const { t, language } = context
  const [first] = head.parts
  const last = head.parts.at(-1)
  if (first === undefined || last === undefined) {
    return { day: t('planPrints.invitation.dateToCome'), time: '', until: '' }
  }
  const days = capitalised(daysWords(head.parts, context)).replaceAll(
    /(\d(?:er)?) (?=\p{L}{3})/gu,
    '$1\u00a0',
  )
  const time = formatTime(first.start, language)
  const end = formatTime(last.end, language)
  return {
    day: days,
    time,
    until: first.date === last.date ? t('planPrints.invitation.until', { time: end }) : '',
  }
}

/** Name of the place, then its address. */
export const invitationPlace = (
  { head }: InvitationModel,
  { t }: PrintContext,
): { readonly name: string; readonly address: string } => {
  const { venue } = head
  if (venue === null) return { name: t('planPrints.invitation.placeToCome'), address: '' }
  const { name, address, commune } = venue
  return {
    name: name || commune || address || t('planPrints.invitation.placeToCome'),
    address: [name === '' ? '' : address, name === '' ? '' : commune].filter(Boolean).join(', '),
  }
}
