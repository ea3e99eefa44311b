import { readTables, type StoredTables } from '#tests/helpers/read-tables.ts'
import { test as base, type RunningApp } from './fixtures.ts'
import { appFrame } from './page-models/app-frame.ts'
import { entryScreen } from './page-models/entry-screen.ts'

/** The session of the example whose sheet is printed, signed, and waits to be typed up. */
export const WAITING_SESSION = 'R3PR'

/** Tests that begin with the bundled example, closed properly once. */
export const test = base.extend({
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
