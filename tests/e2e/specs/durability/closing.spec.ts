import { rm } from 'node:fs/promises'
import path from 'node:path'
import { _electron, expect } from '@playwright/test'
import { journalFolder } from '#tests/helpers/profile-files.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { openEntry, test, typeSomeAttendances } from '../../example-profile.ts'
import { APP_ARGUMENTS } from '../../fixtures.ts'
import { appFrame } from '../../page-models/app-frame.ts'
import { dataSettings } from '../../page-models/data-settings.ts'
import { personScreen } from '../../page-models/people-screen.ts'
import { runScreen } from '../../page-models/run-screen.ts'
import { t } from '../../page-models/words.ts'

test('a number and a word still in their box when the window closes are saved', {
  tag: '@long',
}, async ({ app }) => {
  const first = await app.launch()
  const entry = await openEntry(first)
  await entry.anonymous.first().fill('37')
  await first.close()

  const second = await app.launch()
  const { sessionParts = [], people = [] } = await readTables(second.page)
  expect(sessionParts.map(({ anonymousCount }) => anonymousCount)).toContain(37)
  await appFrame(second.page).goTo(`/people/${String(people[0]?.id)}`)
  const offers = personScreen(second.page).field('offers')
  await offers.fill('tressage de bakoua')
  await second.close()

  const third = await app.launch()
  const offered = ((await readTables(third.page)).people ?? []).flatMap((row) => row.offers)
  expect(offered).toContain('tressage de bakoua')
})

test('a name typed for somebody who came, and neither chosen nor created, waits in its box', {
  tag: '@long',
}, async ({ app }) => {
  const first = await app.launch()
  const entry = await openEntry(first)
  const { people = [] } = await readTables(first.page)
  await entry.walkIn.fill('Marie')
  await appFrame(first.page).goTo('/people')
  await expect(entry.walkIn).toHaveCount(0)
  // The same box in « Animer ».
  const run = runScreen(first.page)
  await run.open(entry.sessionId)
  await expect(run.walkIn).toHaveValue('Marie')
  await expect(first.page.getByText(t('common.typedNotTaken'))).toBeVisible()
  await run.walkIn.fill('Marie INVENTIN')
  await first.page.keyboard.press('Tab')
  await run.tab(t('run.notes.tab')).click()
  await first.close()

  const second = await app.launch()
  const again = await openEntry(second)
  await expect(again.walkIn).toHaveValue('Marie INVENTIN')
  expect((await readTables(second.page)).people).toHaveLength(people.length)
  await again.walkIn.focus()
  await second.page.keyboard.press('Enter')
  await appFrame(second.page).toast('INVENTIN Marie').waitFor()
  await expect(again.walkIn).toHaveValue('')
  await appFrame(second.page).goTo('/people')
  await expect(again.walkIn).toHaveCount(0)
  await openEntry(second)
  await expect(again.walkIn).toHaveValue('')
})

test('the app ends with its window, even while the hidden window of a print lives', async ({
  app,
}) => {
  const running = await app.launch()
  await running.electron.evaluate(async ({ BrowserWindow }) => {
    const hidden = new BrowserWindow({ show: false })
    await hidden.loadURL('about:blank').catch(() => undefined)
  })
  const ended = new Promise((resolve) => running.electron.process().once('exit', resolve))
  await running.electron.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    windows.find((window) => window.isVisible())?.close()
  })
  const patience = new Promise((resolve) => setTimeout(() => resolve('still running'), 15_000))
  expect(await Promise.race([ended, patience])).toBe(0)
})

test('journal and backups removed by a cleaning tool: no first launch, the screen’s rows come back', {
  tag: '@long',
}, async ({ app }) => {
  const first = await app.launch()
  const before = await typeSomeAttendances(first)
  await first.close()
  await rm(journalFolder(app.userData), { recursive: true })
  await rm(path.join(app.userData, 'snapshots'), { recursive: true, force: true })

  const { page } = await app.launch({ until: 'recovery' })
  await expect(page.getByText(t('shell.recovery.journalLost'))).toBeVisible()
  const backups = dataSettings(page).snapshots
  await expect(backups).toHaveCount(1)
  await expect(backups).toContainText(t('shell.snapshots.reasons.beforeRebuild'))
  await page.screenshot({ path: test.info().outputPath('journal-lost.png') })
  await backups.getByRole('button').click()
  await dataSettings(page).confirmRestore()
  expect(await readTables(page)).toEqual(before)
})

test('a window closed, or a page that dies, while it loads is no start that failed', async ({
  app,
}) => {
  for (const event of ['close', 'crash'] as const) {
    const electron = await _electron.launch({
      args: [...APP_ARGUMENTS],
      env: { ...(process.env as Record<string, string>), KOUDMEN_USER_DATA: app.userData },
    })
    const ended = new Promise<number | null>((resolve) => electron.process().once('exit', resolve))
    await electron.evaluate(({ BrowserWindow, app: running, dialog }, what) => {
      // The box that would say so waits for a person: ended at once, with a code of its own.
      dialog.showErrorBox = () => running.exit(77)
      const act = () => {
        const [window] = BrowserWindow.getAllWindows()
        if (!window?.webContents.isLoadingMainFrame()) return setImmediate(act)
        if (what === 'close') window.close()
        else window.webContents.forcefullyCrashRenderer()
      }
      act()
    }, event)
    if (event === 'crash') {
      // Asked of the window itself: the test's own page went with the one that died. What is asked of
      // a process that dies is never answered: it is asked again.
      const stateOf = () =>
        electron.evaluate(({ BrowserWindow }) =>
          Promise.race([
            BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
              'document.querySelector("[data-app-state]")?.dataset.appState ?? null',
            ),
            new Promise((resolve) => {
              setTimeout(resolve, 1_000, null)
            }),
          ]),
        )
      await expect.poll(stateOf, { timeout: 20_000 }).toBe('ready')
      await electron.close()
    }
    expect(await ended, event).toBe(0)
  }
})
