import { expect, type Locator } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { exchangeScreen } from '../page-models/exchange-screen.ts'
import { commitmentsScreen } from '../page-models/follow-up-screen.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'

/** Words of which a part is hidden, and buttons that stand out of their line. */
const cut = (lines: Locator): Promise<readonly string[]> =>
  lines.evaluateAll((shown) =>
    shown.flatMap((line) => {
      const { left, right } = line.getBoundingClientRect()
      const isOut = (element: Element) => {
        const box = element.getBoundingClientRect()
        return box.left < left - 1 || box.right > right + 1
      }
      const words = [...line.querySelectorAll('[title]')]
      const hidden = words.filter((element) => element.scrollHeight > element.clientHeight + 1)
      const out = [...line.querySelectorAll('button, a')].filter(isOut)
      return [...hidden, ...out].map(({ textContent }) => textContent)
    }),
  )

/** Names of which a word is broken: they take more lines than they have words. */
const brokenWords = (names: Locator): Promise<readonly string[]> =>
  names.evaluateAll((shown) =>
    shown.flatMap((name) => {
      const words = name.textContent.trim().split(/[\s-]+/u)
      const lines = Math.round(
        name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight),
      )
      return lines > words.length ? [name.textContent] : []
    }),
  )

/** Code of a session of the example with a morning and an afternoon. */
const TWO_HALF_DAYS = 'F2VN'
/** One with two half-days and a third another day. */
const THREE_HALF_DAYS = 'S9MN'

test('at 1024 × 700 and 200 %, needs, offers, introductions and promises are read whole, and every button is there', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1024, 700)
    window?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512)
  const exchange = exchangeScreen(page)
  await exchange.openIdeas()
  expect(await cut(exchange.ideas)).toEqual([])
  await exchange.openIntroductions()
  expect(await cut(exchange.introductions)).toEqual([])
  const commitments = commitmentsScreen(page)
  await commitments.open()
  const promises = page.locator('[data-commitment]')
  await promises.first().waitFor()
  expect(await cut(promises)).toEqual([])
  // Each line takes the whole width of its list.
  const widths = await promises.evaluateAll((rows) =>
    rows.map((row) => (row.closest('table')?.clientWidth ?? 0) - row.clientWidth),
  )
  expect(Math.max(...widths)).toBeLessThan(4)
  await commitments.show('call')
  await commitments.toCall.nth(1).waitFor()
  expect(await brokenWords(commitments.toCall.locator('a'))).toEqual([])
  await sheetsScreen(page).openByCode('pieces', 'J4RD')
  const halves = page.locator('[data-pair] textarea')
  await halves.first().waitFor()
  const narrow = await halves.evaluateAll((boxes) =>
    boxes.filter((box) => box.clientWidth < 110).map((box) => box.clientWidth),
  )
  expect(narrow).toEqual([])
})

test('at 1024 × 700 and 200 %, two half-days of attendance leave every name its words', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const { sessions = [] } = await readTables(page)
  const session = sessions.find(({ code }) => code === TWO_HALF_DAYS)
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1024, 700)
    window?.webContents.setZoomFactor(2)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512)
  const entry = entryScreen(page)
  await entry.open(String(session?.id))
  await expect(entry.cell(0, 1)).toBeVisible()
  expect(await brokenWords(entry.grid.locator('tbody th span:first-child'))).toEqual([])
})

test('with three half-days, the names of the half-days and of the people stay in sight down to the last line', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const { sessions = [] } = await readTables(page)
  const session = sessions.find(({ code }) => code === THREE_HALF_DAYS)
  const entry = entryScreen(page)
  await entry.open(String(session?.id))
  for (const zoom of [1, 2]) {
    await electron.evaluate(({ BrowserWindow }, factor) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(1024, 700)
      window?.webContents.setZoomFactor(factor)
    }, zoom)
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024 / zoom)
    await entry.focus(0)
    await page.keyboard.press('Control+End')
    await expect(entry.grid.getByRole('gridcell').last()).toBeFocused()
    await expect(entry.grid.getByRole('columnheader').last()).toBeInViewport({ ratio: 0.95 })
    await expect(entry.grid.getByRole('rowheader').last()).toBeInViewport({ ratio: 0.95 })
  }
})
