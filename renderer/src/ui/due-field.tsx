import { useWords } from '#renderer/i18n/i18n.ts'
import { formatLongDay } from '#shared/domain/dates.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'
import styles from './due-field.module.css'
import { TextField } from './text-field.tsx'

export type DueFieldProps = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly onBlur?: () => void
  /** Day from which « vendredi » and « dans 15 jours » are seen. */
  readonly madeOn: string
  /** True once one tried to save without a day: the reason is then an error. */
  readonly isRefused?: boolean
  /** What becomes of words without a day: kept as they are, or nothing is done yet. */
  readonly remarks?: 'due' | 'refusedDue'
  readonly autoFocus?: boolean
}

/** A day as people say it, and how it is understood, under it. */
export const DueField = (props: DueFieldProps) => {
  const { value, onChange, madeOn, isRefused = false, remarks = 'due', ...rest } = props
  const { t, language } = useWords()
  const { dueDate, remark } = readDue(value, madeOn)
  return (
    <div className={styles.field}>
      <TextField
        {...rest}
        value={value}
        onChange={onChange}
        placeholder={t('followUp.carry.placeholder')}
        autoComplete="off"
        error={isRefused ? t(`followUp.${remarks}.${remark ?? 'unread'}`) : null}
      />
      <p role="status" className={styles.understood}>
        {dueDate !== null
          ? t('followUp.carry.understood', { day: formatLongDay(dueDate, language) })
          : remark !== null &&
            !isRefused && (
              <span className={styles.remark}>{t(`followUp.${remarks}.${remark}`)}</span>
            )}
      </p>
    </div>
  )
}
