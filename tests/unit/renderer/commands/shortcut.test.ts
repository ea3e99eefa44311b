import { describe, expect, it } from 'vitest'
import { keysOf, matchesShortcut } from '#renderer/commands/shortcut.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrl' | 'meta' | 'shift' | 'alt', true>> = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
})

describe('keys of a command', () => {
  it('tells undo from redo by Shift', () => {
    const undo = { key: 'z', ctrl: true }
    const redo = { key: 'z', ctrl: true, shift: true }
    expect(matchesShortcut(press('z', { ctrl: true }), undo, false)).toBe(true)
    expect(matchesShortcut(press('Z', { ctrl: true, shift: true }), undo, false)).toBe(false)
    expect(matchesShortcut(press('Z', { ctrl: true, shift: true }), redo, false)).toBe(true)
  })

  it('takes « ? » whether or not the keyboard needs Shift for it', () => {
    expect(matchesShortcut(press('?', { shift: true }), { key: '?' }, false)).toBe(true)
    expect(matchesShortcut(press('?'), { key: '?' }, false)).toBe(true)
  })

  it('leaves the signs that AltGr writes alone', () => {
    expect(
      matchesShortcut(press('k', { ctrl: true, alt: true }), { key: 'k', ctrl: true }, false),
    ).toBe(false)
  })

  it('uses Command on macOS and Ctrl elsewhere', () => {
    expect(matchesShortcut(press('k', { meta: true }), { key: 'k', ctrl: true }, true)).toBe(true)
    expect(matchesShortcut(press('k', { ctrl: true }), { key: 'k', ctrl: true }, true)).toBe(false)
  })

  it('writes the keys as a French keyboard does', () => {
    const names = { shift: 'Maj', escape: 'Échap', enter: 'Entrée', space: 'Espace' }
    expect(keysOf({ key: 'z', ctrl: true, shift: true }, { onMac: false, names })).toEqual([
      'Ctrl',
      'Maj',
      'Z',
    ])
    expect(keysOf({ key: 'z', ctrl: true }, { onMac: true, names })).toEqual(['⌘', 'Z'])
  })
})
