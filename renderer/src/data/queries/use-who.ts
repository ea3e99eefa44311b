import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { entryLines } from '#shared/domain/entry-lines.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import { isTotemPicture } from '#shared/domain/totems.ts'
import type { SessionHead } from '../views.ts'
import { usePeople } from './use-people.ts'
import { useSessionHead } from './use-sessions.ts'

const NO_TYPED_IDS: readonly string[] = []

/** Line of each person on the sheet of the session; null for those on its list without a line. */
const linesOf = (head: SessionHead): ReadonlyMap<string, number | null> => {
  const lines = entryLines({
    roster: rosterOnTable(head.rosters),
    participations: head.participants.map(({ participation }) => participation),
    people: head.people,
    typedIds: NO_TYPED_IDS,
  })
  return new Map(lines.map(({ person, number }) => [person.id, number]))
}

/**
 * Everybody who may stand on a sheet of that session: its own people first, in the order of the
 * sign-in sheet. With an empty id, the community. Undefined while loading.
 */
export const useWho = (sessionId: string): readonly WhoCandidate[] | undefined => {
  const { t } = useWords()
  const people = usePeople()
  const head = useSessionHead(sessionId)
  return useMemo(() => {
    if (!people || head === undefined) return undefined
    const lines = head === null ? new Map<string, number | null>() : linesOf(head)
    const rank = (id: string): number =>
      lines.has(id) ? (lines.get(id) ?? 100_000) : Number.POSITIVE_INFINITY
    return people
      .map((person): WhoCandidate => {
        const { totem } = person
        return {
          id: person.id,
          name: spokenName(person),
          detail: person.structure,
          line: lines.get(person.id) ?? null,
          totem:
            totem !== null && isTotemPicture(totem.picture)
              ? { number: totem.number, picture: t(`totems.pictures.${totem.picture}`) }
              : null,
          isOfSession: lines.has(person.id),
        }
      })
      .toSorted((left, right) => {
        const [first, second] = [rank(left.id), rank(right.id)]
        return first === second ? 0 : first - second
      })
  }, [people, head, t])
}
