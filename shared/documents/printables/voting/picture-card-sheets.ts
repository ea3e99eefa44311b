import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import type { Box } from '../../imposition/box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { officePaperField, officePaperSchema } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets } from '../cut-sheets.ts'
import { pictureLabel } from '../games/picture-label.ts'
import { ownOr } from '../own-items.ts'
import {
  type Afterwards,
  definePrintable,
  type PictureItem,
  type PrintableData,
  type PrintableDefinition,
  type PrintableFamily,
  pictureItemSchema,
} from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'

const schema = z.object({
  items: z.array(pictureItemSchema).max(60).default([]),
  paper: officePaperSchema,
  /** How many times the whole set; null: as the support proposes. */
  sets: z.number().int().min(1).max(500).nullable().default(null),
})
type Options = Readonly<z.infer<typeof schema>>

/** A support that is a few cards of picture and words, as many sets of them as needed. */
export const pictureCards = ({
  kind,
  family = 'voting',
  pictogram,
  layout,
  words,
  items,
  autoSets,
  sizes,
  afterwards = ['cut', 'handOut'],
}: {
  readonly kind: string
  readonly family?: PrintableFamily
  readonly pictogram: string
  readonly layout: CutLayout
  readonly words: {
    readonly name: (t: Translate) => string
    readonly purpose: (t: Translate) => string
    readonly keywords: (t: Translate) => string
  }
  readonly items: (t: Translate) => readonly PictureItem[]
  readonly autoSets: (data: PrintableData) => number
  readonly sizes: { readonly largest: number; readonly floor: number }
  readonly afterwards?: readonly Afterwards[]
}): PrintableDefinition => {
  const inset = 4
  const frame: Box = {
    x: inset,
    y: inset,
    width: layout.width - 2 * inset,
    height: layout.height - 2 * inset,
  }
  const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
    const name = words.name(context.t)
    const set = ownOr(options.items, items(context.t)).map((item) => {
      const drawn = pictureLabel(item, frame, { ...sizes, words: true, pad: 5 })
      return {
        misfit: drawn.misfit,
        marks: [
          {
            kind: 'rect',
            ...frame,
            radius: 5,
            stroke: SHEET_COLOURS.rule,
            strokeWidth: STROKES.firm,
          } as const,
          ...drawn.marks,
        ],
      }
    })
    const sets = options.sets ?? autoSets(data)
    const pieces = Array.from({ length: sets }, () => set.map(({ marks }) => marks)).flat()
    const warnings = [
      ...textWarnings(options.items.map(({ text }) => text)),
      ...misfitWarnings(
        set.map(({ misfit }) => misfit),
        name,
      ),
    ]
    const sheets = cutSheets(cutGrid(options.paper, layout), pieces)
    return printableSheets(sheets, { name, data, warnings }, context)
  }
  return definePrintable<Options>({
    kind,
    family,
    pictogram,
    ...words,
    schema,
    fields: [
      {
        key: 'items',
        kind: 'items',
        label: (t) => t('printables.fields.items'),
        placeholder: items,
      },
      officePaperField,
      {
        key: 'sets',
        kind: 'count',
        min: 1,
        max: 500,
        label: (t) => t('printables.fields.sets'),
        auto: autoSets,
      },
    ],
    reads: () => [],
    facts: ({ paper }) => cutFacts(paper, layout, afterwards),
    build,
  })
}
