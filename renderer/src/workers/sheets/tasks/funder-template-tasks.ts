import { fail, ok } from '#shared/domain/result.ts'
import type { Language } from '#shared/locales/translator.ts'
import { type FileText, fileTexts } from '#shared/spreadsheets/funder-template/file-texts.ts'
import {
  type Filled,
  type FillRequest,
  fillRequest,
} from '#shared/spreadsheets/funder-template/fill-request.ts'
import { openTemplate } from '#shared/spreadsheets/funder-template/open-template.ts'
import type { TemplateFailure } from '#shared/spreadsheets/funder-template/template-limits.ts'
import {
  type TemplateView,
  templateView,
} from '#shared/spreadsheets/funder-template/template-view.ts'
import type { SheetsTask } from './sheets-task.ts'

export type ReadFunderTemplateInput = { readonly bytes: Uint8Array; readonly language: Language }

/** Opens a funder's workbook behind its guards, to be drawn. */
export const readFunderTemplateTask: SheetsTask<
  ReadFunderTemplateInput,
  TemplateView,
  TemplateFailure
> = ({ bytes, language }) => {
  const template = openTemplate(bytes)
  return template.ok ? ok(templateView(template.data, language)) : template
}

/** Tells what goes to which cell, or writes it. */
export const fillFunderTemplateTask: SheetsTask<FillRequest, Filled, TemplateFailure> = (request) =>
  fillRequest(request)

/** Reads every text of a kept workbook in which somebody may be named. */
export const readTemplateTextsTask: SheetsTask<
  { readonly bytes: Uint8Array },
  readonly FileText[],
  TemplateFailure
> = ({ bytes }) => {
  const texts = fileTexts(bytes)
  return texts ? ok(texts) : fail({ code: 'damaged' })
}
