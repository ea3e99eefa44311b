import type { Photo } from '#shared/schemas/outcome.schema.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import type { Attendance } from '#shared/schemas/session.schema.ts'
import { canonicalPeople } from '../attendance-identity.ts'
import { isAttended } from '../attendance-ledger.ts'
import { currentConsents } from '../consents.ts'
import { groupBy } from '../group-by.ts'
import { isShowable } from '../outcomes/showable-photo.ts'
import { compareByName } from '../person-name.ts'

/** Someone who was at the session and has said no to being shown since the photo was agreed on. */
export type Unwilling = { readonly person: Person; readonly event: ConsentEvent }

export type PhotoToReview = {
  readonly photo: Photo
  /** By name; at least one. */
  readonly unwilling: readonly Unwilling[]
}

export type PhotoSources = {
  readonly photos: readonly Photo[]
  /** At least those of the sessions of these photos. */
  readonly attendances: readonly Pick<Attendance, 'sessionId' | 'personId' | 'status'>[]
  readonly people: readonly Person[]
  readonly consentEvents: readonly ConsentEvent[]
}

/**
 * Photos that reports may show although somebody who was there refused, or took their consent back,
 * after it was said that everybody agreed (RGPD, art. 7.3: taking it back holds from then on). Nobody
 * but a person can tell who is on a photo: each is proposed to be looked at again.
 */
export const photosToReview = ({
  photos,
  attendances,
  people,
  consentEvents,
}: PhotoSources): readonly PhotoToReview[] => {
  const canonical = canonicalPeople(people)
  const personById = new Map(people.map((person) => [person.id, person]))
  const events = groupBy(consentEvents, ({ personId }) => canonical(personId))
  const unwilling = new Map(
    [...events].flatMap(([personId, own]): (readonly [string, Unwilling])[] => {
      const person = personById.get(personId)
      const event = currentConsents(own).photos
      if (person === undefined || event === null || event.decision === 'given') return []
      return [[personId, { person, event }]]
    }),
  )
  if (unwilling.size === 0) return []
  const presences = groupBy(
    attendances.filter(({ status }) => isAttended(status)),
    ({ sessionId }) => sessionId,
  )
  return photos.filter(isShowable).flatMap((photo): PhotoToReview[] => {
    const since = Date.parse(photo.agreedAt ?? photo.createdAt)
    const present = new Set(
      (presences.get(photo.sessionId) ?? []).map(({ personId }) => canonical(personId)),
    )
    const found = [...present]
      .flatMap((personId) => unwilling.get(personId) ?? [])
      .filter(({ event }) => Date.parse(event.recordedAt) > since)
      .toSorted((left, right) => compareByName(left.person, right.person))
    return found.length === 0 ? [] : [{ photo, unwilling: found }]
  })
}
