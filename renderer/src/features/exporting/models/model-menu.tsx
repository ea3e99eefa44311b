import { IconCopy, IconDots, IconShare2, IconTrash } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { ExportModel } from '#shared/schemas/export-model.schema.ts'
import { shareExportModel } from './model-files.ts'
import { useModelActions } from './use-model-actions.ts'

/** The lesser actions of one of the team's own models. */
export const ModelMenu = ({ model }: { readonly model: ExportModel }) => {
  const { t } = useWords()
  const { copy, remove } = useModelActions()
  const label = t('exportModels.actionsOf', { name: model.name })
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={IconDots} label={label} />}
      entries={[
        {
          id: 'duplicate',
          label: t('exportModels.duplicate'),
          icon: IconCopy,
          perform: () => void copy(model.name, model),
        },
        {
          id: 'share',
          label: t('exportModels.share'),
          icon: IconShare2,
          perform: () => void shareExportModel(model),
        },
        {
          id: 'remove',
          label: t('exportModels.remove'),
          icon: IconTrash,
          tone: 'danger',
          perform: () => void remove(model),
        },
      ]}
    />
  )
}
