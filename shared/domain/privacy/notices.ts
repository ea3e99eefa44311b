import type { Translate } from '#shared/locales/translator.ts'
import type {
  NoticePurpose,
  PrivacyNotice,
  RetentionClass,
} from '#shared/schemas/privacy.schema.ts'

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
): PrivacyNotice | null =>
  notices
    .filter((notice) => notice.purpose === purpose)
    .toSorted((left, right) => right.version - left.version)[0] ?? null

/** The words proposed before the organisation writes its own (GDPR, article 13). */
export const proposedNotice = (
  t: Translate,
  purpose: NoticePurpose,
  { organisation, contact, years }: NoticeFacts,
): string =>
  t(`privacy.notices.defaults.${purpose}`, {
    organisation,
    contact,
    years: String(years.people),
  })
