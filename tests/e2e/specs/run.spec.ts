import { expect, type Locator } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { homeScreen } from '../page-models/home-screen.ts'
import { runScreen } from '../page-models/run-screen.ts'
import { sessionScreen } from '../page-models/session-screen.ts'
import { t } from '../page-models/words.ts'
import { at, eventsOf, openAt, openRun, sessionId, TITLE } from '../run-day.ts'
import { moveClock } from '../test-clock.ts'

/** In three parts: the morning and the afternoon of 26 December, where two groups work side by side, and the 28th. */
const TITLE_IN_PARTS = 'Ce que nous avons appris cette année'

test('a window left open over night opens in the morning on the day that it is', async ({
  app,
}) => {
  const running = await openAt(app, '2026-11-30T21:30:00-04:00')
  const { page } = running
  const runIt = homeScreen(page).nextSessions.getByRole('link', {
    name: t('home.runSpoken', { title: TITLE }),
  })
  // Night after night: what is still read after a start would draw the first ones anew by chance.
  const days = ['Mardi 1er', 'Mercredi 2', 'Jeudi 3', 'Vendredi 4']
  for (const [index, day] of days.entries()) {
    await moveClock(running, `2026-12-0${index + 1}T21:30:00-04:00`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${day} décembre 2026`)
    await expect(runIt).toHaveCount(0)
  }
  await moveClock(running, at('07:45'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samedi 5 décembre 2026')
  await expect(runIt).toBeVisible()
})

test('a morning is run on the keyboard: next, five minutes more, skip, and minutes won back', async ({
  app,
}) => {
  const running = await openAt(app, at('09:20'))
  const { page } = running
  const keys = page.keyboard
  const run = runScreen(page)
  await homeScreen(page)
    .nextSessions.getByRole('link', { name: t('home.runSpoken', { title: TITLE }) })
    .press('Enter')
  await expect(run.stage).toContainText('Commence dans 10 min, à 9 h 30')
  const before = (await readTables(page)).agendaBlocks

  await moveClock(running, at('09:30'))
  await keys.press('n')
  await expect(run.title).toHaveText('Accueil et émargement')
  await expect(run.figure).toHaveText('15 min')
  await expect(run.level).toHaveText('dans les temps')
  await expect(run.end).toHaveText('Fin prévue 12 h 30 (à l’heure)')
  await expect(run.nextLine).toContainText('Bingo humain · 20 min')

  await moveClock(running, at('09:42'))
  await expect(run.level).toHaveText('plus que 3 min')
  await expect(run.time).toHaveAttribute('data-level', 'soon')
  await moveClock(running, at('09:48'))
  await expect(run.level).toHaveText('dépassé de 3 min')
  await expect(run.figure).toHaveText('+ 3 min')
  await expect(run.end).toHaveText('Fin prévue 12 h 33 (3 min de retard)')

  await keys.press('+')
  await keys.press('+')
  await expect(run.figure).toHaveText('7 min')
  await keys.press('-')
  await expect(run.figure).toHaveText('2 min')
  await keys.press('n')
  await expect(run.title).toHaveText('Bingo humain')
  await moveClock(running, at('09:50'))
  await keys.press('s')
  await expect(run.title).toHaveText('Des nouvelles de nos deux défis')
  // The break is pinned at 11:00: the minutes won before it are spent waiting.
  await expect(run.end).toHaveText('Fin prévue 12 h 30 (à l’heure)')
  await expect(run.rail.locator('[data-state="skipped"]')).toContainText('Bingo humain')
  await moveClock(running, at('10:20'))
  await keys.press('ArrowRight')
  await expect(run.title).toHaveText('Le marché des coups de main')
  await moveClock(running, at('11:15'))
  await expect(run.end).toHaveText('Fin prévue 12 h 45 (15 min de retard)')

  await keys.press('l')
  await expect(run.lateDialog).toContainText('Fin sans rien changer 12 h 45')
  await expect(run.lateDialog.locator('[data-run-after]')).toContainText('12 h 30')
  await expect(run.lateDialog).toContainText('On gagne 15 min.')
  await expect(run.lateDialog.locator('[data-cut="cut"]').first()).toContainText('Pause')
  await keys.press('Escape')
  await expect(run.end).toContainText('12 h 45')
  await keys.press('l')
  await run.cut.press('Enter')
  await expect(run.end).toHaveText('Fin prévue 12 h 30 (à l’heure)')
  await keys.press('Control+z')
  await expect(run.end).toContainText('12 h 45')
  await keys.press('Control+Shift+z')
  await expect(run.end).toContainText('12 h 30')
  // The plan stays as it was announced: only this day is shorter.
  expect((await readTables(page)).agendaBlocks).toEqual(before)

  await keys.press('p')
  await expect(run.level).toHaveText('En pause')
  await moveClock(running, at('11:20'))
  await expect(run.level).toHaveText('En pause depuis 5 min')
  await expect(run.clock).toHaveText('Il est 11 h 20')
  await expect(run.end).toContainText('(5 min de retard)')
  // Pinned at 11:00, and not begun yet.
  const pause = run.rail.getByRole('listitem').filter({ hasText: /^Pause/u })
  await expect(pause).toContainText('prévu 11 h')
  await expect(pause).not.toContainText(t('run.rail.pinned'))
  await keys.press('p')
  for (const [index, title] of ['Pause', 'Café tournant', 'Ma promesse', 'Cinq doigts'].entries()) {
    // Sooner, it would be the same press.
    await moveClock(running, at('11:20', 5 + index))
    await keys.press('n')
    await expect(run.title).toContainText(title)
  }
  await expect(run.nextLine).toHaveText('C’est la dernière séquence')
  await moveClock(running, at('11:20', 30))
  await keys.press('n')
  await expect(run.stage).toContainText('Séance terminée à 11 h 20')
  // Gone over at 11:20, one after the other.
  await expect(run.rail.locator('[data-state="passed"]')).toHaveCount(4)
  await expect(sessionScreen(page).path).toContainText(t('sessions.stepDetails.ran'))
})

test('on an accelerated clock, time goes from green to amber to red by itself, in words too', async ({
  app,
}) => {
  const env = { KOUDMEN_NOW: at('08:30'), KOUDMEN_SPEED: '180' }
  const running = await app.launch({ env })
  const run = await openRun(running)
  await run.start.click()
  for (const [level, words] of [
    ['onTime', /^dans les temps$/u],
    ['soon', /^(plus que [123]\smin|moins d’une minute)$/u],
    ['over', /^(c’est l’heure|dépassé de \d+\smin)$/u],
  ] as const) {
    await expect(run.time).toHaveAttribute('data-level', level, { timeout: 20_000 })
    await expect(run.level).toHaveText(words)
  }
})

test('people are ticked as they come, on the same attendance as « Saisir »', async ({ app }) => {
  const running = await openAt(app, at('09:25'))
  const { page } = running
  const run = await openRun(running)
  const count = run.tab(/présent·es? sur/u)
  await expect(count).toHaveText('0 présent·e sur 18')
  await run.search.fill('belair')
  await page.keyboard.press('Enter')
  await expect(run.search).toHaveValue('')
  await expect(count).toHaveText('1 présent·e sur 18')
  await expect(run.person('BÉLAIR Hervé')).toHaveAttribute('aria-pressed', 'true')
  // Arrows go from one person to the next: never to the next block.
  await run.search.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(run.person('CORDOVAN Inès')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Space')
  await expect(run.person('CORDOVAN Inès')).toHaveAttribute('aria-pressed', 'false')
  await run.walkIn.fill('INVENTIN Rose')
  await page
    .getByRole('option', { name: t('common.createNamed', { name: 'INVENTIN Rose' }) })
    .click()
  await expect(run.person('INVENTIN Rose')).toHaveAttribute('aria-pressed', 'true')
  await expect(count).toHaveText('2 présent·es sur 19')
  expect(await eventsOf(running)).toEqual([])

  await appFrame(page).saved()
  await entryScreen(page).open(await sessionId(running))
  await expect(entryScreen(page).total('present')).toHaveText('2')
})

test('killed in the middle, it takes up where it was: nothing acknowledged is lost, and time went on', {
  tag: '@long',
}, async ({ app }) => {
  test.setTimeout(180_000)
  const steps: readonly (readonly [key: string, time: string])[] = [
    ['n', '09:30'],
    ['+', '09:35'],
    ['n', '09:50'],
    ['n', '10:10'],
    ['p', '10:15'],
    ['p', '10:20'],
    ['n', '10:25'],
  ]
  let known: readonly unknown[] = []
  for (const [index, [key, time]] of steps.entries()) {
    const running = await app.launch({ env: { KOUDMEN_NOW: at(time) } })
    const { page } = running
    const run = await openRun(running)
    const found = await eventsOf(running)
    // What was called saved is there; the press in the air when the plug was pulled may be.
    expect(found.slice(0, known.length)).toEqual(known)
    expect(found.length).toBeLessThanOrEqual(known.length + 1)
    const seq = await appFrame(page).savedSeq()
    await page.keyboard.press(key)
    await expect.poll(() => appFrame(page).savedSeq()).toBeGreaterThan(seq)
    known = await eventsOf(running)
    expect(known).toHaveLength(found.length + 1)
    // Another press, and the plug before it is answered.
    if (index < steps.length - 1) void run.more.press('Enter').catch(() => undefined)
    await pullThePlug(running.electron)
  }
  const running = await app.launch({ env: { KOUDMEN_NOW: at('10:50') } })
  const run = await openRun(running)
  expect((await eventsOf(running)).slice(0, known.length)).toEqual(known)
  await expect(run.title).toHaveText('Le marché des coups de main')
  // Begun at 10:25: 25 minutes went by while nothing ran.
  await expect(run.figure).toHaveText('20 min')
  await moveClock(running, at('10:00'))
  await expect(running.page.getByText(t('run.clockWentBack.title'))).toBeVisible()
  await expect(run.figure).toHaveText('45 min')
})

/** [Note: Read from two metres] of run-stage.tsx. */
const PIXELS_PER_MM = 1366 / 310
const CAPITAL = 0.668
/** Capitals of 16 minutes of arc at two metres, in millimetres. */
const SMALLEST_CAPITAL = 2_000 * Math.tan((16 / 60) * (Math.PI / 180))
/** What comes next, the end and the hour are read once, not watched. */
const SMALLEST_CAPITAL_OF_LINES = 6

type Seen = { readonly capital: number; readonly contrast: number }

/** Height of the capitals in millimetres, and contrast with what stands behind. */
const seen = async (words: Locator): Promise<Seen> => {
  const { size, contrast } = await words.evaluate((element) => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number)
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((value) => {
        const part = value / 255
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    let behind: Element | null = element
    while (behind && rgb(getComputedStyle(behind).backgroundColor)[3] === 0) {
      behind = behind.parentElement
    }
    const [first = 0, second = 0] = [
      light(getComputedStyle(element).color),
      light(getComputedStyle(behind ?? document.body).backgroundColor),
    ].sort((left, right) => right - left)
    return {
      size: Number.parseFloat(getComputedStyle(element).fontSize),
      contrast: (first + 0.05) / (second + 0.05),
    }
  })
  return { capital: (size * CAPITAL) / PIXELS_PER_MM, contrast }
}

test('is read from two metres and breaks no rule of WCAG 2.2 AA', { tag: '@long' }, async ({
  app,
}) => {
  const running = await openAt(app, at('09:30'))
  const { page, electron } = running
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const run = await openRun(running)
  expect(await accessibilityFaults(page)).toEqual([])
  await run.start.click()
  for (const [width, height] of [
    [1024, 700],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    const title = await seen(run.title)
    const figure = await seen(run.figure)
    const level = await seen(run.level)
    console.log(
      `  ${width}×${height}: capitals of title ${title.capital.toFixed(1)} mm, figure ${figure.capital.toFixed(1)} mm, state ${level.capital.toFixed(1)} mm (at least ${SMALLEST_CAPITAL.toFixed(1)} mm)`,
    )
    for (const { capital } of [title, figure, level]) {
      expect(capital).toBeGreaterThanOrEqual(SMALLEST_CAPITAL)
    }
    expect(figure.capital).toBeGreaterThanOrEqual(12)
    for (const line of [run.nextLine, run.end, run.clock]) {
      const { capital, contrast } = await seen(line)
      expect(capital).toBeGreaterThanOrEqual(SMALLEST_CAPITAL_OF_LINES)
      expect(contrast).toBeGreaterThanOrEqual(4.5)
    }
    // The message of the start leaves « Suivant » in sight.
    for (const shown of [run.title, run.time, run.nextLine, run.end, run.next]) {
      await expect(shown).toBeInViewport({ ratio: 1 })
    }
  }
  for (const [time, level] of [
    ['09:31', 'onTime'],
    ['09:43', 'soon'],
    ['09:50', 'over'],
  ] as const) {
    await moveClock(running, at(time))
    await expect(run.time).toHaveAttribute('data-level', level)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' })
      expect((await seen(run.figure)).contrast, level).toBeGreaterThanOrEqual(4.5)
      expect((await seen(run.level)).contrast, level).toBeGreaterThanOrEqual(4.5)
    }
    expect(await accessibilityFaults(page)).toEqual([])
  }
  await run.late.click()
  await run.cut.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  for (const name of [t('run.notes.tab'), t('run.block.tab')]) {
    await run.tab(name).click()
    expect(await accessibilityFaults(page)).toEqual([])
  }
  await run.project.click()
  await run.projector.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})

test('groups side by side are read from two metres, without scrolling, in a small window', {
  tag: '@long',
}, async ({ app }) => {
  const running = await openAt(app, '2026-12-26T13:30:00-04:00')
  const { page, electron } = running
  const run = runScreen(page)
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  await run.open(await sessionId(running, TITLE_IN_PARTS))
  // Nobody started the morning: at 13:30 the afternoon is what one comes for, the others a press away.
  await expect(run.stage).toContainText('Commence dans 30 min, à 14 h')
  await page.getByRole('radio', { name: 'sam. 26 déc. 2026, 8 h 30' }).press('Space')
  await expect(run.stage).toContainText('Annoncée à 8 h 30')
  await page.getByRole('radio', { name: 'sam. 26 déc. 2026, 14 h' }).press('Space')
  await run.start.click()
  // A press is about the block that is in sight: pressed twice at once, it goes on once.
  for (const [index, title] of ['Réveil', 'Café tournant', 'Pause'].entries()) {
    await expect(run.title).toContainText(title)
    await moveClock(running, `2026-12-26T13:3${index + 1}:00-04:00`)
    await run.next.click()
  }
  const groups = page.locator('[data-run-track]')
  await expect(groups).toHaveCount(2)
  for (const group of await groups.all()) {
    const figure = group.locator('[data-run-track-figure] b').first()
    const { capital, contrast } = await seen(figure)
    expect(capital).toBeGreaterThanOrEqual(SMALLEST_CAPITAL)
    expect(contrast).toBeGreaterThanOrEqual(4.5)
    await expect(group).toBeInViewport({ ratio: 1 })
  }
  for (const watched of [run.figure, run.level]) {
    expect((await seen(watched)).capital).toBeGreaterThanOrEqual(SMALLEST_CAPITAL)
  }
  for (const line of [run.title, run.nextLine, run.end]) {
    expect((await seen(line)).capital).toBeGreaterThanOrEqual(SMALLEST_CAPITAL_OF_LINES)
  }
  for (const shown of [run.title, run.time, run.next]) {
    await expect(shown).toBeInViewport({ ratio: 1 })
  }
  expect(await accessibilityFaults(page)).toEqual([])
})

test('« Suivant » and « Sauter » keep their place when groups part, when they are late and when they meet again', {
  tag: '@long',
}, async ({ app }) => {
  const running = await openAt(app, '2026-12-26T13:59:00-04:00')
  const { page, electron } = running
  const run = runScreen(page)
  const groups = page.locator('[data-run-track]')
  for (const [width, height] of [
    [1024, 700],
    [1280, 800],
    [1600, 1000],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    await moveClock(running, '2026-12-26T13:59:00-04:00')
    await run.open(await sessionId(running, TITLE_IN_PARTS))
    if (await run.start.isVisible()) await run.start.click()
    /** From the top of the stage: the page may have been scrolled. */
    const places = async () => {
      const top = (await run.stage.boundingBox())?.y ?? 0
      const boxes = [await run.next.boundingBox(), await run.skip.boundingBox()]
      return boxes.map((box) => ({ x: box?.x, y: Math.round((box?.y ?? 0) - top) }))
    }
    const seenPlaces: Awaited<ReturnType<typeof places>>[] = []
    const steps = [
      ['Réveil', '14:00'],
      ['Café tournant', '14:20'],
      ['Pause', '15:40'],
      ['Deux ateliers', '16:00'],
      ['Une phrase', '17:30'],
    ] as const
    for (const [index, [title, time]] of steps.entries()) {
      await expect(run.title).toContainText(title)
      await expect(groups).toHaveCount(title === 'Deux ateliers' ? 2 : 0)
      seenPlaces.push(await places())
      // Far too late: what says so is longer.
      await moveClock(running, '2026-12-26T17:45:00-04:00')
      await expect(run.clock).toContainText('17 h 45')
      seenPlaces.push(await places())
      await moveClock(running, `2026-12-26T${time}:30-04:00`)
      if (index < steps.length - 1) await run.next.click()
    }
    expect(new Set(seenPlaces.map((place) => JSON.stringify(place))).size, `${width}`).toBe(1)
    // Back to the first block, for the next window.
    for (const _ of steps.slice(1)) await page.keyboard.press('Control+z')
    await expect(run.title).toContainText('Réveil')
  }
})

test('at 1024 × 700, at 100 % and at 200 %, nothing scrolls sideways and the time stays in sight', {
  tag: '@long',
}, async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page, electron } = running
  const run = await openRun(running)
  await run.start.click()
  const wide: string[] = []
  const look = async (name: string) => {
    for (const zoom of [1, 2]) {
      await electron.evaluate(({ BrowserWindow }, factor) => {
        const window = BrowserWindow.getAllWindows()[0]
        window?.setContentSize(1024, 700)
        window?.webContents.setZoomFactor(factor)
      }, zoom)
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024 / zoom)
      const pixels = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        const boxes = [
          document.documentElement,
          ...document.querySelectorAll('main, [role=dialog]'),
        ]
        return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
      })
      if (pixels > 0) wide.push(`${name}: ${pixels} px at ${zoom * 100} %`)
      await expect(run.time, `${name} at ${zoom * 100} %`).toBeInViewport({
        ratio: 1,
        timeout: 1_000,
      })
    }
  }
  // A title that takes two lines, and the message of the press.
  for (const title of [
    'Accueil et émargement',
    'Bingo humain',
    'Des nouvelles de nos deux défis',
  ]) {
    await expect(run.title).toHaveText(title)
    await moveClock(running, at(title.startsWith('Bingo') ? '09:32' : '09:31'))
    if (!title.startsWith('Des')) await page.keyboard.press('n')
  }
  await look('run')
  await run.late.click()
  await run.cut.waitFor()
  await look('late')
  // At 200 %, its words are not squeezed beside the minutes.
  const words = run.lateDialog.getByText(t('run.late.half'))
  expect((await words.boundingBox())?.width).toBeGreaterThan(250)
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await look('paused')
  expect(wide).toEqual([])
})

test('participants see what runs and nothing of the team’s own', async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page, electron } = running
  const isFull = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  const run = await openRun(running)
  await run.start.click()
  const { agendaBlocks = [] } = await readTables(page)
  const id = await sessionId(running)
  const secrets = agendaBlocks
    .filter((block) => block.sessionId === id)
    .flatMap(({ privateNotes }) => (privateNotes ? [String(privateNotes).slice(0, 30)] : []))
  expect(secrets.length).toBeGreaterThan(0)
  await page.keyboard.press('j')
  await expect(run.projector).toContainText('Accueil et émargement')
  await expect(run.projector).toContainText('encore 15 min')
  await expect(run.projector).toContainText('Bingo humain')
  await expect.poll(isFull).toBe(true)
  // The remote of a presenter goes on, once what it asked for before is on screen: two presses about
  // the same block are one.
  const BLOCKS = ['Bingo humain', 'Des nouvelles de nos deux défis', 'Le marché des coups de main']
  for (const [block, entered] of BLOCKS.entries()) {
    const shown = await run.projector.textContent()
    for (const secret of [...secrets, 'présent·e', 'BÉLAIR', t('run.notes.tab'), 'retard']) {
      expect(shown).not.toContain(secret)
    }
    await moveClock(running, at(`09:3${block + 1}`))
    await page.keyboard.press('PageDown')
    await expect(run.projector.getByRole('heading')).toHaveText(entered)
  }
  await expect(page.getByRole('region', { name: t('common.notifications') })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(run.projector).toHaveCount(0)
  await expect.poll(isFull).toBe(false)
  await expect(run.title).toHaveText('Le marché des coups de main')
})
