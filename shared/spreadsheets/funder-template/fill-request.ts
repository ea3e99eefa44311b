import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { fillTemplate } from './fill-template.ts'
import { openTemplate } from './open-template.ts'
import {
  type FillPlan,
  type FillSource,
  isBlocking,
  planFill,
  type TemplateMapping,
} from './plan-fill.ts'
import type { TemplateFailure } from './template-limits.ts'

/** A template to fill, with plain values only: it crosses to a worker. */
export type FillRequest = Omit<FillSource, 'ledger'> & {
  readonly bytes: Uint8Array
  readonly mapping: TemplateMapping
  readonly rows: ReportRows
  readonly language: Language
  /** False: only tells what would be written. */
  readonly isWritten: boolean
}

export type Filled = Omit<FillPlan, 'writes'> & {
  /** The workbook; null when it was not asked for, or would lack rows. */
  readonly bytes: Uint8Array | null
}

/** Tells what goes where, and writes the workbook when it is asked for and whole. */
export const fillRequest = ({
  bytes,
  mapping,
  rows,
  language,
  isWritten,
  ...source
}: FillRequest): Result<Filled, TemplateFailure> => {
  const template = openTemplate(bytes)
  if (!template.ok) return template
  const words = { t: createTranslator(language), language }
  const plan = planFill(template.data, mapping, { ...source, ledger: reportLedger(rows) }, words)
  const { writes, ...told } = plan
  const isWhole = !plan.notices.some(isBlocking)
  return ok({
    ...told,
    bytes: isWritten && isWhole ? fillTemplate(template.data, writes) : null,
  })
}
