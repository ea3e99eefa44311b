import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { foldText } from '#shared/domain/folded-text.ts'
import type { KoudmenBridge } from '#shared/ipc/index.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test, typeSomeAttendances } from '../../example-profile.ts'
import { APP_ARGUMENTS, type RunningApp } from '../../fixtures.ts'
import { dataSettings } from '../../page-models/data-settings.ts'

/** `window.koudmen`, in functions that run in the page. */
declare const koudmen: KoudmenBridge

const boundsOf = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('No window')
    return window.getBounds()
  })

test('a second start ends by itself, and brings the window of the first to the front', async ({
  app,
}) => {
  const running = await app.launch()
  const { electron } = running
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.minimize()
    const seen = globalThis as unknown as { broughtForward: number }
    seen.broughtForward = 0
    window?.on('show', () => {
      seen.broughtForward += 1
    })
    window?.on('focus', () => {
      seen.broughtForward += 1
    })
    window?.hide()
  })
  const second = spawn(electron.process().spawnfile, [...APP_ARGUMENTS], {
    env: { ...process.env, KOUDMEN_USER_DATA: app.userData },
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  await expect
    .poll(() =>
      electron.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().length === 1 &&
          BrowserWindow.getAllWindows()[0]?.isVisible() === true &&
          (globalThis as unknown as { broughtForward: number }).broughtForward > 0,
      ),
    )
    .toBe(true)
  await expect(running.page.locator('[data-app-state="ready"]')).toBeVisible()
})

test('a page that does not come from the files of the app has its menu too', async ({ app }) => {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<p data-app-state="ready">here</p>')
  }).listen(0, 'localhost')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  try {
    const { electron } = await app.launch({
      env: { ELECTRON_RENDERER_URL: `http://localhost:${port}/` },
    })
    const items = () => electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.length)
    await expect.poll(items).toBe(4)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('the window opens where it was left, as large, at its zoom, and its menu follows the language', async ({
  app,
}) => {
  const running = await app.launch()
  const left = { x: 90, y: 70, width: 1180, height: 760 }
  await running.electron.evaluate(({ BrowserWindow, Menu }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
    const view = Menu.getApplicationMenu()?.items[2]?.submenu
    view?.items.find(({ accelerator }) => accelerator === 'CommandOrControl+Plus')?.click()
  }, left)
  await expect.poll(() => boundsOf(running)).toEqual(left)
  await running.page.evaluate(() => koudmen.invoke('system.setLanguage', { language: 'en' }))
  const menu = await running.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label),
  )
  expect(menu).toEqual(['File', 'Edit', 'View', 'Help'])
  await running.close()
  const again = await app.launch()
  expect(await boundsOf(again)).toEqual(left)
  const zoom = await again.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
  )
  expect(zoom).toBeCloseTo(1.1)
})

test('the page has two functions of the app and nothing of Node', async ({ app }) => {
  const { page, electron } = await app.open()
  expect(await page.evaluate(() => Object.keys(koudmen).sort())).toEqual(['invoke', 'on'])
  const settings = await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as {
      getLastWebPreferences: () => Readonly<Record<string, unknown>>
    }
    return contents.getLastWebPreferences()
  })
  expect(settings).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  })
})

/** What a request made by the page ends in. */
const fetched = (page: Page, address: string): Promise<string> =>
  page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      ),
    address,
  )

test('nothing of the page reaches a network, this laptop’s own included', async ({ app }) => {
  const running = await app.open()
  const { page, electron } = running
  let visits = 0
  const server = createServer((_request, response) => {
    visits += 1
    response.end('here')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const local = `http://127.0.0.1:${port}/`
  try {
    for (const address of [
      local,
      `http://localhost:${port}/`,
      'https://exemple.invalid/',
      'https://example.com/',
      'file:///etc/passwd',
    ]) {
      expect(await fetched(page, address), address).toBe('refused')
    }
    const others = await page.evaluate(async (address) => {
      const image = new Image()
      const picture = new Promise<string>((resolve) => {
        image.onload = () => resolve('answered')
        image.onerror = () => resolve('refused')
      })
      image.src = `${address}image.png`
      const socket = await new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(address.replace('http', 'ws'))
          opened.onopen = () => resolve('answered')
          opened.onerror = () => resolve('refused')
        } catch {
          resolve('refused')
        }
      })
      return { picture: await picture, socket, beacon: navigator.sendBeacon(`${address}beacon`) }
    }, local)
    expect(others).toMatchObject({ picture: 'refused', socket: 'refused' })
    // Without the page's own policy in the way: the session of the app refuses by itself.
    const bySession = await electron.evaluate(
      ({ session, net }, address) =>
        Promise.all(
          [session.defaultSession.fetch(address), net.fetch(address)].map((asked) =>
            asked.then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        ),
      local,
    )
    expect(bySession).toEqual(['refused', 'refused'])
    expect(visits, 'the server next door was never reached').toBe(0)
  } finally {
    server.close()
  }
})

