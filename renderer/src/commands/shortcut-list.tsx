import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { closeShortcutList, useCommandStore } from './command-store.ts'
import type { KeyLine, ScreenKeys } from './screen-keys.ts'
import { isMac, keysOf } from './shortcut.ts'
import styles from './shortcut-list.module.css'
import { useKeyNames } from './use-key-names.ts'

/** « ? »: the keys of what is on the screen, then the shortcuts that hold everywhere. */
export const ShortcutList = () => {
  const { t } = useWords()
  const isOpen = useCommandStore((state) => state.isShortcutListOpen)
  const keysByOwner = useCommandStore((state) => state.keysByOwner)
  const everywhere = useShortcutLines()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeShortcutList}
      title={t('shell.shortcutsTitle')}
      size={keysByOwner.size === 0 ? 'small' : 'medium'}
    >
      {keysByOwner.size === 0 ? (
        <KeyLines lines={everywhere} />
      ) : (
        <div className={styles.sections}>
          {[...keysByOwner].map(([owner, keys]) => (
            <KeySection key={owner} {...keys} />
          ))}
          <KeySection title={t('shell.shortcutsEverywhere')} lines={everywhere} />
        </div>
      )}
    </Dialog>
  )
}

/** The shortcuts of the commands one can run now. */
const useShortcutLines = (): readonly KeyLine[] => {
  const byOwner = useCommandStore((state) => state.byOwner)
  const names = useKeyNames()
  const onMac = isMac(navigator.platform)
  return [...byOwner.values()]
    .flat()
    .flatMap(({ label, shortcut, isAvailable }) =>
      shortcut && (isAvailable?.() ?? true)
        ? [{ label, keys: keysOf(shortcut, { onMac, names }) }]
        : [],
    )
}

const KeySection = ({ title, lines }: ScreenKeys) => {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <KeyLines lines={lines} />
    </section>
  )
}

const KeyLines = ({ lines }: { readonly lines: readonly KeyLine[] }) => (
  <dl className={styles.list}>
    {lines.map(({ label, keys }) => (
      <div key={label} className={styles.line}>
        <dt>{label}</dt>
        <dd>
          <Kbd keys={keys} />
        </dd>
      </div>
    ))}
  </dl>
)
