import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import sheet from '#renderer/ui/sheet-table.module.css'
import { cellText, columnLetter } from '#shared/spreadsheets/people-import/cell-text.ts'
import {
  type ColumnTarget,
  type ImportOptions,
  type ImportProposal,
  PEOPLE_FIELDS,
} from '#shared/spreadsheets/people-import/import-types.ts'
import { otherSheets } from '#shared/spreadsheets/people-import/other-sheets.ts'
import { useImportDraft } from './import-store.ts'
import styles from './importing.module.css'

/** Enough rows to recognise one's list. */
const SHOWN_ROWS = 12
const TARGETS: readonly ColumnTarget[] = [...PEOPLE_FIELDS, 'labelled', 'ignore']

type ColumnsStepProps = {
  readonly proposal: ImportProposal
  readonly onPropose: (choices: ImportOptions) => void
}

/** The sentence of a list in which nobody was found. */
const whyNobody = ({ sheets, headerRow, table }: ImportProposal) => {
  if (sheets.length > 1) return 'nobody'
  const hasOnlyHeadings = headerRow !== null && table.every(({ number }) => number <= headerRow)
  return hasOnlyHeadings ? 'headingsOnly' : 'nobodyOneSheet'
}

/** The sheet as it is, and over each column what Koudmen makes of it. */
export const ColumnsStep = ({ proposal, onPropose }: ColumnsStepProps) => {
  const { t } = useWords()
  const mapping = useImportDraft((draft) => draft.mapping)
  const { columns, sheets, sheetIndex, headerRow, table, rows } = proposal
  const shown = table.slice(0, SHOWN_ROWS)
  const others = otherSheets(proposal)

  const choose = (index: number, target: ColumnTarget) => {
    const next = columns.map((_, at) => (at === index ? target : (mapping[at] ?? null)))
    useImportDraft.setState({ mapping: next })
    onPropose({ sheetIndex, headerRow, mapping: next })
  }

  return (
    <div className={styles.step}>
      {rows.length > 0 ? (
        <p className={styles.lead}>{t('importing.columns.lead', { count: rows.length })}</p>
      ) : (
        <Banner tone="attention">
          <p>{t(`importing.columns.${whyNobody(proposal)}`)}</p>
        </Banner>
      )}
      {others.length > 0 && (
        <p>
          {t('importing.columns.otherSheets', {
            count: others.length,
            sheet: sheets[sheetIndex]?.name ?? '',
            list: others
              .map(({ name, rowCount }) =>
                t('importing.columns.otherSheet', { name, count: rowCount }),
              )
              .join(', '),
          })}
        </p>
      )}
      <div className={styles.choices}>
        {sheets.length > 1 && (
          <Select
            label={t('importing.columns.sheet')}
            value={String(sheetIndex)}
            onChange={(id) => {
              useImportDraft.setState({ mapping: [] })
              onPropose({ sheetIndex: Number(id) })
            }}
            options={sheets.map(({ name, rowCount }, index) => ({
              id: String(index),
              label: name,
              detail: t('importing.columns.rows', { count: rowCount }),
            }))}
          />
        )}
        <NumberField
          label={t('importing.columns.headerRow')}
          hint={t('importing.columns.headerRowHint')}
          value={headerRow}
          minValue={1}
          maxValue={table.at(-1)?.number ?? 1}
          onChange={(row) => {
            useImportDraft.setState({ mapping: [] })
            onPropose({ sheetIndex, headerRow: row })
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className={sheet.box} aria-label={t('importing.columns.table')} tabIndex={0}>
        <table className={sheet.table}>
          <thead>
            <tr>
              <th scope="col" className={sheet.corner} aria-label={t('importing.columns.row')} />
              {columns.map(({ index, letter, header, target, because }) => (
                <th key={letter} scope="col" className={sheet.target}>
                  <Select
                    label={t('importing.columns.target', { letter, header })}
                    isLabelHidden
                    value={target}
                    onChange={(next) => choose(index, next)}
                    options={TARGETS.map((id) => ({ id, label: t(`importing.fields.${id}`) }))}
                  />
                  <span className={styles.because}>{t(`importing.because.${because}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number, cells }) => (
              <tr key={number} className={classNames(number === headerRow && sheet.header)}>
                <th scope="row" className={sheet.number}>
                  {number}
                </th>
                {columns.map(({ index, target }) => (
                  <td
                    key={columnLetter(index)}
                    className={classNames(target === 'ignore' && sheet.ignored)}
                  >
                    {cellText(cells[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
