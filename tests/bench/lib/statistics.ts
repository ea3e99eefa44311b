/** What several runs of one measure gave. Same unit as the values. */
export type Spread = {
  readonly count: number
  readonly p50: number
  readonly p95: number
}

/** Value below which that share of the values lies, between neighbours when it falls there. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((left, right) => left - right)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new Error('No value to summarise')
  return below + (above - below) * (place - Math.floor(place))
}

export const spreadOf = (values: readonly number[]): Spread => ({
  count: values.length,
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
})
