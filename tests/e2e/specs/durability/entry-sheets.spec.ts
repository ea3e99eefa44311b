import { expect, type Page } from '@playwright/test'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { drawnPicture } from '#tests/helpers/photo-files.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { watchSaved } from '#tests/helpers/watch-saved.ts'
import { test } from '../../example-profile.ts'
import type { RunningApp } from '../../fixtures.ts'
import { appFrame } from '../../page-models/app-frame.ts'
import { sheetsScreen } from '../../page-models/sheets-screen.ts'
import { t } from '../../page-models/words.ts'

type Screen = {
  readonly sheet: EntrySheet
  /** Brings the screen to where the next thing can be typed. */
  readonly open: (running: RunningApp) => Promise<void>
  /** Types the next thing: one step of the journal. */
  readonly type: (page: Page, number: number) => Promise<void>
  /** What of it is stored, in the order in which it was typed: 0, 1, 2… */
  readonly stored: (page: Page) => Promise<readonly number[]>
}

/** The plug is pulled a moment after so many were called saved. Milliseconds. */
const ENOUGH = 5
const LAST_BREATH = 60
/** Boxes of the three posters; more lines than that are never typed. */
const MOST = 15
const numberOf = (text: unknown): number => Number(/\d+/u.exec(String(text))?.[0] ?? -1)

/** Quotes and learnings are typed on the very same screen as ideas: once is enough. */
const LINES: Screen = {
  sheet: 'contributions',
  open: async ({ page }) => {
    await sheetsScreen(page).openByCode('contributions')
    await sheetsScreen(page).ready()
  },
  type: async (page, number) => {
    await page.keyboard.insertText(`Ligne ${number} @${(number % 3) + 1}`)
    await page.keyboard.press('Enter')
  },
  stored: async (page) =>
    (await sheetsScreen(page).stored('contributions')).map(({ text }) => numberOf(text)),
}

/** Halves of promises, and decisions: the words of the next one, then Enter. */
const composed = (sheet: 'commitments' | 'decisions'): Screen => ({
  sheet,
  open: async ({ page }) => {
    await sheetsScreen(page).openByCode(sheet)
    await sheetsScreen(page).ready()
  },
  type: async (page, number) => {
    await page.keyboard.insertText(`Carte ${number}`)
    await page.keyboard.press('Enter')
  },
  stored: async (page) =>
    (await sheetsScreen(page).stored(sheet)).map(({ text }) => numberOf(text)),
})

/** Sheets of several zones: the name of the next one, then its first zone, each saved by itself. */
const zoned = (sheet: 'prototypes' | 'experiments', zone: string): Screen => ({
  sheet,
  open: async ({ page }) => sheetsScreen(page).openByCode(sheet),
  type: async (page, number) => {
    if (number % 2 === 0) {
      await page.locator('[data-desk] form input').last().focus()
      await page.keyboard.insertText(`Feuille ${number}`)
      await page.keyboard.press('Enter')
      return
    }
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('[data-desk] ol > li').length === count &&
        document.activeElement?.matches('[data-desk] ol > li:last-child textarea'),
      (number + 1) / 2,
    )
    await page.keyboard.insertText(`Zone ${number}`)
    await page.keyboard.press('Tab')
  },
  stored: async (page) =>
    (await sheetsScreen(page).stored(sheet)).flatMap((row) =>
      [row.title, row[zone]].filter(Boolean).map(numberOf),
    ),
})

/** The session of the example that opens with what others promised. */
const NEXT_SESSION = 'L8EN'
/** Promises of that sheet, in its order, as they stood when it was opened. */
let reviewed: readonly string[] = []

