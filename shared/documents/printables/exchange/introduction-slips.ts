import { z } from 'zod'
import { type FittedText, fitBox, fitFirst } from '../../fit-box.ts'
import { fitApart } from '../../name-block.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, blockWidthMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets } from '../cut-sheets.ts'
import type { PrintableIntroduction, PrintableSide } from '../help-data.ts'
import { tickBox } from '../people/form-marks.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import { definePrintable, type PrintableData } from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'
import { writingRows } from '../writing-rows.ts'
import { headingOf } from './slip-heading.ts'

const WHO = ['expected', 'all'] as const

const schema = z.object({
  /** Only where one of the two is expected at the session, or every one that waits. */
  who: z.enum(WHO).default('expected'),
  /** Empty slips after the others, to fill in by hand. */
  blank: z.number().int().min(0).max(300).default(0),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const SLIP: CutLayout = { nx: 1, ny: 3, width: 192, height: 90.5 }
const HALF = SLIP.width / 2
const PAD = 6
/** Height of the two halves; the stub that comes back to the team is below. */
const HALVES = 65
const { ink, softInk, hairline } = SHEET_COLOURS

/** Introductions that the slips are for: proposed, and not made yet. */
const slipsOf = ({ who }: Options, data: PrintableData): readonly PrintableIntroduction[] => {
  const waiting = data.introductions.filter(({ state }) => state === 'proposed')
  if (data.head === null || who === 'all') return waiting
  return waiting.filter(({ need, offer }) => need.isExpected || offer.isExpected)
}

const EMPTY: PrintableSide = {
  name: '',
  nameApart: '',
  shortName: '',
  isExpected: false,
  commune: '',
  text: '',
  phone: '',
}

type Drawn = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

/** What is handed to one of the two: who the other is, what they said, how to meet. */
const half = (
  side: 'need' | 'offer',
  { mine, theirs }: { readonly mine: PrintableSide; readonly theirs: PrintableSide },
  lowInk: boolean,
  { t }: PrintContext,
): Drawn => {
  const x = (side === 'need' ? 0 : HALF) + PAD
  const width = HALF - 2 * PAD
  const isNeed = side === 'need'
  const forWhom = headingOf(mine, width - 19, t)
  const saying = (name: string): string =>
    t(isNeed ? 'printablesExchange.slip.can' : 'printablesExchange.slip.needs', {
      name,
      text: theirs.text,
    })
  const said = fitFirst(
    theirs.text === '' ? [''] : [saying(theirs.name), saying(theirs.shortName)],
    'regular',
    { widthMm: width, heightMm: 21 },
    { largest: 16, usual: 14, floor: 11 },
  )
  return {
    misfits: [...(forWhom.fits ? [] : [mine.name]), ...(said.fits ? [] : [theirs.text])],
    marks: [
      ...pictogramTile(
        isNeed ? 'help-circle' : 'gift',
        { x: x + 7.5, y: PAD + 7.5 },
        15,
        isNeed ? { lowInk } : { lowInk, fill: SHEET_COLOURS.warm, onFill: ink },
      ),
      ...drawBlock(forWhom.block, {
        x: x + 19,
        top: PAD + 7.5 - blockHeightMm(forWhom.block) / 2,
        colour: ink,
      }),
      ...(mine.name === ''
        ? [
            {
              kind: 'line' as const,
              x1: x + 21 + blockWidthMm(forWhom.block),
              x2: x + width,
              y1: PAD + 11,
              y2: PAD + 11,
              width: STROKES.thin,
              colour: hairline,
            },
          ]
        : []),
      ...(theirs.text === ''
        ? writingRows(
            [
              {
                pictogram: null,
                label: t(
                  isNeed
                    ? 'printablesExchange.slip.canBlank'
                    : 'printablesExchange.slip.needsBlank',
                ),
              },
              { pictogram: null, label: '' },
            ],
            { x, y: 32, width, step: 9.5, size: 14 },
          )
        : drawBlock(said.block, { x, top: 24, colour: ink })),
      ...(theirs.phone === ''
        ? writingRows([{ pictogram: 'phone', label: t('printablesExchange.slip.phone') }], {
            x,
            y: 51,
            width,
            step: 9.5,
            size: 14,
          })
        : [
            ...namedPictogram('phone', { x: x + 3, y: 49 }, 6, ink),
            drawLabel(theirs.phone, 'bold', 16, { x: x + 8, y: 51, colour: ink }),
          ]),
      ...writingRows([{ pictogram: 'calendar', label: t('printablesExchange.slip.when') }], {
        x,
        y: 60.5,
        width,
        step: 9.5,
        size: 14,
      }),
    ],
  }
}

/** Where the boxes of the stub stand, in mm: words differ in length. */
const ANSWERS_AT = { yes: 0, notYet: 19, no: 46 } as const

/** Width of the question and its boxes, in mm: the two names stand beside them, one a line. */
const STUB_WORDS = 110

/** Room of a name on the stub, in mm: one line, and two of a name that is too long for one. */
const STUB_NAME = { widthMm: SLIP.width - 2 * PAD - STUB_WORDS, heightMm: 7.8 } as const

/**
 * A name of the stub, by which the team finds the two again: whole, smaller or on two lines where it is
 * long; first name and initial only where not even that can be read.
 */
const stubName = ({ name, nameApart, shortName }: PrintableSide): FittedText => {
  const oneLine = { ...STUB_NAME, heightMm: 6.4 }
  const names = { whole: name, apart: nameApart }
  const tries = [
    fitBox(name, 'regular', oneLine, { largest: 13, floor: 11 }),
    fitApart(names, 'regular', STUB_NAME, { largest: 11, floor: 9 }),
  ]
  return (
    tries.find(({ fits }) => fits) ??
    fitBox(shortName, 'regular', oneLine, { largest: 12, floor: 9 })
  )
}

/** Length of the line for two names on a stub, clear of the answers, in mm. */
const STUB_LINE = 66

/** The stub that comes back: did it work, and what came of it. */
const stub = (
  { need, offer }: Pick<PrintableIntroduction, 'need' | 'offer'>,
  code: string,
  { t }: PrintContext,
): Drawn => {
  const top = HALVES + 3
  const width = SLIP.width - 2 * PAD
  const names = [need, offer].flatMap((side) =>
    side.name === '' ? [] : [{ name: side.name, ...stubName(side) }],
  )
  // By which the team finds the two again, written by hand.
  const blank =
    need.name === '' && offer.name === ''
      ? writingRows([{ pictogram: 'users', label: '' }], {
          x: SLIP.width - PAD - STUB_LINE,
          y: top + 6,
          width: STUB_LINE,
          step: 9,
        })
      : []
  const answers = (['yes', 'notYet', 'no'] as const).map((answer) => {
    const x = PAD + 40 + ANSWERS_AT[answer]
    return [
      tickBox(x, top + 1, 6),
      drawLabel(t(`printablesExchange.slip.${answer}`), 'regular', 14, {
        x: x + 8,
        y: top + 6,
        colour: ink,
      }),
    ]
  })
  return {
    misfits: names.flatMap(({ name, fits }) => (fits ? [] : [name])),
    marks: [
      drawLabel(t('printablesExchange.slip.worked'), 'bold', 14, {
        x: PAD,
        y: top + 6,
        colour: ink,
      }),
      ...answers.flat(),
      ...blank,
      ...names.flatMap(({ block }, index) =>
        drawBlock(block, {
          x: SLIP.width - PAD,
          top:
            top +
            5.8 +
            (index - names.length / 2) * STUB_NAME.heightMm +
            (STUB_NAME.heightMm - blockHeightMm(block)) / 2,
          colour: ink,
          align: 'right',
        }),
      ),
      ...writingRows([{ pictogram: 'message-2', label: t('printablesExchange.slip.outcome') }], {
        x: PAD,
        y: top + 16.5,
        width: width - 18,
        step: 9,
        size: 14,
      }),
      drawLabel(code, 'regular', 9, {
        x: SLIP.width - PAD,
        y: top + 18,
        colour: softInk,
        align: 'right',
      }),
    ],
  }
}

const tearLines = (): readonly DrawCommand[] => [
  {
    kind: 'line',
    x1: HALF,
    y1: 3,
    x2: HALF,
    y2: HALVES,
    width: 0.3,
    colour: softInk,
    dash: [2, 1.4],
  },
  {
    kind: 'line',
    x1: 8,
    y1: HALVES,
    x2: SLIP.width - 2,
    y2: HALVES,
    width: 0.3,
    colour: softInk,
    dash: [2, 1.4],
  },
  ...namedPictogram('scissors', { x: 4.5, y: HALVES }, 5, softInk),
]

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesExchange.slip.name')
  const code = data.head?.session.code ?? ''
  const grid = cutGrid(options.paper, SLIP)
  const asked = slipsOf(options, data)
  const blanks = Math.max(options.blank, asked.length === 0 ? grid.ny : 0)
  const pairs = [
    ...asked.map(({ need, offer }) => ({ need, offer })),
    ...Array.from({ length: blanks }, () => ({ need: EMPTY, offer: EMPTY })),
  ]
  const misfits: string[] = []
  const slips = pairs.map((pair) => {
    const drawn = [
      half('need', { mine: pair.need, theirs: pair.offer }, options.lowInk, context),
      half('offer', { mine: pair.offer, theirs: pair.need }, options.lowInk, context),
      stub(pair, code, context),
    ]
    misfits.push(...drawn.flatMap((one) => one.misfits))
    return [...drawn.flatMap(({ marks }) => marks), ...tearLines()]
  })
  const warnings: PrintWarning[] = [
    ...textWarnings(
      asked.flatMap(({ need, offer }) => [need.name, need.text, offer.name, offer.text]),
    ),
    ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  return printableSheets(cutSheets(grid, slips), { name, data, warnings }, context)
}

/** Two people who can help one another each get half, and the stub comes back to the team. */
export const introductionSlips = definePrintable<Options>({
  kind: 'introductionSlips',
  family: 'exchange',
  pictogram: 'heart-handshake',
  name: (t) => t('printablesExchange.slip.name'),
  purpose: (t) => t('printablesExchange.slip.purpose'),
  keywords: (t) => t('printablesExchange.slip.keywords'),
  schema,
  fields: [
    {
      key: 'who',
      kind: 'choice',
      label: (t) => t('printablesExchange.slip.who'),
      help: (t) => t('printablesExchange.slip.whoHelp'),
      values: WHO.map((value) => ({
        value,
        label: (t) => t(`printablesExchange.slip.whoWhat.${value}`),
      })),
    },
    {
      key: 'blank',
      kind: 'number',
      min: 0,
      max: 300,
      label: (t) => t('printablesExchange.slip.blank'),
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => ['introductions'],
  facts: ({ paper }) => cutFacts(paper, SLIP, ['cut', 'handOut']),
  build,
})
