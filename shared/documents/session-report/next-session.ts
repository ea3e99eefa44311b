import { communeByCode } from '#shared/domain/communes.ts'
import { compareText } from '#shared/domain/ordering.ts'
import type { Session } from '#shared/schemas/session.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { SessionReportModel } from './report-model.ts'

type NextSessions = Pick<SessionReportModel, 'next' | 'nextOnChallenge'>

/** The nearest session to come, and the next of the same challenge when that is a later one. */
export const nextSessionsOf = (
  { sessions, sessionParts, venues }: Pick<Rows, 'sessions' | 'sessionParts' | 'venues'>,
  session: Session,
  today: string,
): NextSessions => {
  const momentsOf = (id: string) =>
    sessionParts
      .filter(({ sessionId }) => sessionId === id)
      .toSorted((left, right) =>
        compareText(`${left.date} ${left.start}`, `${right.date} ${right.start}`),
      )
  const last = momentsOf(session.id).at(-1)?.date ?? ''
  const after = last > today ? last : today
  const coming = sessions
    .flatMap((one) => {
      const first = momentsOf(one.id)[0]
      return one.id !== session.id && first !== undefined && first.date > after
        ? [{ one, first }]
        : []
    })
    .toSorted((left, right) =>
      compareText(
        `${left.first.date} ${left.first.start}`,
        `${right.first.date} ${right.first.start}`,
      ),
    )
  const told = (found: (typeof coming)[number] | undefined): SessionReportModel['next'] => {
    if (found === undefined) return null
    const venue = venues.find(({ id }) => id === found.one.venueId)
    return {
      title: found.one.title,
      date: found.first.date,
      start: found.first.start,
      place: venue?.name || (communeByCode(venue?.communeCode ?? null)?.name ?? ''),
    }
  }
  const sameChallenge = coming.find(
    ({ one }) => session.challengeId !== null && one.challengeId === session.challengeId,
  )
  return {
    next: told(coming[0]),
    nextOnChallenge: sameChallenge === coming[0] ? null : told(sameChallenge),
  }
}
