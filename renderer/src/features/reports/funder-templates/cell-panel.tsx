import { useMemo } from 'react'
import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { reportFields } from '#shared/domain/report/export-fields/report-fields.ts'
import { reportFieldName } from '#shared/reporting/export-field-words.ts'
import { FIXED_TEXT, type FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import {
  cellGrid,
  labelAbove,
  labelLeftOf,
} from '#shared/spreadsheets/funder-template/cell-labels.ts'
import type { ShownValue } from '#shared/spreadsheets/funder-template/plan-fill.ts'
import type { TemplateView, ViewCell } from '#shared/spreadsheets/funder-template/template-view.ts'
import type { ChosenCell } from './funder-template-page.tsx'
import styles from './funder-templates.module.css'
import { ListPanel } from './list-panel.tsx'

type CellPanelProps = {
  readonly template: FunderTemplate
  readonly view: TemplateView
  readonly chosen: ChosenCell | null
  readonly shown: readonly ShownValue[]
  /** Values that are not in `shown` are still being counted. */
  readonly isCounting: boolean
  readonly collects: readonly Demographic[]
}

/** Columns that a new list starts with. */
const FIRST_COLUMNS = ['lastName', 'firstName', 'personCommune'] as const

/** What the chosen cell receives. */
export const CellPanel = (props: CellPanelProps) => {
  const { t } = useWords()
  const { view, chosen } = props
  const sheet = view.sheets.find(({ name }) => name === chosen?.sheet)
  const grid = useMemo(() => (sheet ? cellGrid(sheet) : null), [sheet])
  const cell = grid?.cells.find((each) => each.cell === chosen?.cell)
  if (!chosen || !grid || !cell) {
    return (
      <div className={styles.panel}>
        <p>{t('funderTemplates.cell.none')}</p>
      </div>
    )
  }
  const labels = [labelLeftOf(grid, cell), labelAbove(grid, cell)].flatMap((label) =>
    label === null ? [] : [label.text.trim()],
  )
  return (
    <section className={styles.panel} aria-label={t('funderTemplates.cell.title', chosen)}>
      <h2>{t('funderTemplates.cell.title', chosen)}</h2>
      {labels.length > 0 && (
        <p className={styles.hint}>
          {t('funderTemplates.cell.beside', { label: labels.join(' · ') })}
        </p>
      )}
      <Chosen {...props} key={`${chosen.sheet} ${chosen.cell}`} cell={cell} chosen={chosen} />
    </section>
  )
}

type ChosenProps = CellPanelProps & { readonly chosen: ChosenCell; readonly cell: ViewCell }

const Chosen = ({ template, view, chosen, shown, isCounting, collects, cell }: ChosenProps) => {
  const { t } = useWords()
  const isHere = (entry: ChosenCell) => entry.sheet === chosen.sheet && entry.cell === chosen.cell
  const list = template.lists.find(isHere)
  if (list) return <ListPanel template={template} list={list} view={view} collects={collects} />
  if (cell.verdict.kind === 'locked') return <p>{t(`funderTemplates.cell.${cell.verdict.why}`)}</p>
  const entry = template.cells.find(isHere)
  const value = shown.find(isHere)
  const others = template.cells.filter((each) => !isHere(each))
  const setCells = (cells: FunderTemplate['cells']) =>
    funderTemplatesRepository.update(template.id, { cells })
  const choose = (field: string | null) =>
    void setCells(field === null ? others : [...others, { ...chosen, field, text: '' }])
  return (
    <>
      {cell.verdict.kind === 'formula' && <p>{t('funderTemplates.cell.formula')}</p>}
      {cell.verdict.kind === 'filled' && <p>{t('funderTemplates.cell.filled')}</p>}
      <FieldChoice collects={collects} value={entry?.field ?? null} onChange={choose} />
      {entry?.field === FIXED_TEXT && (
        <AutosaveTextField
          label={t('funderTemplates.cell.text')}
          value={entry.text}
          onSave={(text) => setCells([...others, { ...entry, text }])}
        />
      )}
      {entry && !value && isCounting && <p>{t('funderTemplates.cell.counting')}</p>}
      {value && (
        <p>
          {value.text === ''
            ? t('funderTemplates.cell.blank')
            : t('funderTemplates.cell.written', { text: value.text })}
        </p>
      )}
      <div className={styles.buttons}>
        {entry ? (
          <Button variant="quiet" onPress={() => choose(null)}>
            {t('funderTemplates.cell.clear')}
          </Button>
        ) : (
          <Button
            variant="quiet"
            onPress={() =>
              void funderTemplatesRepository.update(template.id, {
                lists: [
                  ...template.lists,
                  { ...chosen, rows: 'participants', columns: [...FIRST_COLUMNS] },
                ],
              })
            }
          >
            {t('funderTemplates.cell.startList')}
          </Button>
        )}
      </div>
    </>
  )
}

type FieldChoiceProps = {
  readonly collects: readonly Demographic[]
  readonly value: string | null
  readonly onChange: (field: string | null) => void
}

const FieldChoice = ({ collects, value, onChange }: FieldChoiceProps) => {
  const words = useWords()
  const { t } = words
  const options = useMemo(
    () => [
      ...reportFields(collects).map((field) => ({
        id: field.key,
        label: reportFieldName(field, words),
      })),
      { id: FIXED_TEXT, label: t('funderTemplates.cell.fixedText') },
    ],
    [collects, words, t],
  )
  return (
    <ComboBox
      label={t('funderTemplates.cell.field')}
      options={options}
      value={value}
      onChange={onChange}
    />
  )
}
