import { memo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import type { AttendanceStatus, SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './entry-page.module.css'
import { partWords } from './part-words.ts'
import type { CellState } from './use-attendance.ts'

type EntryTotalsProps = {
  readonly parts: readonly SessionPart[]
  /** For each line of the sheet, the state of each part. */
  readonly states: readonly (readonly CellState[])[]
}

/** Running totals, to compare with the « Nombre de présents » written on the paper. */
export const EntryTotals = memo(({ parts, states }: EntryTotalsProps) => {
  const { t, language } = useWords()
  const columns = parts.map((part, column) => {
    const statuses = states.map((row) => row[column]?.status ?? null)
    const count = (...wanted: readonly (AttendanceStatus | null)[]) =>
      statuses.filter((status) => wanted.includes(status)).length
    const present = count('present', 'leftEarly')
    return {
      part,
      present,
      absent: count('absent'),
      excused: count('excused'),
      left: count(null),
      heads: present + part.anonymousCount,
    }
  })
  const total = states.length
  const done = states.filter((row) => row.every(({ status }) => status !== null)).length
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
