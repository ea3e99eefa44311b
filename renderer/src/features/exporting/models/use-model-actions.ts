import { useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exportModelsRepository } from '#renderer/data/export-models-repository.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import {
  askedColumns,
  type ExportContent,
} from '#shared/domain/report/export-models/export-model.ts'
import { readyContent } from '#shared/domain/report/export-models/ready-models.ts'
import type { ExportModel } from '#shared/schemas/export-model.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'

const NOTHING_ASKED: readonly Demographic[] = []

/** What one does with models; each step can be taken back. */
export const useModelActions = () => {
  const { t } = useWords()
  const collects = useOrganisation()?.collects ?? NOTHING_ASKED
  const isUnder = useRef(false)
  const [isMaking, setMaking] = useState(false)
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
    isMaking,
    create: async (): Promise<void> => {
      // Two presses may come before the window shows that the first one is under way.
      if (isUnder.current) return
      isUnder.current = true
      setMaking(true)
      const content = readyContent('people')
      try {
        const made = await exportModelsRepository.add(t('exportModels.newName'), {
          ...content,
          columns: askedColumns(content, collects),
        })
        goTo(paths.exportModel(made.id))
      } catch (error) {
        isUnder.current = false
        setMaking(false)
        throw error
      }
    },
    copy,
    remove: async ({ id, name }: ExportModel): Promise<void> => {
      goTo(paths.exportModels())
      toastWithUndo(t('exportModels.removed', { name }), await exportModelsRepository.remove(id))
    },
  }
}
