import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import type { CountCheck } from '#shared/domain/outcomes/typed-count.ts'
import styles from './counts.module.css'

type CountVerdictProps = {
  readonly check: CountCheck
  /** Those who could give it; null: attendance is not typed up. */
  readonly people: number | null
}

/** What the boxes come to, beside the people there: a sentence, never a refusal. */
export const CountVerdict = ({ check, people }: CountVerdictProps) => {
  const { t } = useWords()
  const { total, missing, most, verdict } = check
  const gap = most === null ? 0 : Math.abs(total - most)
  const words = (): string => {
    switch (verdict) {
      case 'empty':
        return t('outcomes.counts.empty')
      case 'open':
        return most === null
          ? t(people === null ? 'outcomes.counts.noPeople' : 'outcomes.counts.noShare')
          : t('outcomes.counts.open', { count: missing })
      case 'fits':
        return t('outcomes.counts.fits')
      case 'over':
        return t('outcomes.counts.over', { count: gap, most: most ?? 0 })
      case 'short':
        return t('outcomes.counts.short', { count: gap, most: most ?? 0 })
    }
  }
  return (
    <p className={styles.verdict} role="status">
      <strong className={styles.total}>{t('outcomes.counts.total', { count: total })}</strong>{' '}
      <span className={classNames(verdict === 'over' && styles.over)}>{words()}</span>
    </p>
  )
}
