import { type Day, dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import type { NoticeFacts } from '#shared/domain/privacy/notices.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import {
  NOTICE_PURPOSES,
  type NoticePurpose,
  type PrivacyNotice,
  RETENTION_CLASSES,
} from '#shared/schemas/privacy.schema.ts'
import type { RecordModel } from './record-document.ts'

/** What the papers are made of. */
export type PaperContext = {
  readonly t: Translate
  readonly language: Language
  readonly facts: NoticeFacts
  /** Where the organisation is; empty: not told. */
  readonly address: string
  /** Facts about people that the organisation chose to ask for. */
  readonly collects: readonly Demographic[]
  readonly today: Day
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

const PICTOGRAMS: Readonly<Record<NoticePurpose, string>> = {
  registration: 'pencil',
  newsletter: 'mail',
  photos: 'camera',
  sharing: 'users',
}

/** What people are told, to hand out or to put on the wall. */
export const informationCard = (context: PaperContext): RecordModel => {
  const { t, facts, texts } = context
  return {
    organisationName: facts.organisation,
    heading: t('privacy.page.title'),
    title: t('privacy.notices.card'),
    readers: 'participants',
    lead: '',
    parts: [
      ...texts.map(({ purpose, notice, proposed }) => ({
        title: t(`privacy.notices.purposes.${purpose}`),
        pictogram: PICTOGRAMS[purpose],
        lines: [line(notice ? versionText(notice, context) : proposed)],
      })),
      // Whatever the texts say: the right to object is to be told apart (GDPR, article 21.4).
      {
        title: t('privacy.notices.rights'),
        pictogram: 'hand-stop',
        lines: [line(t('privacy.notices.rightsText', { contact: facts.contact }))],
      },
    ],
  }
}

const asked = ({ t, collects }: PaperContext): string =>
  collects
    .map((field) =>
      t(`reports.demographics.${field}.title`).replace(/^\p{Lu}(?=\p{Ll})/u, (first) =>
        first.toLowerCase(),
      ),
    )
    .join(', ')

/** The register of processing (GDPR, article 30), with lines for what only the organisation knows. */
export const processingRegister = (context: PaperContext): RecordModel => {
  const { t, language, facts, address, collects, today } = context
  const words = (part: 'people' | 'basis' | 'recipients' | 'security' | 'breach') => ({
    title: t(`privacy.register.${part}`),
    lines: [line(t(`privacy.register.${part}Text`))],
  })
  const toFill = (label: string) => ({ day: '', text: label, isToFill: true })
  return {
    organisationName: facts.organisation,
    heading: t('privacy.page.title'),
    title: t('privacy.register.heading'),
    readers: 'team',
    lead: t('privacy.register.lead', { date: formatShortDay(today, language) }),
    parts: [
      {
        title: t('privacy.register.controller'),
        lines: [
          line([facts.organisation, address].filter(Boolean).join(', ')),
          line(t('privacy.register.contact', { contact: facts.contact })),
          toFill(t('privacy.register.controllerName')),
        ],
      },
      {
        title: t('privacy.register.purpose'),
        lines: NOTICE_PURPOSES.map((purpose) => line(t(`privacy.register.purposes.${purpose}`))),
      },
      words('people'),
      {
        title: t('privacy.register.data'),
        lines: [
          line(t('privacy.register.dataText')),
          ...(collects.length === 0
            ? []
            : [line(t('privacy.register.collects', { fields: asked(context) }))]),
          line(t('privacy.register.never')),
        ],
      },
      words('basis'),
      words('recipients'),
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
      words('security'),
      words('breach'),
      {
        title: t('privacy.register.toFill'),
        lines: (['officer', 'processors', 'paper', 'confirmed'] as const).map((field) =>
          toFill(t(`privacy.register.fill.${field}`)),
        ),
      },
    ],
  }
}
