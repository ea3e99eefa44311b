import { expect, type Page } from '@playwright/test'
import { test } from '../example-profile.ts'
import { t } from '../page-models/words.ts'
import { at, eventsOf, openAt, openRun } from '../run-day.ts'
import { moveClock } from '../test-clock.ts'

const kindsOf = async (running: Parameters<typeof eventsOf>[0]) =>
  (await eventsOf(running)).map(({ kind }) => kind)

/** Presses a key so many times before the page has the time to draw anything. */
const pressAtOnce = (page: Page, key: string, times = 2): Promise<void> =>
  page.evaluate(
    ([name, count]) => {
      for (let press = 0; press < count; press += 1) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }))
      }
    },
    [key, times] as [string, number],
  )

test('a press alarms nobody about the clock, and the clock that is set back is told', async ({
  app,
}) => {
  // Between two looks at the clock, five minutes go by: whatever is noted meanwhile lies far ahead.
  const running = await app.launch({ env: { KOUDMEN_NOW: at('09:30'), KOUDMEN_SPEED: '300' } })
  const { page } = running
  const run = await openRun(running)
  await page.evaluate((words) => {
    const seen = { isAlarmed: false }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      seen.isAlarmed ||= document.body.textContent?.includes(words) ?? false
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, t('run.clockWentBack.title'))
  await run.start.click()
  for (const title of ['Accueil', 'Bingo', 'Des nouvelles', 'Le marché']) {
    await expect(run.title).toContainText(title)
    await page.keyboard.press('n')
  }
  await expect(run.title).toHaveText('Pause')
  const isAlarmed = () =>
    page.evaluate(() => (window as unknown as { seen: { isAlarmed: boolean } }).seen.isAlarmed)
  expect(await isAlarmed()).toBe(false)
  await moveClock(running, at('08:00'))
  await expect(page.getByText(t('run.clockWentBack.title'))).toBeVisible()
  expect(await isAlarmed()).toBe(true)
})

test('what is pressed twice is done once, and one undo takes it back', async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page } = running
  const run = await openRun(running)
  await run.start.waitFor()
  await pressAtOnce(page, 'n')
  await expect(run.title).toHaveText('Accueil et émargement')
  await moveClock(running, at('09:45'))
  await pressAtOnce(page, 'n')
  await expect(run.title).toHaveText('Bingo humain')
  await moveClock(running, at('09:50'))
  await pressAtOnce(page, 's')
  await expect(run.title).toHaveText('Des nouvelles de nos deux défis')
  await moveClock(running, at('09:55'))
  await pressAtOnce(page, 'p')
  await expect(run.level).toHaveText('En pause')
  await expect.poll(() => kindsOf(running)).toEqual(['start', 'next', 'skip', 'pause'])
  await page.keyboard.press('Control+z')
  await expect(run.level).not.toHaveText('En pause')
  await page.keyboard.press('Control+z')
  await expect(run.title).toHaveText('Bingo humain')
})

test('minutes pressed fast add up on what was really given', async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page } = running
  const run = await openRun(running)
  await run.start.click()
  await expect(run.figure).toHaveText('15 min')
  await pressAtOnce(page, '-', 4)
  await pressAtOnce(page, '+', 1)
  await expect(run.figure).toHaveText('5 min')
  await pressAtOnce(page, '+', 3)
  await expect(run.figure).toHaveText('20 min')
})

test('« Suivant » stays where it is, whatever the title and the state of time', {
  tag: '@long',
}, async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page, electron } = running
  const run = await openRun(running)
  await run.start.click()
  for (const [width, height] of [
    [1024, 700],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    const below = async () => {
      const [stage, next] = [await run.stage.boundingBox(), await run.next.boundingBox()]
      return [(next?.x ?? 0) - (stage?.x ?? 0), (next?.y ?? 0) - (stage?.y ?? 0)].map(Math.round)
    }
    const places: (readonly number[])[] = []
    const look = async (name: string) => {
      places.push(await below())
      await page.screenshot({ path: test.info().outputPath(`${width}-${name}.png`) })
    }
    await moveClock(running, at('09:31'))
    await expect(run.title).toHaveText('Accueil et émargement')
    await look('on-time')
    await moveClock(running, at('09:48'))
    await expect(run.time).toHaveAttribute('data-level', 'over')
    await look('over')
    await page.keyboard.press('p')
    await moveClock(running, at('15:18'))
    await expect(run.level).toHaveText('En pause depuis 5 h 30')
    await look('paused')
    await page.keyboard.press('Control+z')
    await moveClock(running, at('09:49'))
    await page.keyboard.press('n')
    await expect(run.title).toHaveText('Bingo humain')
    await look('long-next')
    await moveClock(running, at('09:50'))
    await page.keyboard.press('n')
    await expect(run.title).toHaveText('Des nouvelles de nos deux défis')
    await look('long-title')
    expect(places).toEqual(places.map(() => places[0]))
    await page.keyboard.press('Control+z')
    await expect(run.title).toHaveText('Bingo humain')
    await page.keyboard.press('Control+z')
    await expect(run.title).toHaveText('Accueil et émargement')
  }
})

test('how a block stands and how the day stands do not belie one another', async ({ app }) => {
  const running = await openAt(app, at('10:10'))
  const { page } = running
  const run = await openRun(running)
  const spoken = run.stage.getByRole('status')
  await run.start.click()
  await expect(run.end).toHaveText('Fin prévue 13 h 10 (40 min de retard)')
  await expect(run.level).toHaveText('pour cette séquence')
  await expect(spoken).toHaveText('Séquence dans les temps, séance en retard')
  await page.keyboard.press('p')
  await moveClock(running, at('12:00'))
  await expect(run.end).toContainText('de retard')
  await expect(spoken).toHaveText('En pause, séance en retard')
})
