import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { parseTypedDuration } from '#shared/domain/agenda/typed-duration.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import { MAX_BLOCK_MINUTES } from '#shared/schemas/method.schema.ts'
import styles from './duration-field.module.css'

type DurationFieldProps = {
  readonly label: string
  /** Saved length, in minutes; null: none. */
  readonly minutes: number | null
  /** Told of every length that can be read while one types; null: none is being typed. */
  readonly onType?: (minutes: number | null) => void
  readonly onSave: (minutes: number | null) => void
  /** Enter and Escape: done here. */
  readonly onDone?: () => void
  /** An emptied field means that there is no length. */
  readonly mayBeEmpty?: boolean
  readonly tabIndex?: number
  readonly placeholder?: string
}

const STEP = 5
const LARGE_STEP = 15

/**
 * A length as people type it: 45, 1h30, 1:30, 1,5h. What can be read two ways is refused with the
 * reason and stays in the box. Arrows add and take away 5 minutes, 15 with Shift.
 */
export const DurationField = (props: DurationFieldProps) => {
  const {
    label,
    minutes,
    onType,
    onSave,
    onDone,
    mayBeEmpty = false,
    tabIndex,
    placeholder,
  } = props
  const { t } = useWords()
  const errorId = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [isTold, setTold] = useState(false)
  const saved = minutes === null ? '' : formatDuration(minutes)
  const latest = useRef({ draft, minutes, onSave, onType, before: minutes })
  latest.current = { ...latest.current, minutes, onSave, onType }

  const read = draft === null ? null : parseTypedDuration(draft)
  const isEmpty = mayBeEmpty && draft?.trim() === ''
  const problem =
    read && !read.ok && !isEmpty
      ? t(`agenda.duration.errors.${read.error.code}`, { typed: draft?.trim() ?? '' })
      : null

  const change = (next: string | null) => {
    // While one types, `minutes` may already be what is typed: what was saved is noted before.
    if (latest.current.draft === null) latest.current.before = minutes
    latest.current.draft = next
    setDraft(next)
    const parsed = next === null ? null : parseTypedDuration(next)
    onType?.(parsed?.ok ? parsed.data : null)
  }

  /** Keeps what was typed when it can be read; tells whether nothing is left in the box. */
  const commit = useRef((): boolean => {
    const { draft: typed, before, onSave: keep } = latest.current
    if (typed === null) return true
    const parsed = parseTypedDuration(typed)
    const isCleared = mayBeEmpty && typed.trim() === ''
    if (!parsed.ok && !isCleared) return false
    latest.current.draft = null
    setDraft(null)
    const next = parsed.ok ? parsed.data : null
    if (next !== before) keep(next)
    latest.current.onType?.(null)
    return true
  })

  const isDirty = draft !== null
  useEffect(() => (isDirty ? registerDraft(() => commit.current()) : undefined), [isDirty])
  useEffect(() => () => void commit.current(), [])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      if (commit.current()) onDone?.()
      else setTold(true)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      change(null)
      setTold(false)
      onDone?.()
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      const base = read?.ok ? read.data : (minutes ?? 0)
      const by = (event.shiftKey ? LARGE_STEP : STEP) * (event.key === 'ArrowUp' ? 1 : -1)
      change(formatDuration(Math.max(0, Math.min(MAX_BLOCK_MINUTES, base + by))))
    }
  }

  const isErrorShown = problem !== null && isTold
  return (
    <span className={styles.field}>
      <input
        className={styles.input}
        data-duration=""
        aria-label={label}
        aria-invalid={isErrorShown}
        aria-describedby={isErrorShown ? errorId : undefined}
        autoComplete="off"
        spellCheck={false}
        {...(tabIndex === undefined ? {} : { tabIndex })}
        {...(placeholder ? { placeholder } : {})}
        value={draft ?? saved}
        onChange={(event) => {
          // Half a duration is no mistake yet: it is told when the box is left.
          setTold(false)
          change(event.target.value)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTold(!commit.current())}
        onKeyDown={onKeyDown}
      />
      {isErrorShown && (
        <span id={errorId} role="alert" className={styles.error}>
          {problem}
          {minutes !== null &&
            ` ${t('agenda.duration.kept', { duration: formatDuration(minutes) })}`}
        </span>
      )}
    </span>
  )
}
