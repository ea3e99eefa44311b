import { foldText } from '#shared/domain/folded-text.ts'
import type { Material, QuantityBasis } from '#shared/schemas/method.schema.ts'

/**
 * Sub-groups of that size at most; one when everyone is together, none without people. The odd one
 * out joins a pair, which becomes a trio: nobody is left alone who came to work in twos.
 */
export const groupCount = (people: number, groupSize: number | null): number => {
  if (people <= 0) return 0
  if (groupSize === null) return 1
  return groupSize === 2 ? Math.max(1, Math.floor(people / 2)) : Math.ceil(people / groupSize)
}

const multiplier: Readonly<
  Record<QuantityBasis, (people: number, groupSize: number | null) => number>
> = {
  session: () => 1,
  group: groupCount,
  person: (people) => people,
}

/** How many of it are needed for that head count. */
export const quantityNeeded = (
  { quantity, per }: Pick<Material, 'quantity' | 'per'>,
  people: number,
  groupSize: number | null,
): number => quantity * multiplier[per](people, groupSize)

/** Who asks for material: a block, or the session itself. */
export type MaterialAsker = {
  readonly title: string
  readonly groupSize: number | null
  readonly materials: readonly Material[]
  /** Blocks of one parallel block share this key: what serves again cannot be in two tracks at once. */
  readonly atOnceWith: string | null
  /** Track it stands in: its blocks follow each other and hand on what serves again. */
  readonly trackId?: string
  /** Its own head count, such as that of a track; the session's when absent. */
  readonly people?: number
}

/** One line of what to bring. */
export type MaterialLine = {
  /** Stable for the same words, whatever the case and accents; safe as part of an id. */
  readonly key: string
  readonly label: string
  readonly quantity: number
  /** Titles of the blocks that ask for it. */
  readonly askedBy: readonly string[]
}

/** FNV-1a, 32 bits: short, stable, and made of letters and digits only. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (const unit of text) {
    hash ^= unit.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** Key of a label: its plain letters, then a hash that tells apart what they leave out. */
export const materialKey = (label: string): string => {
  const folded = foldText(label).trim().replace(/\s+/gu, ' ')
  const letters = folded.replace(/[^a-z0-9]+/gu, '-').slice(0, 40)
  return `${letters}.${hashOf(folded)}`
}

/** Words without the mark of the plural, so that « Feutre » and « Feutres » are one thing. */
const groupingKey = (label: string): string =>
  materialKey(label.replace(/(?<=[\p{L}]{3})s(?!\p{L})|(?<=[ae]u|ou)x(?!\p{L})/giu, ''))

type Sum = {
  /** As the blocks write it: one thing, or several. */
  readonly labels: Set<string>
  usedUp: number
  /** What serves again: how many each track needs, by what runs at once. */
  readonly atOnce: Map<string, Map<string, number>>
  readonly askedBy: string[]
}

/** What serves again and is needed at the same time: the most demanding block of each track. */
const neededAtOnce = ({ atOnce }: Sum): number =>
  Math.max(
    0,
    ...[...atOnce.values()].map((tracks) =>
      [...tracks.values()].reduce((sum, quantity) => sum + quantity, 0),
    ),
  )

/** The first wording, or the shorter one, in the singular: the number is told after it, « Feutre × 6 ». */
const wordingOf = (labels: ReadonlySet<string>): string => {
  const [first = '', ...others] = labels
  return others.reduce(
    (shortest, label) => (label.length < shortest.length ? label : shortest),
    first,
  )
}

/** Adds what one block asks for; a thing that it names twice is needed twice. */
const addAsker = (sums: Map<string, Sum>, asker: MaterialAsker, index: number, people: number) => {
  const { title, groupSize, materials, atOnceWith } = asker
  const reusable = new Map<string, number>()
  for (const material of materials) {
    const label = material.label.trim()
    if (label === '') continue
    const key = groupingKey(label)
    const sum: Sum = sums.get(key) ?? {
      labels: new Set(),
      usedUp: 0,
      atOnce: new Map(),
      askedBy: [],
    }
    sums.set(key, sum)
    sum.labels.add(label)
    const quantity = quantityNeeded(material, asker.people ?? people, groupSize)
    if (material.isReusable) reusable.set(key, (reusable.get(key) ?? 0) + quantity)
    else sum.usedUp += quantity
    if (title !== '' && !sum.askedBy.includes(title)) sum.askedBy.push(title)
  }
  const moment = atOnceWith ?? `block ${index}`
  const track = asker.trackId ?? `block ${index}`
  for (const [key, quantity] of reusable) {
    const atOnce = sums.get(key)?.atOnce
    const tracks = atOnce?.get(moment) ?? new Map<string, number>()
    atOnce?.set(moment, tracks)
    tracks.set(track, Math.max(tracks.get(track) ?? 0, quantity))
  }
}

/**
 * One list for the session: the same thing asked for by several blocks is one line. What is used up
 * adds up; what serves again is brought once, as many as the most demanding moment needs. Sorted by
 * label; lines that come to zero are left out.
 */
export const materialList = (
  askers: readonly MaterialAsker[],
  people: number,
): readonly MaterialLine[] => {
  const sums = new Map<string, Sum>()
  for (const [index, asker] of askers.entries()) addAsker(sums, asker, index, people)
  return [...sums.values()]
    .map((sum): MaterialLine => {
      const quantity = sum.usedUp + neededAtOnce(sum)
      const keys = [...sum.labels].map(materialKey).toSorted()
      return {
        key: keys[0] ?? '',
        label: wordingOf(sum.labels),
        quantity,
        askedBy: sum.askedBy,
      }
    })
    .filter(({ quantity }) => quantity > 0)
    .toSorted((left, right) => left.label.localeCompare(right.label, 'fr'))
}
