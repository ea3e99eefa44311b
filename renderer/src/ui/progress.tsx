import { ProgressBar } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Button } from './button.tsx'
import styles from './progress.module.css'

export type ProgressProps = {
  /** What is being done: « Lecture de contacts.xlsx ». */
  readonly label: string
  /** How far, from 0 to 1; null while that is not known. */
  readonly value: number | null
  /** How far in words: « 1 200 lignes sur 5 000 ». */
  readonly detail?: string
  /** The app stays usable; this stops the work and keeps what was there before. */
  readonly onCancel?: () => void
}

/** Long work: what is being done, how far it is, and a way to stop it. */
export const Progress = ({ label, value, detail, onCancel }: ProgressProps) => {
  const { t } = useWords()
  const percent = Math.round((value ?? 0) * 100)
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={label}
        value={percent}
        isIndeterminate={value === null}
        {...(detail ? { valueLabel: detail } : {})}
        className={styles.bar ?? ''}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.detail}>
          {detail ?? (value === null ? '' : `${percent}\u00a0%`)}
        </span>
        <div className={styles.track}>
          <div
            className={classNames(styles.done, value === null && styles.unknown)}
            style={value === null ? {} : { width: `${percent}%` }}
          />
        </div>
      </ProgressBar>
      {onCancel && <Button onPress={onCancel}>{t('common.cancel')}</Button>}
    </div>
  )
}
