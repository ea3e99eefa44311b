import { useQuery } from '#renderer/data/queries/use-query.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import { groupBy } from '#shared/domain/group-by.ts'
import type { TouchedTable } from '#shared/domain/privacy/erasure-preview.ts'
import styles from './privacy.module.css'

/** What goes and what stays, counted, and what is out of reach. */
export const ErasureFacts = ({
  tables,
  withdrawnCount,
}: {
  readonly tables: readonly TouchedTable[]
  /** Sessions to come that will no longer expect the person. */
  readonly withdrawnCount: number
}) => {
  const { t } = useWords()
  const exportCount = useQuery((database) => database.exportLogs.count()) ?? 0
  return (
    <>
      <Section title={t('privacy.erase.goes')}>
        <dl className={styles.facts}>
          <Fact name={t('privacy.erase.identity')} value={t('privacy.erase.identityGoes')} />
          <Fact name={t('privacy.erase.kept')} value={t('privacy.erase.keptStays')} />
          {[...groupBy(tables, ({ table }) => table)]
            .filter(([table]) => table !== 'people')
            .map(([table, touched]) => (
              <Fact
                key={table}
                name={t(`privacy.tables.${table}`)}
                value={touched
                  .map(({ becomes, count }) => t(`privacy.erase.${becomes}`, { count }))
                  .join(', ')}
              />
            ))}
          <Fact name={t('privacy.erase.backups')} value={t('privacy.erase.backupsGo')} />
        </dl>
        {withdrawnCount > 0 && <p>{t('privacy.erase.withdrawn', { count: withdrawnCount })}</p>}
      </Section>
      <Section title={t('privacy.erase.outside')}>
        {exportCount > 0 && <p>{t('privacy.erase.outsideFiles', { count: exportCount })}</p>}
        <p>{t('privacy.erase.outsideRest')}</p>
      </Section>
    </>
  )
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
