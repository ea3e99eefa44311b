import { readTables } from '#tests/helpers/read-tables.ts'
import type { AppLauncher, RunningApp } from './fixtures.ts'
import { runScreen } from './page-models/run-screen.ts'
import { moveClock } from './test-clock.ts'

/**
 * The session of the example that comes next, on 5 December 2026 from 9:30 to 12:30: Accueil 15, Bingo
 * 20, Nouvelles 10, Marché 45, Pause 15 (pinned at 11:00), Café 60, Promesse 10, Cinq doigts 5.
 */
export const TITLE = 'Chacun sa pièce du puzzle'
/** A time of that morning in Martinique, as an instant. */
export const at = (time: string, seconds = 0): string =>
  `2026-12-05T${time}:${String(seconds).padStart(2, '0')}-04:00`

/** Id of a session of the example, by its title. */
export const sessionId = async (
  { page }: Pick<RunningApp, 'page'>,
  wanted = TITLE,
): Promise<string> => {
  const { sessions = [] } = await readTables(page)
  return String(sessions.find(({ title }) => title === wanted)?.id)
}

/** Its step « Animer ». */
export const openRun = async (running: RunningApp) => {
  const run = runScreen(running.page)
  await run.open(await sessionId(running))
  return run
}

/** Presses that were noted, in their order. */
export const eventsOf = async ({ page }: RunningApp) =>
  [...((await readTables(page)).runEvents ?? [])].sort(
    (left, right) => Number(left.seq) - Number(right.seq),
  )

/** The window kept open until that moment. */
export const openAt = async (app: AppLauncher, instant: string): Promise<RunningApp> => {
  const running = await app.open()
  await moveClock(running, instant)
  return running
}
