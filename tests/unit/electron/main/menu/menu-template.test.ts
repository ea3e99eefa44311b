import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '#electron/main/menu/menu-template.ts'
import { nativeWords } from '#electron/main/menu/menu-words.ts'
import { MENU_COMMANDS } from '#shared/ipc/index.ts'

const flatten = (
  items: readonly MenuItemConstructorOptions[],
): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])

const itemsOn = (platform: NodeJS.Platform, language: 'fr' | 'en' = 'fr', isPackaged = true) => {
  const sent: string[] = []
  const template = menuTemplate({
    words: nativeWords(language).menu,
    platform,
    isPackaged,
    actions: {
      send: (command) => sent.push(command),
      zoom: () => {},
      showLogs: () => {},
      showAbout: () => {},
    },
  })
  return { items: flatten(template), sent }
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('offers every command of the window, and each sends its own', () => {
    const { items, sent } = itemsOn(platform)
    for (const command of MENU_COMMANDS) {
      const item = items.find(({ id }) => id === command)
      item?.click?.(undefined as never, undefined, undefined as never)
    }
    expect(sent).toEqual([...MENU_COMMANDS])
  })

  it('gives no two visible items the same keys', () => {
    const keys = itemsOn(platform).items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has no word that is left in Chromium’s own language', () => {
    for (const { role, label, type } of itemsOn(platform).items) {
      if (type !== 'separator') expect(label, role ?? '').toBeTruthy()
    }
  })
})

describe('the menu of a released app', () => {
  it('opens no developer tools', () => {
    expect(itemsOn('linux').items.some(({ role }) => role === 'toggleDevTools')).toBe(false)
  })

  it('leaves the keys of commands to the window, which knows when a text field wants them', () => {
    const { items } = itemsOn('linux')
    for (const command of MENU_COMMANDS) {
      expect(items.find(({ id }) => id === command)?.registerAccelerator).toBe(false)
    }
  })
})
