import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument } from '../../print-document.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import {
  definePrintable,
  PRINTABLE_PAPERS,
  type PrintableData,
  type PrintableDefinition,
} from '../printable.ts'
import { paperSize, printableSheets } from '../printable-frame.ts'
import { type ScaleStep, scalePoster } from '../scale-poster.ts'
import { misfitWarnings } from '../text-misfits.ts'

const schema = z.object({
  title: z.string().max(200).default(''),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** A support that is one poster with a column a step. */
export const scalePrintable = ({
  kind,
  pictogram,
  words,
  heading,
  steps,
}: {
  readonly kind: string
  readonly pictogram: string
  readonly words: {
    readonly name: (t: Translate) => string
    readonly purpose: (t: Translate) => string
    readonly keywords: (t: Translate) => string
  }
  readonly heading: (t: Translate) => string
  readonly steps: (t: Translate) => readonly ScaleStep[]
}): PrintableDefinition => {
  const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
    const { t } = context
    const name = words.name(t)
    const paper = paperSize(options.paper, true)
    const { marks, misfits } = scalePoster(paper, {
      pictogram,
      title: options.title.trim() || heading(t),
      subtitle: t('printablesVoting.scale.how'),
      total: t('printablesVoting.scale.total'),
      steps: steps(t),
      lowInk: options.lowInk,
    })
    const warnings = [...textWarnings([options.title]), ...misfitWarnings(misfits, name)]
    return printableSheets([{ ...paper, marks }], { name, data, warnings }, context)
  }
  return definePrintable<Options>({
    kind,
    family: 'voting',
    pictogram,
    ...words,
    schema,
    fields: [
      {
        key: 'title',
        kind: 'text',
        label: (t) => t('printables.fields.title'),
        placeholder: heading,
      },
      paperField(),
      lowInkField,
    ],
    reads: () => [],
    facts: ({ paper }) => ({
      paper,
      landscape: true,
      sides: 1,
      colour: false,
      afterwards: ['hang'],
    }),
    build,
  })
}
