import { type FormEvent, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DueField } from '#renderer/ui/due-field.tsx'
import { addDays, type Day } from '#shared/domain/dates.ts'
import { readDue } from '#shared/domain/follow-up/due-date.ts'
import styles from './follow-up-dialogs.module.css'

type CarryDialogProps = {
  readonly text: string
  readonly onClose: () => void
  /** Null: no day. */
  readonly onCarry: (dueDate: Day | null) => void
}

/** Asks to when a commitment is carried over: one press for the usual, or a day as one says it. */
export const CarryDialog = ({ text, onClose, onCarry }: CarryDialogProps) => {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)
  const read = readDue(typed, today())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (read.dueDate === null) return setRefused(true)
    onCarry(read.dueDate)
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('followUp.carry.title')} size="small">
      <form onSubmit={submit} className={styles.form} noValidate>
        <p className={styles.about}>{text}</p>
        <div className={styles.usual}>
          <Button onPress={() => onCarry(addDays(today(), 14))}>
            {t('followUp.carry.twoWeeks')}
          </Button>
          <Button onPress={() => onCarry(readDue('dans un mois', today()).dueDate)}>
            {t('followUp.carry.oneMonth')}
          </Button>
          <Button onPress={() => onCarry(null)}>{t('followUp.carry.noDate')}</Button>
        </div>
        <DueField
          label={t('followUp.carry.label')}
          value={typed}
          onChange={(next) => {
            setTyped(next)
            setRefused(false)
          }}
          madeOn={today()}
          isRefused={isRefused}
          remarks="refusedDue"
          autoFocus
        />
        <Button type="submit" variant="primary">
          {t('followUp.carry.submit')}
        </Button>
      </form>
    </Dialog>
  )
}
