import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import type { Icon } from '#renderer/ui/icon.ts'
import { Section } from '#renderer/ui/section.tsx'
import styles from './settings.module.css'

export type AddFormProps = {
  readonly title: string
  readonly submitLabel: string
  readonly icon: Icon
  /** What must be there is not. */
  readonly isMissing: boolean
  /** Adds what is typed and empties the fields. */
  readonly onAdd: () => Promise<unknown>
  /** The fields; what is missing is said once somebody tried to go on. */
  readonly children: (isMissingSaid: boolean) => ReactNode
}

/** Adds one record after the other: the first field takes the focus for the next one. */
export const AddForm = (props: AddFormProps) => {
  const { title, submitLabel, icon, isMissing, onAdd, children } = props
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(isMissing)
    if (isMissing) return
    await onAdd()
    form.current?.querySelector('input')?.focus()
  }
  return (
    <Section title={title}>
      <form ref={form} className={styles.form} onSubmit={(event) => void add(event)} noValidate>
        {children(isChecked && isMissing)}
        <div className={styles.actions}>
          <Button type="submit" icon={icon}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Section>
  )
}
