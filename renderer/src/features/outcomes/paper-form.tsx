import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import styles from './paper-form.module.css'

type PaperFormProps = {
  readonly title: string
  readonly removeLabel: string
  readonly onRemove: () => unknown
  /** Just made: the first box after the name takes the focus. */
  readonly isNew: boolean
  readonly children: ReactNode
}

/** One filled sheet, zone by zone in the order of the paper; each saves as it is left. */
export const PaperForm = ({ title, removeLabel, onRemove, isNew, children }: PaperFormProps) => {
  const room = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isNew) room.current?.querySelectorAll<HTMLElement>('input, textarea')[1]?.focus()
  }, [isNew])
  return (
    <li ref={room} className={styles.paper}>
      <header className={styles.head}>
        <h3>{title}</h3>
        <IconButton
          icon={IconTrash}
          label={removeLabel}
          tone="danger"
          onPress={() => void onRemove()}
        />
      </header>
      {children}
    </li>
  )
}

type NextSheetProps = {
  /** Name of the first zone of the paper. */
  readonly label: string
  readonly onAdd: (title: string) => unknown
}

/** The name of the next sheet, Enter, and its other zones are ready to type. */
export const NextSheet = ({ label, onAdd }: NextSheetProps) => {
  const { t } = useWords()
  const [title, setTitle] = useState('')
  const [entered, setEntered] = useState(0)
  const add = () => {
    const typed = title.trim().slice(0, 500)
    if (typed === '') return undefined
    setTitle('')
    setEntered((before) => before + 1)
    return onAdd(typed)
  }
  useTypedDraft(title.trim() !== '', add, entered)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form onSubmit={submit} className={styles.paper} noValidate>
      <TextField
        label={label}
        hint={t('followUp.entry.nextSheetHint')}
        value={title}
        onChange={setTitle}
        maxLength={500}
      />
      <div>
        <Button type="submit" icon={IconPlus} variant="primary">
          {t('common.add')}
        </Button>
      </div>
    </form>
  )
}

/** Remembers which sheet was made last, to put the focus in it. */
export const useNewSheet = () => {
  const [newId, setNewId] = useState<string | null>(null)
  return { newId, noteNew: ({ id }: { readonly id: string }) => setNewId(id) }
}
