import type { Translate } from '#shared/locales/translator.ts'
import type {
  NoticePurpose,
  PrivacyNotice,
  RetentionClass,
} from '#shared/schemas/privacy.schema.ts'
import { type Day, dayInMartinique } from '../dates.ts'

/** What the texts say of the organisation. */
export type NoticeFacts = {
  readonly organisation: string
  /** Whom to write to. */
  readonly contact: string
  readonly years: Readonly<Record<RetentionClass, number>>
}

/** The latest version of what people are told about a purpose; null: nothing was saved. */
export const currentNotice = (
  notices: readonly PrivacyNotice[],
  purpose: NoticePurpose,
): PrivacyNotice | null => versionsOf(notices, purpose)[0] ?? null

/** Versions of what people are told about a purpose, latest first. */
export const versionsOf = (
  notices: readonly PrivacyNotice[],
  purpose: NoticePurpose,
): readonly PrivacyNotice[] =>
  notices
    .filter((notice) => notice.purpose === purpose)
    .toSorted((left, right) => right.version - left.version)

/** The version that was in force on a day, hence on the sheets of that day; null: none was yet. */
export const noticeOn = (
  notices: readonly PrivacyNotice[],
  purpose: NoticePurpose,
  day: Day,
): PrivacyNotice | null =>
  versionsOf(notices, purpose).find(
    ({ createdAt }) => dayInMartinique(new Date(createdAt)) <= day,
  ) ?? null

/** The words proposed before the organisation writes its own (GDPR, article 13). */
export const proposedNotice = (
  t: Translate,
  purpose: NoticePurpose,
  { organisation, contact, years }: NoticeFacts,
): string =>
  t(`privacy.notices.defaults.${purpose}`, {
    organisation: organisation || t('documents.signIn.theTeam'),
    contact,
    count: years.people,
  })
