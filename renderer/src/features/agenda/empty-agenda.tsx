import { IconBooks, IconPencilPlus, IconTemplate } from '@tabler/icons-react'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Icon } from '#renderer/ui/icon.ts'
import { GardenDrawing } from '#renderer/ui/illustrations.tsx'
import { useAgendaAround } from './agenda-around.ts'
import type { AgendaDialog } from './agenda-toolbar.tsx'
import styles from './empty-agenda.module.css'

type EmptyAgendaProps = { readonly onOpen: (dialog: AgendaDialog) => void }

/** Nothing planned yet: three ways to begin, and a fourth for those who have it elsewhere. */
export const EmptyAgenda = ({ onOpen }: EmptyAgendaProps) => {
  const { t } = useWords()
  const { actions } = useAgendaAround()
  const keys = useKeyNames()
  return (
    <div className={styles.empty}>
      <div className={styles.picture}>
        <GardenDrawing />
      </div>
      <h2>{t('agenda.empty.title')}</h2>
      <p className={styles.words}>{t('agenda.empty.words')}</p>
      <div className={styles.doors}>
        <Door
          icon={IconTemplate}
          label={t('agenda.empty.template')}
          detail={t('agenda.empty.templateDetail')}
          onPress={() => onOpen({ kind: 'reuse' })}
        />
        <Door
          icon={IconBooks}
          label={t('agenda.empty.method')}
          detail={t('agenda.empty.methodDetail')}
          onPress={() => actions.setAside('methods')}
        />
        <Door
          icon={IconPencilPlus}
          label={t('agenda.empty.block')}
          detail={t('agenda.empty.blockDetail')}
          onPress={() => actions.addBlank()}
        />
      </div>
      <p className={styles.words}>{t('agenda.empty.paste', { keys: `${keys.command}+V` })}</p>
      <Button variant="quiet" onPress={() => onOpen({ kind: 'paste', text: '' })}>
        {t('agenda.toolbar.paste')}
      </Button>
    </div>
  )
}

type DoorProps = {
  readonly icon: Icon
  readonly label: string
  readonly detail: string
  readonly onPress: () => void
}

const Door = ({ icon: Picture, label, detail, onPress }: DoorProps) => (
  <button type="button" className={styles.door} onClick={onPress}>
    <Picture aria-hidden="true" stroke={1.5} />
    <span className={styles.label}>{label}</span>
    <span className={styles.detail}>{detail}</span>
  </button>
)
