import { useWords } from '#renderer/i18n/i18n.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import styles from './key-list.module.css'
import { useKeyNames } from './key-names.ts'

/** Every key that acts on a block. */
export const KeyList = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  const keys = useKeyNames()
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [t('agenda.keys.move'), ['↑', '↓', '←', '→']],
    [t('agenda.menu.rename'), [keys.enter]],
    [t('agenda.menu.open'), [keys.space]],
    [t('agenda.keys.close'), [keys.escape]],
    [t('agenda.menu.addAfter'), ['N']],
    [t('agenda.keys.typeDuration'), [t('agenda.keys.digits')]],
    [t('agenda.menu.longer'), ['+']],
    [t('agenda.menu.shorter'), ['-']],
    [t('agenda.menu.pin'), ['P']],
    [t('agenda.menu.up'), [keys.alt, '↑']],
    [t('agenda.menu.down'), [keys.alt, '↓']],
    [t('agenda.menu.in'), [keys.alt, '→']],
    [t('agenda.menu.out'), [keys.alt, '←']],
    [t('agenda.keys.moveTrack'), [keys.alt, keys.shift, '←', '→']],
    [t('agenda.menu.duplicate'), [keys.command, 'D']],
    [t('agenda.menu.split'), ['S']],
    [t('agenda.menu.join'), ['J']],
    [t('agenda.menu.remove'), [keys.remove]],
    [t('shell.undo'), [keys.command, 'Z']],
  ]
  return (
    <Dialog isOpen onClose={onClose} title={t('agenda.keys.title')}>
      <p>{t('agenda.keys.intro')}</p>
      <dl className={styles.list}>
        {lines.map(([label, shown]) => (
          <div key={label} className={styles.line}>
            <dt>{label}</dt>
            <dd>
              <Kbd keys={shown} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