test('the page opens no window, goes nowhere else, and makes no code from text', async ({
  app,
}) => {
  const running = await app.open()
  const { page, electron } = running
  const here = page.url()
  const tried = await page.evaluate(async () => {
    // What is evaluated by the tests' own protocol may make code; what runs a moment later may not.
    await new Promise((resolve) => setTimeout(resolve))
    const outcome = (make: () => unknown) => {
      try {
        return String(make())
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown'
      }
    }
    return {
      opened: window.open('https://example.com/') === null && window.open('about:blank') === null,
      // biome-ignore lint/security/noGlobalEval: it must throw.
      evaluated: outcome(() => globalThis.eval('1 + 1')),
      made: outcome(() => new Function('return 2')()),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    }
  })
  expect(tried).toEqual({ opened: true, evaluated: 'EvalError', made: 'EvalError', node: [] })

  const written = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.__inline = true'
    document.body.append(script)
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    document.body.append(frame)
    const file = document.createElement('a')
    file.href = 'data:text/plain,x'
    file.download = 'x.txt'
    file.click()
    const link = document.createElement('a')
    link.href = 'https://example.com/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    window.location.assign('https://example.com/')
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    frame.remove()
    return '__inline' in window
  })
  expect(written, 'a script written into the page did not run').toBe(false)
  await page.evaluate(() => window.location.assign('file:///etc/passwd'))
  expect(page.url()).toBe(here)
  const windows = await electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  )
  expect(windows).toBe(1)
  const answer = await page.evaluate(async () => {
    const response = await fetch(`${window.location.origin}/index.html`)
    return response.headers.get('content-security-policy') ?? ''
  })
  expect(answer).toContain("default-src 'none'")
  expect(answer).not.toContain('unsafe-eval')
  for (const wayOut of [
    '/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2fmain/index.js',
  ]) {
    const status = await page.evaluate(
      (address) =>
        fetch(window.location.origin + address).then(
          ({ status }) => status,
          () => 0,
        ),
      wayOut,
    )
    expect(status, wayOut).not.toBe(200)
  }
  const posted = await page.evaluate(() =>
    fetch('app://koudmen/', { method: 'POST' }).then(({ status }) => status),
  )
  expect(posted, 'the app is read only').toBe(405)
})

test('no permission is given: camera, place, notifications, clipboard', async ({ app }) => {
  const { page } = await app.open()
  const states = await page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone'] as const
    return Promise.all(
      asked.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      ),
    )
  })
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied'])
  // Asked for, and not only looked up: another handler of the app answers that.
  const asked = await page.evaluate(async () => ({
    clipboard: await navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    ),
    notification: await Notification.requestPermission(),
    // 1: refused, and not a place that could not be found.
    place: await new Promise<number>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve(0),
        ({ code }) => resolve(code),
      ),
    ),
  }))
  expect(asked).toEqual({ clipboard: 'refused', notification: 'denied', place: 1 })
})

test('the log of a session of work holds no name, number or address of anybody', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const { page } = running
  await typeSomeAttendances(running)
  const settings = dataSettings(page)
  await settings.open()
  await settings.snapshotNow()
  // A bug whose message quotes a person.
  const { people = [], facilitators = [] } = await readTables(page)
  await page.evaluate(
    (name) =>
      koudmen.invoke('system.reportBug', {
        where: `fiche de ${name}`,
        stack: `TypeError: ${name} is not a function\n    at save (app://koudmen/assets/index.js:1:2)`,
      }),
    String(people[0]?.lastName),
  )
  await running.close()

  const folder = path.join(app.userData, 'logs')
  const logs = await Promise.all(
    (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')),
  )
  const told = foldText(logs.join('\n'))
  expect(told, 'the log was written at all').toContain('window bug')
  const secrets = [...people, ...facilitators].flatMap((person) =>
    [person.lastName, person.email, person.phone, person.structure]
      .map(String)
      .filter((text) => text.length > 3 && text !== 'undefined' && text !== 'null'),
  )
  expect(secrets.length).toBeGreaterThan(40)
  expect(secrets.filter((secret) => told.includes(foldText(secret)))).toEqual([])
  expect(told).not.toContain('lyannaj')
  expect(told).not.toContain(foldText(app.userData))
})
