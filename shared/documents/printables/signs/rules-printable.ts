import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import { fitBox } from '../../fit-box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { ownOr } from '../own-items.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  type PictureItem,
  PRINTABLE_PAPERS,
  type PrintableData,
  type PrintableDefinition,
  pictureItemSchema,
} from '../printable.ts'
import { paperSize, printableSheets, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { misfitWarnings } from '../text-misfits.ts'

const schema = z.object({
  title: z.string().max(200).default(''),
  rules: z.array(pictureItemSchema).max(9).default([]),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** Draws the room; `size` is the side of the square it may fill, `middle` its centre. */
export type RulesPicture = (
  middle: { readonly x: number; readonly y: number },
  size: number,
  lowInk: boolean,
) => readonly DrawCommand[]

/** A support that is one poster of a few rules, each with its picture. */
export const rulesPrintable = ({
  kind,
  pictogram,
  words,
  rules,
  picture,
}: {
  readonly kind: string
  readonly pictogram: string
  readonly words: {
    readonly name: (t: Translate) => string
    readonly purpose: (t: Translate) => string
    readonly keywords: (t: Translate) => string
    readonly heading: (t: Translate) => string
    readonly how: (t: Translate) => string
  }
  readonly rules: (t: Translate) => readonly PictureItem[]
  readonly picture?: RulesPicture
}): PrintableDefinition => {
  const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
    const { t } = context
    const { lowInk } = options
    const name = words.name(t)
    const paper = paperSize(options.paper, false)
    const large = options.paper === 'a3'
    const head = sheetTitle(paper, {
      pictogram,
      title: options.title.trim() || words.heading(t),
      subtitle: words.how(t),
      largest: large ? 48 : 34,
      lowInk,
    })
    const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 3
    const size = picture === undefined ? 0 : (bottom - head.bottom) * 0.36
    const top = head.bottom + (size === 0 ? 2 : size + 6)
    const listed = ownOr(options.rules, rules(t))
    const step = (bottom - top) / listed.length
    const tile = Math.min(large ? 38 : 27, step - 5)
    const left = SHEET_SIDE + tile + (large ? 12 : 9)
    const box = { widthMm: paper.widthMm - SHEET_SIDE - left, heightMm: step - 3 }
    const sizes = { largest: large ? 40 : 27, floor: 14 }
    const fitted = listed.map(({ text }) => fitBox(text, 'regular', box, sizes))
    // One size for all: none of them matters more than another.
    const common = Math.min(...fitted.map(({ block }) => block.size))
    const rows = listed.flatMap(
      ({ text, pictogram: rulePicture }, index): readonly DrawCommand[] => {
        const middle = top + (index + 0.5) * step
        const { block } = fitBox(text, 'regular', box, { largest: common, floor: 14 })
        return [
          ...pictogramTile(
            rulePicture ?? `number-${index + 1}`,
            { x: SHEET_SIDE + tile / 2, y: middle },
            tile,
            {
              lowInk,
              fill: SHEET_COLOURS.head,
              onFill: SHEET_COLOURS.ink,
            },
          ),
          ...drawBlock(block, {
            x: left,
            top: middle - blockHeightMm(block) / 2,
            colour: SHEET_COLOURS.ink,
          }),
        ]
      },
    )
    const middle = { x: paper.widthMm / 2, y: head.bottom + 2 + size / 2 }
    const warnings = [
      ...textWarnings([options.title, ...listed.map(({ text }) => text)]),
      ...misfitWarnings(
        fitted.map(({ fits }, index) => (fits ? null : (listed[index]?.text ?? null))),
        name,
      ),
    ]
    const marks = [
      ...head.marks,
      ...(picture === undefined ? [] : picture(middle, size, lowInk)),
      ...rows,
    ]
    return printableSheets([{ ...paper, marks }], { name, data, warnings }, context)
  }
  return definePrintable<Options>({
    kind,
    family: 'signs',
    pictogram,
    name: words.name,
    purpose: words.purpose,
    keywords: words.keywords,
    schema,
    fields: [
      {
        key: 'title',
        kind: 'text',
        label: (t) => t('printables.fields.title'),
        placeholder: words.heading,
      },
      {
        key: 'rules',
        kind: 'items',
        label: (t) => t('printablesSigns.rules.label'),
        placeholder: rules,
      },
      paperField(),
      lowInkField,
    ],
    reads: () => [],
    facts: ({ paper }) => ({
      paper,
      landscape: false,
      sides: 1,
      colour: false,
      afterwards: ['hang'],
    }),
    build,
  })
}
