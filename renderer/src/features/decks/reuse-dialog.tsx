import { type FormEvent, useId, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import form from '#renderer/ui/dialog-form.module.css'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { authorTyped, NO_AUTHOR } from '#shared/domain/outcomes/who.ts'

type ReuseDialogProps = { readonly deckId: string; readonly onClose: () => void }

/** Notes that somebody used the deck in an activity of their own. */
export const ReuseDialog = ({ deckId, onClose }: ReuseDialogProps) => {
  const { t } = useWords()
  const formId = useId()
  const candidates = useWho('')
  const [by, setBy] = useState(NO_AUTHOR)
  const [date, setDate] = useState<string | null>(today())
  const [place, setPlace] = useState('')
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const who = useRef<HTMLDivElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A name that was neither chosen nor created counts all the same.
    const typed = who.current?.querySelector('input')?.value.trim() ?? ''
    const named = typed === by.name ? by : authorTyped(typed, candidates ?? [])
    setBy(named)
    setIsTried(true)
    if (named.name === '' || date === null) return
    onClose()
    const fields = { by: named.name, personId: named.personId, date, place: place.trim() }
    const noted = await coauthoringRepository.noteReuse(deckId, { ...fields, note: note.trim() })
    toastWithUndo(t('coauthoring.reuse.noted'), noted)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={t('coauthoring.reuse.note')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('coauthoring.reuse.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={form.form} onSubmit={(event) => void submit(event)}>
        <div ref={who}>
          <AuthorField
            takesTyped
            candidates={candidates}
            label={t('coauthoring.reuse.by')}
            hint={t('coauthoring.reuse.byHint')}
            value={by}
            onChange={setBy}
            error={isTried && by.name === '' ? t('coauthoring.reuse.byMissing') : null}
          />
        </div>
        <DateField
          label={t('coauthoring.reuse.date')}
          value={date}
          onChange={setDate}
          error={isTried && date === null ? t('coauthoring.reuse.dateMissing') : null}
        />
        <TextField
          label={t('coauthoring.reuse.place')}
          isOptional
          value={place}
          onChange={setPlace}
          maxLength={500}
        />
        <TextArea
          label={t('coauthoring.reuse.remark')}
          isOptional
          rows={3}
          value={note}
          onChange={setNote}
          maxLength={5_000}
        />
      </form>
    </Dialog>
  )
}
