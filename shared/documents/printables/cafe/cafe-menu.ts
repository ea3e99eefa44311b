import { z } from 'zod'
import { moveMarks } from '../../cards/place-marks.ts'
import { heldBlock } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import {
  blockHeightMm,
  drawBlock,
  drawLabel,
  fitText,
  lineHeightMm,
  type TextBlock,
} from '../../text-layout.ts'
import { disc, INK, sketch, WHITE } from '../boards/board-marks.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { foldAcross } from '../people/fold-lines.ts'
import { definePrintable, headCountOf, type PrintableData } from '../printable.ts'
import { FOOT_TOP, type PaperSize, paperSize, printableSheets } from '../printable-frame.ts'

const schema = z.object({
  form: z.enum(['standing', 'twoFlat']).default('standing'),
  title: z.string().max(100).default(''),
  /** One a round, four at most; ours when empty, the first from the challenge. */
  questions: z.array(z.string().max(300)).max(4).default([]),
  /** With an opening of five minutes, three rounds and the harvest make an hour. */
  minutes: z.number().int().min(3).max(60).default(15),
  harvest: z.number().int().min(3).max(60).default(10),
  /** A line in Creole that the team writes itself. */
  creole: z.string().max(100).default(''),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
  /** Tables; null: as many as the people need. */
  count: z.number().int().min(1).max(100).nullable().default(null),
})
type Options = Readonly<z.infer<typeof schema>>

/** People at a table of a World Café (methods.md 4.2). */
const TABLE = 5
const PAD = 12
const BAND = 4
/** White that the foot of the sheet takes, in mm. */
const FOOT = FOOT_TOP + 2
const MARK = 12
const INDENT = MARK + 5

const COURSES = [
  { key: 'starter', pictogram: 'salad' },
  { key: 'main', pictogram: 'bowl-spoon' },
  { key: 'dessert', pictogram: 'cake' },
  { key: 'coffee', pictogram: 'coffee' },
] as const

/** Half of the paper that lies on its side: an A5 out of an A4. */
const halfSheet = ({ paper }: Pick<Options, 'paper'>): PaperSize => {
  const { widthMm, heightMm } = paperSize(paper, true)
  return { widthMm: widthMm / 2, heightMm }
}

const tablesOf = (data: PrintableData) => Math.max(1, Math.ceil(headCountOf(data) / TABLE))

const questionsOf = (
  { questions }: Options,
  { challenge }: PrintableData,
  { t }: PrintContext,
): readonly string[] => {
  const own = questions.map((question) => question.trim()).filter(Boolean)
  if (own.length > 0) return own
  return [
    challenge?.question || t('printablesCafe.menu.questions.today'),
    t('printablesCafe.menu.questions.existing'),
    t('printablesCafe.menu.questions.together'),
  ]
}

type Course = {
  readonly name: string
  readonly pictogram: string
  readonly minutes: number
  readonly text: string
}

const coursesOf = (options: Options, data: PrintableData, context: PrintContext): Course[] => [
  ...questionsOf(options, data, context).map((text, index) => {
    const { key, pictogram } = COURSES[index] ?? COURSES[0]
    return {
      name: context.t(`printablesCafe.menu.courses.${key}`),
      pictogram,
      minutes: options.minutes,
      text,
    }
  }),
  {
    name: context.t('printablesCafe.menu.harvest'),
    pictogram: 'basket',
    minutes: options.harvest,
    text: context.t('printablesCafe.menu.harvestHint'),
  },
]

const SIZES = [18, 17, 16, 15, 14] as const

type Laid = { readonly blocks: readonly TextBlock[]; readonly gap: number; readonly fits: boolean }

// The largest size at which every course fits under the last.
const layOut = (courses: readonly Course[], { width, height }: Box): Laid => {
  const at = (size: number) =>
    courses.map(({ text }) => fitText(text, 'regular', [size], width - INDENT, 1))
  const takes = (blocks: readonly TextBlock[]) =>
    blocks.reduce((sum, block) => sum + Math.max(MARK, 6.6 + blockHeightMm(block)), 0)
  const least = 2.5 * (courses.length - 1)
  const size = SIZES.find((each) => takes(at(each)) + least <= height) ?? SIZES[SIZES.length - 1]
  const blocks = at(size ?? 14)
  const left = height - takes(blocks)
  if (left < least) {
    const share = (height - least) / Math.max(1, courses.length) - 6.6
    const held = blocks.map((block) =>
      heldBlock(block, { widthMm: width - INDENT, heightMm: Math.max(MARK - 6.6, share) }),
    )
    return { blocks: held, gap: 2.5, fits: false }
  }
  return {
    blocks,
    gap: Math.min(9, Math.max(2.5, left / Math.max(1, courses.length - 1))),
    fits: true,
  }
}

