import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exportModelsRepository } from '#renderer/data/export-models-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { newId } from '#renderer/lib/id.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import { movedColumn, withColumn } from '#shared/domain/report/export-models/edit-columns.ts'
import {
  FIXED_TEXT,
  fieldsFor,
  usableColumns,
} from '#shared/domain/report/export-models/export-model.ts'
import { rowFieldName } from '#shared/reporting/export-field-words.ts'
import { columnHeader, proposedHeader } from '#shared/reporting/export-model-words.ts'
import type { ExportColumn, ExportModel } from '#shared/schemas/export-model.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import { DEMOGRAPHICS } from '#shared/schemas/people.schema.ts'
import { ColumnLine } from './column-line.tsx'
import styles from './models.module.css'

type ColumnsSectionProps = {
  readonly model: ExportModel
  readonly collects: readonly Demographic[]
}

/** The columns in their order: named, moved by the mouse or the keyboard, taken out, added. */
export const ColumnsSection = ({ model, collects }: ColumnsSectionProps) => {
  const words = useWords()
  const { t } = words
  const [dragged, setDragged] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const { id, columns, rows } = model
  const usable = new Map(usableColumns(model, collects).map((one) => [one.column.id, one] as const))
  const nameOf = (column: ExportColumn): string => {
    const known = usable.get(column.id)
    return known ? columnHeader(known, words) : column.header || column.field
  }
  const edit = (change: (now: readonly ExportColumn[]) => readonly ExportColumn[]) =>
    exportModelsRepository.editColumns(id, change)
  /** From the place that the column has by then: two quick presses move it twice. */
  const move = (column: ExportColumn, placeFrom: (now: number) => number) =>
    void edit((now) => {
      const wanted = placeFrom(now.findIndex((one) => one.id === column.id))
      const place = Math.max(0, Math.min(wanted, now.length - 1))
      setSaid(
        t('exportModels.columns.moved', {
          name: nameOf(column),
          place: place + 1,
          count: now.length,
        }),
      )
      return movedColumn(now, column.id, place)
    })
  const set = (columnId: string, fields: Partial<ExportColumn>) =>
    edit((now) => now.map((one) => (one.id === columnId ? { ...one, ...fields } : one)))
  const taken = new Set(columns.map(({ field }) => field))
  const free = fieldsFor(rows, collects).filter(({ key }) => !taken.has(key))
  return (
    <Section
      title={t('exportModels.columns.title')}
      hint={t('exportModels.columns.hint')}
      actions={
        <Select<string>
          label={t('exportModels.columns.add')}
          isLabelHidden
          value={null}
          placeholder={t('exportModels.columns.add')}
          onChange={(field) => void edit((now) => withColumn(now, field, newId()))}
          options={[
            ...free.map((field) => ({ id: field.key, label: rowFieldName(field, words) })),
            { id: FIXED_TEXT, label: t('exportFields.names.fixedText') },
          ]}
        />
      }
    >
      {columns.length === 0 ? (
        <p className={styles.note}>{t('exportModels.columns.none')}</p>
      ) : (
        <ol className={styles.columns}>
          {columns.map((column, place) => {
            const known = usable.get(column.id)
            return (
              <ColumnLine
                key={column.id}
                column={column}
                place={place}
                count={columns.length}
                name={nameOf(column)}
                proposed={known ? proposedHeader(known.field, words) : null}
                isNotAsked={!known && DEMOGRAPHICS.some((one) => one === column.field)}
                isDragged={dragged === column.id}
                onSave={(fields) => set(column.id, fields)}
                onMove={(by) => move(column, (now) => now + by)}
                onDrag={(isOn) => setDragged(isOn ? column.id : null)}
                onDropHere={() => {
                  const moved = columns.find((one) => one.id === dragged)
                  setDragged(null)
                  if (moved && moved !== column) move(moved, () => place)
                }}
                onRemove={async () =>
                  toastWithUndo(
                    t('exportModels.columns.removed', { name: nameOf(column) }),
                    await edit((now) => now.filter((one) => one.id !== column.id)),
                  )
                }
              />
            )
          })}
        </ol>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </Section>
  )
}
