/** Rows of whole numbers, reduced one by the other: what their combinations are, without rounding. */
export type Span = readonly (readonly bigint[])[]

const reduced = (span: Span, row: readonly bigint[]): readonly bigint[] => {
  let rest = row
  for (const other of span) {
    const pivot = other.findIndex((value) => value !== 0n)
    const [top, factor] = [other[pivot] ?? 0n, rest[pivot] ?? 0n]
    if (factor === 0n) continue
    rest = rest.map((value, place) => value * top - factor * (other[place] ?? 0n))
  }
  const divisor = rest.reduce(greatestDivisor, 0n)
  return divisor === 0n ? rest : rest.map((value) => value / divisor)
}

const greatestDivisor = (left: bigint, right: bigint): bigint => {
  let [one, other] = [left < 0n ? -left : left, right < 0n ? -right : right]
  while (other !== 0n) [one, other] = [other, one % other]
  return one
}

/** Slow and plain. */
export const spanOf = (rows: readonly (readonly number[])[]): Span => {
  const span: (readonly bigint[])[] = []
  for (const row of rows) {
    const rest = reduced(span, row.map(BigInt))
    if (rest.some((value) => value !== 0n)) span.push(rest)
  }
  return span
}

/** True for a row that is a combination of the rows of the span. */
export const isInSpan = (span: Span, row: readonly number[]): boolean =>
  reduced(span, row.map(BigInt)).every((value) => value === 0n)
