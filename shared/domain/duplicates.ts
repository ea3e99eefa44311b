import type { DistinctPair, Person } from '#shared/schemas/people.schema.ts'
import { comparableEmail } from './emails.ts'
import { foldText } from './folded-text.ts'
import {
  comparableName,
  compareSameness,
  nameLikeness,
  type SamenessReason,
} from './name-similarity.ts'
import { compareText } from './ordering.ts'
import { phoneticKey } from './phonetics.ts'

/** Two people who may be one; `a` is always the smaller id, so that a pair has one form. */
export type DuplicatePair = {
  readonly a: string
  readonly b: string
  /** 0 to 1, see `compareSameness`. */
  readonly score: number
  readonly reasons: readonly SamenessReason[]
}

/** What is compared of a person: all that needs to cross to a worker. */
export type DuplicateCandidate = Pick<
  Person,
  'id' | 'firstName' | 'lastName' | 'phone' | 'email' | 'communeCode' | 'mergedInto' | 'isErased'
>

/** Pairs below this are not worth anyone's time. */
export const DUPLICATE_THRESHOLD = 0.5

/** The key under which a pair is remembered as two different people. */
export const pairId = (one: string, other: string): string =>
  one < other ? `${one}.${other}` : `${other}.${one}`

/** Names seen once each, with those near them, so that people are never compared one by one. */
class NameNeighbours {
  readonly #names = new Set<string>()
  readonly #bySound = new Map<string, string[]>()
  readonly #byDeletion = new Map<string, string[]>()
  readonly #near = new Map<string, readonly string[]>()

