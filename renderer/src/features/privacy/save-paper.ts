import { saveFile } from '#renderer/commands/save-file.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { renderPdf } from '#renderer/platform/pdf-client.ts'
import type { RecordModel } from '#shared/documents/record-document.ts'
import type { Language } from '#shared/locales/translator.ts'

/** Draws the paper and asks where to keep it. */
export const savePaper = async (model: RecordModel, language: Language): Promise<void> => {
  const { bytes } = await renderPdf({
    kind: 'record',
    model,
    language,
    printedAt: nowAsText(),
    images: {},
  })
  await saveFile('pdf', { bytes, fileName: model.title })
}
