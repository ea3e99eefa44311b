import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { useAgendaAround } from './agenda-around.ts'
import styles from './panel.module.css'

type PanelProps = {
  readonly title: string
  readonly children: ReactNode
}

/** What stands at the right of the agenda; Escape closes it and comes back to the block. */
export const Panel = ({ title, children }: PanelProps) => {
  const { t } = useWords()
  const id = useId()
  const { actions } = useAgendaAround()
  const close = () => {
    actions.setAside('none')
    actions.focus(actions.state().currentId)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    close()
  }
  return (
    <aside className={styles.panel} aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={IconX} label={t('common.close')} onPress={close} />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
