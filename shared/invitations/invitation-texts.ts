import { typedSigns } from '#shared/domain/outreach/sms-length.ts'
import type { InvitationPiece } from '#shared/schemas/session.schema.ts'
import {
  dayLines,
  type InvitationContext,
  type InvitationFacts,
  placeLine,
} from './invitation-facts.ts'

/** The words proposed for each piece of the invitation. */
export type InvitationTexts = Readonly<Record<InvitationPiece, string>>

/** One paragraph of the e-mail: its lines, without those that say nothing. */
const paragraph = (lines: readonly (string | false)[]): string =>
  lines.filter((line) => line !== false && line !== '').join('\n')

const join = (pieces: readonly (string | false)[], separator: string): string =>
  pieces.filter((piece) => piece !== false && piece !== '').join(separator)

const shortText = (facts: InvitationFacts, context: InvitationContext): string => {
  const { t } = context
  const { session, parts, venue, organisation } = facts
  const days = dayLines(parts, context, { hasYear: false }).join(t('inviting.texts.nextDay'))
  const sentence = t('inviting.texts.smsWhat', {
    title: session.title,
    details: join(
      [
        days === '' ? t('inviting.texts.dateToCome') : days,
        venue !== null && placeLine(venue, { hasAddress: false }),
      ],
      ', ',
    ),
  })
  return typedSigns(
    join(
      [
        sentence,
        session.toBring !== '' && t('inviting.texts.smsBring', { things: session.toBring }),
        session.answerTo !== '' && t('inviting.texts.smsAnswer', { contact: session.answerTo }),
        organisation,
      ],
      ' ',
    ),
  )
}

/** WhatsApp draws what stands between stars in bold; a star of the title would end it. */
const inBold = (title: string): string => `*${title.replace(/[*\s]+/gu, ' ').trim()}*`

const chatText = (facts: InvitationFacts, context: InvitationContext): string => {
  const { t } = context
  const { session, parts, venue, organisation } = facts
  const days = dayLines(parts, context, { hasYear: false })
  return [
    paragraph([t('inviting.texts.chatHello'), inBold(session.title)]),
    paragraph([
      ...(days.length === 0 ? [t('inviting.texts.dateToCome')] : days),
      venue !== null && placeLine(venue, { hasAddress: true }),
    ]),
    paragraph([
      session.toBring !== '' && t('inviting.texts.bring', { things: session.toBring }),
      session.answerTo === ''
        ? t('inviting.texts.chatAnswerHere')
        : t('inviting.texts.answer', { contact: session.answerTo }),
    ]),
    organisation,
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

const emailBody = (facts: InvitationFacts, context: InvitationContext): string => {
  const { t } = context
  const { session, parts, venue, organisation, team } = facts
  const days = dayLines(parts, context, { hasYear: true })
  const when =
    days.length > 1
      ? paragraph([t('inviting.texts.whenLines'), ...days.map((day) => `– ${day}`)])
      : t('inviting.texts.when', { day: days[0] ?? t('inviting.texts.dateToCome') })
  return [
    t('inviting.texts.hello'),
    paragraph([t('inviting.texts.invite', { title: session.title }), session.module]),
    paragraph([
      when,
      venue !== null &&
        t('inviting.texts.where', { place: placeLine(venue, { hasAddress: true }) }),
      venue !== null &&
        venue.access.trim() !== '' &&
        t('inviting.texts.access', { access: venue.access.trim() }),
      session.toBring !== '' && t('inviting.texts.bring', { things: session.toBring }),
    ]),
    session.answerTo === ''
      ? t('inviting.texts.emailAnswerHere')
      : t('inviting.texts.emailAnswer', { contact: session.answerTo }),
    paragraph([t('inviting.texts.goodbye'), team.join(', '), organisation]),
  ].join('\n\n')
}

const subject = (facts: InvitationFacts, context: InvitationContext): string => {
  const [first] = dayLines(facts.parts, context, { hasYear: false })
  return context.t(first ? 'inviting.texts.subject' : 'inviting.texts.subjectUndated', {
    title: facts.session.title,
    day: first?.split(',')[0] ?? '',
  })
}

/** Two lines that one says on the telephone. */
const callScript = (facts: InvitationFacts, context: InvitationContext): string => {
  const { t } = context
  const { session, parts, venue, organisation } = facts
  const days = dayLines(parts, context, { hasYear: false }).join(t('inviting.texts.nextDay'))
  return paragraph([
    t('inviting.texts.callWhat', {
      organisation: organisation === '' ? t('inviting.texts.theTeam') : organisation,
      title: session.title,
      details: join(
        [
          days === '' ? t('inviting.texts.dateToCome') : days,
          venue !== null && placeLine(venue, { hasAddress: false }),
        ],
        ', ',
      ),
    }),
    t('inviting.texts.callAsk'),
    session.toBring !== '' && t('inviting.texts.bring', { things: session.toBring }),
  ])
}

/**
 * What is proposed for each channel. Pure: the same facts give the same words. The SMS keeps to the
 * signs of a telephone's keyboard, which keeps it short.
 */
export const invitationTexts = (
  known: InvitationFacts,
  context: InvitationContext,
): InvitationTexts => {
  const title = known.session.title.trim() || context.t('inviting.texts.untitled')
  const facts = { ...known, session: { ...known.session, title } }
  return {
    call: callScript(facts, context),
    sms: shortText(facts, context),
    whatsapp: chatText(facts, context),
    emailSubject: subject(facts, context),
    emailBody: emailBody(facts, context),
  }
}
