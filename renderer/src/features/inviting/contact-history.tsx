import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outreachRepository } from '#renderer/data/outreach-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatInstant } from '#renderer/lib/spoken-dates.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { TextField } from '#renderer/ui/text-field.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import styles from './contact-list.module.css'
import { channelName } from './inviting-words.ts'
import type { OutreachRow } from './use-outreach.ts'

type ContactHistoryProps = {
  readonly sessionId: string
  readonly row: OutreachRow
  readonly callerId: string | null
  readonly nameOf: (facilitatorId: string) => string | null
  readonly onClose: () => void
}

/** Every try to reach one person about this session; one may note what was said, or take a try back. */
export const ContactHistory = ({
  sessionId,
  row,
  callerId,
  nameOf,
  onClose,
}: ContactHistoryProps) => {
  const words = useWords()
  const { t, language } = words
  const { person, events, way } = row
  const [note, setNote] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const said = note.trim()
    if (said === '') return
    setNote('')
    const outcome = await outreachRepository.recordContact(
      sessionId,
      [{ personId: person.id, channel: way?.channel ?? 'inPerson' }],
      { outcome: 'reached', facilitatorId: callerId, note: said },
    )
    toastWithUndo(t('inviting.history.added'), outcome)
  }
  const remove = async (id: string) => {
    const outcome = await outreachRepository.removeContact(sessionId, id)
    toastWithUndo(t('inviting.history.removed'), outcome)
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('inviting.history.title', { name: spokenName(person) })}
      footer={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <form className={styles.noteForm} onSubmit={(event) => void add(event)}>
        <TextField
          label={t('inviting.history.note')}
          placeholder={t('inviting.history.notePlaceholder')}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
        <Button type="submit">{t('inviting.history.addNote')}</Button>
      </form>
      {events.length === 0 ? (
        <p className={peopleGrid.none}>{t('inviting.history.none')}</p>
      ) : (
        <ol className={styles.events}>
          {events.map((event) => {
            const who = event.facilitatorId === null ? null : nameOf(event.facilitatorId)
            return (
              <li key={event.id} className={styles.event}>
                <div>
                  <p className={styles.outcome}>
                    {t('inviting.history.line', {
                      outcome: t(`inviting.outcomes.${event.outcome}`),
                      channel: channelName(words, event.channel),
                    })}
                  </p>
                  {event.note !== '' && <p className={styles.note}>{event.note}</p>}
                  <p className={styles.detail}>
                    {formatInstant(event.at, language)}
                    {who !== null && ` · ${t('inviting.history.by', { who })}`}
                  </p>
                </div>
                <IconButton
                  icon={IconTrash}
                  tone="danger"
                  label={t('inviting.history.remove')}
                  onPress={() => void remove(event.id)}
                />
              </li>
            )
          })}
        </ol>
      )}
    </Dialog>
  )
}