  add(name: string): void {
    if (name === '' || this.#names.has(name)) return
    this.#names.add(name)
    push(this.#bySound, phoneticKey(name), name)
    for (const key of deletions(name)) push(this.#byDeletion, key, name)
  }

  /** The name itself, those that sound like it and those one typing mistake away. */
  near(name: string): readonly string[] {
    const known = this.#near.get(name)
    if (known) return known
    const candidates = new Set([name, ...(this.#bySound.get(phoneticKey(name)) ?? [])])
    for (const key of deletions(name)) {
      for (const other of this.#byDeletion.get(key) ?? []) candidates.add(other)
    }
    const near = [...candidates].filter((other) => nameLikeness(name, other) !== 'none')
    this.#near.set(name, near)
    return near
  }
}

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/**
 * The name and what it becomes when one letter is left out: two names one mistake apart share one
 * of these (symmetric deletion, as in SymSpell), which avoids comparing every pair of names.
 */
const deletions = (name: string): readonly string[] =>
  name.length < 4
    ? []
    : [
        name,
        ...Array.from(name, (letter, index) =>
          /\d/u.test(letter) ? name : name.slice(0, index) + name.slice(index + 1),
        ),
      ]

const nameKey = (last: string, first: string) => `${last}|${first}`

type Known = { readonly person: DuplicateCandidate; readonly last: string; readonly first: string }

/** Ids of people reached by a block, as pairs without order or repeats. */
const candidatePairs = (known: readonly Known[]): ReadonlySet<string> => {
  const pairs = new Set<string>()
  const join = (ids: readonly string[], others: readonly string[]) => {
    for (const id of ids) for (const other of others) if (id !== other) pairs.add(pairId(id, other))
  }
  const byName = new Map<string, string[]>()
  const byLast = new Map<string, Map<string, string[]>>()
  const byInitial = new Map<string, string[]>()
  const byPhone = new Map<string, string[]>()
  const byEmail = new Map<string, string[]>()
  const neighbours = new NameNeighbours()
  for (const { person, last, first } of known) {
    push(byName, nameKey(last, first), person.id)
    const group = byLast.get(last) ?? new Map<string, string[]>()
    push(group, first, person.id)
    byLast.set(last, group)
    if (first !== '') push(byInitial, nameKey(last, first.slice(0, 1)), person.id)
    const phone = person.phone.replace(/[^\d+]/gu, '')
    if (phone.length >= 6) push(byPhone, phone, person.id)
    if (person.email !== '') push(byEmail, comparableEmail(person.email), person.id)
    neighbours.add(last)
    neighbours.add(first)
  }
  const joinNear = (
    ids: readonly string[],
    lasts: readonly string[],
    firsts: readonly string[],
  ) => {
    for (const nearLast of lasts) {
      const group = byLast.get(nearLast)
      if (!group) continue
      // The shorter side is walked: rare family names have few first names, common ones many.
      if (group.size < firsts.length) {
        for (const [name, others] of group) if (firsts.includes(name)) join(ids, others)
      } else for (const name of firsts) join(ids, group.get(name) ?? [])
    }
  }
  // A number that very many share (the reception desk) says nothing of who is who.
  for (const block of [...byPhone.values(), ...byEmail.values()]) {
    if (block.length <= 12) join(block, block)
  }
  for (const [key, ids] of byName) {
    const [last = '', first = ''] = key.split('|')
    if (first.length === 1) join(ids, byInitial.get(key) ?? [])
    if (last === '' || first === '') {
      if (ids.length > 1 && last + first !== '') join(ids, ids)
      continue
    }
    joinNear(ids, neighbours.near(last), neighbours.near(first))
    joinNear(ids, neighbours.near(first), neighbours.near(last))
  }
  return pairs
}

/**
 * Pairs of people who may be one, surest first. People already merged and pairs declared distinct
 * are left out. 10,000 people take about a second: names are compared once each, not people.
 */
export const findDuplicates = (
  people: readonly DuplicateCandidate[],
  distinctPairs: readonly Pick<DistinctPair, 'personIds'>[],
): readonly DuplicatePair[] => {
  const alive = people.filter((person) => person.mergedInto === null && person.isErased !== true)
  const byId = new Map(alive.map((person) => [person.id, person]))
  const distinct = new Set(distinctPairs.map(({ personIds: [one, other] }) => pairId(one, other)))
  const known = alive.map((person) => ({
    person,
    last: comparableName(person.lastName),
    first: comparableName(person.firstName),
  }))
  const pairs: DuplicatePair[] = []
  for (const id of candidatePairs(known)) {
    if (distinct.has(id)) continue
    const [first, second] = splitPair(id, byId)
    if (!first || !second) continue
    const { score, reasons } = compareSameness(first, second)
    if (score >= DUPLICATE_THRESHOLD) pairs.push({ a: first.id, b: second.id, score, reasons })
  }
  return pairs.sort(
    (left, right) =>
      right.score - left.score || compareText(left.a, right.a) || compareText(left.b, right.b),
  )
}

/** An id may itself hold a dot, so both halves are looked for. */
const splitPair = (
  id: string,
  byId: ReadonlyMap<string, DuplicateCandidate>,
): readonly [DuplicateCandidate | undefined, DuplicateCandidate | undefined] => {
  for (let dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
    const first = byId.get(id.slice(0, dot))
    const second = byId.get(id.slice(dot + 1))
    if (first && second) return [first, second]
  }
  return [undefined, undefined]
}

/** Fields that hold one value; when both people have one, somebody chooses. */
export const MERGED_FIELDS = [
  'lastName',
  'firstName',
  'phone',
  'phoneNote',
  'email',
  'communeCode',
  'structure',
  'activity',
  'preferredContact',
] as const
export type MergedField = (typeof MERGED_FIELDS)[number]

export type FieldProposal = {
  readonly field: MergedField
  readonly a: string
  readonly b: string
  /** `same`: nothing to choose. `onlyA` / `onlyB`: the other is empty. */
  readonly state: 'same' | 'onlyA' | 'onlyB' | 'conflict'
  /** What is proposed: the fuller value, the one with accents, else that of `a`. */
  readonly keep: 'a' | 'b'
}

export type MergeProposal = {
  readonly fields: readonly FieldProposal[]
  /** Both lists, without repeats. */
  readonly offers: readonly string[]
  readonly needs: readonly string[]
  /** Both notes, one after the other, without repeated lines. */
  readonly notes: string
}

type Mergeable = Pick<Person, MergedField | 'offers' | 'needs' | 'notes'>

/** Both lists, in order, ideas that read the same once. */
export const joinIdeas = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  return [...one, ...other].filter((idea) => {
    const key = foldText(idea) || idea
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Both notes, lines of the second that the first already has left out. */
export const joinNotes = (one: string, other: string): string => {
  const lines = new Set(one.split('\n').map((line) => line.trim()))
  const added = other.split('\n').filter((line) => line.trim() !== '' && !lines.has(line.trim()))
  return [one, ...added].filter(Boolean).join('\n')
}

/** Whether two values of a field mean the same, accents and capitals apart. */
export const sameField = (field: MergedField, left: string, right: string): boolean => {
  if (left === right) return true
  if (field === 'email') return left.trim().toLowerCase() === right.trim().toLowerCase()
  return field !== 'phone' && foldText(left) === foldText(right) && foldText(left) !== ''
}

const accents = (text: string) => text.normalize('NFD').replace(/\P{M}/gu, '').length

const fieldProposal = (a: Mergeable, b: Mergeable, field: MergedField): FieldProposal => {
  const left = a[field] ?? ''
  const right = b[field] ?? ''
  const common = { field, a: left, b: right }
  if (left === '' && right !== '') return { ...common, state: 'onlyB', keep: 'b' }
  if (right === '' && left !== '') return { ...common, state: 'onlyA', keep: 'a' }
  if (sameField(field, left, right)) {
    return { ...common, state: 'same', keep: accents(right) > accents(left) ? 'b' : 'a' }
  }
  const fullerPhone = field === 'phone' && right.startsWith('+') && !left.startsWith('+')
  const initial = field === 'firstName' && left.replace('.', '').length === 1
  return { ...common, state: 'conflict', keep: fullerPhone || initial ? 'b' : 'a' }
}

/** What merging `b` into `a` would give, field by field, for a screen that lets each be chosen. */
export const mergeProposal = (a: Mergeable, b: Mergeable): MergeProposal => ({
  fields: MERGED_FIELDS.map((field) => fieldProposal(a, b, field)),
  offers: joinIdeas(a.offers, b.offers),
  needs: joinIdeas(a.needs, b.needs),
  notes: joinNotes(a.notes, b.notes),
})
