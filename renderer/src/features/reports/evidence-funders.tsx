import { Button as AriaButton } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Table } from '#renderer/ui/table.tsx'
import { EVIDENCE_KINDS, type Evidence } from '#shared/domain/report/evidence.ts'
import { NO_FUNDER } from '#shared/domain/report/report-filter.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import styles from './reports.module.css'

type FunderLine = { readonly funderId: string; readonly evidence: Evidence }

/** The gauges of each funder in a line; its name keeps its sessions only. */
export const EvidenceFunders = ({
  ledger,
  lines,
  chosenId,
  onChoose,
}: {
  readonly ledger: ReportLedger
  readonly lines: readonly FunderLine[]
  readonly chosenId: string | null
  readonly onChoose: (funderId: string | null) => void
}) => {
  const { t, language } = useWords()
  const nameOf = (id: string) =>
    id === NO_FUNDER
      ? t('reports.scope.unfunded')
      : (ledger.rows.funders.find((one) => one.id === id)?.name ?? '')
  // A kind of which nobody has anything to show is no column: the table fits a small window.
  const kinds = EVIDENCE_KINDS.map((kind, index) => ({ kind, index })).filter(({ index }) =>
    lines.some(({ evidence }) => (evidence.gauges[index]?.total ?? 0) > 0),
  )
  return (
    <Section title={t('evidence.funders.title')} hint={t('evidence.funders.hint')}>
      <div className={styles.compact}>
        <Table<FunderLine>
          label={t('evidence.funders.title')}
          rows={lines}
          keyOf={({ funderId }) => funderId}
          columns={[
            {
              id: 'name',
              header: t('evidence.funders.name'),
              cell: ({ funderId }) => (
                <AriaButton className={styles.line ?? ''} onPress={() => onChoose(funderId)}>
                  {nameOf(funderId)}
                </AriaButton>
              ),
            },
            {
              id: 'toFix',
              header: t('evidence.funders.toFix'),
              align: 'end',
              cell: ({ evidence }) => writtenNumber(evidence.items.length, language),
            },
            ...kinds.map(({ kind, index }) => ({
              id: kind,
              header: t(`evidence.funders.short.${kind}`),
              align: 'end' as const,
              cell: ({ evidence }: FunderLine) => {
                const gauge = evidence.gauges[index]
                if (!gauge || gauge.total === 0) return '–'
                return t('evidence.funders.ratio', {
                  ready: writtenNumber(gauge.ready, language),
                  total: writtenNumber(gauge.total, language),
                })
              },
            })),
          ]}
        />
      </div>
      {chosenId !== null && (
        <AriaButton className={styles.line ?? ''} onPress={() => onChoose(null)}>
          {t('evidence.funders.every')}
        </AriaButton>
      )}
    </Section>
  )
}
