import type { PairHistory } from './pair-history.ts'
import type { PlannedTable, Seated } from './table-plan.ts'

type Pair = readonly [string, string]

/** Why a table is as it is: « 3 communes ; aucun déjà-vu ». */
export type TableFacts = {
  readonly communes: number
  readonly structures: number
  /** Pairs who sat at one table before, earlier rounds of the day included. */
  readonly metPairs: readonly Pair[]
  /** Pairs of this table that should sit apart. */
  readonly notApart: readonly Pair[]
}

const pairsOf = (ids: readonly string[]): readonly Pair[] =>
  ids.flatMap((left, index) => ids.slice(index + 1).map((right): Pair => [left, right]))

const pairKey = (pair: Pair): string => pair.toSorted().join('~')

/** Says of each table of each round what it mixes. */
export const tableFacts = (
  rounds: readonly { readonly tables: readonly Pick<PlannedTable, 'personIds'>[] }[],
  people: readonly Seated[],
  { history, apart }: { readonly history: PairHistory; readonly apart: readonly Pair[] },
): readonly (readonly TableFacts[])[] => {
  const personById = new Map(people.map((person) => [person.id, person]))
  const mustPart = new Set(apart.map(pairKey))
  const metToday = new Set<string>()
  return rounds.map(({ tables }) => {
    const facts = tables.map(({ personIds }): TableFacts => {
      const seated = personIds.flatMap((id) => personById.get(id) ?? [])
      const pairs = pairsOf(personIds)
      return {
        communes: new Set(seated.flatMap(({ communeCode }) => communeCode ?? [])).size,
        structures: new Set(
          seated.flatMap(({ structure }) => structure.trim().toLocaleLowerCase('fr') || []),
        ).size,
        metPairs: pairs.filter(
          (pair) => history.atTable(...pair) > 0 || metToday.has(pairKey(pair)),
        ),
        notApart: pairs.filter((pair) => mustPart.has(pairKey(pair))),
      }
    })
    for (const { personIds } of tables) {
      for (const pair of pairsOf(personIds)) metToday.add(pairKey(pair))
    }
    return facts
  })
}

/** Pairs that should sit together and do not, in one round. */
export const partedPairs = (
  tables: readonly Pick<PlannedTable, 'personIds'>[],
  together: readonly Pair[],
): readonly Pair[] => {
  const tableOf = new Map(
    tables.flatMap(({ personIds }, index) => personIds.map((id) => [id, index] as const)),
  )
  return together.filter(
    ([one, other]) =>
      tableOf.has(one) && tableOf.has(other) && tableOf.get(one) !== tableOf.get(other),
  )
}
