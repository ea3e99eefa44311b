import { ok } from '#shared/domain/result.ts'
import {
  type DossierWorkbookRequest,
  dossierWorkbook,
} from '#shared/spreadsheets/privacy-export/dossier-workbook.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes what is kept of one person as a workbook. */
export const exportDossierTask: SheetsTask<
  DossierWorkbookRequest,
  { readonly bytes: Uint8Array },
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok({ bytes: dossierWorkbook(request) })
}
