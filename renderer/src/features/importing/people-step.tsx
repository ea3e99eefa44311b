import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Table } from '#renderer/ui/table.tsx'
import { communeByCode } from '#shared/domain/communes.ts'
import { formatShortDay } from '#shared/domain/dates.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import type { ImportPlan, PlannedRow } from '#shared/spreadsheets/people-import/plan-types.ts'
import { useImportDraft } from './import-store.ts'
import styles from './importing.module.css'
import { MergeRow } from './merge-row.tsx'

/** Who is new, who is there already, and the ones that somebody should look at. */
export const PeopleStep = ({ plan }: { readonly plan: ImportPlan }) => {
  const { t, language } = useWords()
  const decisions = useImportDraft((draft) => draft.decisions)
  const { rows, counts, alreadyImported } = plan
  const toReview = rows.filter(({ kind }) => kind === 'merge')
  const added = rows.filter(({ kind }) => kind === 'new')
  const same = rows.filter(({ kind }) => kind === 'same')
  return (
    <div className={styles.step}>
      {alreadyImported && (
        <Banner>
          <p>
            {t('importing.people.already', {
              date: formatShortDay(alreadyImported.importedAt.slice(0, 10), language),
            })}
          </p>
        </Banner>
      )}
      <ul className={styles.counts}>
        {(['new', 'merge', 'same'] as const)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <li key={kind}>
              <strong>{writtenNumber(counts[kind], language)}</strong>{' '}
              {t(`importing.people.${kind}`, { count: counts[kind] })}
            </li>
          ))}
      </ul>
      {toReview.length > 0 && (
        <Section title={t('importing.people.toReview')} hint={t('importing.people.toReviewHint')}>
          {toReview.map((row) => (
            <MergeRow key={row.row} planned={row} decision={decisions.get(row.row) ?? null} />
          ))}
        </Section>
      )}
      {added.length > 0 && (
        <Section title={t('importing.people.newTitle', { count: added.length })}>
          <PeopleTable
            label={t('importing.people.newTitle', { count: added.length })}
            rows={added}
          />
        </Section>
      )}
      {same.length > 0 && (
        <details className={styles.details}>
          <summary>{t('importing.people.sameTitle', { count: same.length })}</summary>
          <PeopleTable
            label={t('importing.people.sameTitle', { count: same.length })}
            rows={same}
          />
        </details>
      )}
    </div>
  )
}

/** Beyond this, a list is no longer read: the file itself is at hand. */
const SHOWN_PEOPLE = 500

const PeopleTable = ({
  label,
  rows,
}: {
  readonly label: string
  readonly rows: readonly PlannedRow[]
}) => {
  const { t } = useWords()
  return (
    <>
      <Table<PlannedRow>
        label={label}
        rows={rows.slice(0, SHOWN_PEOPLE)}
        keyOf={({ row }) => String(row)}
        columns={[
          { id: 'row', header: t('importing.cells.row'), cell: ({ row }) => row, align: 'end' },
          {
            id: 'name',
            header: t('importing.fields.fullName'),
            cell: ({ person }) => sheetName(person),
          },
          {
            id: 'commune',
            header: t('importing.fields.commune'),
            cell: ({ person }) =>
              communeByCode(person.communeCode)?.name ??
              (person.communeCode === 'other' ? t('importing.communeElsewhere') : ''),
          },
          {
            id: 'phone',
            header: t('importing.fields.phone'),
            cell: ({ person }) => <span className={styles.whole}>{formatPhone(person.phone)}</span>,
          },
          {
            id: 'structure',
            header: t('importing.fields.structure'),
            cell: ({ person }) => person.structure,
          },
        ]}
      />
      {rows.length > SHOWN_PEOPLE && (
        <p>{t('importing.people.more', { count: rows.length - SHOWN_PEOPLE })}</p>
      )}
    </>
  )
}
