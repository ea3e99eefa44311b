import type { AttendanceStatus, ParticipationStatus } from '../schemas/session.schema.ts'

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
