import { type FittedText, fitBox } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type { Colour, DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { fitImage } from '../../sign-in-sheet/sheet-header.ts'
import type { SheetOrganisation } from '../../sign-in-sheet-model.ts'
import { blockHeightMm, blockWidthMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { paperSize, SHEET_MARGIN, type UnfootedPage } from '../printable-frame.ts'
import { writingRule } from './form-marks.ts'

/** What one certificate says; what is empty leaves a line to write on. */
export type CertificateWords = {
  readonly organisation: SheetOrganisation
  readonly name: string
  readonly title: string
  readonly module: string
  readonly days: string
  readonly hours: string
  readonly duration: string
  readonly place: string
  readonly team: string
  readonly signedAt: string
  readonly signedOn: string
  readonly signer: string
  readonly lowInk: boolean
}

const PAPER = paperSize('a4', false)
const LEFT = 24
const RIGHT = PAPER.widthMm - 24
const WIDTH = RIGHT - LEFT
const { ink, softInk, accent, rule } = SHEET_COLOURS

type Column = {
  readonly marks: DrawCommand[]
  readonly misfits: string[]
  y: number
}

const add = (
  column: Column,
  text: string,
  weight: 'bold' | 'regular',
  {
    largest,
    floor,
    height,
    colour = ink,
    before = 0,
  }: {
    readonly largest: number
    readonly floor: number
    readonly height: number
    readonly colour?: Colour
    readonly before?: number
  },
): FittedText | null => {
  if (text === '') return null
  const words = fitBox(text, weight, { widthMm: WIDTH, heightMm: height }, { largest, floor })
  if (!words.fits) column.misfits.push(text)
  column.y += before
  column.marks.push(...drawBlock(words.block, { x: LEFT, top: column.y, colour }))
  column.y += blockHeightMm(words.block)
  return words
}

const organiser = (column: Column, organisation: SheetOrganisation, { t }: PrintContext) => {
  const { logo, name, address, siret, activityNumber } = organisation
  if (logo !== null) {
    const size = fitImage(logo, { width: 46, height: 20 })
    column.marks.push({
      kind: 'image',
      hash: logo.hash,
      x: RIGHT - size.width,
      y: column.y,
      ...size,
    })
  }
  const width = logo === null ? WIDTH : WIDTH - 50
  const numbers = [
    siret === '' ? '' : t('documents.signIn.siret', { siret }),
    activityNumber === '' ? '' : t('documents.signIn.activityNumber', { activityNumber }),
  ].filter(Boolean)
  const start = column.y
  for (const [index, line] of [name, address, ...numbers].filter(Boolean).entries()) {
    const isName = index === 0 && line === name
    const words = fitBox(
      line,
      isName ? 'bold' : 'regular',
      { widthMm: width, heightMm: isName ? 14 : 9 },
      isName ? { largest: 15, floor: 10 } : { largest: 10.5, floor: 8 },
    )
    if (!words.fits) column.misfits.push(line)
    column.marks.push(
      ...drawBlock(words.block, { x: LEFT, top: column.y, colour: isName ? ink : softInk }),
    )
    column.y += blockHeightMm(words.block)
  }
  column.y = Math.max(column.y, logo === null ? 0 : start + 21)
}

// When, how long, where, with whom: each behind its picture, or a line to write it.
const fact = (column: Column, pictogram: string, label: string, text: string) => {
  const indent = 12
  const top = column.y
  column.marks.push(
    ...namedPictogram(pictogram, { x: LEFT + 3.8, y: top + 4.8 }, 7.6, accent),
    drawLabel(label, 'regular', 10, { x: LEFT + indent, y: top + 3.2, colour: softInk }),
  )
  if (text === '') {
    column.marks.push(writingRule(LEFT + indent, top + 12, WIDTH - indent))
    column.y += 15.5
    return
  }
  const words = fitBox(
    text,
    'bold',
    { widthMm: WIDTH - indent, heightMm: 15 },
    { largest: 15, floor: 10 },
  )
  if (!words.fits) column.misfits.push(text)
  column.marks.push(...drawBlock(words.block, { x: LEFT + indent, top: top + 4.2, colour: ink }))
  column.y += Math.max(12.5, 4.2 + blockHeightMm(words.block) + 3.4)
}

// A rule from the end of the words to the end of the column.
const ruleAfter = ({ block }: FittedText, top: number, width: number): DrawCommand => {
  const from = blockWidthMm(block) + 3
  return writingRule(LEFT + from, top + blockHeightMm(block) - 1, width - from)
}

const signing = (
  { signedAt, signedOn, signer, organisation }: CertificateWords,
  top: number,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const half = WIDTH / 2 - 5
  const box = { x: LEFT + half + 10, y: top, width: half, height: 38 }
  const madeAt = t('printablesPeople.certificates.madeAt')
  const forWhom =
    organisation.name === ''
      ? ''
      : t('printablesPeople.certificates.forWhom', { organisation: organisation.name })
  const on = t('printablesPeople.certificates.madeOn', { day: signedOn }).trim()
  const place = fitBox(
    `${madeAt} ${signedAt}`.trim(),
    'regular',
    { widthMm: half, heightMm: 14 },
    { largest: 14, floor: 9 },
  )
  const who = fitBox(forWhom, 'regular', { widthMm: half, heightMm: 13 }, { largest: 12, floor: 8 })
  const name = fitBox(signer, 'bold', { widthMm: half, heightMm: 13 }, { largest: 13, floor: 8 })
  const day = fitBox(on, 'regular', { widthMm: half, heightMm: 7 }, { largest: 14, floor: 9 })
  const label = fitBox(
    t('printablesPeople.certificates.sign'),
    'regular',
    { widthMm: half - 6, heightMm: 6 },
    { largest: 10, floor: 7 },
  )
  const dayTop = top + blockHeightMm(place.block) + (signedAt === '' ? 2.5 : 0.6)
  const whoTop = dayTop + blockHeightMm(day.block) + 4
  const nameTop = whoTop + blockHeightMm(who.block) + 0.6
  return [
    ...drawBlock(place.block, { x: LEFT, top, colour: ink }),
    ...(signedAt === '' ? [ruleAfter(place, top, half)] : []),
    ...drawBlock(day.block, { x: LEFT, top: dayTop, colour: ink }),
    ...(signedOn === '' ? [ruleAfter(day, dayTop, half)] : []),
    ...drawBlock(who.block, { x: LEFT, top: whoTop, colour: softInk }),
    ...(signer === ''
      ? [writingRule(LEFT, nameTop + 9, half)]
      : drawBlock(name.block, { x: LEFT, top: nameTop, colour: ink })),
    {
      kind: 'rect',
      ...box,
      radius: 2,
      stroke: rule,
      strokeWidth: STROKES.thin,
    },
    ...drawBlock(label.block, { x: box.x + 3, top: box.y + 1.6, colour: softInk }),
  ]
}

/** The certificate of one person; their name is never cut. */
export const certificatePage = (
  words: CertificateWords,
  context: PrintContext,
): { readonly page: UnfootedPage; readonly misfits: readonly string[] } => {
  const { t } = context
  const { organisation, name, title } = words
  const column: Column = { marks: [], misfits: [], y: 24 }
  organiser(column, organisation, context)
  column.y = Math.max(column.y + 12, 58)
  add(column, t('printablesPeople.certificates.heading'), 'bold', {
    largest: 34,
    floor: 20,
    height: 16,
    colour: accent,
  })
  add(
    column,
    organisation.name === ''
      ? t('printablesPeople.certificates.weCertify')
      : t('printablesPeople.certificates.certifies', { organisation: organisation.name }),
    'regular',
    { largest: 14, floor: 10, height: 14, before: 7 },
  )
  if (name === '') {
    column.marks.push(writingRule(LEFT, column.y + 14, WIDTH))
    column.y += 16
  } else add(column, name, 'bold', { largest: 30, floor: 14, height: 28, before: 2 })
  add(column, t('printablesPeople.certificates.took'), 'regular', {
    largest: 14,
    floor: 12,
    height: 7,
    before: 4,
  })
  if (title === '') {
    column.marks.push(writingRule(LEFT, column.y + 12, WIDTH))
    column.y += 14
  } else {
    add(column, title, 'bold', { largest: 20, floor: 12, height: 20, before: 1.5 })
    add(column, words.module, 'regular', { largest: 13, floor: 9, height: 12, colour: softInk })
  }
  column.y += 8
  const when = [words.days, words.hours].filter(Boolean).join(', ')
  fact(column, 'calendar', t('printablesPeople.certificates.when'), when)
  if (words.duration !== '') {
    fact(column, 'clock', t('printablesPeople.certificates.duration'), words.duration)
  }
  fact(column, 'map-pin', t('printablesPeople.certificates.where'), words.place)
  if (words.team !== '') fact(column, 'users', t('printablesPeople.certificates.with'), words.team)
  add(column, t('printablesPeople.certificates.purposeLine'), 'regular', {
    largest: 13,
    floor: 11,
    height: 12,
    before: 3,
  })
  // The place to sign stays where it is from page to page, unless the words need it lower.
  const signTop = Math.max(column.y + 5, 228)
  const band = {
    x: SHEET_MARGIN,
    y: SHEET_MARGIN,
    width: PAPER.widthMm - 2 * SHEET_MARGIN,
    height: 6,
  }
  return {
    misfits: column.misfits,
    page: {
      ...PAPER,
      marks: [
        ...madrasBand(band, words.lowInk),
        ...column.marks,
        ...signing(words, signTop, context),
      ],
    },
  }
}
