import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, isAllowedAddress } from '#electron/main/app/content-security.ts'

const read = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8')
const sources = async (...files: readonly string[]) =>
  (await Promise.all(files.map(read))).join('\n')

const WINDOWS = ['electron/main/app/main-window.ts', 'electron/main/services/printing.ts'] as const
const directive = (name: string) =>
  CONTENT_SECURITY_POLICY.split('; ').find((part) => part.startsWith(`${name} `))

// The twenty items of Electron's security checklist (docs/tutorial/security.md), those that can be read
// in the source here, those that must be seen running in tests/e2e/specs/durability/window.spec.ts.
describe('Electron’s security checklist', () => {
  it('1 and 18: pages come from app:// alone, never from file: or the web', async () => {
    expect(await read('electron/main/app/main-window.ts')).not.toMatch(/loadFile|https?:/u)
    for (const address of [
      'https://exemple.invalid/',
      'http://localhost:5173/',
      'file:///etc/passwd',
      'ftp://x/',
      'ws://localhost/',
      'app://elsewhere/',
      'blob:https://exemple.invalid/1',
      'chrome://gpu',
      'nonsense',
    ]) {
      expect(isAllowedAddress(address, null), address).toBe(false)
    }
    expect(isAllowedAddress('app://koudmen/index.html', null)).toBe(true)
    expect(isAllowedAddress('blob:app://koudmen/1', null)).toBe(true)
  })

  it.each([
    ['2: no Node in pages', /nodeIntegration: false/u],
    ['3: isolated worlds', /contextIsolation: true/u],
    ['4: sandboxed processes', /sandbox: true/u],
    ['6: web security stays on', /webSecurity: true/u],
    ['11: no webview', /webviewTag: false/u],
    ['no dictionary is downloaded', /spellcheck: false/u],
  ])('%s, in every window', async (_item, setting) => {
    for (const file of WINDOWS) expect(await read(file), file).toMatch(setting)
  })

  it('8, 9, 10: nothing insecure or experimental is switched on', async () => {
    expect(await sources(...WINDOWS, 'electron/main/app/process-set-up.ts')).not.toMatch(
      /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|disable-web-security|enable-features/u,
    )
  })

  it('5, 12, 13, 14: every page, whenever it is made, asks for nothing and goes nowhere', async () => {
    const guards = await read('electron/main/app/guards.ts')
    for (const guard of [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'setWindowOpenHandler',
      'will-attach-webview',
      'will-navigate',
      'will-redirect',
      'will-frame-navigate',
      'will-download',
      'onBeforeRequest',
    ]) {
      expect(guards).toContain(guard)
    }
  })

  it('7: the policy lets in our scripts alone, and no code made from text', () => {
    expect(directive('default-src')).toBe("default-src 'none'")
    expect(directive('script-src')).toBe("script-src 'self'")
    expect(directive('object-src')).toBe("object-src 'none'")
    expect(directive('base-uri')).toBe("base-uri 'none'")
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|https?:|\*/u)
  })

  it('15: nothing the window says is ever opened as an address', async () => {
    const files = [
      'electron/main/ipc/file-handlers.ts',
      'electron/main/ipc/system-handlers.ts',
      'electron/main/menu/app-menu.ts',
    ]
    expect(await sources(...files)).not.toContain('openExternal')
  })

  it('19: the released program has its fuses blown', async () => {
    const builder = await read('electron-builder.yml')
    for (const fuse of [
      'runAsNode: false',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'onlyLoadAppFromAsar: true',
      'enableEmbeddedAsarIntegrityValidation: true',
      'grantFileProtocolExtraPrivileges: false',
    ]) {
      expect(builder).toContain(fuse)
    }
  })

  it('17 and 20: one channel, and a bridge of two functions that lets no event object through', async () => {
    const preload = await read('electron/preload/index.ts')
    expect(preload.match(/exposeInMainWorld/gu)).toHaveLength(1)
    expect(preload).not.toMatch(/from 'zod'|listener\(_?event/u)
    const channel = await read('electron/main/ipc/channel.ts')
    expect(channel.match(/ipcMain\.\w+\(/gu)).toEqual(['ipcMain.handle('])
    expect(channel).toContain('isTrustedSender(event.senderFrame')
  })
})
