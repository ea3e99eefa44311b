import { z } from 'zod'
import { moveMarks } from '../../cards/place-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { countField, countSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import {
  type PaperSize,
  paperSize,
  printableSheets,
  type UnfootedPage,
} from '../printable-frame.ts'
import { WELCOME_GRIDS, type WelcomeFormat, welcomeCard } from './welcome-card-marks.ts'

const FORMATS = ['a5', 'a6'] as const satisfies readonly WelcomeFormat[]

const schema = z.object({
  format: z.enum(FORMATS).default('a5'),
  paper: officePaperSchema,
  count: countSchema,
  /** « three years after we last met »: the organisation confirms it. */
  retention: z.string().max(200).default(''),
  /** Whom to write to about one's data; empty: what the settings of the organisation say. */
  contact: z.string().max(200).default(''),
  /** Asks what one can offer and looks for; only on the A5 card. */
  exchange: z.boolean().default(true),
})
type Options = Readonly<z.infer<typeof schema>>

const perSheet = ({ format }: Pick<Options, 'format'>): number =>
  WELCOME_GRIDS[format].nx * WELCOME_GRIDS[format].ny

// For those who come without being listed, and some to spare.
const autoCount = (data: PrintableData): number => {
  const expected = headCountOf(data)
  return withSpare(expected) - Math.min(expected, data.people.length)
}

type Sheet = Pick<Options, 'format' | 'paper'>

const paperOf = ({ format, paper }: Sheet) => paperSize(paper, format === 'a5')

/** Size of one card: they cover the paper whole. */
const cardOf = (sheet: Sheet): PaperSize => {
  const { widthMm, heightMm } = paperOf(sheet)
  const { nx, ny } = WELCOME_GRIDS[sheet.format]
  return { widthMm: widthMm / nx, heightMm: heightMm / ny }
}

// Ticks at the edges of the paper where it is cut: the cards cover it whole.
const cuts = (options: Options): readonly DrawCommand[] => {
  const { widthMm, heightMm } = paperOf(options)
  const { nx, ny } = WELCOME_GRIDS[options.format]
  const tick = (x1: number, y1: number, x2: number, y2: number): DrawCommand => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    width: 0.15,
    colour: '#000000',
  })
  const middle = { x: widthMm / 2, y: heightMm / 2 }
  return [
    ...(nx === 2
      ? [tick(middle.x, 3, middle.x, 8), tick(middle.x, heightMm - 15, middle.x, heightMm - 10)]
      : []),
    ...(ny === 2
      ? [tick(3, middle.y, 8, middle.y), tick(widthMm - 8, middle.y, widthMm - 3, middle.y)]
      : []),
    ...(nx === 2 && ny === 2
      ? [
          tick(middle.x - 2, middle.y, middle.x + 2, middle.y),
          tick(middle.x, middle.y - 2, middle.x, middle.y + 2),
        ]
      : []),
  ]
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesPeople.welcome.name')
  const card = welcomeCard(
    { format: options.format, ...cardOf(options) },
    {
      organisation: data.organisation.name,
      notices: data.organisation.notices ?? {},
      contact: options.contact.trim() || data.organisation.privacyContact,
      retention: options.retention.trim() || t('printablesPeople.welcome.retention'),
      hasExchange: options.exchange,
      code: data.head?.session.code ?? '',
    },
    context,
  )
  const paper = paperOf(options)
  const { nx, ny } = WELCOME_GRIDS[options.format]
  const { widthMm, heightMm } = cardOf(options)
  const page: UnfootedPage = {
    ...paper,
    marks: [
      ...Array.from({ length: nx * ny }, (_, index) =>
        moveMarks(card.marks, (index % nx) * widthMm, Math.floor(index / nx) * heightMm),
      ).flat(),
      ...cuts(options),
    ],
  }
  const sheets = Math.ceil((options.count ?? autoCount(data)) / perSheet(options))
  const warnings: PrintWarning[] = [
    ...textWarnings([
      data.organisation.name,
      options.contact,
      options.retention,
      ...Object.values(data.organisation.notices ?? {}).map(({ text }) => text),
    ]),
    ...card.misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  return printableSheets(
    Array.from({ length: sheets }, () => page),
    { name, data, warnings },
    context,
  )
}

/** A card for somebody new: who they are, how to reach them, and three consents, each on its own. */
export const welcomeCards = definePrintable<Options>({
  kind: 'welcomeCards',
  family: 'people',
  pictogram: 'user-plus',
  name: (t) => t('printablesPeople.welcome.name'),
  purpose: (t) => t('printablesPeople.welcome.purpose'),
  keywords: (t) => t('printablesPeople.welcome.keywords'),
  schema,
  fields: [
    {
      key: 'format',
      kind: 'choice',
      label: (t) => t('printablesPeople.welcome.format'),
      values: FORMATS.map((value) => ({
        value,
        label: (t) => t(`printablesPeople.welcome.formats.${value}`),
      })),
    },
    officePaperField,
    countField(autoCount),
    {
      key: 'retention',
      kind: 'text',
      label: (t) => t('printablesPeople.welcome.retentionLabel'),
      help: (t) => t('printablesPeople.welcome.retentionHelp'),
      placeholder: (t) => t('printablesPeople.welcome.retention'),
    },
    {
      key: 'contact',
      kind: 'text',
      label: (t) => t('printablesPeople.welcome.contactLabel'),
      help: (t) => t('printablesPeople.welcome.contactHelp'),
    },
    {
      key: 'exchange',
      kind: 'switch',
      label: (t) => t('printablesPeople.welcome.exchange'),
      isShown: ({ format }) => format === 'a5',
    },
  ],
  reads: () => ['privacyContact'],
  facts: (options) => ({
    paper: options.paper,
    landscape: options.format === 'a5',
    piece: cardOf(options),
    piecesPerSheet: perSheet(options),
    sides: 1,
    colour: false,
    afterwards: ['cut', 'handOut'],
  }),
  build,
})
