import { rm } from 'node:fs/promises'
import { expect } from '@playwright/test'
import {
  cutEnd,
  emptyReadModelFile,
  newestReadModelFile,
  readModelFolder,
  zeroMiddle,
} from '#tests/helpers/profile-files.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test, typeSomeAttendances } from '../../example-profile.ts'
import { appFrame } from '../../page-models/app-frame.ts'

/** Chromium empties a torn store at the second or third opening: one is not enough. */
const OPENINGS = 3
/** Where nothing was left, the first opening makes all anew: the second shows that it lasts. */
const OPENINGS_AFTER_LOSS = 2

type Damage = {
  readonly name: string
  readonly inflict: (userData: string) => Promise<void>
  /** True when nothing can be left of the tables, so that a rebuilding must be told. */
  readonly isTotal: boolean
}

const torn = (bytes: number): Damage => ({
  name: `whose newest file lost its last ${bytes} bytes`,
  inflict: async (userData) => cutEnd(await newestReadModelFile(userData), bytes),
  isTotal: false,
})

const DAMAGES: readonly Damage[] = [
  {
    name: 'deleted',
    inflict: (userData) => rm(readModelFolder(userData), { recursive: true }),
    isTotal: true,
  },
  torn(1),
  torn(5000),
  {
    name: 'with 64 bytes zeroed in the middle of its newest file',
    inflict: async (userData) => zeroMiddle(await newestReadModelFile(userData), 64),
    isTotal: false,
  },
  {
    name: 'whose MANIFEST is empty',
    inflict: (userData) => emptyReadModelFile(userData, 'MANIFEST-'),
    isTotal: true,
  },
  {
    name: 'whose CURRENT is empty',
    inflict: (userData) => emptyReadModelFile(userData, 'CURRENT'),
    isTotal: true,
  },
]

/** Every life types other things on the same lines. */
const KEYS = ['ppapepap', 'aepapaep'] as const

test('tables damaged in six ways are opened again and again: everything is there, rebuilt from the journal', {
  tag: '@long',
}, async ({ app }) => {
  test.setTimeout(DAMAGES.length * 60_000)
  let running = await app.launch()
  for (const [index, { name, inflict, isTotal }] of DAMAGES.entries()) {
    await test.step(name, async () => {
      const before = await typeSomeAttendances(running, KEYS[index % KEYS.length])
      // No time for a snapshot: the last changes are in the journal only.
      await pullThePlug(running.electron)
      await inflict(app.userData)

      const told: boolean[] = []
      const openings = isTotal ? OPENINGS_AFTER_LOSS : OPENINGS
      for (let opening = 1; opening <= openings; opening += 1) {
        if (opening > 1) await running.close()
        running = await app.launch()
        expect(await readTables(running.page), `opening ${opening}`).toEqual(before)
        const frame = appFrame(running.page)
        told.push(await frame.startNotice('rebuilt').isVisible())
        await expect(frame.startNotice('journalDamaged')).toHaveCount(0)
      }
      const rebuilt = told.flatMap((is, at) => (is ? [at + 1] : []))
      console.log(`  ${name}: rebuilt at openings: ${rebuilt.join(', ') || 'none'}`)
      if (isTotal) expect(rebuilt, 'told once, at the opening that rebuilt').toEqual([1])
    })
  }
})
