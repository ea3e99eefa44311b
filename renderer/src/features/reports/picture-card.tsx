import { IconCopy, IconDots, IconFileVector, IconPrinter } from '@tabler/icons-react'
import { memo, useId, useMemo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { DrawnMarks } from '#renderer/ui/card-preview/drawn-marks.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Table } from '#renderer/ui/table.tsx'
import type { Chart } from '#shared/documents/charts/chart.ts'
import { titledChart } from '#shared/documents/charts/titled-chart.ts'
import type { PictureTable, ReportPicture } from '#shared/documents/report/picture.ts'
import { copyPicture, savePictureAsSvg } from './picture-output.ts'
import styles from './reports.module.css'

type PictureCardProps = {
  readonly picture: ReportPicture
  /** What the bilan is about: it goes with a picture that leaves. */
  readonly scope: string
  /** Opens the sessions behind a line of the table. */
  readonly onOpen: (title: string, line: PictureTable['rows'][number]) => void
  readonly onPrint: (picture: ReportPicture) => void
}

/** Width for which pictures are drawn on screen, in mm: their words are then as large as others. */
const SCREEN_WIDTH = 118

/** A picture with what it says above it and its numbers below: the same drawing as on paper. */
export const PictureCard = memo(({ picture, scope, onOpen, onPrint }: PictureCardProps) => {
  const { t } = useWords()
  const id = useId()
  const chart = useMemo(() => picture.draw?.(SCREEN_WIDTH) ?? null, [picture])
  const outgoing = (drawn: Chart) => titledChart(drawn, picture.title, scope)
  return (
    <section className={styles.card} aria-labelledby={id} data-picture={picture.id}>
      <header className={styles.cardHead}>
        <h3 id={id}>{picture.title}</h3>
        {chart && (
          <Menu
            label={t('reportPages.pictures.more', { title: picture.title })}
            trigger={
              <IconButton
                icon={IconDots}
                label={t('reportPages.pictures.more', { title: picture.title })}
              />
            }
            entries={[
              {
                id: 'print',
                label: t('reportPages.pictures.print'),
                icon: IconPrinter,
                perform: () => onPrint(picture),
              },
              {
                id: 'copy',
                label: t('reportPages.pictures.copy'),
                icon: IconCopy,
                perform: () => void copyPicture(outgoing(chart), picture.named ?? 0),
              },
              {
                id: 'svg',
                label: t('reportPages.pictures.svg'),
                icon: IconFileVector,
                perform: () =>
                  void savePictureAsSvg(outgoing(chart), picture.title, picture.named ?? 0),
              },
            ]}
          />
        )}
      </header>
      <p className={styles.finding}>{picture.finding}</p>
      {chart && (
        <svg
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          className={styles.chart}
          role="img"
          aria-label={picture.finding}
        >
          <DrawnMarks marks={chart.marks} />
        </svg>
      )}
      {picture.table && picture.table.rows.length > 0 && (
        <details className={styles.details}>
          <summary>{t('reportPages.pictures.table')}</summary>
          <NumbersTable label={picture.title} table={picture.table} onOpen={onOpen} />
        </details>
      )}
      {picture.table === null && <p className={styles.note}>{t('reportPages.pictures.leftOut')}</p>}
    </section>
  )
})

type NumbersTableProps = {
  readonly label: string
  readonly table: PictureTable
  readonly onOpen: PictureCardProps['onOpen']
}

const NumbersTable = ({ label, table, onOpen }: NumbersTableProps) => (
  <Table
    label={label}
    rows={table.rows}
    keyOf={({ key }) => key}
    columns={table.headers.map((header, index) => ({
      id: header,
      header,
      align: index === 0 ? 'start' : 'end',
      cell: (line: PictureTable['rows'][number]) => {
        const text = line.cells[index] ?? ''
        if (index > 0 || line.sessionIds.length === 0) return text
        return (
          <AriaButton
            className={styles.line ?? ''}
            onPress={() => onOpen(`${label} – ${text}`, line)}
          >
            {text}
          </AriaButton>
        )
      },
    }))}
  />
)
