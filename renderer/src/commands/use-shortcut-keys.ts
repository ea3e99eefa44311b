import { useEffect } from 'react'
import { isTyping } from '#renderer/lib/typing-guard.ts'
import { currentCommands } from './command-store.ts'
import { isMac, matchesShortcut } from './shortcut.ts'

/** Carries out the command whose keys are pressed. Called once, by the app. */
export const useShortcutKeys = (): void => {
  useEffect(() => {
    const onMac = isMac(navigator.platform)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const command = currentCommands().find(
        ({ shortcut, isAvailable }) =>
          shortcut !== undefined &&
          matchesShortcut(event, shortcut, onMac) &&
          (shortcut.ctrl || !isTyping()) &&
          (isAvailable?.() ?? true),
      )
      if (!command) return
      event.preventDefault()
      command.perform()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
