import type { Commitment } from '#shared/schemas/outcome.schema.ts'
import { foldText } from '../folded-text.ts'

type Promised = Pick<Commitment, 'id' | 'text' | 'personId' | 'personName'>

/** Whose it is, for comparing: the record, else the name on the paper; empty: nobody's. */
export const authorKey = ({
  personId,
  personName,
}: Pick<Commitment, 'personId' | 'personName'>): string =>
  personId === null ? `name:${foldText(personName)}` : `person:${personId}`

const promiseKey = (row: Promised): string => `${authorKey(row)} ${foldText(row.text)}`

/**
 * The earlier commitment that says the same in the same person's name, by the id of the later one: it
 * is said, never removed, for a promise made twice may be meant. Expects them in the order of making.
 */
export const samePromises = <Row extends Promised>(
  commitments: readonly Row[],
): ReadonlyMap<string, Row> => {
  const first = new Map<string, Row>()
  const same = new Map<string, Row>()
  for (const row of commitments) {
    // Without words there is nothing to compare yet.
    if (foldText(row.text) === '') continue
    const key = promiseKey(row)
    const known = first.get(key)
    if (known === undefined) first.set(key, row)
    else same.set(row.id, known)
  }
  return same
}
