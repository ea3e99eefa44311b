import { CONSENT_PURPOSES } from '#shared/schemas/people.schema.ts'
import { NOTICE_PURPOSES } from '#shared/schemas/privacy.schema.ts'
import { fitBox } from '../../fit-box.ts'
import { type OwnNotices, shortenedNotice } from '../../own-notices.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawBlock, drawLabel } from '../../text-layout.ts'
import type { PaperSize } from '../printable-frame.ts'
import { consentRows, contactRow } from './consent-rows.ts'
import { cornerCode, noticeMarks, writingField } from './form-marks.ts'

/** Cards on one sheet: two of A5 where it lies on its side, four of A6 where it stands. */
export const WELCOME_GRIDS = {
  a5: { nx: 2, ny: 1 },
  a6: { nx: 2, ny: 2 },
} as const
export type WelcomeFormat = keyof typeof WELCOME_GRIDS

export type WelcomeWords = {
  readonly organisation: string
  /** What the organisation wrote itself, by purpose; the rest is said in the words proposed. */
  readonly notices: OwnNotices
  readonly contact: string
  readonly retention: string
  readonly hasExchange: boolean
  readonly code: string
}

type Drawn = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

const { ink, softInk } = SHEET_COLOURS
const proposedText = (
  { organisation, contact, retention }: WelcomeWords,
  { t }: PrintContext,
): string => {
  const who = organisation || t('printablesPeople.welcome.us')
  const ask =
    contact === ''
      ? t('printablesPeople.welcome.askTeam')
      : t('printablesPeople.welcome.askContact', { contact })
  return [
    t('printablesPeople.welcome.notice', { organisation: who, retention }),
    t('printablesPeople.welcome.rights'),
    ask,
  ].join(' ')
}

/**
 * What the organisation says of each use. Where there is no room for all of it, what is said of the
 * registration, as much as fits, and where the rest is to be read.
 */
const noticeText = (
  words: WelcomeWords,
  context: PrintContext,
  fits: (text: string) => boolean,
): string => {
  const { t } = context
  const { notices } = words
  const registration = notices.registration?.text ?? proposedText(words, context)
  const consents = CONSENT_PURPOSES.flatMap((purpose) => {
    const notice = notices[purpose]
    if (notice === undefined) return []
    const label = t(`privacy.notices.purposes.${purpose}`)
    return [t('privacy.notices.labelled', { label, text: notice.text })]
  })
  if (Object.keys(notices).length === 0) return registration
  // What is signed here points at these versions, however much of their words there is room for.
  const versions = versionsLine(notices, context)
  const pointer = t('documents.noticeGoesOn')
  const said = (words: string) => `${words} ${versions}`
  const whole = said([registration, ...consents].join(' '))
  if (fits(whole)) return whole
  const short = said(consents.length === 0 ? registration : `${registration} ${pointer}`)
  if (fits(short)) return short
  return said(shortenedNotice(registration, pointer, (words) => fits(said(words))))
}

/** « Textes : inscription v2, photos v1. » */
const versionsLine = (notices: OwnNotices, { t }: PrintContext): string => {
  const named = NOTICE_PURPOSES.flatMap((purpose) => {
    const version = notices[purpose]?.version
    const name = t(`privacy.notices.short.${purpose}`)
    return version === undefined ? [] : [t('documents.noticeNamed', { name, version })]
  })
  return t('documents.noticeVersions', { list: named.join(', ') })
}

/** The text in its place, as large as the room allows. */
const noticeOf = (
  words: WelcomeWords,
  place: Parameters<typeof noticeMarks>[1],
  sizes: Parameters<typeof noticeMarks>[2],
  context: PrintContext,
) => {
  const set = (text: string) => noticeMarks(text, place, sizes)
  return set(noticeText(words, context, (text) => set(text).fits))
}

