import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exportModelsRepository } from '#renderer/data/export-models-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import type { ExportContent } from '#shared/domain/report/export-models/export-model.ts'
import { readyContent } from '#shared/domain/report/export-models/ready-models.ts'
import type { ExportModel } from '#shared/schemas/export-model.schema.ts'

/** What one does with models; each step can be taken back. */
export const useModelActions = () => {
  const { t } = useWords()
  const copy = async (name: string, content: ExportContent): Promise<void> => {
    const { rows, columns, filter, referent } = content
    const made = await exportModelsRepository.add(t('exportModels.copyName', { name }), {
      rows,
      columns,
      filter,
      referent,
    })
    goTo(paths.exportModel(made.id))
    toastWithUndo(t('exportModels.duplicated', { name }), made)
  }
  return {
    create: async (): Promise<void> => {
      const made = await exportModelsRepository.add(
        t('exportModels.newName'),
        readyContent('people'),
      )
      goTo(paths.exportModel(made.id))
    },
    copy,
    remove: async ({ id, name }: ExportModel): Promise<void> => {
      goTo(paths.exportModels())
      toastWithUndo(t('exportModels.removed', { name }), await exportModelsRepository.remove(id))
    },
  }
}
