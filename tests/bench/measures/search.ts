import path from 'node:path'
import { inventedPeople } from '#tests/helpers/invented-people.ts'
import { alternate } from '../lib/alternate.ts'
import { timeKeys } from '../lib/in-page.ts'
import type { Measure } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { openApp, openBare } from '../lib/windows.ts'

const PEOPLE = 10_000
/** One frame of a screen at 60 Hz. */
const ONE_FRAME = 16
/**
 * Each frame is drawn as soon as it is asked for: waiting for the tick of the screen, up to 16 ms
 * whatever the app does, is no part of the figure.
 */
const SWITCHES = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

const WORDS = ['marie', 'lamentin', 'clair', 'jardin', 'robert', 'zoe']

/** Types every word, then takes it back letter by letter. */
const KEYS = WORDS.flatMap((word) => [...word, ...Array.from(word, () => 'Backspace')])

/** From a key to the frame that shows the people found. */
export const searchMeasure: Measure = {
  id: 'search',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      await makeProfile(profile, { ...exampleWorkspaceRows(), people: inventedPeople(PEOPLE) })
      const app = await openApp(profile, { switches: SWITCHES })
      const bare = await openBare(path.join(folder, 'bare'), { switches: SWITCHES })
      try {
        await app.page.evaluate(() => {
          window.location.hash = '/people'
        })
        for (const { page } of [app, bare]) await page.getByRole('searchbox').focus()
        const watched = { until: 'any', isPainted: true, patience: 400 } as const
        const compared = await alternate(
          {
            app: () => timeKeys(app.page, KEYS, { ...watched, selector: 'main p[role="status"]' }),
            floor: () => timeKeys(bare.page, KEYS, { ...watched, selector: 'p' }),
          },
          { runs: 2 },
        )
        return [
          {
            id: 'search',
            title: 'De la touche à l’image, parmi 10 000 personnes',
            unit: 'ms',
            ...compared,
            floorTitle: 'un mot changé, page nue',
            by: 'p95',
            target: { words: `≤ ${ONE_FRAME} ms`, limit: () => ONE_FRAME },
            note: 'sans la cadence de l’écran, dont l’attente (0 à 16 ms) ne dépend pas de l’app.',
          },
        ]
      } finally {
        await app.close()
        await bare.close()
      }
    }),
}
