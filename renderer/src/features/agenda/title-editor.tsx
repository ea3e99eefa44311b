import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import styles from './title-editor.module.css'

/** Longest title a block keeps. */
export const MAX_TITLE = 500

type TitleEditorProps = {
  readonly title: string
  readonly onSave: (title: string) => void
  /** `byKey`: the focus should go back to the card. */
  readonly onDone: (byKey: boolean) => void
}

/** The title where it stands, while it is typed. Enter or leaving keeps it, Escape takes it back. */
export const TitleEditor = ({ title, onSave, onDone }: TitleEditorProps) => {
  const { t } = useWords()
  const errorId = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(title)
  const latest = useRef({ text, title, onSave })
  latest.current = { ...latest.current, title, onSave }
  const tidy = (typed: string) => typed.replace(/\s+/gu, ' ').trim()
  const length = tidy(text).length
  const isTooLong = length > MAX_TITLE

  const save = useRef((): boolean => {
    const next = tidy(latest.current.text)
    if (next.length > MAX_TITLE) return false
    if (next !== latest.current.title) latest.current.onSave(next)
    latest.current.title = next
    return true
  })
  useEffect(() => registerDraft(() => save.current()), [])
  useEffect(() => {
    box.current?.focus()
    box.current?.select()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') {
      event.preventDefault()
      if (save.current()) onDone(true)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      latest.current.text = title
      onDone(true)
    }
  }

  return (
    <span className={styles.editor}>
      <textarea
        ref={box}
        rows={1}
        className={styles.box}
        aria-label={t('agenda.block.title')}
        aria-invalid={isTooLong}
        aria-describedby={isTooLong ? errorId : undefined}
        placeholder={t('agenda.block.title')}
        value={text}
        onChange={(event) => {
          latest.current.text = event.target.value
          setText(event.target.value)
        }}
        onKeyDown={onKeyDown}
        // A title that is too long stays in its box, whole.
        onBlur={() => save.current() && onDone(false)}
      />
      {isTooLong && (
        <span id={errorId} role="alert" className={styles.error}>
          {t('agenda.block.titleTooLong', { count: length })}
        </span>
      )}
    </span>
  )
}
