import { ok } from '#shared/domain/result.ts'
import type { PeopleFile } from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import {
  exportNewsletter,
  type NewsletterRequest,
} from '#shared/spreadsheets/newsletter-export/export-newsletter.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes the list of those who agreed to the newsletter, as a workbook or as CSV. */
export const exportNewsletterTask: SheetsTask<
  NewsletterRequest,
  PeopleFile,
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok(exportNewsletter(request))
}
