import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import {
  type Afterwards,
  PRINTABLE_PAPERS,
  type PrintableFacts,
  type PrintableField,
  type PrintablePaper,
} from './printable.ts'

const MOST_PIECES = 2_000

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

/** Papers of what is cut, folded or filled in by hand: those of an office, here and in America. */
export const OFFICE_PAPERS = ['a4', 'letter'] as const satisfies readonly PrintablePaper[]

/** « Papier » of what is drawn for the hand. Goes with `officePaperSchema`. */
export const officePaperField = paperField(OFFICE_PAPERS)

/** Option behind `officePaperField`. */
export const officePaperSchema = z.enum(OFFICE_PAPERS).default('a4')

/** « Économiser l’encre ». */
export const lowInkField = {
  key: 'lowInk',
  kind: 'switch',
  label: (t) => t('printables.fields.lowInk'),
} as const satisfies PrintableField<'lowInk'>

/** Option behind `lowInkField`. */
export const lowInkSchema = z.boolean().default(false)

/** « Combien », which follows the head count while nobody types it. Goes with `countSchema`. */
export const countField = (auto: Extract<PrintableField, { kind: 'count' }>['auto']) =>
  ({
    key: 'count',
    kind: 'count',
    min: 1,
    max: MOST_PIECES,
    label: (t) => t('printables.fields.count'),
    auto,
  }) as const satisfies PrintableField<'count'>

/** What is printed on one side of whole sheets, upright, and is as good in black. */
export const plainFacts = (
  paper: PrintablePaper,
  afterwards: readonly Afterwards[],
): PrintableFacts => ({ paper, landscape: false, sides: 1, colour: false, afterwards })

/** A number of pieces that follows the head count until somebody types one. */
export const countSchema = z.number().int().min(1).max(MOST_PIECES).nullable().default(null)

/** Options of like pieces cut from sheets of an office: which paper, how many, how much ink. */
export const pieceShape = {
  paper: officePaperSchema,
  count: countSchema,
  lowInk: lowInkSchema,
} as const

/** Fields of `pieceShape`; `auto`: how many while nobody says. */
export const pieceFields = (auto: Parameters<typeof countField>[0]) =>
  [officePaperField, countField(auto), lowInkField] as const
