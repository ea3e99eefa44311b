import type { SessionHead } from '#renderer/data/views.ts'
import { plannedAnswers, plannedHeadCount } from '#shared/domain/agenda/head-count.ts'

/** How many people the agenda of a session is made for. */
export const plannedPeople = ({ session, participants }: SessionHead): number =>
  plannedHeadCount(
    session,
    plannedAnswers(
      participants.map(({ participation: { status }, person }) => ({
        status,
        isErased: person.isErased === true,
      })),
    ),
  )
