import { communeByCode } from '#shared/domain/communes.ts'
import { compareText } from '#shared/domain/ordering.ts'
import type { Session } from '#shared/schemas/session.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { SessionReportModel } from './report-model.ts'

/** The next session to come: of the same challenge first, else whichever is nearest. */
export const nextSessionOf = (
  { sessions, sessionParts, venues }: Pick<Rows, 'sessions' | 'sessionParts' | 'venues'>,
  session: Session,
  today: string,
): SessionReportModel['next'] => {
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
    .toSorted((left, right) => compareText(left.first.date, right.first.date))
  const sameChallenge = coming.find(
    ({ one }) => session.challengeId !== null && one.challengeId === session.challengeId,
  )
  const found = sameChallenge ?? coming[0]
  if (found === undefined) return null
  const venue = venues.find(({ id }) => id === found.one.venueId)
  const commune = communeByCode(venue?.communeCode ?? null)?.name ?? ''
  return {
    title: found.one.title,
    date: found.first.date,
    start: found.first.start,
    place: venue?.name || commune,
  }
}
