import type { RecordModel } from '#shared/documents/record-document.ts'
import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import type { NoticeFacts } from '#shared/domain/privacy/notices.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import {
  type NoticePurpose,
  type PrivacyNotice,
  RETENTION_CLASSES,
} from '#shared/schemas/privacy.schema.ts'

/** What the papers are made of. */
export type PaperContext = {
  readonly t: Translate
  readonly language: Language
  readonly facts: NoticeFacts
  readonly texts: readonly {
    readonly purpose: NoticePurpose
    readonly notice: PrivacyNotice | null
    readonly proposed: string
  }[]
}

const line = (text: string) => ({ day: '', text })

/** The text with the number of its version, which what people sign points at. */
const versionText = ({ text, version, createdAt }: PrivacyNotice, { t, language }: PaperContext) =>
  t('privacy.notices.onCard', {
    text,
    version,
    date: formatShortDay(dayInMartinique(new Date(createdAt)), language),
  })

/** What people are told, to hand out or to put on the wall. */
export const informationCard = (context: PaperContext): RecordModel => {
  const { t, facts, texts } = context
  return {
    organisationName: facts.organisation,
    heading: t('privacy.page.title'),
    title: t('privacy.notices.card'),
    readers: 'participants',
    lead: '',
    parts: texts.map(({ purpose, notice, proposed }) => ({
      title: t(`privacy.notices.purposes.${purpose}`),
      lines: [line(notice ? versionText(notice, context) : proposed)],
    })),
  }
}

const REGISTER_PARTS = ['purpose', 'people', 'data', 'basis', 'recipients'] as const

/** The register of processing (GDPR, article 30), to be completed by hand. */
export const processingRegister = ({ t, facts }: PaperContext): RecordModel => ({
  organisationName: facts.organisation,
  heading: t('privacy.page.title'),
  title: t('privacy.register.heading'),
  readers: 'team',
  lead: t('privacy.register.lead', { contact: facts.contact }),
  parts: [
    ...REGISTER_PARTS.map((part) => ({
      title: t(`privacy.register.${part}`),
      lines: [line(t(`privacy.register.${part}Text`))],
    })),
    {
      title: t('privacy.register.durations'),
      lines: RETENTION_CLASSES.map((kind) =>
        line(
          t('privacy.register.duration', {
            label: t(`privacy.retention.classes.${kind}`),
            count: facts.years[kind],
          }),
        ),
      ),
    },
    ...(['security', 'breach'] as const).map((part) => ({
      title: t(`privacy.register.${part}`),
      lines: [line(t(`privacy.register.${part}Text`))],
    })),
  ],
})
