import { expect } from '@playwright/test'
import { openEntry, test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { exportPanel } from '../page-models/exports-screen.ts'
import { t } from '../page-models/words.ts'

const undone = t('shell.undone', { step: t('steps.recordAttendance') })

test('a presence undone before the grid was read again goes from the grid', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const entry = await openEntry(running)
  const before = await entry.statuses()
  for (const row of [0, 1, 2, 3, 4, 5]) {
    await entry.focus(row)
    // A few milliseconds apart, which no keyboard is: as when the disk is slow to answer.
    await page.evaluate(() => {
      const press = (init: KeyboardEventInit) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        )
      press({ key: 'p' })
      setTimeout(() => press({ key: 'z', code: 'KeyZ', ctrlKey: true }), 5)
    })
    await appFrame(page).toast(undone).waitFor()
    await appFrame(page).saved()
    await expect.poll(() => entry.statuses()).toEqual(before)
  }
})

test('the figures of « Bilan » follow an undo', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const entry = await openEntry(running)
  await entry.focus(0)
  for (const key of 'ppp') await page.keyboard.press(key)
  await appFrame(page).saved()
  await appFrame(page).goTo(`/sessions/${entry.sessionId}/report`)
  await exportPanel(page).openFiles()
  const people = exportPanel(page).figure('people')
  await expect(people).toHaveText('3')
  await page.keyboard.press('Control+z')
  await expect(people).toHaveText('2')
})
