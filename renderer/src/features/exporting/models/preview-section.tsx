import { useWords } from '#renderer/i18n/i18n.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Table } from '#renderer/ui/table.tsx'
import { fieldText } from '#shared/reporting/export-field-words.ts'
import { columnHeader } from '#shared/reporting/export-model-words.ts'
import styles from './models.module.css'
import type { ModelRows } from './use-model-rows.ts'

/** Characters of a cell that stays on one line, as in a spreadsheet; longer texts are wrapped. */
const ONE_LINE = 40
/** Rows enough to see what the file will look like. */
const SHOWN = 8
const ENDS: ReadonlySet<string> = new Set(['count', 'minutes', 'mark'])

/** The first rows of the file, as they will be written, and how many there are. */
export const PreviewSection = ({
  found,
  isReady,
}: {
  readonly found: ModelRows
  readonly isReady: boolean
}) => {
  const words = useWords()
  const { t } = words
  const { read, columns } = found
  const shown = Math.min(SHOWN, read.count)
  const counts = [
    t('exportModels.preview.rows', { count: read.count }),
    ...(read.people > 0 ? [t('exportModels.preview.people', { count: read.people })] : []),
    ...(shown > 0 ? [t('exportModels.preview.first', { count: shown })] : []),
  ]
  return (
    <Section title={t('exportModels.preview.title')} hint={counts.join(' · ')}>
      {isReady && <p className={styles.note}>{t('exportModels.readyNote')}</p>}
      {columns.length === 0 || read.count === 0 ? (
        <p className={styles.note}>
          {t(columns.length === 0 ? 'exportModels.columns.none' : 'exportModels.preview.empty')}
        </p>
      ) : (
        <Table<number>
          label={t('exportModels.preview.title')}
          columns={columns.map((usable) => {
            const { column, field } = usable
            return {
              id: column.id,
              header: columnHeader(usable, words),
              align: field && ENDS.has(field.kind) ? 'end' : 'start',
              cell: (row) => (
                <PreviewCell
                  text={field === null ? column.text : fieldText(read.value(row, field.key), words)}
                />
              ),
            }
          })}
          rows={Array.from({ length: shown }, (_, index) => index)}
          keyOf={String}
        />
      )}
      <p className={styles.note}>{t('exporting.personalData')}</p>
    </Section>
  )
}

const PreviewCell = ({ text }: { readonly text: string }) =>
  text.length > ONE_LINE ? text : <span className={styles.oneLine}>{text}</span>
