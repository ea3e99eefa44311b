import { IconTrash } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import type { SessionRun } from '#renderer/data/queries/run-queries.ts'
import { runRepository } from '#renderer/data/run-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveWrappingLine } from '#renderer/ui/autosave-text-field.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { RunNote } from '#shared/schemas/outcome.schema.ts'
import type { Session } from '#shared/schemas/session.schema.ts'
import styles from './run.module.css'
import { clockWords, titleOf } from './run-words.ts'
import { useNoteDraft } from './use-note-draft.ts'

type RunNotesProps = {
  readonly session: Session
  readonly run: SessionRun
  /** Block that runs; null: none. */
  readonly blockId: string | null
}

/** Longest note, as its record keeps it in one line of the screen. */
const LONGEST = 2_000

/** Lines jotted down while the session runs: Enter keeps one and empties the box. */
export const RunNotes = ({ session, run, blockId }: RunNotesProps) => {
  const { t } = useWords()
  const { typed, setTyped, enter, id } = useNoteDraft(session.id, blockId)
  // What is still in the box is read there.
  const notes = run.notes.filter((note) => note.id !== id)
  return (
    <div className={styles.notes}>
      <TextField
        label={t('run.notes.label')}
        hint={t('run.notes.hint')}
        placeholder={t('run.notes.placeholder')}
        value={typed}
        maxLength={LONGEST}
        onChange={setTyped}
        onKeyDown={(event) => {
          // Shortcuts of the app, Ctrl+Z first, go on to it.
          if (event.ctrlKey || event.metaKey || event.altKey) event.continuePropagation()
          if (event.key === 'Enter') void enter()
        }}
      />
      {notes.length === 0 ? (
        <p className={styles.quiet}>{t('run.notes.empty')}</p>
      ) : (
        <ul className={styles.noteList}>
          {notes.map((note) => (
            <NoteLine key={note.id} note={note} run={run} />
          ))}
        </ul>
      )}
    </div>
  )
}

const NoteLine = ({ note, run }: { readonly note: RunNote; readonly run: SessionRun }) => {
  const words = useWords()
  const { t } = words
  const time = clockWords(words, Date.parse(note.at))
  const block = blockOf(run, note.blockId)
  const remove = async () => {
    const outcome = await runRepository.removeNote(note.sessionId, note.id)
    toastWithUndo(t('run.notes.removed'), outcome)
  }
  return (
    <li className={styles.note} data-run-note="">
      <p className={styles.quiet}>
        {time}
        {block && ` · ${titleOf(t, block)}`}
      </p>
      <AutosaveWrappingLine
        label={t('run.notes.edit', { time })}
        isLabelHidden
        value={note.text}
        maxLength={LONGEST}
        onSave={(text) =>
          text === '' ? remove() : runRepository.editNote(note.sessionId, note.id, text)
        }
      />
      <IconButton
        icon={IconTrash}
        tone="danger"
        label={t('run.notes.remove', { time })}
        onPress={() => void remove()}
      />
    </li>
  )
}

const blockOf = ({ agenda }: SessionRun, id: string | null) =>
  [...agenda.days.flatMap(({ placed }) => placed.map(({ block }) => block)), ...agenda.parked].find(
    (block) => block.id === id,
  )
