import { type FormEvent, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatTime, minutesOf, type Time } from '#shared/domain/dates.ts'
import { parseTypedTime } from '#shared/domain/typed-time.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'

type LeftAtDialogProps = {
  readonly name: string
  readonly part: SessionPart
  readonly initial: Time | null
  readonly onClose: () => void
  /** null: left early, at a time nobody noted. */
  readonly onSave: (leftAt: Time | null) => void
}

/** Asks when somebody left; the time may stay unknown. */
export const LeftAtDialog = ({ name, part, initial, onClose, onSave }: LeftAtDialogProps) => {
  const { t, language } = useWords()
  const [typed, setTyped] = useState(initial ? formatTime(initial, language) : '')
  const [error, setError] = useState<string | null>(null)

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return onSave(null)
    const time = parseTypedTime(typed)
    if (!time) return setError(t('entry.leftAt.unreadable'))
    const isWithin =
      minutesOf(time) >= minutesOf(part.start) && minutesOf(time) <= minutesOf(part.end)
    if (!isWithin && minutesOf(part.end) > minutesOf(part.start)) {
      return setError(
        t('entry.leftAt.outside', {
          start: formatTime(part.start, language),
          end: formatTime(part.end, language),
        }),
      )
    }
    return onSave(time)
  }

  return (
    <Dialog isOpen onClose={onClose} title={t('entry.leftAt.title', { name })} size="small">
      <form onSubmit={save} style={{ display: 'grid', gap: 'var(--space-4)' }}>
        <TextField
          label={t('entry.leftAt.label')}
          hint={t('entry.leftAt.hint')}
          value={typed}
          onChange={(next) => {
            setTyped(next)
            setError(null)
          }}
          error={error}
          autoFocus
        />
        <Button type="submit" variant="primary">
          {t('entry.leftAt.save')}
        </Button>
      </form>
    </Dialog>
  )
}
