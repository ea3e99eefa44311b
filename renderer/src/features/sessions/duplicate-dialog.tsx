import { type FormEvent, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { likelyCopyDay } from '#renderer/lib/session-words.ts'
import { submitOnEnter } from '#renderer/lib/submit-on-enter.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from '#renderer/ui/dialog-form.module.css'
import { TextField } from '#renderer/ui/text-field.tsx'
import { partFault } from '#shared/domain/session-part-checks.ts'
import { HALF_DAY_TIMES } from '#shared/domain/session-presets.ts'

type DuplicateDialogProps = { readonly summary: SessionSummary; readonly onClose: () => void }

/** Asks for the date of the copy, makes it and opens it. */
export const DuplicateDialog = ({ summary, onClose }: DuplicateDialogProps) => {
  const { t } = useWords()
  const { session, firstDay, lastDay } = summary
  const [date, setDate] = useState<string | null>(() => likelyCopyDay(firstDay, today()))
  const [title, setTitle] = useState(session.title)
  const [isChecked, setIsChecked] = useState(false)
  const [isPending, setIsPending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isUnder = useRef(false)
  // Only the day is asked; any usual hours stand for the rest.
  const fault = partFault({ date, ...HALF_DAY_TIMES.morning })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (fault !== null || date === null || isUnder.current) return
    isUnder.current = true
    setIsPending(true)
    const name = title.trim()
    const outcome = await sessionsRepository.duplicate(session.id, {
      date,
      ...(name === '' ? {} : { title: name }),
    })
    onClose()
    goTo(paths.session(outcome.id))
    toastWithUndo(t('sessions.duplicate.done'), outcome)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('sessions.duplicate.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => form.current?.requestSubmit()}
          >
            {t('sessions.duplicate.submit')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={submitOnEnter}
      >
        <p className={styles.lead}>{t('sessions.duplicate.words')}</p>
        <TextField
          label={t('sessions.duplicate.name')}
          value={title}
          onChange={setTitle}
          maxLength={200}
        />
        <DateField
          label={
            firstDay === lastDay ? t('sessions.duplicate.date') : t('sessions.duplicate.firstDate')
          }
          value={date}
          onChange={setDate}
          error={
            !isChecked || fault === null
              ? null
              : date === null
                ? t('sessions.duplicate.dateMissing')
                : t(`sessions.partFaults.${fault}`)
          }
        />
      </form>
    </Dialog>
  )
}
