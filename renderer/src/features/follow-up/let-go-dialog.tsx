import { type FormEvent, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './follow-up-dialogs.module.css'

const REASONS = ['useless', 'noTime', 'other'] as const

type LetGoDialogProps = {
  readonly text: string
  readonly onClose: () => void
  readonly onLetGo: (why: string) => void
}

/** Asks why a commitment is let go: one press for the usual, or one's own word; none is fine too. */
export const LetGoDialog = ({ text, onClose, onLetGo }: LetGoDialogProps) => {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onLetGo(typed.trim())
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('followUp.letGo.title')} size="small">
      <form onSubmit={submit} className={styles.form} noValidate>
        <p className={styles.about}>{text}</p>
        <div className={styles.usual}>
          {REASONS.map((reason) => {
            const word = t(`followUp.letGo.reasons.${reason}`)
            return (
              <Button key={reason} onPress={() => onLetGo(word)}>
                {word}
              </Button>
            )
          })}
        </div>
        <TextField
          label={t('followUp.letGo.label')}
          hint={t('followUp.letGo.hint')}
          value={typed}
          onChange={setTyped}
          maxLength={500}
          autoFocus
        />
        <Button type="submit" variant="primary">
          {t('followUp.letGo.submit')}
        </Button>
      </form>
    </Dialog>
  )
}