const largeCard = (
  { widthMm: width, heightMm: height }: PaperSize,
  words: WelcomeWords,
  context: PrintContext,
): Drawn => {
  const { t } = context
  // Half of a Letter sheet is narrower than an A5: its words need the width of the margins.
  const x = width < 145 ? 6 : 10
  const inner = width - 2 * x
  const half = (inner - 6) / 2
  const field = (key: 'firstName' | 'lastName' | 'commune' | 'structure' | 'phone' | 'email') =>
    t(`printablesPeople.welcome.fields.${key}`)
  const title = fitBox(
    t('printablesPeople.welcome.title'),
    'bold',
    { widthMm: inner - 30, heightMm: 11 },
    { largest: 24, floor: 16 },
  )
  // Taller lines where fewer things are asked.
  const row = words.hasExchange ? 12.6 : 15.5
  const top = words.hasExchange ? 25.5 : 28
  const contactTop = top + 4 * row + 1.2
  const exchangeTop = contactTop + 15.5
  const step = words.hasExchange ? 9.8 : 10.8
  const consentTop = words.hasExchange ? exchangeTop + 2 * row + 8.5 : exchangeTop + 16
  const consents = consentRows(
    { x, y: consentTop + 1, width: inner, step },
    { box: 8.5, largest: 15, floor: 13, heading: 14 },
    context,
  )
  const noticeTop = consentTop + 1 + 3 * step + 1.2
  const signTop = height - 22.5
  const notice = noticeOf(
    words,
    { x, y: noticeTop, width: inner, height: signTop - noticeTop - 1.5 },
    { largest: 12, floor: 7 },
    context,
  )
  return {
    misfits: [...consents.misfits, ...(notice.fits ? [] : [t('printablesPeople.welcome.name')])],
    marks: [
      ...namedPictogram('user-plus', { x: x + 5.5, y: 16.5 }, 11),
      ...drawBlock(title.block, { x: x + 14, top: 9, colour: ink }),
      drawLabel(t('printablesPeople.welcome.lead'), 'regular', 14, {
        x: x + 14,
        y: 22.6,
        colour: softInk,
      }),
      ...cornerCode(words.code, width - x, 13.5),
      ...writingField(field('firstName'), { x, y: top, width: half, height: row }),
      ...writingField(field('lastName'), { x: x + half + 6, y: top, width: half, height: row }),
      ...writingField(field('commune'), { x, y: top + row, width: half, height: row }),
      ...writingField(field('structure'), {
        x: x + half + 6,
        y: top + row,
        width: half,
        height: row,
      }),
      ...writingField(field('phone'), { x, y: top + 2 * row, width: inner, height: row }, 'phone'),
      ...writingField(field('email'), { x, y: top + 3 * row, width: inner, height: row }, 'mail'),
      drawLabel(t('printablesPeople.welcome.reach'), 'bold', 14, {
        x,
        y: contactTop + 4,
        colour: ink,
      }),
      ...contactRow(x, contactTop + 6.6, inner, context),
      ...(words.hasExchange
        ? [
            ...writingField(
              t('printablesPeople.welcome.offer'),
              { x, y: exchangeTop + 1, width: inner, height: row },
              'heart-handshake',
            ),
            ...writingField(
              t('printablesPeople.welcome.seek'),
              { x, y: exchangeTop + 1 + row, width: inner, height: row },
              'search',
            ),
          ]
        : []),
      drawLabel(t('printablesPeople.welcome.consentsTitle'), 'bold', 14, {
        x,
        y: consentTop - 0.6,
        colour: ink,
      }),
      ...consents.marks,
      ...notice.marks,
      ...writingField(t('printablesPeople.welcome.date'), { x, y: signTop, width: 34, height: 12 }),
      ...writingField(t('printablesPeople.welcome.signature'), {
        x: x + 40,
        y: signTop,
        width: inner - 40,
        height: 12,
      }),
    ],
  }
}

const smallCard = (
  { widthMm: width, heightMm: height }: PaperSize,
  words: WelcomeWords,
  context: PrintContext,
): Drawn => {
  const { t } = context
  const x = 9
  const inner = width - 2 * x
  const half = (inner - 5) / 2
  // A quarter of a Letter sheet is shorter than an A6.
  const short = 148.5 - height
  const row = 13 - short * 0.17
  const top = 20
  const field = (key: 'firstName' | 'lastName' | 'commune' | 'phoneOrEmail') =>
    t(`printablesPeople.welcome.fields.${key}`)
  const title = fitBox(
    t('printablesPeople.welcome.title'),
    'bold',
    { widthMm: inner - 26, heightMm: 9 },
    { largest: 18, floor: 12 },
  )
  const consentTop = top + 3 * row + 8
  const step = 11.2 - short * 0.14
  const consents = consentRows(
    { x, y: consentTop, width: inner, step },
    { box: 8, largest: 14, floor: 10, heading: 12 },
    context,
  )
  const noticeTop = consentTop + 3 * step + 1
  const signTop = height - 22.5
  const notice = noticeOf(
    words,
    { x, y: noticeTop, width: inner, height: signTop - noticeTop - 1 },
    { largest: 12, floor: 5.5 },
    context,
  )
  return {
    misfits: [...consents.misfits, ...(notice.fits ? [] : [t('printablesPeople.welcome.name')])],
    marks: [
      ...namedPictogram('user-plus', { x: x + 4.2, y: 13.6 }, 8.4),
      ...drawBlock(title.block, { x: x + 11, top: 9.6, colour: ink }),
      ...cornerCode(words.code, width - x, 13.6),
      ...writingField(field('firstName'), { x, y: top, width: half, height: row }),
      ...writingField(field('lastName'), { x: x + half + 5, y: top, width: half, height: row }),
      ...writingField(field('phoneOrEmail'), { x, y: top + row, width: inner, height: row }),
      ...writingField(field('commune'), { x, y: top + 2 * row, width: inner, height: row }),
      drawLabel(t('printablesPeople.welcome.consentsTitle'), 'bold', 12, {
        x,
        y: consentTop - 1.2,
        colour: ink,
      }),
      ...consents.marks,
      ...notice.marks,
      ...writingField(t('printablesPeople.welcome.date'), { x, y: signTop, width: 24, height: 11 }),
      ...writingField(t('printablesPeople.welcome.signatureShort'), {
        x: x + 28,
        y: signTop,
        width: inner - 28,
        height: 11,
      }),
    ],
  }
}

/** One card from its own top left corner. */
export const welcomeCard = (
  { format, ...size }: PaperSize & { readonly format: WelcomeFormat },
  words: WelcomeWords,
  context: PrintContext,
): Drawn => (format === 'a5' ? largeCard : smallCard)(size, words, context)
