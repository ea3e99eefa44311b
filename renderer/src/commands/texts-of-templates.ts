import { invoke } from '#renderer/platform/ipc-client.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import type { TemplateText } from '#shared/domain/privacy/erasure-preview.ts'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'

/** Every text of the workbooks that these templates keep; none of a file that is gone or does not open. */
export const textsOfTemplates = async (
  templates: readonly FunderTemplate[],
  signal: AbortSignal,
): Promise<readonly TemplateText[]> => {
  const found: TemplateText[] = []
  for (const template of templates) {
    const file = await invoke('attachments.get', { hash: template.hash })
    if (!file.ok) continue
    const texts = await runSheetsTask('readTemplateTexts', file.data, { signal })
    if (texts.ok) found.push(...texts.data.map((text) => ({ template, ...text })))
  }
  return found
}
