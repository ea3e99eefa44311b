import { useCallback, useEffect, useRef, useState } from 'react'
import type { PartFields } from '#renderer/data/sessions-repository.ts'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { type PartDraft, type PartFault, partFault } from '#shared/domain/session-part-checks.ts'

/** A pause in the typing after which the part is saved, in milliseconds. */
const PAUSE_MS = 1_200
/** Longest wait for a saved value to come back to the screen, in milliseconds. */
const SETTLING_MS = 600

export type PartDraftField = {
  readonly value: PartDraft
  /** What keeps it from being saved, once one left it or paused. */
  readonly fault: PartFault | null
  readonly change: (fields: Partial<PartDraft>) => void
  /** Saves what is typed, when it can be. */
  readonly save: () => Promise<void>
}

const isSame = (left: PartDraft, right: PartDraft) =>
  left.date === right.date && left.start === right.start && left.end === right.end

/**
 * A part that saves when one leaves it or pauses. A day or an hour that is half typed, or an end
 * before the start, stays on the screen with its fault and is never saved.
 */
export const usePartDraft = (
  { date, start, end }: PartFields,
  onSave: (fields: PartFields) => unknown,
): PartDraftField => {
  const [draft, setDraft] = useState<PartDraft | null>(null)
  const [isChecked, setIsChecked] = useState(false)
  const latest = useRef({ draft, saved: { date, start, end }, onSave })
  latest.current = { ...latest.current, saved: { date, start, end }, onSave }

  const save = useCallback(async () => {
    const { draft: typed, saved, onSave: keep } = latest.current
    if (typed === null) return
    const { date: day, start: from, end: to } = typed
    if (partFault(typed) !== null || day === null || from === null || to === null) {
      setIsChecked(true)
      return
    }
    latest.current.draft = null
    setIsChecked(false)
    if (!isSame(typed, saved)) await keep({ date: day, start: from, end: to })
    // The screen learns of the new value a moment after the disk: until then the typed one stays.
    setTimeout(() => {
      if (latest.current.draft === null) setDraft(null)
    }, SETTLING_MS)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: shows what was saved elsewhere, as by an undo.
  useEffect(() => {
    if (latest.current.draft === null) setDraft(null)
  }, [date, start, end])
  useEffect(() => {
    if (draft === null || latest.current.draft === null) return
    const pause = setTimeout(() => void save(), PAUSE_MS)
    const unregister = registerDraft(save)
    return () => {
      clearTimeout(pause)
      unregister()
    }
  }, [draft, save])
  useEffect(() => () => void save(), [save])

  const value = draft ?? { date, start, end }
  return {
    value,
    fault: isChecked ? partFault(value) : null,
    change: (fields) => {
      const next = { ...value, ...fields }
      latest.current.draft = next
      setDraft(next)
    },
    save,
  }
}
