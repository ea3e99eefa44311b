import { Button as AriaButton } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Table } from '#renderer/ui/table.tsx'
import { EVIDENCE_KINDS, type Evidence } from '#shared/domain/report/evidence.ts'
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
  const nameOf = (id: string) => ledger.rows.funders.find((one) => one.id === id)?.name ?? ''
  return (
    <Section title={t('evidence.funders.title')} hint={t('evidence.funders.hint')}>
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
          ...EVIDENCE_KINDS.map((kind, index) => ({
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
          {
            id: 'toFix',
            header: t('evidence.funders.toFix'),
            align: 'end',
            cell: ({ evidence }) => writtenNumber(evidence.items.length, language),
          },
        ]}
      />
      {chosenId !== null && (
        <AriaButton className={styles.line ?? ''} onPress={() => onChoose(null)}>
          {t('evidence.funders.every')}
        </AriaButton>
      )}
    </Section>
  )
}
