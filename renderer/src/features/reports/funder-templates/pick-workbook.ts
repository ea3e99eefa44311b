import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import {
  TEMPLATE_REFUSALS,
  type TemplateRefusal,
} from '#shared/spreadsheets/funder-template/template-limits.ts'
import type { TemplateView } from '#shared/spreadsheets/funder-template/template-view.ts'

/** A workbook that the person chose, verified and kept among the attachments. */
export type PickedWorkbook = {
  readonly fileName: string
  readonly hash: string
  readonly view: TemplateView
}

const isRefusal = (code: string): code is TemplateRefusal =>
  (TEMPLATE_REFUSALS as readonly string[]).includes(code)

/**
 * Lets the person pick a workbook. It is opened behind its guards before anything is kept; the code of
 * the failure is `cancelled` or stands with its sentence.
 */
export const pickWorkbook = async (): Promise<
  Result<PickedWorkbook, { readonly code: string; readonly message: string }>
> => {
  const { t, language } = words()
  const refused = (code: string) =>
    fail({
      code,
      message: isRefusal(code) ? t(`funderTemplates.refusals.${code}`) : errorMessage(t, code),
    })
  const picked = await invoke('files.pickFunderTemplate', {})
  if (!picked.ok) return refused(picked.error.code)
  const { bytes, fileName } = picked.data
  const view = await runSheetsTask('readFunderTemplate', { bytes, language })
  if (!view.ok) return refused(view.error.code)
  const kept = await invoke('attachments.put', { bytes })
  if (!kept.ok) return refused(kept.error.code)
  return ok({ fileName, hash: kept.data.hash, view: view.data })
}

/** « Bilan CTM 2026 » for « Bilan CTM 2026.xlsx ». */
export const nameOfFile = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/u, '').trim() || fileName
