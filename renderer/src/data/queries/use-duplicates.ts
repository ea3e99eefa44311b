import { useEffect, useMemo, useState } from 'react'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { type DuplicateCandidate, type DuplicatePair, pairId } from '#shared/domain/duplicates.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { useDistinctPairs, usePeople } from './use-people.ts'

/** A pair with its two people. */
export type PairOfPeople = {
  readonly id: string
  readonly pair: DuplicatePair
  readonly a: Person
  readonly b: Person
}

export type Duplicates =
  | { readonly state: 'searching' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | {
      readonly state: 'found'
      readonly pairs: readonly PairOfPeople[]
      /** False while the people of now are still being compared. */
      readonly isCurrent: boolean
    }

/** Milliseconds without a change before the comparison starts: the screen comes first. */
const CALM_MS = 250

const candidateOf = (person: Person): DuplicateCandidate => ({
  id: person.id,
  firstName: person.firstName,
  lastName: person.lastName,
  phone: person.phone,
  email: person.email,
  communeCode: person.communeCode,
  mergedInto: person.mergedInto,
})

// The last comparison, so that going from the list to the review does not start it again.
let known: { readonly key: string; readonly pairs: readonly DuplicatePair[] } | null = null

/**
 * People who may have been entered twice, surest first. They are compared in a worker, again at each
 * change; meanwhile the pairs found before stay, less those that were settled.
 */
export const useDuplicates = (): Duplicates => {
  const people = usePeople()
  const distinctPairs = useDistinctPairs()
  const [pairs, setPairs] = useState<readonly DuplicatePair[] | null>(known?.pairs ?? null)
  const [compared, setCompared] = useState<readonly Person[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts it again.
  useEffect(() => {
    if (!people || !distinctPairs) return
    const stop = new AbortController()
    const compare = async () => {
      const candidates = people.map(candidateOf)
      const key = JSON.stringify([candidates, distinctPairs.map(({ id }) => id)])
      if (known?.key === key) {
        setPairs(known.pairs)
        setCompared(people)
        return
      }
      const result = await runSheetsTask(
        'findDuplicates',
        { people: candidates, distinctPairs },
        { signal: stop.signal },
      )
      if (stop.signal.aborted) return
      setFailed(!result.ok)
      if (!result.ok) return
      known = { key, pairs: result.data }
      setPairs(result.data)
      setCompared(people)
    }
    const timer = setTimeout(() => void compare(), CALM_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [people, distinctPairs, attempt])

  return useMemo<Duplicates>(() => {
    if (hasFailed) {
      const retry = () => {
        setFailed(false)
        setAttempt((count) => count + 1)
      }
      return { state: 'failed', retry }
    }
    if (!people || !distinctPairs || !pairs) return { state: 'searching' }
    const byId = new Map(people.map((person) => [person.id, person]))
    const settled = new Set(distinctPairs.map(({ personIds: [one, other] }) => pairId(one, other)))
    return {
      state: 'found',
      isCurrent: compared === people,
      pairs: pairs.flatMap((pair) => {
        const id = pairId(pair.a, pair.b)
        const a = byId.get(pair.a)
        const b = byId.get(pair.b)
        return a && b && !settled.has(id) ? [{ id, pair, a, b }] : []
      }),
    }
  }, [people, distinctPairs, pairs, compared, hasFailed])
}