const SCREENS: readonly Screen[] = [
  LINES,
  composed('commitments'),
  composed('decisions'),
  zoned('prototypes', 'description'),
  zoned('experiments', 'hypothesis'),
  {
    sheet: 'review',
    open: async ({ page }) => {
      await sheetsScreen(page).openByCode('review', NEXT_SESSION)
      const rows = page.locator('[data-commitment]')
      await expect(rows.nth(ENOUGH + 2)).toBeVisible()
      reviewed = await rows.evaluateAll((all) =>
        all.map((row) => (row as HTMLElement).dataset.commitment ?? ''),
      )
    },
    type: async (page, number) => {
      if (number >= reviewed.length) return
      await page.locator('[data-commitment]').nth(number).getByRole('button').first().focus()
      await page.keyboard.press(t('followUp.review.letters.kept'))
    },
    stored: async (page) => {
      await appFrame(page).saved()
      const { sessions = [], commitmentEvents = [] } = await readTables(page)
      const id = sessions.find(({ code }) => code === NEXT_SESSION)?.id
      return commitmentEvents
        .filter(({ reviewedInId }) => reviewedInId === id)
        .map(({ commitmentId }) => reviewed.indexOf(String(commitmentId)))
        .toSorted((left, right) => left - right)
    },
  },
  {
    sheet: 'votes',
    open: async ({ page }) => {
      const sheets = sheetsScreen(page)
      await sheets.openByCode('votes')
      await sheets.ready()
      await page.keyboard.insertText('Par quoi commence-t-on ?')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.matches('[data-adder] input'))
    },
    type: async (page, number) => {
      await page.keyboard.insertText(`Choix ${number}`)
      await page.keyboard.press('Enter')
    },
    stored: async (page) => {
      const [vote] = await sheetsScreen(page).stored('votes')
      const options = (vote?.options ?? []) as readonly { readonly label: string }[]
      return options.map(({ label }) => numberOf(label))
    },
  },
  {
    sheet: 'evaluations',
    open: async ({ page }) => {
      await sheetsScreen(page).openByCode('evaluations')
      await sheetsScreen(page).counts('roti').first().focus()
    },
    type: async (page, number) => {
      // Each box of the three posters in turn; what is typed says which.
      await page.keyboard.insertText(String(number))
      await page.keyboard.press(number % 5 === 4 ? 'Tab' : 'Enter')
      if (number % 5 !== 4) return
      const kinds = ['roti', 'weatherIn', 'weatherOut'] as const
      await sheetsScreen(page)
        .counts(kinds[(number + 1) / 5] ?? 'roti')
        .first()
        .focus()
    },
    stored: async (page) => {
      const rows = await sheetsScreen(page).stored('evaluations')
      const countsOf = (kind: string) =>
        (rows.find((row) => row.kind === kind)?.counts ?? []) as readonly (number | null)[]
      return [
        ...countsOf('roti'),
        ...countsOf('weatherIn').toReversed(),
        ...countsOf('weatherOut').toReversed(),
      ].filter((count) => count !== null)
    },
  },
  {
    sheet: 'pieces',
    open: async ({ page }) => {
      await sheetsScreen(page).openByCode('pieces')
      await sheetsScreen(page).ready()
    },
    type: async (page, number) => {
      await page.keyboard.insertText(`Besoin ${number} @${(number % 3) + 1}`)
      await page.keyboard.press('Enter')
    },
    stored: async (page) =>
      (await sheetsScreen(page).stored('pieces')).map(({ text }) => numberOf(text)),
  },
  {
    sheet: 'cards',
    open: async ({ page }) => {
      await sheetsScreen(page).openByCode('cards')
      await sheetsScreen(page).ready()
    },
    type: async (page, number) => {
      await page.keyboard.insertText(`Carte ${number}`)
      await page.keyboard.press('Enter')
    },
    stored: async (page) =>
      (await sheetsScreen(page).stored('cards')).map(({ text }) => numberOf(text)),
  },
]

/** Types on one sheet until the plug is pulled; answers how to check what the next life finds. */
const typeUntilDeath = async (running: RunningApp, { open, type, stored }: Screen) => {
  const { page, electron } = running
  await open(running)
  await appFrame(page).saved()
  const before = (await stored(page)).length
  const first = await appFrame(page).savedSeq()
  let acknowledged = 0
  let isAlive = true
  const death = new Promise<void>((resolve, reject) => {
    const notice = (seq: number) => {
      acknowledged = Math.max(acknowledged, seq - first)
      if (!isAlive || acknowledged < ENOUGH) return
      isAlive = false
      // While the next ones are being typed and written.
      setTimeout(() => pullThePlug(electron).then(resolve, reject), LAST_BREATH)
    }
    watchSaved(page, notice).catch(reject)
  })
  let typed = 0
  while (isAlive && typed < MOST) {
    const typing = type(page, typed).catch((error: unknown) => {
      if (isAlive) throw error
    })
    typed += 1
    await Promise.race([typing, death])
  }
  await death
  return { before, acknowledged, typed }
}

test('killed while each sheet is typed up in turn, keeps all that was called saved, in order', {
  tag: '@long',
}, async ({ app }) => {
  test.setTimeout(SCREENS.length * 30_000)
  let running = await app.launch()
  for (const screen of SCREENS) {
    await test.step(screen.sheet, async () => {
      const { before, acknowledged, typed } = await typeUntilDeath(running, screen)
      running = await app.launch()
      await expect(appFrame(running.page).startNotice('journalDamaged')).toHaveCount(0)
      const kept = (await screen.stored(running.page)).slice(before)
      expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => index))
      expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
      expect(kept.length).toBeLessThanOrEqual(typed)
      console.log(
        `  ${screen.sheet}: ${typed} typed, ${acknowledged} acknowledged, ${kept.length} found`,
      )
    })
  }
})

test('killed while photos are attached, keeps every photo that is listed, and its file', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.launch()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  const colours = [400, 420, 440, 460]
  for (const width of colours) {
    const buffer = await drawnPicture(page, { width, height: 300, type: 'image/jpeg' })
    await sheets.choosePhotos({ name: `${width}.jpg`, mimeType: 'image/jpeg', buffer })
    await expect(sheets.photoCards).toHaveCount(colours.indexOf(width) + 1)
  }
  await appFrame(page).saved()
  await pullThePlug(electron)

  const again = await app.launch()
  const rows = await sheetsScreen(again.page).stored('photos')
  expect(rows.map(({ fileName }) => fileName)).toEqual(colours.map((width) => `${width}.jpg`))
  for (const { hash } of rows) {
    const status = await again.page.evaluate(
      async (address) => (await fetch(address)).status,
      `app://koudmen/attachments/${String(hash)}`,
    )
    expect(status).toBe(200)
  }
})
