import type { Day } from '#shared/domain/dates.ts'
import { READY_MODELS, readyContent } from '#shared/domain/report/export-models/ready-models.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { ModelExport } from '#shared/spreadsheets/export-models/model-workbook.ts'
import type { CliOptions } from './cli-arguments.ts'
import { type CliShell, refusalStop } from './cli-outcome.ts'

/**
 * The export model of that name with what it is made from: one of the team's own, or else one that is
 * ready. Days given on the command line take the place of its period. Throws a `CliStop` that lists
 * the names there are.
 */
export const modelOfName = (
  rows: Rows,
  { model, from, to }: Pick<CliOptions, 'model' | 'from' | 'to'>,
  today: Day,
  { t }: CliShell,
): ModelExport => {
  const wanted = (model ?? '').trim()
  const ready = READY_MODELS.map((key) => ({
    name: t(`exportModels.readyNames.${key}`),
    content: readyContent(key),
  }))
  const own = rows.exportModels.map((one) => ({ name: one.name, content: one }))
  const named = own.filter(({ name }) => name.trim() === wanted)
  const found = named[0] ?? ready.find(({ name }) => name === wanted)
  if (named.length > 1)
    throw refusalStop('modelAmbiguous', t('cli.refusals.modelAmbiguous', { name: wanted }))
  if (found === undefined) {
    const names = [...own, ...ready].map(({ name }) => name).join(', ')
    throw refusalStop('modelUnknown', t('cli.refusals.modelUnknown', { name: wanted, names }))
  }
  const { filter } = found.content
  const days = from === null && to === null ? {} : { period: 'chosen' as const, from, to }
  const organisation = rows.organisation[0]
  return {
    name: found.name,
    content: { ...found.content, filter: { ...filter, ...days } },
    rows,
    facilitators: rows.facilitators,
    collects: organisation?.collects ?? [],
    organisation: organisation?.name ?? '',
    today,
  }
}
