import { saveFile } from '#renderer/commands/save-file.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exportModelsRepository } from '#renderer/data/export-models-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { EXPORT_MODEL_EXTENSION } from '#shared/library/export-model-extension.ts'
import { decodeExportModelFile, encodeExportModelFile } from '#shared/library/export-model-file.ts'
import type { ExportModel } from '#shared/schemas/export-model.schema.ts'

/** Writes a model where the person chooses. */
export const shareExportModel = async (model: ExportModel): Promise<void> => {
  const bytes = encodeExportModelFile(model, nowAsText())
  await saveFile(EXPORT_MODEL_EXTENSION, { bytes, fileName: model.name })
}

const refuse = (message: string) => void showToast(message, { tone: 'danger' })

/** Lets the person pick a model, verifies it, keeps it and opens it; says why when it cannot. */
export const openExportModelFile = async (): Promise<void> => {
  const { t } = words()
  const picked = await invoke('files.pickExportModel', {})
  if (!picked.ok) {
    const { code } = picked.error
    if (code === 'fileTooLarge') refuse(t('exportModels.file.tooLarge'))
    else if (code !== 'cancelled') refuse(errorMessage(t, code))
    return
  }
  const read = decodeExportModelFile(picked.data.bytes)
  if (!read.ok) {
    refuse(t(`exportModels.file.${read.error.code}`))
    return
  }
  const received = await exportModelsRepository.receive(read.data)
  goTo(paths.exportModel(received.id))
  toastWithUndo(t('exportModels.opened', { name: read.data.name }), received)
}
