import type { MaterialLine } from '#shared/domain/agenda/material-list.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import type { SignInMode } from '#shared/schemas/session.schema.ts'

/** Things to put in the box beside the paper. */
export const SUPPLIES = [
  'pens',
  'clipboards',
  'nameLabels',
  'markers',
  'scissors',
  'glue',
  'envelopes',
  'tape',
  'stamp',
] as const
export type Supply = (typeof SUPPLIES)[number]

export type SupplyLine = { readonly supply: Supply; readonly quantity: number }

/** Sheets of a support of the kit, with what is done to them. */
export type SupportToPrepare = {
  readonly sheets: number
  readonly isCut: boolean
  readonly isGlued: boolean
}

/** What the quantities are worked out from. */
export type KitNeeds = {
  /** People expected, the team left out. */
  readonly people: number
  readonly mode: SignInMode
  /** Printed badges take the place of labels. */
  readonly badges: boolean
  readonly decks: readonly { readonly folded: boolean; readonly cards: number }[]
  readonly supports?: readonly SupportToPrepare[]
}

const PEOPLE_PER_TABLE = 5
const CARDS_PER_GLUE_STICK = 80
const CARDS_PER_PAIR_OF_SCISSORS = 60
/** A sheet is cut in about as many pieces as it holds cards. */
const CARDS_PER_SHEET = 8

/** Tables of about five people: small enough for everyone to speak. */
export const tableCount = (people: number): number =>
  Math.max(1, Math.ceil(people / PEOPLE_PER_TABLE))

/** Quantities for the group, with some spare; a thing of which none is needed is left out. */
export const kitSupplies = ({
  people,
  mode,
  badges,
  decks,
  supports = [],
}: KitNeeds): readonly SupplyLine[] => {
  const tables = tableCount(people)
  const piecesOf = (sheets: number) => sheets * CARDS_PER_SHEET
  const cards =
    decks.reduce((sum, deck) => sum + deck.cards, 0) +
    supports.reduce((sum, { isCut, sheets }) => sum + (isCut ? piecesOf(sheets) : 0), 0)
  const glued =
    decks.reduce((sum, deck) => sum + (deck.folded ? deck.cards : 0), 0) +
    supports.reduce((sum, { isGlued, sheets }) => sum + (isGlued ? piecesOf(sheets) : 0), 0)
  const quantities: Record<Supply, number> = {
    pens: people + Math.max(3, Math.ceil(people / 10)),
    clipboards: Math.max(1, Math.ceil(people / 20)),
    nameLabels: badges ? 0 : people + Math.max(5, Math.ceil(people / 10)),
    markers: 2 * tables,
    scissors: cards === 0 ? 0 : Math.max(1, Math.ceil(cards / CARDS_PER_PAIR_OF_SCISSORS)),
    glue: Math.ceil(glued / CARDS_PER_GLUE_STICK),
    envelopes: decks.length === 0 ? 0 : tables,
    tape: 1,
    stamp: mode === 'training' ? 1 : 0,
  }
  return SUPPLIES.map((supply) => ({ supply, quantity: quantities[supply] })).filter(
    ({ quantity }) => quantity > 0,
  )
}

/** A line of what to bring, with how many more than the agenda asks for. */
export type PackedMaterial = MaterialLine & {
  /** To spare, over `quantity`. */
  readonly spare: number
}

/**
 * One list of two: a thing that the blocks ask for by name leaves the general supplies. Where those
 * count more of it, the rest is to spare: the number itself stays that of the agenda's own list.
 * `wordOf` gives a supply's noun in the singular.
 */
export const withoutTwice = (
  supplies: readonly SupplyLine[],
  asked: readonly MaterialLine[],
  wordOf: (supply: Supply) => string,
  { badges = false }: Partial<Pick<KitNeeds, 'badges'>> = {},
): { readonly supplies: readonly SupplyLine[]; readonly materials: readonly PackedMaterial[] } => {
  const named = (label: string, supply: Supply): boolean => {
    const word = foldText(wordOf(supply))
    return foldText(label)
      .split(/[^a-z0-9]+/u)
      .some((part) => part === word || part === `${word}s` || part === `${word}x`)
  }
  // Sticky labels for names stay at home where badges are printed, whoever asks for them.
  const materials = badges ? asked.filter(({ label }) => !named(label, 'nameLabels')) : asked
  return {
    supplies: supplies.filter(({ supply }) => !materials.some(({ label }) => named(label, supply))),
    materials: materials.map((line) => {
      const same = supplies.filter(({ supply }) => named(line.label, supply))
      return { ...line, spare: Math.max(0, ...same.map((one) => one.quantity - line.quantity)) }
    }),
  }
}
