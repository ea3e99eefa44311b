import path from 'node:path'
import { alternate } from '../lib/alternate.ts'
import { atMostTimes, type Measure } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { type OpenWindow, openApp, openBare } from '../lib/windows.ts'

const startOf = async (opening: Promise<OpenWindow>): Promise<number> => {
  const { startMs, close } = await opening
  await close()
  return startMs
}

/** From the start of the process to a window one can use, on a workspace that was used before. */
export const startMeasure: Measure = {
  id: 'start',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      const bare = path.join(folder, 'bare')
      await makeProfile(profile, exampleWorkspaceRows())
      const compared = await alternate(
        { app: () => startOf(openApp(profile)), floor: () => startOf(openBare(bare)) },
        { runs: 7 },
      )
      return [
        {
          id: 'start',
          title: 'Démarrage, jusqu’à la fenêtre utilisable et dessinée',
          unit: 'ms',
          ...compared,
          floorTitle: 'fenêtre Electron nue',
          by: 'p50',
          target: atMostTimes(1.5),
          note: 'lancés par Playwright ; la page dit elle-même quand elle est utilisable, et deux images plus tard. Espace d’exemple déjà ouvert une fois.',
        },
      ]
    }),
}
