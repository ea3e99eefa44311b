import { z } from 'zod'
import { fitBox } from '../../fit-box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { countSchema, lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  headCountOf,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
  withSpare,
} from '../printable.ts'
import {
  FOOT_TOP,
  paperSize,
  printableSheets,
  SHEET_MARGIN,
  type UnfootedPage,
} from '../printable-frame.ts'
import { writingRule } from './form-marks.ts'
import { roleWords } from './role-sets.ts'

const schema = z.object({
  title: z.string().max(200).default(''),
  intro: z.string().max(500).default(''),
  /** « Name: one sentence », with a pictogram; the values proposed when empty. */
  values: z.array(pictureItemSchema).max(12).default([]),
  paper: z.enum(['a4', 'a3']).default('a4'),
  /** Lines to sign; null: one a person, and some to spare. */
  lines: countSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const { ink, softInk, accent } = SHEET_COLOURS

const VALUES = [
  ['koudmen', 'heart-handshake'],
  ['listening', 'ear'],
  ['trust', 'lock'],
  ['everyone', 'users-group'],
  ['freedom', 'door'],
  ['trying', 'seedling'],
] as const

const usualValues = (t: PrintContext['t']): readonly PictureItem[] =>
  VALUES.map(([value, pictogram]) => ({
    text: `${t(`printablesPeople.charter.values.${value}.name`)}\u00a0: ${t(
      `printablesPeople.charter.values.${value}.sentence`,
    )}`,
    pictogram,
  }))

const valuesOf = ({ values }: Options, { t }: PrintContext): readonly PictureItem[] => {
  const own = values.filter(({ text }) => text.trim() !== '')
  return own.length > 0 ? own : usualValues(t)
}

type Frame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** 1 on A4; what is drawn on A3 is that much larger. */
  readonly scale: number
  readonly bottom: number
}

const frameOf = ({ paper }: Options): Frame => {
  const { widthMm, heightMm } = paperSize(paper, false)
  const scale = widthMm / 210
  const margin = 16 * scale
  return {
    width: widthMm,
    height: heightMm,
    left: margin,
    right: widthMm - margin,
    scale,
    bottom: heightMm - FOOT_TOP - 3,
  }
}

type Drawn = {
  readonly marks: readonly DrawCommand[]
  readonly bottom: number
  readonly misfits: readonly string[]
}

const heading = (title: string, intro: string, frame: Frame, { lowInk }: Options): Drawn => {
  const { left, right, scale, width } = frame
  const band = {
    x: SHEET_MARGIN,
    y: SHEET_MARGIN,
    width: width - 2 * SHEET_MARGIN,
    height: 7 * scale,
  }
  const name = fitBox(
    title,
    'bold',
    { widthMm: right - left, heightMm: 26 * scale },
    { largest: 34 * scale, floor: 20 },
  )
  const words = fitBox(
    intro,
    'regular',
    { widthMm: right - left, heightMm: 18 * scale },
    { largest: 17 * scale, floor: 14 },
  )
  const top = band.y + band.height + 7 * scale
  const under = top + blockHeightMm(name.block) + (intro === '' ? 0 : 1.5 * scale)
  return {
    misfits: [...(name.fits ? [] : [title]), ...(words.fits ? [] : [intro])],
    marks: [
      ...madrasBand(band, lowInk),
      ...drawBlock(name.block, { x: left, top, colour: ink }),
      ...drawBlock(words.block, { x: left, top: under, colour: softInk }),
    ],
    bottom: under + blockHeightMm(words.block),
  }
}

const valueRows = (
  values: readonly PictureItem[],
  top: number,
  rowHeight: number,
  frame: Frame,
  { lowInk }: Options,
): Drawn => {
  const { left, right, scale } = frame
  const tile = Math.min(15 * scale, rowHeight - 4 * scale)
  const x = left + tile + 6 * scale
  const misfits: string[] = []
  const marks = values.flatMap((item, index): DrawCommand[] => {
    const { name, task } = roleWords(item.text)
    const middle = top + (index + 0.5) * rowHeight
    const title = fitBox(
      name,
      'bold',
      { widthMm: right - x, heightMm: rowHeight * (task === '' ? 0.9 : 0.46) },
      { largest: 20 * scale, floor: 13 },
    )
    const words = fitBox(
      task,
      'regular',
      { widthMm: right - x, heightMm: rowHeight * 0.5 },
      { largest: 16 * scale, floor: 11 },
    )
    if (!title.fits || !words.fits) misfits.push(item.text)
    const height = blockHeightMm(title.block) + blockHeightMm(words.block)
    return [
      ...pictogramTile(item.pictogram, { x: left + tile / 2, y: middle }, tile, { lowInk }),
      ...drawBlock(title.block, { x, top: middle - height / 2, colour: ink }),
      ...drawBlock(words.block, {
        x,
        top: middle - height / 2 + blockHeightMm(title.block),
        colour: ink,
      }),
    ]
  })
  return { marks, misfits, bottom: top + values.length * rowHeight }
}

// Height in which somebody signs, in mm: hands are no larger on A3.
const stepOf = ({ scale }: Frame): number => 10.5 * Math.min(scale, 1.1)

/** Names one above the other, each with a place to sign beside it. */
const signingLines = (
  count: number,
  top: number,
  frame: Frame,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const { left, right, scale } = frame
  const gap = 8 * scale
  const column = (right - left - gap) / 2
  const step = stepOf(frame)
  const rows = Math.ceil(count / 2)
  const size = 10 * scale
  return [0, 1].flatMap((side): DrawCommand[] => {
    const x = left + side * (column + gap)
    const here = side === 0 ? rows : count - rows
    if (here <= 0) return []
    const sign = x + column * 0.58
    return [
      drawLabel(t('printablesPeople.charter.name'), 'bold', size, {
        x,
        y: top + 3.5 * scale,
        colour: softInk,
      }),
      drawLabel(t('printablesPeople.charter.signature'), 'bold', size, {
        x: sign,
        y: top + 3.5 * scale,
        colour: softInk,
      }),
      ...Array.from({ length: here }, (_, index): DrawCommand[] => {
        const y = top + 3.5 * scale + (index + 1) * step
        return [writingRule(x, y, column * 0.55), writingRule(sign, y, column * 0.42)]
      }).flat(),
    ]
  })
}

const autoLines = (data: PrintableData): number => withSpare(headCountOf(data))

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesPeople.charter.label')
  const frame = frameOf(options)
  const { scale, bottom } = frame
  const title = options.title.trim() || t('printablesPeople.charter.title')
  const intro = options.intro.trim() || t('printablesPeople.charter.intro')
  const values = valuesOf(options, context)
  const head = heading(title, intro, frame, options)
  const step = stepOf(frame)
  const room = (top: number) => 2 * Math.max(0, Math.floor((bottom - top - 4 * scale) / step))
  // Some lines on the first page whatever the values take; the rest on pages of their own.
  const firstTop = head.bottom + 5 * scale
  const least = 4 * step + 8 * scale
  const rowHeight = Math.min(22 * scale, (bottom - least - firstTop) / values.length)
  const rows = valueRows(values, firstTop, rowHeight, frame, options)
  const lines = options.lines ?? autoLines(data)
  const signTop = rows.bottom + 5 * scale
  const first = Math.min(lines, room(signTop))
  const rule: DrawCommand = {
    kind: 'line',
    x1: frame.left,
    y1: rows.bottom + 2.5 * scale,
    x2: frame.right,
    y2: rows.bottom + 2.5 * scale,
    width: 0.5,
    colour: accent,
  }
  const paper = paperSize(options.paper, false)
  const pages: UnfootedPage[] = [
    {
      ...paper,
      marks: [...head.marks, ...rows.marks, rule, ...signingLines(first, signTop, frame, context)],
    },
  ]
  const next = heading(title, '', frame, options)
  const nextTop = next.bottom + 4 * scale
  for (let left = lines - first; left > 0; left -= room(nextTop)) {
    const here = Math.min(left, room(nextTop))
    pages.push({ ...paper, marks: [...next.marks, ...signingLines(here, nextTop, frame, context)] })
  }
  const warnings: PrintWarning[] = [
    ...textWarnings([title, intro, ...values.map(({ text }) => text)]),
    ...[...head.misfits, ...rows.misfits].map(
      (text) => ({ kind: 'textDoesNotFit', where: name, text }) as const,
    ),
  ]
  return printableSheets(pages, { name, data, warnings }, context)
}

