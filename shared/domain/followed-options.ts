type Options = Readonly<Record<string, unknown>>

const followed = (value: unknown, canonical: (id: string) => string): unknown => {
  if (!Array.isArray(value)) return value
  const ids: readonly unknown[] = value
  const isMerged = (id: unknown) => typeof id === 'string' && canonical(id) !== id
  if (!ids.some(isMerged)) return value
  return [...new Set(ids.map((id) => (typeof id === 'string' ? canonical(id) : id)))]
}

/**
 * Options of a support with the ids of merged records replaced by that of the record that stays, each
 * once. Ids are found among lists of texts: no other text is the id of a person. Options in which
 * nobody was merged come back as they are.
 */
export const followedOptions = (options: Options, canonical: (id: string) => string): Options => {
  const entries = Object.entries(options).map(
    ([key, value]) => [key, value, followed(value, canonical)] as const,
  )
  return entries.every(([, before, after]) => before === after)
    ? options
    : Object.fromEntries(entries.map(([key, , after]) => [key, after]))
}
