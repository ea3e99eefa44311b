import {
  IconArrowsSplit,
  IconBooks,
  IconClipboardText,
  IconDeviceFloppy,
  IconDots,
  IconKeyboard,
  IconPlus,
  IconTemplate,
} from '@tabler/icons-react'
import { openShortcutList } from '#renderer/commands/command-store.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { useAgendaAround } from './agenda-around.ts'
import { useAgenda } from './agenda-store.ts'
import styles from './agenda-toolbar.module.css'

export type AgendaDialog =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'reuse' | 'template' }

type AgendaToolbarProps = { readonly onOpen: (dialog: AgendaDialog) => void }

/** What one adds to the agenda, and the lesser actions on the whole of it. */
export const AgendaToolbar = ({ onOpen }: AgendaToolbarProps) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const isEmpty = useAgenda(({ order }) => order.length === 0)
  // The three doors of an empty agenda say it all.
  if (isEmpty) return null
  return (
    <div className={styles.toolbar}>
      <Button variant="primary" icon={IconPlus} onPress={() => actions.addBlank()}>
        {t('agenda.toolbar.add')}
      </Button>
      <Button icon={IconBooks} onPress={() => actions.setAside('methods')}>
        {t('agenda.toolbar.addMethod')}
      </Button>
      <Menu
        label={t('common.moreActions')}
        trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
        entries={[
          {
            id: 'parallel',
            label: t('agenda.toolbar.addParallel'),
            icon: IconArrowsSplit,
            perform: () => actions.addParallel(),
          },
          {
            id: 'reuse',
            label: t('agenda.toolbar.reuse'),
            icon: IconTemplate,
            perform: () => onOpen({ kind: 'reuse' }),
          },
          {
            id: 'paste',
            label: t('agenda.toolbar.paste'),
            icon: IconClipboardText,
            perform: () => onOpen({ kind: 'paste', text: '' }),
          },
          {
            id: 'template',
            label: t('agenda.toolbar.saveTemplate'),
            icon: IconDeviceFloppy,
            perform: () => onOpen({ kind: 'template' }),
          },
          {
            id: 'keys',
            label: t('agenda.toolbar.keys'),
            icon: IconKeyboard,
            perform: openShortcutList,
          },
        ]}
      />
    </div>
  )
}
