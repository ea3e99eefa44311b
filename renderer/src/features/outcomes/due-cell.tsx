import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { formatLongDay, formatShortDay } from '#shared/domain/dates.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'
import type { Commitment } from '#shared/schemas/outcome.schema.ts'
import styles from './promise-sheet.module.css'

type DueCellProps = {
  readonly label: string
  readonly commitment: Pick<Commitment, 'dueDate' | 'dueText'>
  /** Day of the session: « vendredi » is seen from there. */
  readonly madeOn: string
  readonly onChange: (due: Pick<Commitment, 'dueDate' | 'dueText'>) => unknown
}

/** « Avant le »: as it stands on the card; under its words, the day they mean, or why they mean none. */
export const DueCell = ({ label, commitment, madeOn, onChange }: DueCellProps) => {
  const { t, language } = useWords()
  const { dueDate, dueText } = commitment
  const shown = dueText !== '' ? dueText : dueDate === null ? '' : formatShortDay(dueDate, language)
  const { remark } = readDue(dueText, madeOn)
  return (
    <div className={styles.due}>
      <AutosaveTextField
        label={label}
        isLabelHidden
        value={shown}
        onSave={(typed) => {
          const read = readDue(typed, madeOn)
          return onChange({ dueDate: read.dueDate, dueText: read.dueText })
        }}
      />
      {dueDate !== null && dueText !== '' ? (
        <p className={styles.meant}>{formatLongDay(dueDate, language)}</p>
      ) : (
        remark !== null && <p className={styles.remark}>{t(`followUp.due.${remark}`)}</p>
      )}
    </div>
  )
}
