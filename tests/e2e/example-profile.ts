import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readTables, type StoredTables } from '#tests/helpers/read-tables.ts'
import { keepTables } from '#tests/helpers/write-tables.ts'
import { test as base, launchApp, type RunningApp } from './fixtures.ts'
import type { StartingProfile } from './kept-window.ts'
import { appFrame } from './page-models/app-frame.ts'
import { entryScreen } from './page-models/entry-screen.ts'
import { welcomeScreen } from './page-models/welcome-screen.ts'

/** The session of the example whose sheet is printed, signed, and waits to be typed up. */
export const WAITING_SESSION = 'R3PR'

/** Tests that begin with the bundled example, closed properly once. */
export const test = base.extend<object, { readonly exampleProfile: StartingProfile }>({
  exampleProfile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs here.
    async ({}, use) => {
      const root = await mkdtemp(path.join(tmpdir(), 'koudmen-example-'))
      const folder = path.join(root, 'profile')
      const running = await launchApp(folder)
      await welcomeScreen(running.page).exploreExample()
      await readTables(running.page)
      const tables = await keepTables(running.page)
      await running.close()
      await use({ folder, tables })
      await rm(root, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  beginning: async ({ exampleProfile }, use) => use(exampleProfile),
})

/** Opens step « Saisir » of the session that waits. */
export const openEntry = async ({ page }: RunningApp) => {
  const { sessions } = await readTables(page)
  const id = sessions?.find(({ code }) => code === WAITING_SESSION)?.id
  if (typeof id !== 'string') throw new Error(`The example has no session ${WAITING_SESSION}`)
  const entry = entryScreen(page)
  await entry.open(id)
  return { ...entry, sessionId: id }
}

/** Types some attendances on the keyboard, waits until they are saved; answers the whole tables. */
export const typeSomeAttendances = async (
  running: RunningApp,
  keys = 'ppapepap',
): Promise<StoredTables> => {
  const entry = await openEntry(running)
  await entry.focus(0)
  for (const key of keys) await running.page.keyboard.press(key)
  await appFrame(running.page).saved()
  return readTables(running.page)
}
