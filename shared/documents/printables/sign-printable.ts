import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import { textWarnings } from '../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument } from '../print-document.ts'
import { bigSign, withArrow } from './big-sign.ts'
import { lowInkField, lowInkSchema, paperField } from './common-fields.ts'
import { ownOr } from './own-items.ts'
import {
  definePrintable,
  type PictureItem,
  PRINTABLE_PAPERS,
  type PrintableData,
  type PrintableDefinition,
  type PrintableFamily,
  pictureItemSchema,
} from './printable.ts'
import { paperSize, printableSheets } from './printable-frame.ts'
import { misfitWarnings } from './text-misfits.ts'

/** A support that is a sheet a sign: a large picture, few words, an arrow when one is typed. */
export const signPrintable = ({
  kind,
  family,
  pictogram,
  words,
  items,
  landscape,
}: {
  readonly kind: string
  readonly family: PrintableFamily
  readonly pictogram: string
  readonly words: {
    readonly name: (t: Translate) => string
    readonly purpose: (t: Translate) => string
    readonly keywords: (t: Translate) => string
    /** How to type an arrow, where signs point somewhere. */
    readonly help?: (t: Translate) => string
  }
  readonly items: (t: Translate) => readonly PictureItem[]
  readonly landscape: boolean
}): PrintableDefinition => {
  const schema = z.object({
    items: z.array(pictureItemSchema).max(60).default([]),
    paper: z.enum(PRINTABLE_PAPERS).default('a4'),
    landscape: z.boolean().default(landscape),
    lowInk: lowInkSchema,
  })
  type Options = Readonly<z.infer<typeof schema>>
  const { name, purpose, keywords, help } = words

  const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
    const title = name(context.t)
    const paper = paperSize(options.paper, options.landscape)
    const shown = ownOr(options.items, items(context.t)).map(withArrow)
    const signs = shown.map((item) => bigSign(paper, item, options.lowInk))
    const warnings = [
      ...textWarnings(shown.map(({ text }) => text)),
      ...misfitWarnings(
        signs.map(({ misfit }) => misfit),
        title,
      ),
    ]
    return printableSheets(
      signs.map(({ marks }) => ({ ...paper, marks })),
      { name: title, data, warnings },
      context,
    )
  }

  return definePrintable<Options>({
    kind,
    family,
    pictogram,
    name,
    purpose,
    keywords,
    schema,
    fields: [
      {
        key: 'items',
        kind: 'items',
        label: (t) => t('printables.fields.items'),
        placeholder: items,
        ...(help === undefined ? {} : { help }),
      },
      paperField(),
      { key: 'landscape', kind: 'switch', label: (t) => t('printables.fields.landscape') },
      lowInkField,
    ],
    reads: () => [],
    facts: (options) => ({
      paper: options.paper,
      landscape: options.landscape,
      sides: 1,
      colour: false,
      afterwards: ['hang'],
    }),
    build,
  })
}
