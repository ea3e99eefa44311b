import {
  type Person,
  TOTEM_COLOURS,
  type Totem,
  type TotemColour,
} from '../schemas/people.schema.ts'
import { compareText } from './ordering.ts'

/**
 * Pictures of totems: things that anyone of the island names at a glance, and that no two look
 * alike at 6 mm. A name is never changed nor used again for something else: people keep it.
 */
export const TOTEM_PICTURES = [
  'hummingbird',
  'yole',
  'madras',
  'balisier',
  'fish',
  'crab',
  'turtle',
  'coconut',
  'banana',
  'pineapple',
  'drum',
  'sun',
  'moon',
  'star',
  'wave',
  'palm',
  'leaf',
  'hibiscus',
  'horse',
  'rooster',
  'butterfly',
  'conch',
  'mountain',
  'mango',
  'bakoua',
  'sugarCane',
  'cocoa',
  'tree',
  'house',
  'basket',
  'lighthouse',
  'fire',
] as const
export type TotemPicture = (typeof TOTEM_PICTURES)[number]

export const isTotemPicture = (name: string): name is TotemPicture =>
  TOTEM_PICTURES.some((picture) => picture === name)

/** What is looked at of a person to share totems out. */
export type TotemHolder = Pick<Person, 'id' | 'totem' | 'mergedInto' | 'isErased'>

const holders = (people: readonly TotemHolder[]) =>
  people.filter(({ totem, mergedInto }) => totem !== null && mergedInto === null)

// FNV-1a: spreads the choice among equals, the same on every laptop for the same person.
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}

/** How often each picture, each colour and each pair of both is taken, and which numbers. */
class Tally {
  readonly #counts = new Map<string, number>()
  readonly #numbers = new Set<number>()
  #lowest = 1

  add({ picture, colour, number }: Totem): void {
    for (const key of [picture, `:${colour}`, `${picture}:${colour}`]) {
      this.#counts.set(key, this.count(key) + 1)
    }
    this.#numbers.add(number)
  }

  count(key: string): number {
    return this.#counts.get(key) ?? 0
  }

  freeNumber(): number {
    while (this.#numbers.has(this.#lowest)) this.#lowest += 1
    return this.#lowest
  }
}

// Those that are taken least, in their own order.
const rarest = <Item>(items: readonly Item[], countOf: (item: Item) => number): readonly Item[] => {
  const counts = items.map(countOf)
  const least = Math.min(...counts)
  return items.filter((_, index) => counts[index] === least)
}

const pick = <Item>(
  items: readonly [Item, ...Item[]] | readonly Item[],
  seed: number,
  none: Item,
) => items[seed % Math.max(1, items.length)] ?? none

const proposal = (seedText: string, tally: Tally): Totem => {
  const seed = hashOf(seedText)
  const pictures = rarest(TOTEM_PICTURES, (picture) => tally.count(picture))
  const picture = pick(pictures, seed, TOTEM_PICTURES[0])
  const fresh = rarest(TOTEM_COLOURS, (colour) => tally.count(`${picture}:${colour}`))
  const colours = rarest(fresh, (colour) => tally.count(`:${colour}`))
  const colour: TotemColour = pick(colours, seed >>> 8, TOTEM_COLOURS[0])
  return { picture, colour, number: tally.freeNumber() }
}

const tallyOf = (people: readonly TotemHolder[], except: string | null): Tally => {
  const tally = new Tally()
  for (const { id, totem } of holders(people)) if (totem && id !== except) tally.add(totem)
  return tally
}

/**
 * The next free totem for somebody: a picture that few have, in a colour that nobody has it in while
 * there is one, and the smallest number that nobody has. The same answer as long as nothing changes.
 */
export const nextTotem = (personId: string, people: readonly TotemHolder[]): Totem =>
  proposal(personId, tallyOf(people, personId))

/** Another picture and colour than the one shown, with the same number: for whoever wants a choice. */
export const otherTotem = (
  personId: string,
  people: readonly TotemHolder[],
  shown: Totem,
): Totem => {
  const tally = tallyOf(people, personId)
  tally.add(shown)
  const { picture, colour, number } = shown
  return { ...proposal(`${personId}.${picture}.${colour}`, tally), number }
}

/** Totems for everyone who lacks one, those known longest first; whoever has one keeps it. */
export const totemsToGive = (
  people: readonly (TotemHolder & Pick<Person, 'createdAt'>)[],
): ReadonlyMap<string, Totem> => {
  const tally = tallyOf(people, null)
  const given = new Map<string, Totem>()
  const lacking = people
    .filter(
      ({ totem, mergedInto, isErased }) =>
        totem === null && mergedInto === null && isErased !== true,
    )
    .toSorted(
      (left, right) =>
        compareText(left.createdAt, right.createdAt) || compareText(left.id, right.id),
    )
  for (const { id } of lacking) {
    const totem = proposal(id, tally)
    tally.add(totem)
    given.set(id, totem)
  }
  return given
}

/** Totem of two records made one: that of the record that stays, else the other's. */
export const mergedTotem = (
  winner: Pick<Person, 'totem'>,
  loser: Pick<Person, 'totem'>,
): Totem | null => winner.totem ?? loser.totem

/** Whoever else has that number: never, but for two laptops that gave it at the same time. */
export const holderOfNumber = <Holder extends TotemHolder>(
  number: number,
  people: readonly Holder[],
  except: string,
): Holder | undefined =>
  holders(people).find(({ id, totem }) => id !== except && totem?.number === number) as
    | Holder
    | undefined

/** People of one group, and what they share. */
export type TotemGroup<Holder> = {
  readonly picture: TotemPicture | null
  readonly colour: TotemColour | null
  readonly people: readonly Holder[]
}

/**
 * Groups formed by totem: those of one colour, or those of one picture, in the order of the
 * collection. People without a totem are a last group of their own, without picture or colour.
 */
export const totemGroups = <Holder extends { readonly totem: Totem | null }>(
  people: readonly Holder[],
  by: 'colour' | 'picture',
): readonly TotemGroup<Holder>[] => {
  const groups: TotemGroup<Holder>[] =
    by === 'colour'
      ? TOTEM_COLOURS.map((colour) => ({
          picture: null,
          colour,
          people: people.filter(({ totem }) => totem?.colour === colour),
        }))
      : TOTEM_PICTURES.map((picture) => ({
          picture,
          colour: null,
          people: people.filter(({ totem }) => totem?.picture === picture),
        }))
  const placed = new Set(groups.flatMap((group) => group.people))
  return [
    ...groups,
    { picture: null, colour: null, people: people.filter((person) => !placed.has(person)) },
  ].filter((group) => group.people.length > 0)
}
