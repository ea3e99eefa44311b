import { isMac } from '#renderer/commands/shortcut.ts'
import { useWords } from '#renderer/i18n/i18n.ts'

/** Keys as they are written on this keyboard. */
export const useKeyNames = () => {
  const { t } = useWords()
  const onMac = isMac(navigator.platform)
  return {
    command: onMac ? '⌘' : 'Ctrl',
    alt: onMac ? '⌥' : t('agenda.keys.alt'),
    shift: onMac ? '⇧' : t('shell.keys.shift'),
    remove: onMac ? '⌫' : t('agenda.keys.remove'),
    space: t('agenda.keys.space'),
    enter: t('agenda.keys.enter'),
    escape: t('shell.keys.escape'),
  } as const
}
