import type { Day } from '#shared/domain/dates.ts'
import type { DossierLine } from '#shared/domain/privacy/dossier-lines.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { dayCell, textCell } from '../attendance-export/sheet-cells.ts'
import { type Column, tableSheet } from '../attendance-export/sheet-table.ts'
import { workbookBytes } from '../attendance-export/workbook-bytes.ts'
import { workbookOf } from '../attendance-export/workbook-of.ts'

export type DossierWorkbookRequest = {
  readonly lines: readonly DossierLine[]
  readonly organisation: string
  readonly today: Day
  readonly language: Language
}

/** What is kept of one person as one flat table: part, date, words. */
export const dossierWorkbook = ({
  lines,
  organisation,
  today,
  language,
}: DossierWorkbookRequest): Uint8Array => {
  const t = createTranslator(language)
  const columns: readonly Column<DossierLine>[] = [
    { header: t('privacy.dossier.section'), width: 28, cell: ({ section }) => textCell(section) },
    {
      header: t('privacy.dossier.day'),
      width: 14,
      cell: ({ day }) => (day === '' ? textCell('') : dayCell(day)),
    },
    { header: t('privacy.dossier.text'), width: 90, cell: ({ text }) => textCell(text) },
  ]
  const title = t('privacy.dossier.heading')
  const sheet = tableSheet(columns, lines)
  return workbookBytes(
    workbookOf([[t('privacy.dossier.sheet'), sheet]], {
      title,
      subject: title,
      organisation,
      today,
    }),
  )
}
