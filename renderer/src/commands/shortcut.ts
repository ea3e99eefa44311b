/**
 * A key and its companions. `ctrl` is Ctrl on Windows and Linux, Command on macOS. A letter or a
 * sign without `ctrl` only counts where nobody is typing.
 */
export type Shortcut = {
  /** As `KeyboardEvent.key` gives it, letters in lower case. */
  readonly key: string
  readonly ctrl?: boolean
  readonly shift?: boolean
}

type KeyLike = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

export const isMac = (platform: string): boolean => /mac|darwin/iu.test(platform)

const isLetter = (key: string) => /^[a-z]$/u.test(key)

/** Whether this key press is that shortcut. AltGr (Ctrl + Alt) writes signs and is never one. */
export const matchesShortcut = (event: KeyLike, shortcut: Shortcut, onMac: boolean): boolean => {
  const ctrl = onMac ? event.metaKey : event.ctrlKey
  if (event.altKey || ctrl !== (shortcut.ctrl ?? false)) return false
  if (event.key.toLowerCase() !== shortcut.key) return false
  // Signs such as « ? » already need Shift on most keyboards: only letters tell it apart.
  return !isLetter(shortcut.key) || event.shiftKey === (shortcut.shift ?? false)
}

export type KeyNames = {
  readonly shift: string
  readonly escape: string
  readonly enter: string
  readonly space: string
}

/** The keys as they are written on the keyboard, in the order one presses them. */
export const keysOf = (
  shortcut: Shortcut,
  { onMac, names }: { readonly onMac: boolean; readonly names: KeyNames },
): readonly string[] => {
  const named: Readonly<Record<string, string>> = {
    escape: names.escape,
    enter: names.enter,
    ' ': names.space,
    arrowup: '↑',
    arrowdown: '↓',
  }
  return [
    ...(shortcut.ctrl ? [onMac ? '⌘' : 'Ctrl'] : []),
    ...(shortcut.shift ? [onMac ? '⇧' : names.shift] : []),
    named[shortcut.key] ?? shortcut.key.toUpperCase(),
  ]
}
