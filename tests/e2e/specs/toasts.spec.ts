import path from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import type { RunningApp } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { inviteStep, printPanel, sessionScreen } from '../page-models/session-screen.ts'
import { t } from '../page-models/words.ts'
import { savedThrough } from '../saving.ts'

/** The smallest window the app is made for. */
const setSmallWindow = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )

/** Takes three people off a session, one after the other: three offers to undo. */
const removeThree = async ({ page }: RunningApp) => {
  const { sessions } = await readTables(page)
  const id = sessions?.find(({ title }) => title === 'Chacun sa pièce du puzzle')?.id
  await appFrame(page).goTo(`/sessions/${String(id)}/invite`)
  const { rows } = inviteStep(page)
  await rows.first().waitFor()
  for (let left = 3; left > 0; left -= 1) {
    const before = await rows.count()
    await rows.first().getByRole('button').last().click()
    await expect(rows).toHaveCount(before - 1)
  }
}

const boxOf = async (shown: Locator) => {
  const box = await shown.boundingBox()
  if (!box) throw new Error('not in sight')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

/** True when the toasts lie on some part of it. */
const isCovered = async (toasts: Locator, thing: Locator): Promise<boolean> => {
  const [above, below] = [await boxOf(toasts), await boxOf(thing)]
  return (
    above.x < below.right &&
    below.x < above.right &&
    above.y < below.bottom &&
    below.y < above.bottom
  )
}

test('toasts lie on no button of a footer bar, of the menu or of a dialog in a small window', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  await setSmallWindow(running)
  await removeThree(running)
  const region = page.getByRole('region', { name: t('common.notifications') })
  // Messages wait while the pointer is on them: the measures below are not a race.
  const closes = region.getByRole('button', { name: t('common.close') })
  await closes.last().hover()
  expect(await closes.count()).toBeLessThanOrEqual(2)

  await expect(page.locator('main')).toBeVisible()
  expect(await isCovered(region, page.locator('main'))).toBe(false)
  expect(await isCovered(region, page.getByRole('navigation').first())).toBe(false)

  await appFrame(page).goTo('/people/import')
  const next = page.getByRole('button', { name: t('importing.continue') })
  await next.waitFor()
  expect(await isCovered(region, next)).toBe(false)

  await appFrame(page).goTo('/')
  await page.getByRole('button', { name: t('home.leaveExample') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await isCovered(region, dialog)).toBe(false)
})

test('saved files take little of a small window, and Escape closes them without losing the place', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.open()
  const { page } = running
  await setSmallWindow(running)
  await removeThree(running)
  const offer = page.getByRole('region', { name: t('common.notifications') })
  await offer.getByRole('button').first().hover()
  await sessionScreen(page).goTo('print')
  const panel = printPanel(page)
  await panel.ready()
  const closes = offer.getByRole('button', { name: t('common.close') })
  await savedThrough(running, panel.save, path.join(app.outputFolder, 'première.pdf'))
  // The pointer stays on the first message, so that it waits however long the second file takes.
  await closes.first().hover()
  const second = path.join(app.outputFolder, 'emargement-du-samedi-28-novembre-2026-a-la-halle.pdf')
  await answerSaveDialog(running.electron, second)
  await panel.save.press('Enter')
  await expect
    .poll(
      async () => {
        await closes.first().hover()
        return closes.count()
      },
      { timeout: 30_000 },
    )
    .toBe(2)
  expect((await boxOf(offer)).height).toBeLessThanOrEqual(700 / 6)
  for (const button of await page.locator('main').getByRole('button').all()) {
    if (await button.isVisible()) expect(await isCovered(offer, button)).toBe(false)
  }

  await panel.save.focus()
  await page.keyboard.press('Escape')
  await expect(closes).toHaveCount(1)
  await expect(panel.save).toBeFocused()
  // From within, the key closes the message one stands on, and goes back where one came from.
  await closes.first().focus()
  await page.keyboard.press('Escape')
  await expect(closes).toHaveCount(0)
  await expect(panel.save).toBeFocused()
})
