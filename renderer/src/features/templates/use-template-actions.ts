import { toastWithUndo } from '#renderer/commands/undo.ts'
import type { ShelfTemplate } from '#renderer/data/queries/use-library.ts'
import { useTeamMethods } from '#renderer/data/queries/use-planning.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { shareTemplate } from './template-files.ts'

/** What one does with a template of the team. */
export const useTemplateActions = () => {
  const { t } = useWords()
  const team = useTeamMethods()
  return {
    share: (template: ShelfTemplate) => void shareTemplate(template, team?.methods ?? []),
    remove: async ({ id, name }: ShelfTemplate): Promise<void> => {
      const outcome = await templatesRepository.remove(id)
      toastWithUndo(t('templates.page.removed', { name }), outcome)
    },
  }
}
