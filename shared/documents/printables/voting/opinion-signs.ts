import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument } from '../../print-document.ts'
import { bigSign } from '../big-sign.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { ownOr } from '../own-items.ts'
import {
  definePrintable,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { paperSize, printableSheets } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'

const schema = z.object({
  items: z.array(pictureItemSchema).max(30).default([]),
  paper: z.enum(['a4', 'a3']).default('a4'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const usual = (t: Translate): readonly PictureItem[] => [
  { pictogram: 'thumb-up', text: t('printablesVoting.opinions.agree') },
  { pictogram: 'thumb-down', text: t('printablesVoting.opinions.disagree') },
  { pictogram: 'mood-puzzled', text: t('printablesVoting.opinions.unsure') },
]

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesVoting.opinions.name')
  const paper = paperSize(options.paper, true)
  const signs = ownOr(options.items, usual(context.t)).map((item) =>
    bigSign(paper, item, options.lowInk),
  )
  const warnings = [
    ...textWarnings(options.items.map(({ text }) => text)),
    ...misfitWarnings(
      signs.map(({ misfit }) => misfit),
      name,
    ),
  ]
  return printableSheets(
    signs.map(({ marks }) => ({ ...paper, marks })),
    { name, data, warnings },
    context,
  )
}

/** Corners of the room for a moving debate: one sheet an opinion. */
export const opinionSigns = definePrintable<Options>({
  kind: 'opinionSigns',
  family: 'voting',
  pictogram: 'arrows-left-right',
  name: (t) => t('printablesVoting.opinions.name'),
  purpose: (t) => t('printablesVoting.opinions.purpose'),
  keywords: (t) => t('printablesVoting.opinions.keywords'),
  schema,
  fields: [
    {
      key: 'items',
      kind: 'items',
      label: (t) => t('printables.fields.items'),
      placeholder: usual,
    },
    paperField(['a4', 'a3']),
    lowInkField,
  ],
  facts: ({ paper }) => ({
    paper,
    landscape: true,
    sides: 1,
    colour: false,
    afterwards: ['hang'],
  }),
  build,
})
