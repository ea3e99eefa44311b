import { compareText } from '#shared/domain/ordering.ts'
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
