import { type ReactNode, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import type { ShelfTemplate } from '#renderer/data/queries/use-library.ts'
import { useTeamMethods } from '#renderer/data/queries/use-planning.ts'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { hasPrivateNotes } from '#shared/domain/templates/template-content.ts'
import { ShareDialog } from './share-dialog.tsx'
import { shareTemplate } from './template-files.ts'

type TemplateActions = {
  /** Asks first whether private notes go along, where there are some. */
  readonly share: (template: ShelfTemplate) => void
  readonly remove: (template: ShelfTemplate) => Promise<void>
  /** The question of `share`, to be drawn on the page. */
  readonly question: ReactNode
}

/** What one does with a template of the team. */
export const useTemplateActions = (): TemplateActions => {
  const { t } = useWords()
  const team = useTeamMethods()
  const [asked, setAsked] = useState<ShelfTemplate | null>(null)
  const send = (template: ShelfTemplate, withNotes: boolean) => {
    setAsked(null)
    void shareTemplate(template, team?.methods ?? [], { withNotes })
  }
  return {
    share: (template) =>
      hasPrivateNotes(template.content) ? setAsked(template) : send(template, false),
    remove: async ({ id, name }) => {
      const outcome = await templatesRepository.remove(id)
      toastWithUndo(t('templates.page.removed', { name }), outcome)
    },
    question: asked && (
      <ShareDialog
        name={asked.name}
        onShare={(withNotes) => send(asked, withNotes)}
        onClose={() => setAsked(null)}
      />
    ),
  }
}
