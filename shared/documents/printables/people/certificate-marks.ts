import { type NamedPerson, spokenName } from '#shared/domain/person-name.ts'
import { type FittedText, fitBox } from '../../fit-box.ts'
import { fitSpokenName } from '../../name-block.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type { Colour, DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { fitImage } from '../../sign-in-sheet/sheet-header.ts'
import type { SheetOrganisation } from '../../sign-in-sheet-model.ts'
import { blockHeightMm, blockWidthMm, drawBlock, drawLabel, evenLines } from '../../text-layout.ts'
import type { PrintablePaper } from '../printable.ts'
import { FOOT_TOP, paperSize, SHEET_MARGIN, type UnfootedPage } from '../printable-frame.ts'
import { writingRule } from './form-marks.ts'

/** What one certificate says; what is empty leaves a line to write on. */
export type CertificateWords = {
  readonly organisation: SheetOrganisation
  /** Null: to be written by hand. */
  readonly person: NamedPerson | null
  readonly title: string
  readonly module: string
  readonly days: string
  readonly hours: string
  /** Null: it is not to be said at all. */
  readonly duration: string | null
  readonly place: string
  readonly team: string
  readonly signedAt: string
  readonly signedOn: string
  readonly signer: string
  readonly paper: PrintablePaper
  readonly lowInk: boolean
}

const LEFT = 24
/** Height of the place to sign, in mm. */
const SIGNING = 38
const { ink, softInk, accent, rule } = SHEET_COLOURS

type Column = {
  readonly marks: DrawCommand[]
  readonly misfits: string[]
  readonly width: number
  readonly tightness: Tightness
  y: number
}

/** Share kept of the white between parts, and of the largest sizes. */
type Tightness = { readonly air: number; readonly size: number }

const LOOSE: Tightness = { air: 1, size: 1 }
/** Long titles, places and names on a short sheet: less white first, then smaller words. */
const TIGHTER: readonly Tightness[] = [
  { air: 0.7, size: 1 },
  { air: 0.45, size: 1 },
  { air: 0.35, size: 0.85 },
  { air: 0.3, size: 0.7 },
]

type Words = {
  readonly largest: number
  readonly floor: number
  readonly height: number
  readonly colour?: Colour
  readonly before?: number
}

type SetIn = (
  box: { readonly widthMm: number; readonly heightMm: number },
  sizes: { readonly largest: number; readonly floor: number },
) => FittedText

const addFitted = (
  column: Column,
  text: string,
  setIn: SetIn,
  { largest, floor, height, colour = ink, before = 0 }: Words,
) => {
  const { air, size } = column.tightness
  const words = setIn(
    { widthMm: column.width, heightMm: height },
    { largest: Math.max(floor, largest * size), floor },
  )
  if (!words.fits) column.misfits.push(text)
  column.y += before * air
  column.marks.push(...drawBlock(words.block, { x: LEFT, top: column.y, colour }))
  column.y += blockHeightMm(words.block)
}

const add = (column: Column, text: string, weight: 'bold' | 'regular', words: Words) => {
  if (text === '') return
  addFitted(column, text, (box, sizes) => fitBox(text, weight, box, sizes), words)
}

const organiser = (column: Column, organisation: SheetOrganisation, { t }: PrintContext) => {
  const { logo, name, address, siret, activityNumber } = organisation
  if (logo !== null) {
    const size = fitImage(logo, { width: 46, height: 20 })
    column.marks.push({
      kind: 'image',
      hash: logo.hash,
      x: LEFT + column.width - size.width,
      y: column.y,
      ...size,
    })
  }
  const width = logo === null ? column.width : column.width - 50
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
    column.marks.push(writingRule(LEFT + indent, top + 12, column.width - indent))
    column.y += 15.5
    return
  }
  const words = fitBox(
    text,
    'bold',
    { widthMm: column.width - indent, heightMm: 15 },
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
  { top, width }: { readonly top: number; readonly width: number },
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const half = width / 2 - 5
  const box = { x: LEFT + half + 10, y: top, width: half, height: SIGNING }
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
  const who = fitBox(
    forWhom,
    'regular',
    { widthMm: half, heightMm: 10.4 },
    { largest: 12, floor: 8 },
  )
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

type Certificate = { readonly page: UnfootedPage; readonly misfits: readonly string[] }

/** The certificate, and how far down its place to sign reaches, in mm. */
const laidOut = (
  words: CertificateWords,
  tightness: Tightness,
  context: PrintContext,
): Certificate & { readonly bottom: number } => {
  const { t } = context
  const { organisation, person, title } = words
  const paper = paperSize(words.paper, false)
  const { air } = tightness
  const width = paper.widthMm - 2 * LEFT
  const column: Column = { marks: [], misfits: [], width, tightness, y: 24 }
  organiser(column, organisation, context)
  column.y = Math.max(column.y + 12 * air, 58)
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
  if (person === null) {
    column.marks.push(writingRule(LEFT, column.y + 14, column.width))
    column.y += 16
  } else {
    addFitted(
      column,
      spokenName(person),
      (box, sizes) => fitSpokenName(person, 'bold', box, { ...sizes, usual: 20 }),
      {
        largest: 30,
        floor: 14,
        height: 28,
        before: 2,
      },
    )
  }
  add(column, t('printablesPeople.certificates.took'), 'regular', {
    largest: 14,
    floor: 12,
    height: 7,
    before: 4,
  })
  if (title === '') {
    column.marks.push(writingRule(LEFT, column.y + 12, column.width))
    column.y += 14
  } else {
    addFitted(
      column,
      title,
      (box, sizes) => {
        const fitted = fitBox(title, 'bold', box, sizes)
        if (!fitted.fits) return fitted
        return { ...fitted, block: evenLines(title, fitted.block, box.widthMm) }
      },
      { largest: 20, floor: 12, height: 20, before: 1.5 },
    )
    add(column, words.module, 'regular', { largest: 13, floor: 9, height: 12, colour: softInk })
  }
  column.y += 8 * air
  const when = [words.days, words.hours].filter(Boolean).join(', ')
  fact(column, 'calendar', t('printablesPeople.certificates.when'), when)
  if (words.duration !== null) {
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
  const top = Math.max(column.y + 5, paper.heightMm - 69)
  const band = {
    x: SHEET_MARGIN,
    y: SHEET_MARGIN,
    width: paper.widthMm - 2 * SHEET_MARGIN,
    height: 6,
  }
  return {
    bottom: top + SIGNING,
    misfits: column.misfits,
    page: {
      ...paper,
      marks: [
        ...madrasBand(band, words.lowInk),
        ...column.marks,
        ...signing(words, { top, width: column.width }, context),
      ],
    },
  }
}

/** The certificate of one person; their name is never cut, nor the place to sign by the foot. */
export const certificatePage = (words: CertificateWords, context: PrintContext): Certificate => {
  const end = paperSize(words.paper, false).heightMm - FOOT_TOP
  let drawn = laidOut(words, LOOSE, context)
  for (const tightness of TIGHTER) {
    if (drawn.bottom <= end) break
    drawn = laidOut(words, tightness, context)
  }
  return drawn
}
