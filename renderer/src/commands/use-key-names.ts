import { useWords } from '#renderer/i18n/i18n.ts'
import { isMac } from './shortcut.ts'

/** Keys as they are written on this keyboard. */
export const useKeyNames = () => {
  const { t } = useWords()
  const onMac = isMac(navigator.platform)
  return {
    command: onMac ? '⌘' : 'Ctrl',
    alt: onMac ? '⌥' : t('shell.keys.alt'),
    shift: onMac ? '⇧' : t('shell.keys.shift'),
    remove: onMac ? '⌫' : t('shell.keys.remove'),
    space: t('shell.keys.space'),
    enter: t('shell.keys.enter'),
    escape: t('shell.keys.escape'),
  } as const
}
