import { type Day, formatShortDay, formatTime } from '#shared/domain/dates.ts'
import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import { askedFacts } from '#shared/domain/report/complete-record.ts'
import {
  type EvidenceGauge,
  type EvidenceItem,
  evidenceLevel,
} from '#shared/domain/report/evidence.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import type { ReportWords } from './report-words.ts'

export type EvidenceWords = ReportWords & { readonly nameOf: (personId: string) => string }

/** One thing to put right, in words. */
export type EvidenceLine = {
  /** The session, or the person. */
  readonly title: string
  readonly detail: string
  /** Null: a record, which has no day. */
  readonly day: Day | null
}

/** « à noter : lieu, qui anime ». */
export const lackText = (
  item: Extract<EvidenceItem, { readonly kind: 'facts' | 'people' }>,
  { t }: ReportWords,
): string => {
  const fields =
    item.kind === 'facts'
      ? item.lacks.map((lack) => t(`evidence.list.${lack}`))
      : item.lacks.map((lack) => t(`evidence.list.fields.${lack}`))
  return t('evidence.list.missing', { fields: fields.join(', ') })
}

export const evidenceLine = (
  item: EvidenceItem,
  { sessionById }: Pick<ReportLedger, 'sessionById'>,
  words: EvidenceWords,
): EvidenceLine => {
  const { t, language, nameOf } = words
  if (item.kind === 'people') {
    return { title: nameOf(item.personId), detail: lackText(item, words), day: null }
  }
  const known = sessionById.get(item.sessionId)
  const session = known?.session.title ?? ''
  const sheet = sheetCode(known?.session.code ?? '', 'attendance')
  const day = formatShortDay(item.day, language)
  const line = (detail: string): EvidenceLine => ({ title: session, detail, day: item.day })
  // Sessions of one series have one title: the day tells them apart.
  const dated = (detail: string) => line(t('evidence.list.dated', { day, detail }))
  switch (item.kind) {
    case 'typed':
      return line(t('evidence.list.typed', { count: item.count, day }))
    case 'begun': {
      const parts = t('evidence.list.typed', { count: item.parts, day })
      return line(t('evidence.list.begun', { parts, count: item.count }))
    }
    case 'facts':
      return dated(lackText(item, words))
    case 'sheet':
    case 'unread':
      return dated(t('evidence.list.sheet', { count: item.count, sheet }))
    case 'answers':
      return dated(t('evidence.list.answers', { count: item.count, heads: item.heads }))
    case 'certificates':
      return line(t('evidence.list.day', { day }))
    case 'signatures': {
      const part = known?.parts.find(({ part }) => part.id === item.partId)?.part
      const time = part ? formatTime(part.start, language) : ''
      return {
        title: nameOf(item.personId),
        detail: t('evidence.list.signature', { session, day, time, sheet }),
        day: item.day,
      }
    }
  }
}

/** « 18 sur 20 ». */
export const gaugeCount = (
  { ready, total }: Pick<EvidenceGauge, 'ready' | 'total'>,
  { t, language }: ReportWords,
): string =>
  t('evidence.gauges.count', {
    ready: writtenNumber(ready, language),
    total: writtenNumber(total, language),
  })

/** « Feuilles signées jointes : 18 sur 20 – Il en manque peu ». */
export const gaugeText = (gauge: EvidenceGauge, words: ReportWords): string =>
  words.t('evidence.paper.gauge', {
    name: words.t(`evidence.gauges.names.${gauge.kind}`),
    ready: gaugeCount(gauge, words),
    level: words.t(`evidence.gauges.levels.${evidenceLevel(gauge)}`),
  })

/** « Une fiche est complète avec : nom et prénom, téléphone ou e-mail, commune, âge. » */
export const completeWith = (collects: readonly Demographic[], { t }: ReportWords): string =>
  t('evidence.gauges.fields', {
    fields: askedFacts(collects)
      .map((fact) => t(`evidence.list.fields.${fact}`))
      .join(', '),
  })
