/**
 * `next`, made of the very objects of `before` wherever both say the same, and `before` itself when
 * all of it does: what is drawn from a part that did not change need not be drawn again. Looks into
 * arrays, plain objects, maps and sets of plain values; anything else is compared by identity.
 */
export const shareEqual = <Value>(before: unknown, next: Value): Value =>
  shared(before, next) as Value

const shared = (before: unknown, next: unknown): unknown => {
  if (Object.is(before, next)) return before
  if (Array.isArray(before) && Array.isArray(next)) return sharedArray(before, next)
  if (before instanceof Map && next instanceof Map) return sharedMap(before, next)
  if (before instanceof Set && next instanceof Set) return sharedSet(before, next)
  if (isRecord(before) && isRecord(next)) return sharedRecord(before, next)
  return next
}

const sharedArray = (before: readonly unknown[], next: readonly unknown[]): readonly unknown[] => {
  const items = next.map((item, index) => shared(before[index], item))
  const isSame = items.length === before.length && items.every((item, at) => item === before[at])
  return isSame ? before : items
}

/** Also of another order: what is drawn from a map follows its order. */
const sharedMap = (
  before: ReadonlyMap<unknown, unknown>,
  next: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> => {
  const entries = [...next].map(([key, value]) => [key, shared(before.get(key), value)] as const)
  const keys = [...before.keys()]
  const isSame =
    keys.length === entries.length &&
    entries.every(([key, value], at) => key === keys[at] && Object.is(value, before.get(key)))
  return isSame ? before : new Map(entries)
}

const sharedSet = (
  before: ReadonlySet<unknown>,
  next: ReadonlySet<unknown>,
): ReadonlySet<unknown> => {
  const items = [...before]
  const isSame = items.length === next.size && [...next].every((item, at) => item === items[at])
  return isSame ? before : next
}

const sharedRecord = (
  before: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const entries = Object.entries(next).map(
    ([key, value]) => [key, shared(before[key], value)] as const,
  )
  const isSame =
    entries.length === Object.keys(before).length &&
    entries.every(([key, value]) => Object.hasOwn(before, key) && Object.is(value, before[key]))
  return isSame ? before : Object.fromEntries(entries)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
