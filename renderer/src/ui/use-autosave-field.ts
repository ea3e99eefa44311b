import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { noteSavedTyping } from '#renderer/lib/typing-guard.ts'

/** A key as React tells it, or as React Aria does: that one goes no further unless it is told to. */
type FieldKeyEvent = Pick<KeyboardEvent, 'key'> &
  Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>> & {
    readonly stopPropagation?: () => void
    readonly continuePropagation?: () => void
  }

export type AutosaveField = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  /** Enter saves and stays; Escape brings back what was saved; shortcuts go on to the app. */
  readonly onKeyDown: (event: FieldKeyEvent) => void
  readonly isDirty: boolean
}

export type AutosaveOptions = {
  /** What is saved now. */
  readonly value: string
  /** Ends in one commit of a repository; called only when the text changed. */
  readonly onSave: (value: string) => unknown
  /** Puts the text in order before saving (trims by default). */
  readonly normalise?: (value: string) => string
  /** Enter makes a new line instead of saving. */
  readonly isMultiline?: boolean
}

/** Longest wait for a saved value to come back to the screen, in milliseconds. */
const SETTLING_MS = 600

/**
 * A field that saves when it is left. What is being typed is never lost: a change of `value` from
 * elsewhere (undo, another screen) shows only when nothing is being typed, and unsaved typing is
 * saved when the field disappears or the window closes.
 */
export const useAutosaveField = ({
  value: saved,
  onSave,
  normalise = (text) => text.trim(),
  isMultiline = false,
}: AutosaveOptions): AutosaveField => {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, saved, onSave, normalise })
  latest.current = { ...latest.current, saved, onSave, normalise }

  const change = useCallback((next: string | null) => {
    latest.current.draft = next
    setDraft(next)
  }, [])
  const save = useCallback(async () => {
    const { draft: typed, saved: before, normalise: tidy, onSave: keep } = latest.current
    if (typed === null) return
    latest.current.draft = null
    const next = tidy(typed)
    if (next === before) {
      setDraft(null)
      return
    }
    setDraft(next)
    await keep(next)
    // The screen learns of the new value a moment after the disk: until then the typed one stays.
    setTimeout(() => {
      if (latest.current.draft === null) setDraft(null)
    }, SETTLING_MS)
  }, [])
  useEffect(() => {
    latest.current.saved = saved
    if (latest.current.draft === null) setDraft(null)
  }, [saved])

  const isDirty = draft !== null && draft !== saved
  useEffect(() => (isDirty ? registerDraft(save) : undefined), [isDirty, save])
  useEffect(() => () => void save(), [save])

  return {
    value: draft ?? saved,
    onChange: change,
    onBlur: () => void save(),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) event.continuePropagation?.()
      if (event.key === 'Enter' && !isMultiline) {
        void save().then(noteSavedTyping)
      } else if (event.key === 'Escape' && latest.current.draft !== null) {
        event.stopPropagation?.()
        change(null)
      }
    },
    isDirty,
  }
}
