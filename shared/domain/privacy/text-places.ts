import type { TableName } from '#shared/schemas/table-documents.ts'

/** A text of a row, and where it is: `notes`, `options.1.label`. */
export type TextPlace = { readonly path: string; readonly text: string }

/** Fields that hold no words of anybody: ids, hashes, places in an order, codes. */
const STRUCTURE = /^(?:id|.*Ids?|hash|.*Hash|order|code|fingerprint|key|hash|pictogram|picture)$/u

/** Other people's own names are theirs, whoever shares them. */
const NAMES_OF_OTHERS: Partial<Record<TableName, ReadonlySet<string>>> = {
  people: new Set(['firstName', 'lastName', 'phone', 'email']),
  facilitators: new Set(['firstName', 'lastName']),
}

/** Every text of a row in which somebody may be mentioned; fields of later versions included. */
export const textPlaces = (
  table: string,
  row: Readonly<Record<string, unknown>>,
): readonly TextPlace[] => {
  const places: TextPlace[] = []
  mapTexts(table, row, (text, path) => {
    places.push({ path, text })
    return text
  })
  return places
}

/** The row with every such text changed; the same object when nothing changed. */
export const mapTexts = <Fields extends Readonly<Record<string, unknown>>>(
  table: string,
  row: Fields,
  change: (text: string, path: string) => string,
): Fields => {
  const names = NAMES_OF_OTHERS[table as TableName]
  let result = row
  for (const [field, value] of Object.entries(row)) {
    if (STRUCTURE.test(field) || names?.has(field)) continue
    const changed = mapValue(value, field, change)
    if (changed !== value) result = { ...result, [field]: changed }
  }
  return result
}

const mapValue = (
  value: unknown,
  path: string,
  change: (text: string, path: string) => string,
): unknown => {
  if (typeof value === 'string') return value === '' ? value : change(value, path)
  if (Array.isArray(value)) {
    let isChanged = false
    const items = value.map((item, index) => {
      const changed = mapValue(item, `${path}.${index}`, change)
      isChanged ||= changed !== item
      return changed
    })
    return isChanged ? items : value
  }
  if (value === null || typeof value !== 'object') return value
  let result: Record<string, unknown> = value as Record<string, unknown>
  for (const [key, inner] of Object.entries(value)) {
    if (STRUCTURE.test(key)) continue
    const changed = mapValue(inner, `${path}.${key}`, change)
    if (changed !== inner) result = { ...result, [key]: changed }
  }
  return result
}
