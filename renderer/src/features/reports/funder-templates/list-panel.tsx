import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Select } from '#renderer/ui/select.tsx'
import {
  ROW_KINDS,
  type RowKind,
  rowTableOf,
} from '#shared/domain/report/export-fields/row-tables.ts'
import { rowFieldName } from '#shared/reporting/export-field-words.ts'
import type { FunderTemplate, TemplateList } from '#shared/schemas/funder-template.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import { cellGrid, labelAbove } from '#shared/spreadsheets/funder-template/cell-labels.ts'
import { cellPlace, columnName } from '#shared/spreadsheets/funder-template/cell-reference.ts'
import type { TemplateView } from '#shared/spreadsheets/funder-template/template-view.ts'
import styles from './funder-templates.module.css'

type ListPanelProps = {
  readonly template: FunderTemplate
  readonly list: TemplateList
  readonly view: TemplateView
  readonly collects: readonly Demographic[]
}

const MOST_COLUMNS = 60

/** Rows that go down from the chosen cell: what a row is, and what each column says of it. */
export const ListPanel = ({ template, list, view, collects }: ListPanelProps) => {
  const words = useWords()
  const { t } = words
  const kind = ROW_KINDS.find((each) => each === list.rows) ?? 'participants'
  const fields = rowTableOf(kind).fields.filter(
    ({ asks }) => asks === null || collects.includes(asks),
  )
  const others = template.lists.filter((each) => each !== list)
  const update = (changed: Partial<TemplateList>) =>
    void funderTemplatesRepository.update(template.id, {
      lists: [...others, { ...list, ...changed }],
    })
  const { columns } = list
  const isPersonal = fields.some(({ key, isPersonal: says }) => says && columns.includes(key))
  return (
    <>
      <Select<RowKind>
        label={t('funderTemplates.rows.kind')}
        value={kind}
        onChange={(rows) => {
          const keys = new Set<string>(rowTableOf(rows).fields.map(({ key }) => key))
          const kept = columns.map((key) => (key !== null && keys.has(key) ? key : null))
          update({ rows, columns: kept })
        }}
        options={ROW_KINDS.map((id) => ({ id, label: t(`funderTemplates.rows.kinds.${id}`) }))}
      />
      {columns.map((field, offset) => (
        <ComboBox
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          key={offset}
          label={columnLabel(view, list, offset, t)}
          options={fields.map((each) => ({ id: each.key, label: rowFieldName(each, words) }))}
          value={fields.find(({ key }) => key === field)?.key ?? null}
          placeholder={t('funderTemplates.rows.leaveAlone')}
          onChange={(key) =>
            update({ columns: columns.map((before, index) => (index === offset ? key : before)) })
          }
        />
      ))}
      {isPersonal && <p className={styles.hint}>{t('funderTemplates.rows.personal')}</p>}
      <div className={styles.buttons}>
        <Button
          isDisabled={columns.length >= MOST_COLUMNS}
          onPress={() => update({ columns: [...columns, null] })}
        >
          {t('funderTemplates.rows.addColumn')}
        </Button>
        {columns.length > 1 && (
          <Button variant="quiet" onPress={() => update({ columns: columns.slice(0, -1) })}>
            {t('funderTemplates.rows.removeColumn')}
          </Button>
        )}
        <Button
          variant="quiet"
          onPress={() => void funderTemplatesRepository.update(template.id, { lists: others })}
        >
          {t('funderTemplates.rows.remove')}
        </Button>
      </div>
    </>
  )
}

/** « Colonne D : Date d’entrée », by the words above it. */
const columnLabel = (
  view: TemplateView,
  { sheet, cell }: TemplateList,
  offset: number,
  t: ReturnType<typeof useWords>['t'],
): string => {
  const start = cellPlace(cell)
  const column = (start?.column ?? 1) + offset
  const name = columnName(column)
  const shown = view.sheets.find((each) => each.name === sheet)
  const grid = shown ? cellGrid(shown) : null
  const place = start && grid?.at(start.row, column)
  const label = grid && place ? labelAbove(grid, place) : null
  return label === null
    ? t('funderTemplates.rows.column', { name })
    : t('funderTemplates.rows.columnNamed', { name, label: label.text.trim() })
}
