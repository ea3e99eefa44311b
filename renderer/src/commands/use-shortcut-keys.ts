import { useEffect } from 'react'
import { isTyping } from '#renderer/lib/typing-guard.ts'
import { currentCommands } from './command-store.ts'
import { isMac, matchesShortcut, type Shortcut } from './shortcut.ts'

/** Carries out the command whose keys are pressed. Called once, by the app. */
export const useShortcutKeys = (): void => {
  useEffect(() => {
    const onMac = isMac(navigator.platform)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return
      const isPressed = (shortcut: Shortcut | undefined) =>
        shortcut !== undefined &&
        matchesShortcut(event, shortcut, onMac) &&
        (shortcut.ctrl || !isTyping())
      const command = currentCommands().find(
        ({ shortcut, otherShortcut, isAvailable }) =>
          (isPressed(shortcut) || isPressed(otherShortcut)) && (isAvailable?.() ?? true),
      )
      if (!command) return
      event.preventDefault()
      command.perform()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
