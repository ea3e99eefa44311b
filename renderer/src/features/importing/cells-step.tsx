import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Table } from '#renderer/ui/table.tsx'
import { describeDoubt } from '#shared/spreadsheets/people-import/describe-import.ts'
import type {
  CellDoubt,
  ImportProposal,
  SkippedRow,
} from '#shared/spreadsheets/people-import/import-types.ts'
import styles from './importing.module.css'

/** Every cell that was not taken exactly as written, with what will be done; then the rows left out. */
export const CellsStep = ({ proposal }: { readonly proposal: ImportProposal }) => {
  const { t } = useWords()
  const toCheck = proposal.doubts.filter(({ level }) => level === 'check')
  const notes = proposal.doubts.filter(({ level }) => level === 'note')
  const skipped = proposal.skipped.filter(({ reason }) => reason !== 'blank')
  return (
    <div className={styles.step}>
      <p className={styles.lead}>{t('importing.cells.lead')}</p>
      {toCheck.length === 0 ? (
        <Banner tone="positive">
          <p>{t('importing.cells.none')}</p>
        </Banner>
      ) : (
        <Section title={t('importing.cells.toCheck', { count: toCheck.length })}>
          <DoubtTable
            label={t('importing.cells.toCheck', { count: toCheck.length })}
            doubts={toCheck}
          />
        </Section>
      )}
      {notes.length > 0 && (
        <details className={styles.details}>
          <summary>{t('importing.cells.notes', { count: notes.length })}</summary>
          <DoubtTable label={t('importing.cells.notes', { count: notes.length })} doubts={notes} />
        </details>
      )}
      {skipped.length > 0 && (
        <Section
          title={t('importing.cells.skipped', { count: skipped.length })}
          hint={t('importing.cells.skippedHint', { count: skipped.length })}
        >
          <Table<SkippedRow>
            label={t('importing.cells.skipped', { count: skipped.length })}
            rows={skipped}
            keyOf={({ row }) => String(row)}
            columns={[
              { id: 'row', header: t('importing.cells.row'), cell: ({ row }) => row, align: 'end' },
              { id: 'text', header: t('importing.cells.text'), cell: ({ text }) => text },
              {
                id: 'reason',
                header: t('importing.cells.reason'),
                cell: ({ reason }) => t(`importing.skipped.${reason}`),
              },
            ]}
          />
        </Section>
      )}
    </div>
  )
}

const DoubtTable = ({
  label,
  doubts,
}: {
  readonly label: string
  readonly doubts: readonly CellDoubt[]
}) => {
  const { t } = useWords()
  return (
    <Table<CellDoubt>
      label={label}
      rows={doubts}
      keyOf={({ row, column, code }) => `${row}${column}${code}`}
      columns={[
        {
          id: 'place',
          header: t('importing.cells.place'),
          cell: ({ row, column }) => <strong>{`${column}${row}`}</strong>,
        },
        { id: 'value', header: t('importing.cells.value'), cell: ({ value }) => value },
        {
          id: 'reason',
          header: t('importing.cells.reason'),
          cell: (doubt) => describeDoubt(doubt, t).reason,
        },
        {
          id: 'decision',
          header: t('importing.cells.decision'),
          cell: (doubt) => describeDoubt(doubt, t).decision,
        },
      ]}
    />
  )
}
