import { groupBy } from '#shared/domain/group-by.ts'
import type { Evidence, EvidenceItem } from '#shared/domain/report/evidence.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportScope } from '#shared/domain/report/report-scope.ts'
import { type EvidenceWords, evidenceLine, gaugeText } from '#shared/reporting/evidence-words.ts'
import { scopeText } from '#shared/reporting/scope-text.ts'
import type { RecordModel } from '../record-document.ts'

export type EvidenceRecordSource = {
  readonly evidence: Evidence
  readonly scope: ReportScope
  readonly ledger: ReportLedger
  readonly organisationName: string
  readonly words: EvidenceWords
}

/** The list to put right before an audit, with a box to tick before each line. */
export const evidenceRecord = ({
  evidence,
  scope,
  ledger,
  organisationName,
  words,
}: EvidenceRecordSource): RecordModel => {
  const { t } = words
  const lineOf = (item: EvidenceItem) => {
    const { title, detail } = evidenceLine(item, ledger, words)
    return { day: title, text: detail }
  }
  const gauges = evidence.gauges.filter(({ total }) => total > 0)
  const kinds = groupBy(evidence.items, ({ kind }) => kind)
  return {
    organisationName,
    heading: t('evidence.paper.heading'),
    title: t('evidence.paper.title'),
    readers: 'team',
    lead: t('evidence.paper.lead', { scope: scopeText(scope, words) }),
    parts: [
      {
        title: t('evidence.gauges.title'),
        lines: [
          ...(gauges.length > 0
            ? gauges.map((gauge) => gaugeText(gauge, words))
            : [t('evidence.gauges.levels.none')]),
          ...(evidence.erased > 0 ? [t('evidence.gauges.erased', { count: evidence.erased })] : []),
          ...(evidence.items.length > 0 ? [] : [t('evidence.list.nothing')]),
        ].map((text) => ({ day: '', text })),
      },
      ...[...kinds].map(([kind, items]) => ({
        title: t(`evidence.list.${items.length > 1 ? 'kindsMany' : 'kinds'}.${kind}`),
        isTicked: true,
        lines: items.map(lineOf),
      })),
    ],
  }
}
