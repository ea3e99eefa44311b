import type { AttendanceFigures } from '#shared/domain/attendance-figures.ts'
import type { AttendanceSource } from '#shared/domain/attendance-ledger.ts'
import { COMMUNES } from '#shared/domain/communes.ts'
import type { Attendance, SessionPart } from '#shared/schemas/session.schema.ts'

/**
 * The counting rules written as slowly and plainly as possible: minute by minute, person by person,
 * without an index. The fast rules must always agree.
 */
export const naiveFigures = (
  rows: AttendanceSource,
  sessionIds: readonly string[],
  keep: (part: SessionPart) => boolean = () => true,
): AttendanceFigures => {
  const speaksFor = (id: string): string => naiveSpeaker(rows, id)
  const partsOf = (sessionId: string) =>
    rows.sessionParts.filter((part) => part.sessionId === sessionId)
  const everyId = [
    ...new Set(
      [
        ...rows.participations.map(({ personId }) => personId),
        ...rows.attendances.map(({ personId }) => personId),
        ...rows.rosters.flatMap(({ personIds }) => personIds),
      ].map(speaksFor),
    ),
  ]
  const markOf = (part: SessionPart, personId: string) =>
    bestMark(
      rows.attendances.filter(
        (row) =>
          row.partId === part.id &&
          row.sessionId === part.sessionId &&
          speaksFor(row.personId) === personId,
      ),
      part,
    )
  const cameTo = (part: SessionPart, personId: string) => {
    const status = markOf(part, personId)?.status
    return status === 'present' || status === 'leftEarly'
  }
  const isListed = (sessionId: string, personId: string) => {
    if (rows.people.some(({ id, isErased }) => id === personId && isErased === true)) return false
    const sheets = rows.rosters.filter((sheet) => sheet.sessionId === sessionId)
    const newest = sheets.find((sheet) => sheets.every(({ version }) => version <= sheet.version))
    const answers = rows.participations.filter(
      (row) => row.sessionId === sessionId && speaksFor(row.personId) === personId,
    )
    const onSheet = newest?.personIds.some((id) => speaksFor(id) === personId) ?? false
    const marked = partsOf(sessionId).some((part) => markOf(part, personId))
    if (answers.length > 0) return answers.some(({ status }) => status !== 'declined')
    return onSheet || marked
  }
  const firstEver = (personId: string) =>
    rows.sessionParts
      .filter((part) => rows.sessions.some(({ id }) => id === part.sessionId))
      .filter((part) => cameTo(part, personId))
      .map((part) => ({ part, key: `${part.date} ${part.start} ${part.sessionId}` }))
      .sort((left, right) => (left.key < right.key ? -1 : 1))[0]?.part

  let presences = 0
  let absences = 0
  let excused = 0
  let notTyped = 0
  let anonymous = 0
  let anonymousPresences = 0
  let partCount = 0
  let heldParts = 0
  let heldMinutes = 0
  let personMinutes = 0
  let anonymousMinutes = 0
  const came = new Set<string>()
  const newPeople = new Set<string>()
  for (const sessionId of sessionIds) {
    const parts = partsOf(sessionId).filter(keep)
    anonymous += Math.max(0, ...parts.map((part) => part.anonymousCount))
    for (const part of parts) {
      partCount += 1
      anonymousPresences += part.anonymousCount
      anonymousMinutes += part.anonymousCount * minutesUntil(part, null)
      const marks = everyId.map((id) => ({ id, mark: markOf(part, id) }))
      if (part.anonymousCount > 0 || marks.some(({ mark }) => mark)) {
        heldParts += 1
        heldMinutes += minutesUntil(part, null)
      }
      for (const { id, mark } of marks) {
        if (!mark) notTyped += isListed(sessionId, id) ? 1 : 0
        else if (mark.status === 'absent') absences += 1
        else if (mark.status === 'excused') excused += 1
        else {
          presences += 1
          personMinutes += minutesOfMark(mark, part)
          came.add(id)
          const first = firstEver(id)
          if (first?.sessionId === sessionId && keep(first)) newPeople.add(id)
        }
      }
    }
  }
  const codes = [...came].map(
    (id) => rows.people.find((person) => person.id === id)?.communeCode ?? null,
  )
  return {
    presences,
    absences,
    excused,
    notTyped,
    people: came.size,
    newPeople: newPeople.size,
    anonymous,
    anonymousPresences,
    heads: came.size + anonymous,
    parts: partCount,
    heldParts,
    heldMinutes,
    personMinutes,
    anonymousMinutes,
    communeCodes: COMMUNES.map(({ code }) => code)
      .filter((code) => codes.includes(code))
      .sort(),
    withoutCommune: codes.filter((code) => code === null).length,
  }
}

/** Follows `mergedInto` step by step; in a circle the smallest id speaks. */
export const naiveSpeaker = (rows: Pick<AttendanceSource, 'people'>, id: string): string => {
  const next = (current: string) => {
    const target = rows.people.find((person) => person.id === current)?.mergedInto ?? null
    return target !== null && rows.people.some((person) => person.id === target) ? target : null
  }
  let end = id
  for (let step = 0; step <= rows.people.length; step += 1) {
    const target = next(end)
    if (target === null) return end
    end = target
  }
  const circle = [end]
  for (let target = next(end); target !== null && target !== end; target = next(target))
    circle.push(target)
  return circle.sort()[0] ?? end
}

const bestMark = (marks: readonly Attendance[], part: SessionPart): Attendance | undefined => {
  const having = (status: Attendance['status']) => marks.filter((mark) => mark.status === status)
  const longest = having('leftEarly').sort(
    (left, right) => minutesOfMark(right, part) - minutesOfMark(left, part),
  )
  return having('present')[0] ?? longest[0] ?? having('excused')[0] ?? having('absent')[0]
}

const minutesOfMark = (mark: Attendance, part: SessionPart): number =>
  minutesUntil(part, mark.status === 'leftEarly' ? mark.leftAt : null)

/** Walks the clock minute by minute from the start to the end of the part, or until `leftAt`. */
const minutesUntil = (part: SessionPart, leftAt: string | null): number => {
  const clock = (minute: number) =>
    `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const [hours = '0', minutes = '0'] = part.start.split(':')
  const start = Number(hours) * 60 + Number(minutes)
  const pastMidnight = part.end <= part.start
  if (leftAt !== null && leftAt < part.start && !pastMidnight) return 0
  let elapsed = 0
  do {
    if (leftAt !== null && clock(start + elapsed) === leftAt) return elapsed
    elapsed += 1
  } while (clock(start + elapsed) !== part.end)
  return elapsed
}
