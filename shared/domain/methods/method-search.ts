import { shelfSearch } from '#shared/domain/shelf-search.ts'
import type { Energy, MethodContent, MethodPurpose } from '#shared/schemas/method.schema.ts'
import { methodMinutes } from './method-scaling.ts'

/** A method that can be looked for; bundled ones bring other words for themselves. */
export type SearchableMethod = MethodContent & { readonly keywords?: readonly string[] }

/** What one looks for; each absent wish lets everything through. */
export type MethodWish = {
  /** Words typed: each begins a word or has its stem, whatever the accents and capitals. */
  readonly text?: string
  /** Serves at least one of them; none asked for: any. */
  readonly purposes?: readonly MethodPurpose[]
  readonly energy?: Energy
  /** Works with that many people; 0 when the head count is not known. */
  readonly people?: number
  /** Fits into that many minutes, in at least one of its lengths. */
  readonly minutes?: number
}

/** Shortest length for that head count, in minutes. */
const shortest = (method: MethodContent, people: number): number =>
  Math.min(
    ...[null, ...method.variants.map(({ key }) => key)].map((variantKey) =>
      methodMinutes(method, { people, variantKey }),
    ),
  )

const fits = (
  method: MethodContent,
  { purposes = [], energy, people = 0, minutes }: MethodWish,
): boolean =>
  (purposes.length === 0 || purposes.some((purpose) => method.purposes.includes(purpose))) &&
  (energy === undefined || method.energy === energy) &&
  (people <= 0 || (people >= method.minPeople && people <= method.maxPeople)) &&
  (minutes === undefined || shortest(method, people) <= minutes)

const wordsOf = ({
  name,
  purpose,
  keywords = [],
  steps,
  tips,
  source,
}: SearchableMethod): readonly string[] => [
  name,
  purpose,
  ...keywords,
  ...steps.map(({ title }) => title),
  tips,
  source,
]

/**
 * Methods that meet every wish, in their order, those found by their name first. `alsoSaid`: what
 * else the screen says of a method, such as its energy in words.
 */
export const findMethods = <Found extends SearchableMethod>(
  methods: readonly Found[],
  wish: MethodWish,
  alsoSaid: (method: Found) => string = () => '',
): readonly Found[] => {
  const { text = '' } = wish
  const find = shelfSearch(text)
  const found = methods.filter(
    (method) =>
      fits(method, wish) &&
      find({ names: [...wordsOf(method), alsoSaid(method)], contents: [] }) !== null,
  )
  if (text.trim() === '') return found
  const byName = found.filter(({ name }) => find({ names: [name], contents: [] }) !== null)
  return [...byName, ...found.filter((method) => !byName.includes(method))]
}
