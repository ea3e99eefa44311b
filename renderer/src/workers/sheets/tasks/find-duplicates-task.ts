import {
  type DuplicateCandidate,
  type DuplicatePair,
  findDuplicates,
} from '#shared/domain/duplicates.ts'
import { ok } from '#shared/domain/result.ts'
import type { DistinctPair } from '#shared/schemas/people.schema.ts'
import type { SheetsTask } from './sheets-task.ts'

export type FindDuplicatesInput = {
  readonly people: readonly DuplicateCandidate[]
  readonly distinctPairs: readonly Pick<DistinctPair, 'personIds'>[]
}

/** Looks for people entered twice: about a second for 10,000, which no screen should wait for. */
export const findDuplicatesTask: SheetsTask<
  FindDuplicatesInput,
  readonly DuplicatePair[],
  { readonly code: never }
> = ({ people, distinctPairs }, onProgress) => {
  onProgress({ phase: 'comparing', ratio: 0 })
  return ok(findDuplicates(people, distinctPairs))
}
