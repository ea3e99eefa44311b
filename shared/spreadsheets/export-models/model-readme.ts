import { formatShortDay } from '#shared/domain/dates.ts'
import { MOST_INCOMPLETE_PERCENT } from '#shared/domain/report/complete-record.ts'
import { participantsIn } from '#shared/domain/report/export-fields/people-table.ts'
import type { ExportSource } from '#shared/domain/report/export-fields/row-table.ts'
import { isPersonal, type UsableColumn } from '#shared/domain/report/export-models/export-model.ts'
import { completenessOf } from '#shared/domain/report/participants.ts'
import { rowFieldAbout } from '#shared/reporting/export-field-words.ts'
import { columnHeader, filterLines } from '#shared/reporting/export-model-words.ts'
import { methodLines } from '#shared/reporting/method-note.ts'
import { textCell } from '../attendance-export/sheet-cells.ts'
import {
  type PrintableSheet,
  type SheetContext,
  tableSheet,
} from '../attendance-export/sheet-table.ts'
import type { ModelExport } from './model-workbook.ts'

type ReadmeRow = { readonly about: string; readonly column: string; readonly meaning: string }

/** The sheet « Lisez-moi »: what was chosen, what each column says, how everything is counted. */
export const modelReadmeSheet = (
  model: ModelExport,
  source: ExportSource,
  usable: readonly UsableColumn[],
  context: SheetContext,
): PrintableSheet => {
  const { t, language } = context
  const { content, today } = model
  const general = (meaning: string): ReadmeRow => ({
    about: t('reportSheets.readme.about'),
    column: '',
    meaning,
  })
  const rows: readonly ReadmeRow[] = [
    general(
      t('exportModels.file.made', { name: model.name, day: formatShortDay(today, language) }),
    ),
    general(t(`exportModels.rows.${content.rows}.about`)),
    ...filterLines(content, model.rows, today, context).map(general),
    ...(isPersonal(usable) ? [general(t('exporting.personalData'))] : []),
    ...usable.map(({ column, field }) => ({
      about: t('reportSheets.readme.column'),
      column: columnHeader({ column, field }, context),
      meaning: field === null ? t('exportFields.about.fixedText') : rowFieldAbout(field, context),
    })),
    ...(content.rows === 'participants' ? completenessRows(source, context) : []),
    ...methodLines(context, false).map((meaning) => ({
      about: t('reportSheets.readme.method'),
      column: '',
      meaning,
    })),
  ]
  return tableSheet(
    [
      {
        header: t('reportSheets.readme.sheet'),
        width: 14,
        cell: ({ about }: ReadmeRow) => textCell(about),
      },
      {
        header: t('reportSheets.readme.column'),
        width: 34,
        cell: ({ column }) => textCell(column),
      },
      {
        header: t('reportSheets.readme.meaning'),
        width: 120,
        cell: ({ meaning }) => textCell(meaning),
      },
    ],
    rows,
  )
}

const completenessRows = (source: ExportSource, { t }: SheetContext): readonly ReadmeRow[] => {
  const { total, complete } = completenessOf(participantsIn(source))
  return [
    t('exportModels.complete.count', { count: complete, total }),
    t('exportModels.complete.rule', { percent: MOST_INCOMPLETE_PERCENT }),
  ].map((meaning) => ({ about: t('exportModels.complete.title'), column: '', meaning }))
}
