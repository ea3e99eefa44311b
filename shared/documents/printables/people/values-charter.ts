import { z } from 'zod'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { countSchema, lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import {
  definePrintable,
  headCountOf,
  type PictureItem,
  PRINTABLE_PAPERS,
  type PrintableData,
  pictureItemSchema,
  withSpare,
} from '../printable.ts'
import { paperSize, printableSheets, type UnfootedPage } from '../printable-frame.ts'
import {
  charterFrame,
  charterHeading,
  SIGN_HEAD,
  signingLines,
  stepOf,
  valueRows,
} from './charter-marks.ts'

const schema = z.object({
  title: z.string().max(200).default(''),
  intro: z.string().max(500).default(''),
  /** « Name: one sentence », with a pictogram; the values proposed when empty. */
  values: z.array(pictureItemSchema).max(12).default([]),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  /** Lines to sign; null: one a person, and some to spare. */
  lines: countSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** Height of a value that is still read from two steps away, in mm on A4. */
const CLOSE_ROW = 16

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

const autoLines = (data: PrintableData): number => withSpare(headCountOf(data))

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesPeople.charter.label')
  const frame = charterFrame(options)
  const { scale, bottom } = frame
  const title = options.title.trim() || t('printablesPeople.charter.title')
  const intro = options.intro.trim() || t('printablesPeople.charter.intro')
  const values = valuesOf(options, context)
  const head = charterHeading(title, intro, frame, options)
  const step = stepOf(frame)
  const room = (top: number) =>
    2 * Math.max(0, Math.floor((bottom - top - (SIGN_HEAD + 0.5) * scale) / step))
  // Some lines on the first page whatever the values take; the rest on pages of their own.
  const firstTop = head.bottom + 5 * scale
  const lines = options.lines ?? autoLines(data)
  const rowsWith = (signing: number) =>
    Math.min(
      22 * scale,
      (bottom - signing * step - (SIGN_HEAD + 4.5) * scale - firstTop) / values.length,
    )
  // Closer values where that saves a second sheet of a few signatures.
  const onOneSheet = rowsWith(Math.ceil(lines / 2) + 0.5)
  const rowHeight = onOneSheet >= CLOSE_ROW * scale ? onOneSheet : rowsWith(4)
  const rows = valueRows(values, firstTop, rowHeight, frame, options)
  const signTop = rows.bottom + 5 * scale
  const first = Math.min(lines, room(signTop))
  const rule: DrawCommand = {
    kind: 'line',
    x1: frame.left,
    y1: rows.bottom + 2.5 * scale,
    x2: frame.right,
    y2: rows.bottom + 2.5 * scale,
    width: 0.5,
    colour: SHEET_COLOURS.accent,
  }
  const paper = paperSize(options.paper, false)
  const pages: UnfootedPage[] = [
    {
      ...paper,
      marks: [
        ...head.marks,
        ...rows.marks,
        rule,
        ...signingLines(first, signTop, step, frame, context),
      ],
    },
  ]
  const next = charterHeading(title, '', frame, options)
  const nextTop = next.bottom + 4 * scale
  // As many on each of the next sheets, with more room to sign: three lines alone looked forgotten.
  const nextSheets = Math.ceil((lines - first) / room(nextTop))
  const each = 2 * Math.ceil((lines - first) / nextSheets / 2)
  const nextStep = Math.min(
    1.5 * step,
    (bottom - nextTop - (SIGN_HEAD + 0.5) * scale) / Math.max(1, each / 2),
  )
  for (let left = lines - first; left > 0; left -= each) {
    const signing = signingLines(Math.min(left, each), nextTop, nextStep, frame, context)
    pages.push({ ...paper, marks: [...next.marks, ...signing] })
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
    paperField(),
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
  reads: () => [],
  facts: ({ paper }) => ({
    paper,
    landscape: false,
    sides: 1,
    colour: true,
    afterwards: ['sign', 'hang'],
  }),
  build,
})
