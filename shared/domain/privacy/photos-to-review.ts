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

/** Those who do not want to be shown today, by id, merged records as one. */
const refusing = ({
  people,
  consentEvents,
}: Pick<PhotoSources, 'people' | 'consentEvents'>): ReadonlyMap<string, Unwilling> => {
  const canonical = canonicalPeople(people)
  const personById = new Map(people.map((person) => [person.id, person]))
  const events = groupBy(consentEvents, ({ personId }) => canonical(personId))
  return new Map(
    [...events].flatMap(([personId, own]): (readonly [string, Unwilling])[] => {
      const person = personById.get(personId)
      const event = currentConsents(own).photos
      if (person === undefined || event === null || event.decision === 'given') return []
      return [[personId, { person, event }]]
    }),
  )
}

/** By session, those who were there and do not want to be shown, by name. */
export const unwillingBySession = ({
  attendances,
  people,
  consentEvents,
}: Omit<PhotoSources, 'photos'>): ReadonlyMap<string, readonly Unwilling[]> => {
  const unwilling = refusing({ people, consentEvents })
  if (unwilling.size === 0) return new Map()
  const canonical = canonicalPeople(people)
  const presences = groupBy(
    attendances.filter(({ status }) => isAttended(status)),
    ({ sessionId }) => sessionId,
  )
  return new Map(
    [...presences].map(([sessionId, own]) => [
      sessionId,
      [...new Set(own.map(({ personId }) => canonical(personId)))]
        .flatMap((personId) => unwilling.get(personId) ?? [])
        .toSorted((left, right) => compareByName(left.person, right.person)),
    ]),
  )
}

/**
 * Photos that reports might show although somebody who was there refused, or took their consent back,
 * after it was said that everybody agreed (RGPD, art. 7.3: taking it back holds from then on). Nobody
 * but a person can tell who is on a photo: each is proposed to be looked at again, and is not printed
 * until it was.
 */
export const photosToReview = (sources: PhotoSources): readonly PhotoToReview[] => {
  const bySession = unwillingBySession(sources)
  return sources.photos.filter(isShowable).flatMap((photo): PhotoToReview[] => {
    const since = Date.parse(photo.agreedAt ?? photo.createdAt)
    const unwilling = (bySession.get(photo.sessionId) ?? []).filter(
      ({ event }) => Date.parse(event.recordedAt) > since,
    )
    return unwilling.length === 0 ? [] : [{ photo, unwilling }]
  })
}

/** Photos that may be printed: those to be seen agreed, and nobody of them has said no since. */
export const printablePhotos = (sources: PhotoSources): readonly Photo[] => {
  const waiting = new Set(photosToReview(sources).map(({ photo }) => photo.id))
  return sources.photos.filter((photo) => isShowable(photo) && !waiting.has(photo.id))
}
