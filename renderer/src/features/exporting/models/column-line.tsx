import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { FIXED_TEXT } from '#shared/domain/report/export-models/export-model.ts'
import type { ExportColumn } from '#shared/schemas/export-model.schema.ts'
import styles from './models.module.css'

type ColumnLineProps = {
  readonly column: ExportColumn
  readonly place: number
  readonly count: number
  readonly name: string
  /** What it holds; null: it cannot be written here. */
  readonly proposed: string | null
  /** It cannot, because the organisation does not ask for it. */
  readonly isNotAsked: boolean
  readonly isDragged: boolean
  readonly onSave: (fields: Partial<ExportColumn>) => unknown
  /** By so many places, up when negative. */
  readonly onMove: (by: -1 | 1) => void
  readonly onDrag: (isOn: boolean) => void
  readonly onDropHere: () => void
  readonly onRemove: () => unknown
}

/** One column: its name, what it holds, its place. */
export const ColumnLine = (props: ColumnLineProps) => {
  const { column, place, count, name, proposed, isNotAsked, isDragged } = props
  const { t } = useWords()
  const [isOver, setIsOver] = useState(false)
  const moveByKeys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    props.onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      className={styles.column}
      data-column={column.field}
      data-dragged={isDragged || undefined}
      data-over={(isOver && !isDragged) || undefined}
      onKeyDown={moveByKeys}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        props.onDropHere()
      }}
    >
      <span
        className={styles.grip}
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', name)
          props.onDrag(true)
        }}
        onDragEnd={() => props.onDrag(false)}
      >
        <IconGripVertical stroke={1.75} />
      </span>
      <div className={styles.columnWords}>
        <AutosaveTextField
          label={t('exportModels.columns.header', { number: place + 1 })}
          value={column.header}
          placeholder={proposed ?? column.field}
          onSave={(header) => props.onSave({ header })}
        />
        {column.field === FIXED_TEXT && (
          <AutosaveTextField
            label={t('exportModels.columns.text')}
            value={column.text}
            onSave={(text) => props.onSave({ text })}
          />
        )}
        <p className={styles.note}>
          {proposed === null
            ? t(isNotAsked ? 'exportModels.columns.notAsked' : 'exportModels.columns.newer')
            : t('exportModels.columns.shows', { name: proposed })}
        </p>
      </div>
      <div className={styles.columnButtons}>
        <IconButton
          icon={IconArrowUp}
          label={t('exportModels.columns.up', { name })}
          isDisabled={place === 0}
          onPress={() => props.onMove(-1)}
        />
        <IconButton
          icon={IconArrowDown}
          label={t('exportModels.columns.down', { name })}
          isDisabled={place === count - 1}
          onPress={() => props.onMove(1)}
        />
        <IconButton
          icon={IconX}
          label={t('exportModels.columns.remove', { name })}
          onPress={() => void props.onRemove()}
        />
      </div>
    </li>
  )
}
