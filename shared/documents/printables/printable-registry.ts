import type { PrintContext, PrintDocument } from '../print-document.ts'
import { BOARD_PRINTABLES } from './board-printables.ts'
import { EXCHANGE_PRINTABLES } from './exchange-printables.ts'
import { GAME_PRINTABLES } from './game-printables.ts'
import { PEOPLE_PRINTABLES } from './people-printables.ts'
import type { PrintableDefinition, PrintableModel } from './printable.ts'
import { SIGN_PRINTABLES } from './sign-printables.ts'
import { VOTING_PRINTABLES } from './voting-printables.ts'

/** Every support, shelf after shelf. A new one is one more definition in the list of its shelf. */
export const PRINTABLES: readonly PrintableDefinition[] = [
  ...PEOPLE_PRINTABLES,
  ...BOARD_PRINTABLES,
  ...GAME_PRINTABLES,
  ...VOTING_PRINTABLES,
  ...EXCHANGE_PRINTABLES,
  ...SIGN_PRINTABLES,
]

const byKind = new Map(PRINTABLES.map((printable) => [printable.kind, printable]))

/** The support of that kind; `undefined` for one of a newer version. */
export const printableOf = (kind: string): PrintableDefinition | undefined => byKind.get(kind)

/** Hashes of the pictures that a support's options name, to be read before it is drawn. */
export const picturesOf = ({
  kind,
  options,
}: Pick<PrintableModel, 'kind' | 'options'>): readonly string[] =>
  (printableOf(kind)?.fields ?? []).flatMap((field) => {
    const value = options[field.key]
    return field.kind === 'picture' && typeof value === 'string' ? [value] : []
  })

/** The sheets of a support. Throws on a kind that this version does not have: ask `printableOf` first. */
export const printableDocument = (
  { kind, options, data }: PrintableModel,
  context: PrintContext,
): PrintDocument => {
  const printable = printableOf(kind)
  if (printable === undefined) throw new Error(`no printable of kind ${kind}`)
  return printable.build(options, data, context)
}