const coursesMarks = (
  courses: readonly Course[],
  box: Box,
  { blocks, gap }: Laid,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  let top = box.y
  return courses.flatMap(({ name, pictogram, minutes }, index): readonly DrawCommand[] => {
    const block = blocks[index]
    if (block === undefined) return []
    const y = top
    top += Math.max(MARK, 6.6 + blockHeightMm(block)) + gap
    return [
      sketch(disc(box.x + MARK / 2, y + MARK / 2, MARK / 2), {
        fill: WHITE,
        stroke: SHEET_COLOURS.accent,
        weight: 0.5,
      }),
      ...namedPictogram(
        pictogram,
        { x: box.x + MARK / 2, y: y + MARK / 2 },
        MARK * 0.62,
        SHEET_COLOURS.accent,
      ),
      drawLabel(name, 'bold', 16, {
        x: box.x + INDENT,
        y: y + 4.8,
        colour: SHEET_COLOURS.accent,
      }),
      drawLabel(t('printablesCafe.menu.minutes', { count: minutes }), 'regular', 14, {
        x: box.x + box.width,
        y: y + 4.8,
        colour: SHEET_COLOURS.softInk,
        align: 'right',
      }),
      ...drawBlock(block, { x: box.x + INDENT, top: y + 6.6, colour: INK }),
    ]
  })
}

/** Marks of a card, and the texts that it does not hold whole. */
type Card = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

// The rule of the game, at the foot of the card.
const moveRule = (box: Box, { t }: PrintContext): { marks: DrawCommand[]; height: number } => {
  const block = fitText(t('printablesCafe.menu.move'), 'bold', [14], box.width - INDENT, 2)
  const height = Math.max(10, blockHeightMm(block))
  const top = box.y + box.height - height
  return {
    height: height + 5,
    marks: [
      ...namedPictogram('arrows-shuffle', { x: box.x + MARK / 2, y: top + height / 2 }, 10),
      ...drawBlock(block, {
        x: box.x + INDENT,
        top: top + (height - blockHeightMm(block)) / 2,
        colour: INK,
      }),
      {
        kind: 'line',
        x1: box.x,
        x2: box.x + box.width,
        y1: top - 2.5,
        y2: top - 2.5,
        width: 0.3,
        colour: SHEET_COLOURS.rule,
      },
    ],
  }
}

/** One card in a box: upright with its title above, on its side with its title at the left. */
const card = (box: Box, options: Options, data: PrintableData, context: PrintContext): Card => {
  const { t } = context
  const isWide = box.width > box.height
  const titleWidth = isWide ? 46 : box.width
  const headWidth = titleWidth - (isWide ? 0 : 22)
  const wholeTitle = fitText(
    options.title.trim() || t('printablesCafe.menu.title'),
    'bold',
    [30, 26, 22, 18],
    headWidth,
    isWide ? 3 : 2,
  )
  const wholeCreole = fitText(
    options.creole.trim(),
    'bold',
    [16, 15, 14],
    headWidth,
    isWide ? 4 : 2,
  )
  // What takes more lines is warned of, and cut: beside the courses, it would run off the sheet.
  const held = (block: TextBlock, most: number) =>
    heldBlock(block, { widthMm: headWidth, heightMm: most * lineHeightMm(block.size) })
  const title = held(wholeTitle, 3)
  const creole = held(wholeCreole, 4)
  const headTop = box.y + BAND + 4
  const cup = isWide ? 30 : 17
  const head: readonly DrawCommand[] = [
    ...(options.lowInk
      ? [sketch(`M${box.x} ${box.y + BAND}h${box.width}`, { stroke: SHEET_COLOURS.accent })]
      : madrasBand({ x: box.x, y: box.y, width: box.width, height: BAND }, false)),
    ...namedPictogram(
      'coffee',
      { x: box.x + cup / 2, y: headTop + cup / 2 },
      cup,
      SHEET_COLOURS.accent,
    ),
    ...drawBlock(title, {
      x: isWide ? box.x : box.x + 22,
      top: isWide ? headTop + cup + 4 : headTop + 2,
      colour: INK,
    }),
    ...drawBlock(creole, {
      x: isWide ? box.x : box.x + 22,
      top: (isWide ? headTop + cup + 6 : headTop + 2) + blockHeightMm(title),
      colour: SHEET_COLOURS.accent,
    }),
  ]
  const below = headTop + Math.max(cup, blockHeightMm(title) + blockHeightMm(creole) + 2) + 6
  const left = isWide ? box.x + titleWidth + 8 : box.x
  const top = isWide ? headTop + 1 : below
  const inner = {
    x: left,
    y: top,
    width: box.x + box.width - left,
    height: box.y + box.height - top,
  }
  const rule = moveRule(inner, context)
  const room = { ...inner, height: inner.height - rule.height - 3 }
  const courses = coursesOf(options, data, context)
  const laid = layOut(courses, room)
  return {
    marks: [...head, ...coursesMarks(courses, room, laid, context), ...rule.marks],
    misfits: [
      ...(title === wholeTitle ? [] : [options.title.trim()]),
      ...(creole === wholeCreole ? [] : [options.creole.trim()]),
      ...(laid.fits ? [] : [questionsOf(options, data, context).join(' ')]),
    ],
  }
}

