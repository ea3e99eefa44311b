import {
  type FormEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { lineNumbersLeft } from '#renderer/lib/words-left.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { parseLineNumbers } from '#shared/domain/entry-lines.ts'
import styles from './entry-page.module.css'

export type LineNumbersHandle = {
  /** Takes the focus with this digit already typed, after the numbers that wait. */
  readonly startWith: (digit: string) => void
  /** True when numbers are written and not marked yet: says so, and takes the focus. */
  readonly holdsUnmarked: () => boolean
}

type LineNumbersFieldProps = {
  readonly ref?: Ref<LineNumbersHandle>
  /**
   * The part that is typed up. Each has a box of its own (`key`): who signed in the morning did not sign for the
   * afternoon.
   */
  readonly partId: string
  readonly known: ReadonlySet<number>
  readonly onPresent: (numbers: readonly number[]) => void
}

/** Types the line numbers of those who came: « 1 3 5-9 », Enter. */
export const LineNumbersField = ({ ref, partId, known, onPresent }: LineNumbersFieldProps) => {
  const { t } = useWords()
  const holder = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(() => lineNumbersLeft(partId).text)
  const [error, setError] = useState<string | null>(() =>
    typed === '' ? null : t('entry.numbers.waiting'),
  )
  // At once, not when the browser has time: the window may be closing.
  useLayoutEffect(() => lineNumbersLeft(partId).keep(typed.trim()), [partId, typed])

  useImperativeHandle(ref, () => ({
    startWith: (digit) => {
      setTyped((before) => `${before} ${digit}`.trim())
      setError(null)
      holder.current?.querySelector('input')?.focus()
    },
    holdsUnmarked: () => {
      if (typed.trim() === '') return false
      setError(t('entry.numbers.unmarked'))
      holder.current?.querySelector('input')?.focus()
      return true
    },
  }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return
    const read = parseLineNumbers(typed, known)
    if (!read.ok) return setError(t(`entry.numbers.${read.error.code}`, { part: read.error.part }))
    onPresent(read.numbers)
    setTyped('')
  }

  return (
    <form ref={holder} onSubmit={submit} noValidate className={styles.numbers} data-entry-start="">
      <TextField
        label={t('entry.numbers.label')}
        hint={t('entry.numbers.hint')}
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setError(null)
        }}
        error={error}
        inputMode="numeric"
        autoComplete="off"
      />
      <Button type="submit">{t('entry.numbers.mark')}</Button>
    </form>
  )
}
