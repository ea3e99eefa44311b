import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useTypedDraft } from '#renderer/ui/use-typed-draft.ts'
import styles from './paper-form.module.css'

type ZonedTable = 'prototypes' | 'experiments'

type PaperSheetsProps<Row> = {
  readonly table: ZonedTable
  readonly rows: readonly Row[]
  /** Name of the first zone of the paper. */
  readonly label: string
  /** Makes the next sheet under that name. */
  readonly onAdd: (title: string) => Promise<{ readonly id: string }>
  /** Zones of one sheet, in the order of the paper. */
  readonly children: (row: Row) => ReactNode
}

/** Sheets of several zones: those that are typed, then the name of the next one. */
export const PaperSheets = <Row extends { readonly id: string; readonly sessionId: string }>({
  table,
  rows,
  label,
  onAdd,
  children,
}: PaperSheetsProps<Row>) => {
  const { t } = useWords()
  // The one made last takes the focus.
  const [newId, setNewId] = useState<string | null>(null)
  return (
    <div className={styles.sheets}>
      {rows.length > 0 && (
        <ol className={styles.sheets} aria-label={t(`outcomes.sheets.${table}.name`)}>
          {rows.map((row, index) => (
            <PaperForm
              key={row.id}
              number={index + 1}
              isNew={row.id === newId}
              onRemove={async () =>
                toastWithUndo(
                  t('followUp.entry.sheetRemoved'),
                  await outcomesRepository.remove(table, row),
                )
              }
            >
              {children(row)}
            </PaperForm>
          ))}
        </ol>
      )}
      <NextSheet label={label} onAdd={async (title) => setNewId((await onAdd(title)).id)} />
    </div>
  )
}

type ZoneProps<Field extends string> = {
  readonly row: Readonly<Record<Field, string>>
  readonly field: Field
  readonly label: string
  readonly onSave: (fields: { readonly [key in Field]?: string }) => unknown
}

/** One zone of words of a sheet. */
export const Zone = <Field extends string>({ row, field, label, onSave }: ZoneProps<Field>) => (
  <AutosaveTextArea
    label={label}
    rows={2}
    value={row[field]}
    onSave={(text) => onSave({ [field]: text } as { readonly [key in Field]?: string })}
  />
)

type PaperFormProps = {
  readonly number: number
  readonly onRemove: () => unknown
  /** Just made: the first box after the name takes the focus. */
  readonly isNew: boolean
  readonly children: ReactNode
}

/** One filled sheet, zone by zone in the order of the paper; each saves as it is left. */
const PaperForm = ({ number, onRemove, isNew, children }: PaperFormProps) => {
  const { t } = useWords()
  const room = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isNew) room.current?.querySelectorAll<HTMLElement>('input, textarea')[1]?.focus()
  }, [isNew])
  return (
    <li ref={room} className={styles.paper}>
      <header className={styles.head}>
        <h3>{t('followUp.entry.sheetNumbered', { number })}</h3>
        <IconButton
          icon={IconTrash}
          label={t('followUp.entry.removeSheet', { number })}
          tone="danger"
          onPress={() => void onRemove()}
        />
      </header>
      {children}
    </li>
  )
}

type NextSheetProps = {
  readonly label: string
  readonly onAdd: (title: string) => unknown
}

/** The name of the next sheet, Enter, and its other zones are ready to type. */
const NextSheet = ({ label, onAdd }: NextSheetProps) => {
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
