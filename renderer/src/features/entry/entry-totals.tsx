import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import { formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import type { EntryLine } from '#shared/domain/entry-lines.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import styles from './entry-page.module.css'
import type { CellState } from './use-attendance.ts'

type EntryTotalsProps = {
  readonly lines: readonly EntryLine[]
  readonly parts: readonly SessionPart[]
  readonly stateOf: (partId: string, personId: string) => CellState
}

/** Running totals, to compare with the « Nombre de présents » written on the paper. */
export const EntryTotals = ({ lines, parts, stateOf }: EntryTotalsProps) => {
  const { t, language } = useWords()
  const columns = parts.map((part) => {
    const states = lines.map(({ person }) => stateOf(part.id, person.id).status)
    const count = (...wanted: readonly string[]) =>
      states.filter((status) => status !== null && wanted.includes(status)).length
    const present = count('present', 'leftEarly')
    return {
      part,
      present,
      absent: count('absent'),
      excused: count('excused'),
      left: states.filter((status) => status === null).length,
      heads: present + part.anonymousCount,
    }
  })
  const done = lines.filter(({ person }) =>
    parts.every((part) => stateOf(part.id, person.id).status !== null),
  ).length
  return (
    <Section title={t('entry.totals.title')}>
      {columns.map(({ part, present, absent, excused, left, heads }) => (
        <dl key={part.id} className={styles.totals} data-part={part.id}>
          {parts.length > 1 && (
            <div className={styles.totalsHead}>
              {formatMediumDay(part.date, language)}, {formatTime(part.start, language)}
            </div>
          )}
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
      {lines.length > 0 && (
        <p role="status" className={styles.progress}>
          {done === lines.length
            ? t('entry.totals.complete')
            : t('entry.totals.progress', { count: done, total: lines.length })}
        </p>
      )}
    </Section>
  )
}
