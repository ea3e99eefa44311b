import { type FormEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { parseLineNumbers } from '#shared/domain/entry-lines.ts'
import styles from './entry-page.module.css'

export type LineNumbersHandle = {
  /** Takes the focus with this digit already typed. */
  readonly startWith: (digit: string) => void
  /** True when numbers are written and not marked yet: says so, and takes the focus. */
  readonly holdsUnmarked: () => boolean
}

type LineNumbersFieldProps = {
  readonly ref?: Ref<LineNumbersHandle>
  readonly known: ReadonlySet<number>
  readonly onPresent: (numbers: readonly number[]) => void
}

/** Types the line numbers of those who came: « 1 3 5-9 », Enter. */
export const LineNumbersField = ({ ref, known, onPresent }: LineNumbersFieldProps) => {
  const { t } = useWords()
  const holder = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)

  useImperativeHandle(ref, () => ({
    startWith: (digit) => {
      setTyped(digit)
      setError(null)
      holder.current?.querySelector('input')?.focus()
    },
    holdsUnmarked: () => {
      if (typed.trim() === '') return false
      setError((shown) => shown ?? t('entry.numbers.unmarked'))
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
