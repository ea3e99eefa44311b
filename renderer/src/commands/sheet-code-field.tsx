import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { goTo } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { codeWords, useFindSheet } from './sheet-code.ts'
import styles from './sheet-code-field.module.css'

export type SheetCodeFieldProps = {
  /** Beside other sheets: without the words that say where codes stand. */
  readonly isCompact?: boolean
}

/** Opens the screen of a sheet by the code at its foot: « K7FR-EN », Enter. */
export const SheetCodeField = ({ isCompact = false }: SheetCodeFieldProps) => {
  const { t } = useWords()
  const find = useFindSheet()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)

  // Entered before the sessions were read: answered as soon as they are.
  const [isWaiting, setWaiting] = useState(false)

  const open = () => {
    const answer = find(typed)
    setWaiting(answer.kind === 'loading')
    if (answer.kind !== 'found') return setError(codeWords(t, answer))
    setTyped('')
    goTo(answer.path)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what is searched was read, not at each letter.
  useEffect(() => {
    if (isWaiting) open()
  }, [isWaiting, find])

  return (
    <form
      onSubmit={submit}
      noValidate
      className={classNames(styles.form, !isCompact && styles.hinted)}
    >
      <TextField
        label={t('outcomes.code.label')}
        {...(isCompact ? {} : { hint: t('outcomes.code.hint') })}
        placeholder={t('outcomes.code.example')}
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setError(null)
          setWaiting(false)
        }}
        error={error}
        autoComplete="off"
        spellCheck="false"
      />
      <Button type="submit">{t('outcomes.code.open')}</Button>
    </form>
  )
}
