import { type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useAutosaveField } from '#renderer/ui/use-autosave-field.ts'
import { LARGEST_COUNT, readCount } from '#shared/domain/outcomes/typed-count.ts'
import styles from './counts.module.css'

export type CountFieldProps = {
  readonly label: string
  /** Keeps the label for screen readers: the place already says it. */
  readonly isLabelHidden?: boolean
  /** Null: not counted. */
  readonly value: number | null
  readonly onSave: (count: number | null) => unknown
}

/** Every box of the sheet, in the order of the paper; then where another vote begins. */
const boxesOf = (): readonly HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('[data-count] input'),
  ...document.querySelectorAll<HTMLInputElement>('[data-new-vote] input'),
]

/** Goes to the next box (or the one before); true when there is one. */
const goToBox = (box: HTMLInputElement, by: -1 | 1): boolean => {
  const boxes = boxesOf()
  const next = boxes[boxes.indexOf(box) + by]
  next?.focus()
  next?.select()
  return next !== undefined
}

/**
 * A count as it stands on paper: a number, a sum (« 5+5+2 ») or strokes (« |||| || »). Enter and the
 * arrows go on to the next box. What cannot be read stays, with the reason.
 */
export const CountField = ({ label, isLabelHidden = true, value, onSave }: CountFieldProps) => {
  const { t } = useWords()
  const room = useRef<HTMLDivElement>(null)
  // Typed and not readable: stays in the box, and is not saved.
  const [refused, setRefused] = useState<{ readonly text: string; readonly error: string } | null>(
    null,
  )
  const field = useAutosaveField({
    value: refused?.text ?? (value === null ? '' : String(value)),
    // « 5+5+2 » is saved as what it comes to.
    normalise: (typed) => {
      const read = readCount(typed)
      return read.ok ? String(read.count ?? '') : typed.trim()
    },
    onSave: (typed) => {
      const read = readCount(typed)
      if (!read.ok) {
        const error = t(`outcomes.counts.${read.error}`, { limit: LARGEST_COUNT })
        return setRefused({ text: typed, error })
      }
      setRefused(null)
      return onSave(read.count)
    },
  })

  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target, key } = event
    if (!(target instanceof HTMLInputElement)) return
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : null
    if (by === null) return
    // Leaving the box saves it; from the last one, Enter only saves.
    if (goToBox(target, by)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  return (
    <div ref={room} className={styles.count} data-count="" onKeyDownCapture={onKey}>
      <TextField
        label={label}
        isLabelHidden={isLabelHidden}
        value={field.value}
        onChange={(next) => {
          setRefused(null)
          field.onChange(next)
        }}
        onBlur={field.onBlur}
        onKeyDown={field.onKeyDown}
        error={refused?.error ?? null}
        inputMode="numeric"
        autoComplete="off"
      />
    </div>
  )
}
