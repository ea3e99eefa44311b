import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron, expect, type Page } from '@playwright/test'
import type { KoudmenBridge } from '#shared/ipc/index.ts'
import { type DocumentUpdate, WriteModel } from '#shared/workspace/write-model.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { test } from '../fixtures.ts'

/** `window.koudmen`, in functions that run in the page. */
declare const koudmen: KoudmenBridge

type Sent = { readonly document: DocumentUpdate['document']; readonly update: readonly number[] }

/** A window that writes funders, one a commit. */
const commits = () => {
  const model = new WriteModel()
  return (id: string): readonly Sent[] =>
    model
      .transact((tx) =>
        tx.put('funders', { id, name: id, sentence: '', logoHash: null, order: 'a0' }),
      )
      .map(({ document, update }) => ({ document, update: [...update] }))
}

const append = (page: Page, label: string, updates: readonly Sent[]) =>
  page.evaluate(
    ([name, sent]) =>
      koudmen.invoke('journal.append', {
        label: name,
        updates: sent.map(({ document, update }) => ({ document, update: new Uint8Array(update) })),
      }),
    [label, updates] as const,
  )

/** Ids of the funders that the disk gives back. */
const funders = async (page: Page) => {
  const loaded = await page.evaluate(async () => {
    const answer = await koudmen.invoke('journal.load', {})
    if (!answer.ok) return null
    const { documents, frames } = answer.data
    return [...documents, ...frames.flatMap((frame) => frame.updates)].map(
      ({ document, update }) => ({ document, update: [...update] }),
    )
  })
  const model = new WriteModel()
  for (const { document, update } of loaded ?? []) {
    model.applyUpdate({ document, update: new Uint8Array(update) })
  }
  return model
    .rowsOf('funders')
    .map(({ id }) => id)
    .sort()
}

test.describe('the window', () => {
  test('gives its page two functions and nothing of Node, and runs no code made from text', async ({
    app,
  }) => {
    const { page, electron } = await app.launch()
    const seen = await page.evaluate(async () => ({
      bridge: Object.keys(koudmen).sort(),
      node: ['require', 'process', 'Buffer', 'global', 'module'].filter((name) => name in window),
      // In a task of the page: Playwright's own code may evaluate what the page may not.
      evaluated: await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')())
          } catch {
            resolve('refused')
          }
        })
      }),
      origin: location.origin,
    }))
    expect(seen).toEqual({
      bridge: ['invoke', 'on'],
      node: [],
      evaluated: 'refused',
      origin: 'app://koudmen',
    })
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

  test('goes nowhere, opens nothing, asks for nothing, reaches no network', async ({ app }) => {
    const { page, electron } = await app.launch()
    const tried = await page.evaluate(async () => {
      const attempt = (work: Promise<unknown>) =>
        work.then(
          (value) => value,
          () => 'refused',
        )
      location.href = 'https://exemple.invalid/'
      const link = document.createElement('a')
      link.href = 'data:text/plain,x'
      link.download = 'x.txt'
      link.click()
      return {
        opened: window.open('https://exemple.invalid/'),
        fetched: await attempt(fetch('https://exemple.invalid/')),
        local: await attempt(fetch('http://localhost:1/')),
        file: await attempt(fetch('file:///etc/passwd')),
        outside: await attempt(
          fetch('app://koudmen/../../package.json').then(({ status }) => status),
        ),
        written: await attempt(
          fetch('app://koudmen/', { method: 'POST' }).then(({ status }) => status),
        ),
        notifications: await attempt(Notification.requestPermission()),
        clipboard: await attempt(navigator.clipboard.readText()),
      }
    })
    expect(tried).toEqual({
      opened: null,
      fetched: 'refused',
      local: 'refused',
      file: 'refused',
      outside: 404,
      written: 405,
      notifications: 'denied',
      clipboard: 'refused',
    })
    expect(page.url()).toMatch(/^app:\/\/koudmen\//u)
    expect(
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1)
    const network = await electron.evaluate(({ net }) =>
      net.fetch('https://exemple.invalid/').then(
        () => 'reached',
        () => 'refused',
      ),
    )
    expect(network).toBe('refused')
  })

  test('comes back where it was and at its zoom, and its menu follows the language', async ({
    app,
  }) => {
    const first = await app.launch()
    await first.electron.evaluate(({ BrowserWindow, Menu }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1100, height: 720 })
      const view = Menu.getApplicationMenu()?.items[2]?.submenu
      view?.items.find(({ accelerator }) => accelerator === 'CommandOrControl+Plus')?.click()
    })
    await first.page.evaluate(() => koudmen.invoke('system.setLanguage', { language: 'en' }))
    const menu = await first.electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    )
    expect(menu).toEqual(['File', 'Edit', 'View', 'Help'])
    await first.close()
    const remembered = await readFile(path.join(app.userData, 'window.json'), 'utf8')
    expect(JSON.parse(remembered)).toMatchObject({ language: 'en', zoom: 110 })
    const { electron } = await app.launch()
    const found = await electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomFactor() }
    })
    expect(found.bounds).toEqual({ x: 40, y: 50, width: 1100, height: 720 })
    expect(found.zoom).toBeCloseTo(1.1)
  })

  test('is the only one: a second start brings it forward and ends', async ({ app }) => {
    const { electron } = await app.launch()
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0
    const second = await _electron
      .launch({
        args: [...(asRoot ? ['--no-sandbox'] : []), '.'],
        env: { ...(process.env as Record<string, string>), KOUDMEN_USER_DATA: app.userData },
      })
      .catch(() => null)
    if (second) await second.waitForEvent('close')
    await expect
      .poll(() =>
        electron.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isVisible()),
        ),
      )
      .toEqual([true])
  })
})

