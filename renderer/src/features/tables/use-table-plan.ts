import { useMemo } from 'react'
import { usePairSources, useTablePlans } from '#renderer/data/queries/use-exchange.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { isAttended } from '#shared/domain/attendance-ledger.ts'
import { type PairHistory, pairHistory } from '#shared/domain/exchange/pair-history.ts'
import { type TableFacts, tableFacts } from '#shared/domain/exchange/table-facts.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import type { TablePlan, TableWish } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'

export type TableRoom = {
  readonly details: SessionWithDetails
  /** Those to seat, by name: who came once some of it is typed, who is expected before. */
  readonly people: readonly Person[]
  readonly areThere: boolean
  readonly plans: readonly TablePlan[]
  /** Those to seat, and those who sit somewhere and are expected no more. */
  readonly personById: ReadonlyMap<string, Person>
  readonly history: PairHistory
  /** By round and table, as `plans` stands. */
  readonly facts: readonly (readonly TableFacts[])[]
}

export type PairOfIds = readonly [string, string]

export const pairsOf = (
  wishes: readonly TableWish[],
  kind: TableWish['kind'],
): readonly PairOfIds[] =>
  wishes.filter((wish) => wish.kind === kind).map(({ personIds: [one, other] }) => [one, other])

/** Who is to be seated: erased people came to a part that is past, and sit nowhere at the next. */
export const toSeat = ({
  participants,
  attendances,
  people,
}: Pick<SessionWithDetails, 'participants' | 'attendances' | 'people'>): Pick<
  TableRoom,
  'areThere' | 'people'
> => {
  const isThere = ({ isErased }: Person) => isErased !== true
  const there = new Set(
    attendances.filter(({ status }) => isAttended(status)).map(({ personId }) => personId),
  )
  if (there.size > 0) {
    const here = [...there].flatMap((id) => people.get(id) ?? [])
    return { areThere: true, people: here.filter(isThere) }
  }
  const expected = participants.filter(({ participation }) => participation.status !== 'declined')
  return { areThere: false, people: expected.map(({ person }) => person).filter(isThere) }
}

/** All that the table plan of a session is made from; undefined while loading, null without a session. */
export const useTableRoom = (sessionId: string): TableRoom | null | undefined => {
  const details = useSession(sessionId)
  const plans = useTablePlans(sessionId)
  const sources = usePairSources(sessionId)
  const everyone = usePeople()
  return useMemo(() => {
    if (details === null) return null
    if (!details || !plans || !sources || !everyone) return undefined
    const { people: unsorted, areThere } = toSeat(details)
    const people = unsorted.toSorted(compareByName)
    const seated = new Set(
      plans.flatMap(({ tables }) => tables.flatMap(({ personIds }) => personIds)),
    )
    const personById = new Map(
      [...people, ...everyone.filter(({ id }) => seated.has(id))].map((one) => [one.id, one]),
    )
    const history = pairHistory({ personIds: [...personById.keys()], ...sources })
    const apart = pairsOf(plans[0]?.wishes ?? [], 'apart')
    const facts = tableFacts(plans, [...personById.values()], { history, apart })
    return { details, people, areThere, plans, personById, history, facts }
  }, [details, plans, sources, everyone])
}
