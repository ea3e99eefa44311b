import { strToU8 } from 'fflate'
import type { WorkBook } from 'xlsx'
import type { Day } from '#shared/domain/dates.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import {
  type AudienceSource,
  newsletterAudience,
  type Subscriber,
} from '#shared/domain/outreach/newsletter-audience.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import type { PeopleFile } from '../attendance-export/export-attendance.ts'
import { FORMAT_TABLE } from '../attendance-export/sheet-cells.ts'
import { sheetCsv } from '../attendance-export/sheet-csv.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import { workbookBytes } from '../attendance-export/workbook-bytes.ts'
import { newsletterSheet } from './newsletter-sheet.ts'

/** The list to write, as plain data that a worker can be sent. */
export type NewsletterRequest = {
  readonly source: AudienceSource
  /** People of one session with its title; null: the whole community. */
  readonly session: { readonly title: string; readonly personIds: readonly string[] } | null
  readonly organisation: string
  readonly today: Day
  readonly language: Language
  readonly format: 'xlsx' | 'csv'
}

const workbook = (
  subscribers: readonly Subscriber[],
  { organisation, today }: NewsletterRequest,
  context: SheetContext,
): WorkBook => {
  const { t } = context
  const name = t('spreadsheets.newsletterList.sheet')
  const made: WorkBook & { readonly SSF: Readonly<Record<number, string>> } = {
    SheetNames: [name],
    Sheets: { [name]: newsletterSheet(subscribers, context) },
    // SheetJS completes the table it is given: each workbook needs its own.
    SSF: { ...FORMAT_TABLE },
    Props: {
      Title: t('spreadsheets.newsletterList.title'),
      ...(organisation === '' ? {} : { Author: organisation, Company: organisation }),
      Application: 'Koudmen',
      CreatedDate: new Date(`${today}T00:00:00Z`),
    },
  }
  return made
}

/** The addresses of those who agreed to the newsletter, and of nobody else. */
export const exportNewsletter = (request: NewsletterRequest): PeopleFile => {
  const { source, session, today, language, format } = request
  const context = { t: createTranslator(language), language }
  const { subscribers } = newsletterAudience(source, session && new Set(session.personIds))
  const name = [context.t('spreadsheets.newsletterList.fileName'), session?.title ?? '', today]
  return {
    bytes:
      format === 'csv'
        ? strToU8(sheetCsv(newsletterSheet(subscribers, context)))
        : workbookBytes(workbook(subscribers, request, context)),
    fileName: `${safeFileName(name)}.${format}`,
    people: subscribers.length,
  }
}
