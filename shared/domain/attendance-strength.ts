import type {
  AttendanceStatus,
  Participation,
  ParticipationStatus,
} from '../schemas/session.schema.ts'

/** Of two marks typed for what turns out to be one person: one signature is enough to have been there. */
export const ATTENDANCE_STRENGTH: Readonly<Record<AttendanceStatus, number>> = {
  present: 3,
  leftEarly: 2,
  excused: 1,
  absent: 0,
}

/** Of two answers to one invitation, the firmer one stands. */
export const PARTICIPATION_STRENGTH: Readonly<Record<ParticipationStatus, number>> = {
  confirmed: 3,
  invited: 2,
  walkIn: 1,
  declined: 0,
}

export const firmerAnswer = (
  left: ParticipationStatus,
  right: ParticipationStatus,
): ParticipationStatus =>
  PARTICIPATION_STRENGTH[left] >= PARTICIPATION_STRENGTH[right] ? left : right

/** The answer of each person to a session, by canonical id, whatever records they had; `canonical` follows merges. */
export const answersOf = (
  participations: readonly Pick<Participation, 'sessionId' | 'personId' | 'status'>[],
  wantedId: string,
  canonical: (personId: string) => string,
): ReadonlyMap<string, ParticipationStatus> => {
  const answers = new Map<string, ParticipationStatus>()
  for (const { sessionId, personId, status } of participations) {
    if (sessionId !== wantedId) continue
    const id = canonical(personId)
    answers.set(id, firmerAnswer(answers.get(id) ?? status, status))
  }
  return answers
}