/** The values of the community on a sheet that everyone signs. */
export const valuesCharter = definePrintable<Options>({
  kind: 'valuesCharter',
  family: 'people',
  pictogram: 'heart-handshake',
  name: (t) => t('printablesPeople.charter.label'),
  purpose: (t) => t('printablesPeople.charter.purpose'),
  keywords: (t) => t('printablesPeople.charter.keywords'),
  schema,
  fields: [
    {
      key: 'title',
      kind: 'text',
      label: (t) => t('printables.fields.title'),
      placeholder: (t) => t('printablesPeople.charter.title'),
    },
    {
      key: 'intro',
      kind: 'text',
      label: (t) => t('printablesPeople.charter.introLabel'),
      placeholder: (t) => t('printablesPeople.charter.intro'),
    },
    {
      key: 'values',
      kind: 'items',
      label: (t) => t('printablesPeople.charter.list'),
      help: (t) => t('printablesPeople.charter.listHelp'),
      placeholder: usualValues,
    },
    paperField(['a4', 'a3']),
    {
      key: 'lines',
      kind: 'count',
      min: 1,
      max: 2_000,
      label: (t) => t('printablesPeople.charter.lines'),
      auto: autoLines,
    },
    lowInkField,
  ],
  facts: ({ paper }) => ({
    paper,
    landscape: false,
    sides: 1,
    colour: true,
    afterwards: ['sign', 'hang'],
  }),
  build,
})
