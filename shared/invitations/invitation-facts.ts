import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { communeByCode } from '#shared/domain/communes.ts'
import {
  type Day,
  formatLongDay,
  formatTime,
  formatYearlessDay,
  type Time,
} from '#shared/domain/dates.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import type { Session } from '#shared/schemas/session.schema.ts'

/** The language of what is written, and its words. */
export type InvitationContext = { readonly t: Translate; readonly language: Language }

export type InvitationPart = { readonly date: Day; readonly start: Time; readonly end: Time }

/** All that an invitation says; nothing of it concerns one participant. */
export type InvitationFacts = {
  readonly session: Pick<Session, 'title' | 'module' | 'toBring' | 'answerTo'>
  /** By date, then start. */
  readonly parts: readonly InvitationPart[]
  readonly venue: Pick<Venue, 'name' | 'address' | 'communeCode' | 'access'> | null
  readonly organisation: string
  /** The team, as one says the names. */
  readonly team: readonly string[]
}

/** Changes when what the invitation says changes, whatever the language. */
export const factsKey = ({ session, parts, venue, organisation }: InvitationFacts): string => {
  const { title, module, toBring, answerTo } = session
  const said = [
    [title, module, toBring, answerTo, organisation],
    parts.map(({ date, start, end }) => [date, start, end]),
    venue && [venue.name, venue.address, venue.communeCode, venue.access],
  ]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said)))).slice(0, 32)
}

/** « a, b et c ». */
const listWords = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

const hoursWords = ({ start, end }: InvitationPart, { t, language }: InvitationContext): string =>
  t(end <= start ? 'inviting.texts.hoursNextDay' : 'inviting.texts.hours', {
    start: formatTime(start, language),
    end: formatTime(end, language),
  })

/** One line a day: « mardi 24 novembre 2026, de 9 h à 12 h et de 14 h à 17 h ». */
export const dayLines = (
  parts: readonly InvitationPart[],
  context: InvitationContext,
  { hasYear }: { readonly hasYear: boolean },
): readonly string[] => {
  const { t, language } = context
  const byDay = new Map<Day, InvitationPart[]>()
  for (const part of parts) byDay.set(part.date, [...(byDay.get(part.date) ?? []), part])
  return [...byDay].map(([date, ofDay]) =>
    t('inviting.texts.day', {
      day: (hasYear ? formatLongDay : formatYearlessDay)(date, language),
      hours: listWords(
        ofDay.map((part) => hoursWords(part, context)),
        language,
      ),
    }),
  )
}

/** « Médiathèque, 12 rue du Bourg, Le Robert »; the commune is not said twice. */
export const placeLine = (
  { name, address, communeCode }: Pick<Venue, 'name' | 'address' | 'communeCode'>,
  { hasAddress }: { readonly hasAddress: boolean },
): string => {
  const commune = communeByCode(communeCode)?.name ?? ''
  const said = [name, hasAddress ? address : ''].filter((text) => text.trim() !== '')
  const isSaid = commune === '' || said.some((text) => text.includes(commune))
  return [...said, ...(isSaid ? [] : [commune])].join(', ')
}
