import { ok } from '#shared/domain/result.ts'
import type { ExportedFile } from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import {
  type CardsExportRequest,
  exportCards,
} from '#shared/spreadsheets/deck-cards/export-cards.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes the cards of a deck as a workbook. */
export const exportCardsTask: SheetsTask<
  CardsExportRequest,
  ExportedFile,
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok(exportCards(request))
}
