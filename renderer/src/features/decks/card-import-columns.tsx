import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Select } from '#renderer/ui/select.tsx'
import sheet from '#renderer/ui/sheet-table.module.css'
import { cellWords } from '#shared/spreadsheets/deck-cards/card-cells.ts'
import { CARD_FIELDS, type CardTarget } from '#shared/spreadsheets/deck-cards/card-columns.ts'
import type { CardsOptions, CardsProposal } from '#shared/spreadsheets/deck-cards/propose-cards.ts'
import styles from './card-import.module.css'

const TARGETS: readonly CardTarget[] = [...CARD_FIELDS, 'ignore']

type ColumnsProps = {
  readonly proposal: CardsProposal
  readonly onPropose: (options: CardsOptions) => void
}

/** The table as it is, and over each column what Koudmen makes of it. */
export const CardImportColumns = ({ proposal, onPropose }: ColumnsProps) => {
  const { t } = useWords()
  const { columns, sheets, sheetIndex, headerRow, table, cards } = proposal
  const choose = (index: number, target: CardTarget) => {
    // A field is one column's: the one just chosen takes it.
    const mapping = columns.map((column, at): CardTarget => {
      if (at === index) return target
      return column.target === target ? 'ignore' : column.target
    })
    onPropose({ sheetIndex, mapping })
  }
  return (
    <div className={styles.step}>
      <p className={styles.lead}>{t('deckFiles.import.lead', { count: cards.length })}</p>
      {cards.length === 0 && (
        <Banner tone="attention">
          <p>{t('deckFiles.import.nothing')}</p>
        </Banner>
      )}
      {sheets.length > 1 && (
        <div className={styles.narrow}>
          <Select
            label={t('deckFiles.import.sheet')}
            value={String(sheetIndex)}
            onChange={(id) => onPropose({ sheetIndex: Number(id) })}
            options={sheets.map(({ name, rowCount }, index) => ({
              id: String(index),
              label: name,
              detail: t('deckFiles.import.rows', { count: rowCount }),
            }))}
          />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className={sheet.box} aria-label={t('deckFiles.import.table')} tabIndex={0}>
        <table className={sheet.table}>
          <thead>
            <tr>
              <th scope="col" className={sheet.corner} aria-label={t('deckFiles.import.row')} />
              {columns.map(({ index, letter, header, target }) => (
                <th key={letter} scope="col" className={sheet.target}>
                  <Select<CardTarget>
                    label={t('deckFiles.import.target', { letter, header })}
                    isLabelHidden
                    value={target}
                    onChange={(next) => choose(index, next)}
                    options={TARGETS.map((id) => ({
                      id,
                      label: t(`deckFiles.sheet.headings.${id}`),
                    }))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(({ number, cells }) => (
              <tr key={number} className={classNames(number === headerRow && sheet.header)}>
                <th scope="row" className={sheet.number}>
                  {number}
                </th>
                {columns.map(({ index, letter, target }) => (
                  <td key={letter} className={classNames(target === 'ignore' && sheet.ignored)}>
                    {cellWords(cells[index])}
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