test.describe('the journal', () => {
  test('has every acknowledged commit after the process was killed, five times over', async ({
    app,
  }) => {
    const acknowledged: string[] = []
    for (let round = 0; round < 5; round += 1) {
      const running = await app.launch()
      expect(await funders(running.page)).toEqual(expect.arrayContaining(acknowledged))
      const commit = commits()
      for (let index = 0; index < 10 + round * 7; index += 1) {
        const id = `r${round}-${index}`
        const answer = await append(running.page, 'Ajouter', commit(id))
        expect(answer.ok).toBe(true)
        acknowledged.push(id)
      }
      const gone = running.electron.waitForEvent('close')
      running.electron.process().kill('SIGKILL')
      await gone
    }
    const { page } = await app.launch()
    expect(await funders(page)).toEqual([...acknowledged].sort())
  })

  test('says so when it cannot be written, and saves again once it can', async ({ app }) => {
    const { page, userData } = await app.launch()
    const commit = commits()
    expect(await append(page, 'Ajouter', commit('f1'))).toMatchObject({ ok: true })
    const journal = path.join(userData, 'journal')
    await rename(journal, `${journal}-away`)
    await writeFile(journal, '')
    const second = commit('f2')
    expect(await append(page, 'Ajouter', second)).toEqual({
      ok: false,
      error: { code: 'journalRefused' },
    })
    await rm(journal)
    await rename(`${journal}-away`, journal)
    expect(await append(page, 'Ajouter', second)).toMatchObject({ ok: true })
    expect(await funders(page)).toEqual(['f1', 'f2'])
  })
})

test.describe('a workspace file', () => {
  test('saved by one profile opens in another, after a snapshot of what was there', async ({
    app,
  }) => {
    const file = path.join(app.outputFolder, 'copie.koudmen')
    const first = await app.launch()
    await append(first.page, 'Ajouter', commits()('donnees-a'))
    await answerSaveDialog(first.electron, file)
    const saved = await first.page.evaluate(() =>
      koudmen.invoke('workspace.saveAs', { suggestedName: 'copie', unsaved: [] }),
    )
    expect(saved).toEqual({ ok: true, data: { fileName: 'copie.koudmen' } })
    await first.close()

    const second = await app.launch({ userData: `${app.userData}-b` })
    await append(second.page, 'Ajouter', commits()('donnees-b'))
    await answerOpenDialog(second.electron, file)
    const picked = await second.page.evaluate(() => koudmen.invoke('workspace.pick', {}))
    if (!picked.ok) throw new Error(picked.error.code)
    expect(picked.data.summary.counts.funders).toBe(1)
    const restored = await second.page.evaluate(
      (handle) => koudmen.invoke('workspace.restore', { handle }),
      picked.data.handle,
    )
    expect(restored).toEqual({ ok: true, data: {} })
    expect(await funders(second.page)).toEqual(['donnees-a'])
    const kept = await second.page.evaluate(() => koudmen.invoke('workspace.snapshots', {}))
    expect(kept.ok && kept.data.map(({ reason }) => reason)).toEqual(['restored', 'beforeRestore'])

    const cut = path.join(app.outputFolder, 'coupe.koudmen')
    await writeFile(cut, (await readFile(file)).subarray(0, -10))
    await answerOpenDialog(second.electron, cut)
    expect(await second.page.evaluate(() => koudmen.invoke('workspace.pick', {}))).toEqual({
      ok: false,
      error: { code: 'workspaceCut' },
    })
  })
})

test('closing takes a snapshot, and the log holds nothing that was typed', async ({ app }) => {
  const running = await app.launch()
  await append(running.page, 'Ajouter Marie-Jo Exemple', commits()('Marie-Jo'))
  await running.page.evaluate(() =>
    koudmen.invoke('system.reportBug', {
      where: 'people',
      stack: 'Error: Marie-Jo\n    at save (app://koudmen/assets/index.js:1:2)',
    }),
  )
  await running.close()
  expect(await readdir(path.join(app.userData, 'snapshots'))).toHaveLength(1)
  const log = await readFile(path.join(app.userData, 'logs', 'koudmen.log'), 'utf8')
  expect(log).toContain('window.bug')
  expect(log).not.toMatch(/Marie|Ajouter/u)
  expect(log).not.toContain(app.userData)
})
