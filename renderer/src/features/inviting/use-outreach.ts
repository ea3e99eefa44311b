import { useMemo } from 'react'
import { useContactEvents } from '#renderer/data/queries/use-planning.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import type { Participant, SessionWithDetails } from '#renderer/data/views.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { type ContactWay, contactWay } from '#shared/domain/outreach/contact-way.ts'
import {
  compareStandings,
  type OutreachState,
  outreachState,
} from '#shared/domain/outreach/outreach-state.ts'
import type { ContactEvent } from '#shared/schemas/outreach.schema.ts'
import type { Person, PreferredContact } from '#shared/schemas/people.schema.ts'

/** A list of people by the way they are reached: one channel, all, or those without any. */
export type ChannelFilter = 'all' | PreferredContact | 'none'

/** Somebody invited, and where one stands with them. */
export type OutreachRow = {
  readonly person: Person
  /** Null: neither number nor address. */
  readonly way: ContactWay | null
  readonly state: OutreachState
  /** Tries of this session, latest first. */
  readonly events: readonly ContactEvent[]
}

export type Outreach = {
  readonly details: SessionWithDetails
  /** Most pressing first. Those who came without being invited are left out. */
  readonly rows: readonly OutreachRow[]
}

const rowOf = (
  { person, participation }: Participant,
  events: readonly ContactEvent[],
): OutreachRow => ({
  person,
  way: contactWay(person),
  state: outreachState(participation.status, events[0] ?? null),
  events,
})

const standingOf = ({ state, events }: OutreachRow) => ({ state, lastAt: events[0]?.at ?? null })

/** Everyone invited to a session with the tries made; null when there is no such session. */
export const useOutreach = (sessionId: string): Outreach | null | undefined => {
  const details = useSession(sessionId)
  const events = useContactEvents(sessionId)
  const outreach = useMemo(() => {
    if (details === null) return null
    if (details === undefined || events === undefined) return undefined
    const byPerson = groupBy(events, ({ personId }) => personId)
    const rows = details.participants
      .filter(
        ({ participation, person }) =>
          participation.status !== 'walkIn' && person.isErased !== true,
      )
      .map((participant) => rowOf(participant, byPerson.get(participant.person.id) ?? []))
      .toSorted((left, right) => compareStandings(standingOf(left), standingOf(right)))
    return { details, rows }
  }, [details, events])
  // Only the lines of those concerned are drawn again at each mark.
  return useSteady(outreach)
}

/** Whether the person belongs to that list. */
export const isOfChannel = ({ way }: OutreachRow, filter: ChannelFilter): boolean =>
  filter === 'all' || (filter === 'none' ? way === null : way?.channel === filter)