// Two panels back to back: the far one upside down, so that both sides of the table read it.
const standing = (options: Options, data: PrintableData, context: PrintContext) => {
  const paper = paperSize(options.paper, false)
  const fold = paper.heightMm / 2
  const box = { x: PAD, y: fold + 9, width: paper.widthMm - 2 * PAD, height: fold - 9 - FOOT - 4 }
  const { marks, misfits } = card(box, options, data, context)
  const page = {
    ...paper,
    marks: [
      ...marks,
      { kind: 'group', rotate: 180, x: paper.widthMm / 2, y: fold, marks } as const,
      ...foldAcross(fold, paper, context),
    ],
  }
  return { page, misfits, perSheet: 1 }
}

const twoFlat = (options: Options, data: PrintableData, context: PrintContext) => {
  const paper = paperSize(options.paper, true)
  const half = halfSheet(options)
  const box = {
    x: PAD,
    y: PAD,
    width: half.widthMm - 2 * PAD,
    height: half.heightMm - PAD - FOOT - 4,
  }
  const { marks, misfits } = card(box, options, data, context)
  const middle = paper.widthMm / 2
  const page = {
    ...paper,
    marks: [
      ...marks,
      ...moveMarks(marks, half.widthMm, 0),
      sketch(`M${middle} 5V11M${middle} ${paper.heightMm - 19}v6`, { weight: 0.2 }),
      {
        kind: 'group',
        rotate: 90,
        x: middle,
        y: 14,
        marks: namedPictogram('scissors', { x: middle, y: 14 }, 4.5, SHEET_COLOURS.softInk),
      } as const,
    ],
  }
  return { page, misfits, perSheet: 2 }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesCafe.menu.name')
  const shape = options.form === 'standing' ? standing : twoFlat
  const { page, misfits, perSheet } = shape(options, data, context)
  const questions = questionsOf(options, data, context)
  const warnings: PrintWarning[] = [
    ...textWarnings([options.title, options.creole, ...questions]),
    ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  const sheets = Math.ceil((options.count ?? tablesOf(data)) / perSheet)
  return printableSheets(
    Array.from({ length: sheets }, () => page),
    { name, data, warnings },
    context,
  )
}

/** The rounds of a World Café as the courses of a menu, one card for each table. */
export const cafeMenu = definePrintable<Options>({
  kind: 'cafeMenu',
  family: 'boards',
  pictogram: 'coffee',
  name: (t) => t('printablesCafe.menu.name'),
  purpose: (t) => t('printablesCafe.menu.purpose'),
  keywords: (t) => t('printablesCafe.menu.keywords'),
  schema,
  fields: [
    {
      key: 'form',
      kind: 'choice',
      label: (t) => t('printablesCafe.menu.formLabel'),
      values: [
        { value: 'standing', label: (t) => t('printablesCafe.menu.standing') },
        { value: 'twoFlat', label: (t) => t('printablesCafe.menu.twoFlat') },
      ],
    },
    {
      key: 'title',
      kind: 'text',
      label: (t) => t('printables.fields.title'),
      placeholder: (t) => t('printablesCafe.menu.title'),
    },
    {
      key: 'questions',
      kind: 'lines',
      label: (t) => t('printablesCafe.menu.questionsLabel'),
      placeholder: (t) => [
        t('printablesCafe.menu.questions.today'),
        t('printablesCafe.menu.questions.existing'),
        t('printablesCafe.menu.questions.together'),
      ],
    },
    {
      key: 'minutes',
      kind: 'number',
      min: 3,
      max: 60,
      label: (t) => t('printablesCafe.menu.minutesLabel'),
    },
    {
      key: 'harvest',
      kind: 'number',
      min: 3,
      max: 60,
      label: (t) => t('printablesCafe.menu.harvestLabel'),
    },
    {
      key: 'creole',
      kind: 'text',
      label: (t) => t('printablesBoards.fields.creole'),
      help: (t) => t('printablesBoards.fields.creoleHelp'),
    },
    officePaperField,
    lowInkField,
    {
      key: 'count',
      kind: 'count',
      min: 1,
      max: 100,
      label: (t) => t('printables.fields.count'),
      auto: tablesOf,
    },
  ],
  reads: () => ['challenge'],
  facts: ({ form, paper }) => ({
    paper,
    landscape: form === 'twoFlat',
    sides: 1,
    colour: true,
    ...(form === 'twoFlat' ? { piece: halfSheet({ paper }), piecesPerSheet: 2 } : {}),
    afterwards: form === 'twoFlat' ? ['cut', 'layOut'] : ['fold', 'layOut'],
  }),
  build,
})
