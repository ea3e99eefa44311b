import { useEffect, useRef, useState } from 'react'
import { runRepository } from '#renderer/data/run-repository.ts'
import { newId } from '#renderer/lib/id.ts'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'

/** Kept once nothing was typed for that long: a battery that dies takes a second of words. Milliseconds. */
const REST = 1_000

/** The note that is being typed, once it was kept: its row, and the words of it. */
type Kept = { readonly id: string; readonly blockId: string | null; readonly text: string }

export type NoteDraft = {
  readonly typed: string
  readonly setTyped: (text: string) => void
  /** The box is emptied: what is in it is a note. */
  readonly enter: () => unknown
  /** The row that the box already has; null: none. */
  readonly id: string | null
}

/**
 * The box of a note: kept after a moment of rest, each time in the same row, which is one step to undo
 * whatever was typed meanwhile; entered by Enter, and when one leaves.
 */
export const useNoteDraft = (sessionId: string, blockId: string | null): NoteDraft => {
  const [typed, setTyped] = useState('')
  const [kept, setKept] = useState<Kept | null>(null)
  const [entered, setEntered] = useState(0)
  // At once, not when it is drawn: one may leave between the two.
  const latest = useRef({ typed, kept })
  const note = (text: string, row: Kept | null) => {
    latest.current = { typed: text, kept: row }
    setTyped(text)
    setKept(row)
  }
  const keep = () => {
    const { typed: inBox, kept: row } = latest.current
    const text = inBox.trim()
    if (text === (row?.text ?? '')) return undefined
    if (text === '' && row) {
      note(inBox, null)
      return runRepository.removeNote(sessionId, row.id)
    }
    const next = { id: row?.id ?? newId(), blockId: row?.blockId ?? blockId, text }
    note(inBox, next)
    return row ? runRepository.retypeNote(sessionId, next) : runRepository.addNote(sessionId, next)
  }
  const enter = () => {
    const saved = keep()
    if (latest.current.typed.trim() !== '') setEntered((before) => before + 1)
    note('', null)
    return saved
  }
  useTypedDraft(typed.trim() !== '' || kept !== null, enter, entered)
  const latestKeep = useRef(keep)
  latestKeep.current = keep
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the rest anew.
  useEffect(() => {
    const timer = setTimeout(() => void latestKeep.current(), REST)
    return () => clearTimeout(timer)
  }, [typed])
  return { typed, setTyped: (text) => note(text, latest.current.kept), enter, id: kept?.id ?? null }
}
