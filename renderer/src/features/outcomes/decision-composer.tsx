import { type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import type { Decision } from '#shared/schemas/outcome.schema.ts'
import styles from './paper-form.module.css'

type Typed = Pick<Decision, 'text' | 'reason' | 'decidedBy'>
const NOTHING: Typed = { text: '', reason: '', decidedBy: '' }

/** Longest text that a record keeps, in characters. */
const LONGEST = 20_000

type DecisionComposerProps = {
  readonly number: number
  readonly onAdd: (typed: Typed) => unknown
}

/** The next decision: what, why, by whom. Enter anywhere goes on to the next one. */
export const DecisionComposer = ({ number, onAdd }: DecisionComposerProps) => {
  const { t } = useWords()
  const [typed, setTyped] = useState(NOTHING)
  const [entered, setEntered] = useState(0)
  // Enter or « Ajouter » on a reason alone: nothing is added, and one says why.
  const [isAsked, setIsAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const tooLong = (text: string) =>
    text.trim().length > LONGEST ? t('outcomes.lines.tooLong') : null
  const isBegun = Object.values(typed).some((text) => text.trim() !== '')
  const isHeld = tooLong(typed.text) === null && tooLong(typed.reason) === null
  const isReasonAlone = isBegun && typed.text.trim() === ''
  const isReady = typed.text.trim() !== '' && isHeld
  const add = () => {
    if (!isBegun || !isHeld) return undefined
    setTyped(NOTHING)
    setIsAsked(false)
    setEntered((before) => before + 1)
    return onAdd({
      text: typed.text.trim(),
      reason: typed.reason.trim(),
      decidedBy: typed.decidedBy.trim().slice(0, 500),
    })
  }
  // A reason alone is kept too when one leaves: its decision is written beside it later.
  useTypedDraft(isBegun, add, entered)
  const submit = () => {
    if (isReady) void add()
    else setIsAsked(isReasonAlone)
    form.current?.querySelector('textarea')?.focus()
  }
  const onKey = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key } = event
    const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
    if (key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !isField) return
    event.preventDefault()
    event.stopPropagation()
    submit()
  }
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  return (
    <form
      ref={form}
      aria-label={t('followUp.entry.decision.next', { number })}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDownCapture={onKey}
      data-composer=""
    >
      <TextArea
        label={t('followUp.entry.decision.text')}
        rows={1}
        placeholder={t('followUp.entry.decision.placeholder')}
        value={typed.text}
        onChange={(text) => set({ text })}
        error={
          tooLong(typed.text) ??
          (isAsked && isReasonAlone ? t('followUp.entry.decision.reasonAlone') : null)
        }
      />
      <div className={styles.pair}>
        <TextArea
          label={t('followUp.entry.decision.reason')}
          rows={1}
          value={typed.reason}
          onChange={(reason) => set({ reason })}
          error={tooLong(typed.reason)}
        />
        <TextField
          label={t('followUp.entry.decision.decidedBy')}
          placeholder={t('followUp.entry.decision.decidedByPlaceholder')}
          value={typed.decidedBy}
          onChange={(decidedBy) => set({ decidedBy })}
        />
      </div>
      <div>
        <Button type="submit" variant="primary">
          {t('common.add')}
        </Button>
      </div>
    </form>
  )
}
