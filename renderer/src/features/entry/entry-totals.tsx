import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './entry-page.module.css'
import { lineTotals } from './line-totals.ts'
import { partWords } from './part-words.ts'
import type { CellState } from './use-attendance.ts'

type EntryTotalsProps = {
  readonly parts: readonly SessionPart[]
  /** For each line of the sheet, the state of each part. */
  readonly states: readonly (readonly CellState[])[]
  /** For each line, whether its empty boxes are left to type. */
  readonly awaited: readonly boolean[]
}

/** Running totals, to compare with the « Nombre de présents » written on the paper. */
export const EntryTotals = memo(({ parts, states, awaited }: EntryTotalsProps) => {
  const { t, language } = useWords()
  const totals = lineTotals(
    states.map((row) => row.map(({ status }) => status)),
    awaited,
    parts.length,
  )
  const { done, total } = totals
  const columns = parts.map((part, column) => {
    const { present = 0, absent = 0, excused = 0, left = 0 } = totals.parts[column] ?? {}
    return { part, present, absent, excused, left, heads: present + part.anonymousCount }
  })
  return (
    <Section title={t('entry.totals.title')}>
      {columns.map(({ part, present, absent, excused, left, heads }) => (
        <dl key={part.id} className={styles.totals} data-part={part.id}>
          {parts.length > 1 && <div className={styles.totalsHead}>{partWords(part, language)}</div>}
          <div className={styles.totalMain}>
            <dt>{t('entry.totals.present')}</dt>
            <dd>{present}</dd>
          </div>
          <div>
            <dt>{t('entry.totals.absent')}</dt>
            <dd>{absent}</dd>
          </div>
          <div>
            <dt>{t('entry.totals.excused')}</dt>
            <dd>{excused}</dd>
          </div>
          <div>
            <dt>{t('entry.totals.anonymous')}</dt>
            <dd>{part.anonymousCount}</dd>
          </div>
          <div className={styles.totalMain}>
            <dt>{t('entry.totals.heads')}</dt>
            <dd>{heads}</dd>
          </div>
          <div>
            <dt>{t('entry.totals.left')}</dt>
            <dd>{left}</dd>
          </div>
        </dl>
      ))}
      {total > 0 && (
        <p role="status" className={styles.progress}>
          {done === total
            ? t('entry.totals.complete')
            : t('entry.totals.progress', { count: done, total })}
        </p>
      )}
    </Section>
  )
})
