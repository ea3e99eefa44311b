import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import { PRINTABLE_PAPERS, type PrintableField, type PrintablePaper } from './printable.ts'

// Choices that many supports share: asked in the same words everywhere.

const PAPER_LABELS: Readonly<Record<PrintablePaper, (t: Translate) => string>> = {
  a4: (t) => t('printables.papers.a4'),
  a3: (t) => t('printables.papers.a3'),
  letter: (t) => t('printables.papers.letter'),
}

/** « Papier », among those that the support is drawn for. */
export const paperField = (papers: readonly PrintablePaper[] = PRINTABLE_PAPERS) =>
  ({
    key: 'paper',
    kind: 'choice',
    values: papers.map((value) => ({ value, label: PAPER_LABELS[value] })),
    label: (t) => t('printables.fields.paper'),
  }) as const satisfies PrintableField<'paper'>

/** « Économiser l’encre ». */
export const lowInkField = {
  key: 'lowInk',
  kind: 'switch',
  label: (t) => t('printables.fields.lowInk'),
} as const satisfies PrintableField<'lowInk'>

/** Option behind `lowInkField`. */
export const lowInkSchema = z.boolean().default(false)

/** A number of pieces that follows the head count until somebody types one. */
export const countSchema = z.number().int().min(1).max(2_000).nullable().default(null)
