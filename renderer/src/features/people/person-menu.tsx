import { IconDots, IconEraser, IconFolderDown, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { saveDossier } from '#renderer/commands/save-dossier.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import type { Person } from '#shared/schemas/people.schema.ts'
import { personName } from './people-words.ts'
import styles from './person-page.module.css'

/** The lesser actions of a record: taking it away when it was made by mistake. */
export const PersonMenu = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const [isRefused, setRefused] = useState(false)
  const remove = async () => {
    const name = personName(t, person)
    const outcome = await peopleRepository.remove(person.id)
    if (outcome === null) return setRefused(true)
    goTo(paths.people())
    toastWithUndo(t('people.person.removed', { name }), outcome)
  }
  const close = () => setRefused(false)
  return (
    <>
      <Menu
        label={t('common.moreActions')}
        trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
        entries={[
          {
            id: 'remove',
            label: t('people.person.remove'),
            detail: t('people.person.removeDetail'),
            icon: IconTrash,
            tone: 'danger',
            perform: () => void remove(),
          },
          {
            id: 'dossier',
            label: t('privacy.dossier.menu'),
            detail: t('privacy.dossier.menuDetail'),
            icon: IconFolderDown,
            perform: () => void saveDossier(person),
          },
          {
            id: 'erase',
            label: t('privacy.erase.menu'),
            detail: t('privacy.erase.menuDetail'),
            icon: IconEraser,
            tone: 'danger',
            perform: () => goTo(paths.erasePerson(person.id)),
          },
        ]}
      />
      <Dialog
        isOpen={isRefused}
        onClose={close}
        size="small"
        title={t('people.person.attachedTitle')}
        footer={<Button onPress={close}>{t('common.close')}</Button>}
      >
        <div className={styles.column}>
          <p>{t('people.person.attachedWords')}</p>
          <p>{t('people.person.attachedDoublet')}</p>
        </div>
      </Dialog>
    </>
  )
}
