/** Which counts of a list a number adds up, by their place in the list. */
export type Sum = readonly number[]

type Asked = {
  /** How many counts the list holds. */
  readonly counts: number
  /** Told whatever happens. */
  readonly known: readonly Sum[]
  /** What nobody must be able to work out. */
  readonly secrets: readonly Sum[]
}

/**
 * Which sums can be told, asked for one after the other: each as long as no secret can be worked out by
 * adding and subtracting, however often, what is told by then.
 *
 * A secret cannot be worked out when the counts could be others, with all that is told as it is and the
 * secret changed: one such change of the counts is drawn at random, and a secret that it leaves as it is
 * is taken for told. So is whatever is a combination of what is told, always; and anything else once in
 * 67 million times. Sums × sums × counts steps at most.
 */
export const sumsToTell = (
  sums: readonly Sum[],
  { counts, known, secrets }: Asked,
): readonly boolean[] => {
  const told: Reduced[] = []
  let kept = secrets
  const tell = (sum: Sum, isForced: boolean): boolean => {
    const reduced = reducedBy(told, vectorOf(sum, counts))
    // It follows from what is told: it says nothing more.
    if (reduced === null) return true
    const change = changeUnseen([...told, reduced], counts)
    const isKept = (secret: Sum) =>
      modulo(secret.reduce((total, place) => total + (change[place] ?? 0), 0)) !== 0
    if (!isForced && !kept.every(isKept)) return false
    told.push(reduced)
    if (isForced) kept = kept.filter(isKept)
    return true
  }
  for (const sum of known) tell(sum, true)
  return sums.map((sum) => tell(sum, false))
}

/**
 * Fractions would be rounded: numbers are modulo the largest prime under 2^26, whose products a double
 * holds. A combination stays one, unless the prime divides what one has to divide by.
 */
const PRIME = 67_108_859

const modulo = (value: number): number => {
  const rest = value - Math.floor(value / PRIME) * PRIME
  // The quotient is rounded: it may be one too many or too few.
  return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest
}

const inverseOf = (value: number): number => {
  let [rest, next] = [PRIME, value]
  let [before, factor] = [0, 1]
  while (next !== 0) {
    const quotient = Math.floor(rest / next)
    ;[rest, next] = [next, rest - quotient * next]
    ;[before, factor] = [factor, before - quotient * factor]
  }
  return modulo(before)
}

const vectorOf = (sum: Sum, counts: number): Float64Array => {
  const vector = new Float64Array(counts)
  for (const place of sum) vector[place] = 1
  return vector
}

/** What a vector says that those before it do not: one at `pivot`, and zero at the pivots of those. */
type Reduced = {
  readonly pivot: number
  /** Where it is not zero. */
  readonly places: readonly number[]
  readonly values: readonly number[]
}

/** Takes the others off `vector`, in their order; null: nothing is left of it. */
const reducedBy = (others: readonly Reduced[], vector: Float64Array): Reduced | null => {
  for (const { pivot, places, values } of others) {
    const value = vector[pivot] ?? 0
    if (value === 0) continue
    const factor = PRIME - value
    places.forEach((place, index) => {
      vector[place] = modulo((vector[place] ?? 0) + factor * (values[index] ?? 0))
    })
  }
  const pivot = vector.findIndex((value) => value !== 0)
  if (pivot === -1) return null
  const factor = inverseOf(vector[pivot] ?? 0)
  const places: number[] = []
  const values: number[] = []
  vector.forEach((value, place) => {
    if (value === 0) return
    places.push(place)
    values.push(modulo(value * factor))
  })
  return { pivot, places, values }
}

/** Numbers to add to the counts that change none of what is told; otherwise as if drawn at random. */
const changeUnseen = (told: readonly Reduced[], counts: number): Float64Array => {
  const change = new Float64Array(counts)
  let drawn = 1
  for (let place = 0; place < counts; place += 1) {
    drawn = modulo(drawn * MULTIPLIER)
    change[place] = drawn
  }
  // Each is zero at the pivots of those before it: the last one first, and none undoes another.
  for (const { pivot, places, values } of told.toReversed()) {
    let rest = 0
    places.forEach((place, index) => {
      if (place !== pivot) rest = modulo(rest + (change[place] ?? 0) * (values[index] ?? 0))
    })
    change[pivot] = modulo(PRIME - rest)
  }
  return change
}

/** Of Lehmer's generator, as MINSTD has it. */
const MULTIPLIER = 48_271
