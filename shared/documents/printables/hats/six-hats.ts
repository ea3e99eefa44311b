import { z } from 'zod'
import type { PrintContext, PrintDocument } from '../../print-document.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { definePrintable, PRINTABLE_PAPERS, type PrintableData } from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'
import { HATS } from './hat-drawings.ts'
import { tentPage } from './hat-tent.ts'
import { paperHatPage } from './paper-hat.ts'

const schema = z.object({
  form: z.enum(['tent', 'hat']).default('tent'),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const build = (
  { form, paper, lowInk }: Options,
  data: PrintableData,
  context: PrintContext,
): PrintDocument => {
  const page = form === 'tent' ? tentPage : paperHatPage
  return printableSheets(
    HATS.map((hat) => ({
      ...page(hat, paper, lowInk, context),
      label: context.t(`printablesCafe.hats.colours.${hat}`),
    })),
    { name: context.t('printablesCafe.hats.name'), data },
    context,
  )
}

/** Six ways of looking at a subject: a card that stands, or a hat to fold and wear. */
export const sixHats = definePrintable<Options>({
  kind: 'sixHats',
  family: 'boards',
  pictogram: 'palette',
  name: (t) => t('printablesCafe.hats.name'),
  purpose: (t) => t('printablesCafe.hats.purpose'),
  keywords: (t) => t('printablesCafe.hats.keywords'),
  schema,
  fields: [
    {
      key: 'form',
      kind: 'choice',
      label: (t) => t('printablesCafe.hats.formLabel'),
      values: [
        { value: 'tent', label: (t) => t('printablesCafe.hats.tent') },
        { value: 'hat', label: (t) => t('printablesCafe.hats.hat') },
      ],
    },
    {
      ...paperField(),
      label: (t) => t('printablesBoards.fields.paper'),
      help: (t) => t('printablesCafe.hats.paperHelp'),
    },
    lowInkField,
  ],
  reads: () => [],
  facts: ({ form, paper, lowInk }) => ({
    paper,
    landscape: false,
    sides: 1,
    colour: !lowInk,
    afterwards: form === 'tent' ? ['fold', 'layOut'] : ['fold', 'handOut'],
  }),
  build,
})
