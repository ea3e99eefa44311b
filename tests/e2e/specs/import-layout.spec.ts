import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { chooseList } from '../main-job-steps.ts'
import { importWizard } from '../page-models/import-wizard.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'
import { samplePath } from '../sample-lists.ts'

test('the whole table of columns, scroll bars included, stands above the foot at 1024×700', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  await welcomeScreen(page).createCommunity('Les Fours du Robert', 'Le Robert')
  await running.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(700)
  await chooseList(running, samplePath('contacts-accueil.xlsx'))
  await importWizard(page).step('columns')
  const bottom = async (box: {
    boundingBox: () => Promise<{ y: number; height: number } | null>
  }) => {
    const { y = 0, height = 0 } = (await box.boundingBox()) ?? {}
    return y + height
  }
  const table = page.getByRole('region', { name: t('importing.columns.table') })
  const foot = await importWizard(page).next.boundingBox()
  expect(await bottom(table)).toBeLessThan(foot?.y ?? 0)
})
