import { useWords } from '#renderer/i18n/i18n.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { closeShortcutList, useCommandStore } from './command-store.ts'
import { isMac, keysOf } from './shortcut.ts'
import styles from './shortcut-list.module.css'

/** « ? »: every shortcut of the screens in sight. */
export const ShortcutList = () => {
  const { t } = useWords()
  const isOpen = useCommandStore((state) => state.isShortcutListOpen)
  const byOwner = useCommandStore((state) => state.byOwner)
  const names = {
    shift: t('shell.keys.shift'),
    escape: t('shell.keys.escape'),
    enter: t('shell.keys.enter'),
    space: t('shell.keys.space'),
  }
  const onMac = isMac(navigator.platform)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeShortcutList}
      title={t('shell.shortcutsTitle')}
      size="small"
    >
      <dl className={styles.list}>
        {[...byOwner.values()].flat().map(({ id, label, shortcut, isAvailable }) =>
          shortcut && (isAvailable?.() ?? true) ? (
            <div key={id} className={styles.line}>
              <dt>{label}</dt>
              <dd>
                <Kbd keys={keysOf(shortcut, { onMac, names })} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </Dialog>
  )
}
