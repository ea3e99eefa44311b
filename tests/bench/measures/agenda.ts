import path from 'node:path'
import { emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { ENERGIES } from '#shared/schemas/method.schema.ts'
import { alternate } from '../lib/alternate.ts'
import { timeKeys } from '../lib/in-page.ts'
import type { Measure } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { openApp, openBare } from '../lib/windows.ts'

const BLOCKS = 200
/** One frame of a screen at 60 Hz. */
const ONE_FRAME = 16
/** As in the search: waiting for the tick of the screen is no part of the figure. */
const SWITCHES = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** Lengths typed over one another; every key moves the 199 blocks below and the end of the day. */
const LENGTHS = ['45', '1h30', '20', '2h', '35', '1:15', '50']
const KEYS = LENGTHS.flatMap((length) => [...length, ...Array.from(length, () => 'Backspace')])

const longDay = () => {
  const rows = exampleWorkspaceRows()
  const part = rows.sessionParts[0]
  if (!part) throw new Error('The example has no session')
  const orders = ordersAtEnd([], BLOCKS)
  const agendaBlocks = orders.map(
    (order, index): AgendaBlock => ({
      ...emptyBlock,
      id: `block-${index}`,
      sessionId: part.sessionId,
      partId: part.id,
      trackId: null,
      order,
      kind: 'single',
      title: `Séquence ${index + 1}`,
      energy: ENERGIES[index % ENERGIES.length] ?? 'production',
      minutes: 7,
    }),
  )
  return { rows: { ...rows, agendaBlocks }, sessionId: part.sessionId }
}

/** From a key in the length of the first block to the frame that shows the end of the day. */
export const agendaMeasure: Measure = {
  id: 'agenda',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      const { rows, sessionId } = longDay()
      await makeProfile(profile, rows)
      const app = await openApp(profile, { switches: SWITCHES })
      const bare = await openBare(path.join(folder, 'bare'), { switches: SWITCHES })
      try {
        await app.page.evaluate((id) => {
          window.location.hash = `/sessions/${id}/agenda`
        }, sessionId)
        const box = app.page.locator('[data-duration]').first()
        await box.focus()
        await box.fill('')
        await bare.page.getByRole('searchbox').focus()
        const watched = { until: 'any', isPainted: true, patience: 400 } as const
        const compared = await alternate(
          {
            app: () => timeKeys(app.page, KEYS, { ...watched, selector: '[data-day-end]' }),
            floor: () => timeKeys(bare.page, KEYS, { ...watched, selector: 'p' }),
          },
          { runs: 2 },
        )
        return [
          {
            id: 'agenda',
            title: `De la touche à l’image, une durée dans un jour de ${BLOCKS} séquences`,
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
