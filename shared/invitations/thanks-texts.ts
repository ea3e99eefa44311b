import { capitalised } from '#shared/domain/capitalised.ts'
import { type Day, formatTime, formatYearlessDay, type Time } from '#shared/domain/dates.ts'
import { typedSigns } from '#shared/domain/outreach/sms-length.ts'
import { textHash } from '#shared/domain/text-hash.ts'
import type { InvitationContext } from './invitation-facts.ts'

/** What a message of thanks is made of, channel by channel. */
export const THANKS_PIECES = ['sms', 'whatsapp', 'emailSubject', 'emailBody'] as const
export type ThanksPiece = (typeof THANKS_PIECES)[number]
export type ThanksTexts = Readonly<Record<ThanksPiece, string>>

/** All that a message of thanks says; nothing of it concerns one participant. */
export type ThanksFacts = {
  readonly title: string
  /** First day of the session; null: no date. */
  readonly day: Day | null
  readonly organisation: string
  /** The team, as one says the names. */
  readonly team: readonly string[]
  readonly people: number
  readonly ideas: number
  readonly promises: number
  readonly decisions: number
  /** The session that comes next; null: none is planned. */
  readonly next: {
    readonly title: string
    readonly date: Day
    readonly start: Time
    readonly place: string
  } | null
}

/** Changes when what the thanks say changes, whatever the language. */
export const thanksKey = (facts: ThanksFacts): string => textHash(JSON.stringify(facts))

/** « 17 personnes », « 13 idées »… those at zero left out. */
const figureWords = (
  { people, ideas, promises, decisions }: ThanksFacts,
  { t }: InvitationContext,
): readonly string[] => {
  const figure = (key: 'people' | 'ideas' | 'promises' | 'decisions', count: number) =>
    count === 0 ? [] : [t(`sessionReports.thanks.texts.${key}`, { count })]
  return [
    ...figure('people', people),
    ...figure('ideas', ideas),
    ...figure('decisions', decisions),
    ...figure('promises', promises),
  ]
}

const nextWords = ({ next }: ThanksFacts, { t, language }: InvitationContext): string =>
  next === null
    ? ''
    : t('sessionReports.thanks.texts.next', {
        when: [formatYearlessDay(next.date, language), formatTime(next.start, language), next.place]
          .filter(Boolean)
          .join(', '),
      })

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')
const paragraphs = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n\n')

/**
 * What is proposed for each channel. Pure: the same facts give the same words. The SMS keeps to the
 * signs of a telephone's keyboard, which keeps it short.
 */
export const thanksTexts = (known: ThanksFacts, context: InvitationContext): ThanksTexts => {
  const { t, language } = context
  const title = known.title.trim() || t('inviting.texts.untitled')
  const facts = { ...known, title }
  const figures = figureWords(facts, context)
  const together =
    figures.length === 0
      ? ''
      : t('sessionReports.thanks.texts.together', { figures: figures.join(', ') })
  const next = nextWords(facts, context)
  const hello = t('sessionReports.thanks.texts.thanks', { title })
  return {
    sms: typedSigns([hello, together, next, facts.organisation].filter(Boolean).join(' ')),
    whatsapp: paragraphs([
      // A star of the title would end what WhatsApp draws in bold.
      lines([t('sessionReports.thanks.texts.chat'), `*${title.replace(/[*\s]+/gu, ' ').trim()}*`]),
      together,
      next,
      facts.organisation,
    ]),
    emailSubject: t('sessionReports.thanks.texts.subject', { title }),
    emailBody: paragraphs([
      t('inviting.texts.hello'),
      facts.day === null
        ? hello
        : t('sessionReports.thanks.texts.thanksDay', {
            title,
            day: formatYearlessDay(facts.day, language),
          }),
      lines(
        figures.length === 0
          ? []
          : [
              t('sessionReports.thanks.texts.togetherList'),
              ...figures.map((figure) => `– ${figure}`),
            ],
      ),
      t('sessionReports.thanks.texts.attached'),
      capitalised(next),
      lines([t('inviting.texts.goodbye'), facts.team.join(', '), facts.organisation]),
    ]),
  }
}
