import { type FormEvent, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { submitOnEnter } from '#renderer/lib/submit-on-enter.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import form from '#renderer/ui/dialog-form.module.css'
import { TextField } from '#renderer/ui/text-field.tsx'

/** A title and a question: enough to begin, the rest comes on the page. */
export const NewChallengeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  const [title, setTitle] = useState('')
  const [question, setQuestion] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const fields = useRef<HTMLFormElement>(null)
  const isUnder = useRef(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (title.trim() === '' || isUnder.current) return
    isUnder.current = true
    const outcome = await challengesRepository.add({
      title: title.trim(),
      question: question.trim(),
    })
    onClose()
    goTo(paths.challenge(outcome.id))
    toastWithUndo(t('challenges.made'), outcome)
  }

  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={t('challenges.dialog.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => fields.current?.requestSubmit()}>
            {t('challenges.dialog.submit')}
          </Button>
        </>
      }
    >
      <form
        ref={fields}
        noValidate
        className={form.form}
        onSubmit={(event) => void submit(event)}
        onKeyDownCapture={submitOnEnter}
      >
        <TextField
          label={t('challenges.dialog.name')}
          placeholder={t('challenges.dialog.namePlaceholder')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
          error={isChecked && title.trim() === '' ? t('challenges.dialog.nameMissing') : null}
        />
        <TextField
          label={t('challenges.dialog.question')}
          hint={t('challenges.dialog.questionHint')}
          placeholder={t('challenges.dialog.questionPlaceholder')}
          value={question}
          onChange={setQuestion}
          maxLength={500}
          isOptional
        />
      </form>
    </Dialog>
  )
}
