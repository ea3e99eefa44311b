/** A new identifier for a row: a random UUID, so that two laptops never make the same one. */
export const newId = (): string => crypto.randomUUID()
