import { useMemo } from 'react'
import { compareText } from '#shared/domain/ordering.ts'
import { isShowable } from '#shared/domain/outcomes/showable-photo.ts'
import {
  type PhotoToReview,
  photosToReview,
  type Unwilling,
  unwillingBySession,
} from '#shared/domain/privacy/photos-to-review.ts'
import {
  type Erasure,
  type ExportLog,
  PRIVACY_SETTINGS_ID,
  type PrivacyNotice,
  type PrivacyRequest,
  type PrivacySettings,
} from '#shared/schemas/privacy.schema.ts'
import { useQuery } from './use-query.ts'

/** Durations as they were set; null when none was. */
export const usePrivacySettings = (): PrivacySettings | null | undefined =>
  useQuery(async (database) => (await database.privacySettings.get(PRIVACY_SETTINGS_ID)) ?? null)

/** Latest first. */
export const useExportLogs = (): readonly ExportLog[] | undefined =>
  useQuery(async (database) =>
    (await database.exportLogs.toArray()).toSorted((left, right) => compareText(right.at, left.at)),
  )

/** Latest first. */
export const useErasures = (): readonly Erasure[] | undefined =>
  useQuery(async (database) =>
    (await database.erasures.toArray()).toSorted((left, right) =>
      compareText(right.at ?? right.date, left.at ?? left.date),
    ),
  )

/** Those to be answered first, the most urgent one at the top. */
export const usePrivacyRequests = (): readonly PrivacyRequest[] | undefined =>
  useQuery(async (database) =>
    (await database.privacyRequests.toArray()).toSorted(
      (left, right) =>
        Number(left.answeredOn !== null) - Number(right.answeredOn !== null) ||
        compareText(left.dueOn, right.dueOn),
    ),
  )

/** Every version of every text. */
export const usePrivacyNotices = (): readonly PrivacyNotice[] | undefined =>
  useQuery((database) => database.privacyNotices.toArray())

/** With the name of the session each was taken at. */
export type PhotoOfSession = PhotoToReview & { readonly sessionTitle: string }

/** Photos that reports may show, and that somebody who was there no longer agrees to. */
export const usePhotosToReview = (): readonly PhotoOfSession[] | undefined =>
  useQuery(async (database) => {
    const photos = await database.photos.filter(isShowable).toArray()
    const sessionIds = [...new Set(photos.map(({ sessionId }) => sessionId))]
    const [attendances, people, consentEvents, sessions] = await Promise.all([
      database.attendances.where('sessionId').anyOf(sessionIds).toArray(),
      database.people.toArray(),
      database.consentEvents.toArray(),
      database.sessions.bulkGet(sessionIds),
    ])
    const titles = new Map(sessions.map((session) => [session?.id, session?.title ?? '']))
    return photosToReview({ photos, attendances, people, consentEvents }).map((one) => ({
      ...one,
      sessionTitle: titles.get(one.photo.sessionId) ?? '',
    }))
  })

const NONE: ReadonlySet<string> = new Set()

/** Ids of the photos that wait to be looked at again; none while they are read. */
export const useWaitingPhotos = (): ReadonlySet<string> => {
  const photos = usePhotosToReview()
  return useMemo(() => (photos ? new Set(photos.map(({ photo }) => photo.id)) : NONE), [photos])
}

/** Those who were at that session and do not want to be shown, by name. */
export const useUnwilling = (sessionId: string): readonly Unwilling[] =>
  useQuery(
    async (database) => {
      const [attendances, people, consentEvents] = await Promise.all([
        database.attendances.where({ sessionId }).toArray(),
        database.people.toArray(),
        database.consentEvents.toArray(),
      ])
      return unwillingBySession({ attendances, people, consentEvents }).get(sessionId) ?? []
    },
    [sessionId],
  ) ?? []
