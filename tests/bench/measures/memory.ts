import path from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { alternate } from '../lib/alternate.ts'
import type { Measure } from '../lib/measure.ts'
import { residentMemory } from '../lib/process-memory.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { type OpenWindow, openApp, openBare } from '../lib/windows.ts'

/** Milliseconds that a window is left alone before it is weighed: part of what is measured. */
const AT_REST = 5_000
const ALLOWED = 120

const weigh = async (opening: Promise<OpenWindow>): Promise<number> => {
  const { electron, close } = await opening
  try {
    await rest(AT_REST)
    return await residentMemory(electron.process().pid ?? 0)
  } finally {
    await close()
  }
}

/** All processes of the app at rest on the example. */
export const memoryMeasure: Measure = {
  id: 'memory',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      const bare = path.join(folder, 'bare')
      await makeProfile(profile, exampleWorkspaceRows())
      const compared = await alternate(
        { app: () => weigh(openApp(profile)), floor: () => weigh(openBare(bare)) },
        { runs: 2, warmUps: 0 },
      )
      return [
        {
          id: 'memory',
          title: 'Mémoire au repos, tous processus',
          unit: 'Mo',
          ...compared,
          floorTitle: 'fenêtre Electron nue',
          by: 'p50',
          target: {
            words: `≤ plancher + ${ALLOWED} Mo`,
            limit: (floor) => floor + ALLOWED,
          },
          note: 'PSS de /proc (Linux), 5 s après l’ouverture ; pages communes comptées une fois.',
        },
      ]
    }),
}
