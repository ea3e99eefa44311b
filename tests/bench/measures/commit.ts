import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { KoudmenBridge } from '#shared/ipc/index.ts'
import type { Attendance } from '#shared/schemas/session.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { CHAIN_START, encodeFrame } from '#shared/workspace/journal-frame.ts'
import { type DocumentUpdate, WriteModel } from '#shared/workspace/write-model.ts'
import { alternate, type Run } from '../lib/alternate.ts'
import { timeKeys, type Watched } from '../lib/in-page.ts'
import type { Measure, Target } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { openApp } from '../lib/windows.ts'

const BATCH = 30
const LABEL = 'Saisir une présence'
const TARGET: Target = { words: '≤ 3 × plancher + 5 ms', limit: (floor) => floor * 3 + 5 }

/** The first session of the example that has people and a part: where one types attendance. */
const busySession = ({ sessions, sessionParts, participations }: Rows) => {
  const session = sessions.find(
    ({ id }) =>
      sessionParts.some(({ sessionId }) => sessionId === id) &&
      participations.filter(({ sessionId }) => sessionId === id).length > 8,
  )
  const part = sessionParts.find(({ sessionId }) => sessionId === session?.id)
  if (!session || !part) throw new Error('The example has no session to type up')
  return { session, part }
}

/** Updates as typing attendance makes them, in a document of their own. */
const attendanceUpdates = (count: number): readonly DocumentUpdate[] => {
  const model = new WriteModel()
  return Array.from({ length: count }, (_, index): readonly DocumentUpdate[] => {
    const row: Attendance = {
      id: `bench.person-${index}`,
      sessionId: 'bench',
      partId: 'bench',
      personId: `person-${index}`,
      status: 'present',
      leftAt: null,
    }
    return model.transact((tx) => tx.put('attendances', row))
  }).flat()
}

/** Adds the same bytes to a file again and again, each on the disk before the next. */
const appendRaw =
  (file: string, bytes: Uint8Array, count: number): Run =>
  async () => {
    const handle = await open(file, 'a')
    const times: number[] = []
    try {
      for (let index = 0; index < count; index += 1) {
        const begun = performance.now()
        await handle.write(bytes)
        await handle.datasync()
        times.push(performance.now() - begun)
      }
    } finally {
      await handle.close()
    }
    return times
  }

/** Asks the journal from the window, as the app does: channel, checks, chained hash, disk. */
const appendThroughApp = (page: Page, updates: readonly DocumentUpdate[]) =>
  page.evaluate(
    async ({ label, sent }) => {
      const { koudmen } = window as unknown as { readonly koudmen: KoudmenBridge }
      const times: number[] = []
      for (const { document, bytes } of sent) {
        const update = new Uint8Array(bytes)
        const begun = performance.now()
        const answer = await koudmen.invoke('journal.append', {
          label,
          updates: [{ document, update }],
        })
        times.push(performance.now() - begun)
        if (!answer.ok) throw new Error(answer.error.code)
      }
      return times
    },
    {
      label: LABEL,
      sent: updates.map(({ document, update }) => ({ document, bytes: [...update] })),
    },
  )

const openGrid = async (page: Page, sessionId: string): Promise<void> => {
  await page.evaluate((id) => {
    window.location.hash = `/sessions/${id}/entry`
  }, sessionId)
  await page.locator('[role="gridcell"][tabindex="0"]').focus()
}

/** From a key in the attendance grid to « Enregistré », and the journal alone. */
export const commitMeasure: Measure = {
  id: 'commit',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      const rows = exampleWorkspaceRows()
      await makeProfile(profile, rows)
      // Beside the journal: the same disk, the same file system.
      const rawFolder = path.join(profile, 'raw')
      await mkdir(rawFolder)
      const updates = attendanceUpdates(BATCH * 8)
      const first = updates.slice(0, 1)
      const frame = encodeFrame(
        { seq: 1, at: Date.now(), label: LABEL, updates: first },
        CHAIN_START,
      )
      const floor = appendRaw(path.join(rawFolder, 'bench.bin'), frame.bytes, BATCH)
      const app = await openApp(profile)
      try {
        await openGrid(app.page, busySession(rows).session.id)
        const keys = Array.from({ length: BATCH }, () => 'Space')
        const typing = (until: Watched['until']) =>
          alternate(
            {
              app: () =>
                timeKeys(app.page, keys, {
                  selector: '[data-save-phase]',
                  until,
                  isPainted: false,
                  patience: 5_000,
                }),
              floor,
            },
            { runs: 4 },
          )
        const acknowledged = await typing({ attribute: 'data-saved-seq' })
        const saved = await typing({ attribute: 'data-save-phase', value: 'saved' })
        // Last: what the window itself wrote must come before what is written behind its back.
        let done = 0
        const journal = await alternate(
          {
            app: () => {
              const batch = updates.slice(done, done + BATCH)
              done += BATCH
              return appendThroughApp(app.page, batch)
            },
            floor,
          },
          { runs: 4 },
        )
        const common = {
          unit: 'ms',
          floorTitle: `write + fdatasync de ${frame.bytes.length} octets`,
          by: 'p95',
          target: TARGET,
        } as const
        return [
          {
            ...common,
            ...acknowledged,
            id: 'commit',
            title: 'D’une touche de la grille au disque',
            note: 'touche, grille redessinée, document, canal, journal, numéro accusé dans la page.',
          },
          {
            ...common,
            ...saved,
            id: 'saved',
            title: 'D’une touche de la grille à « Enregistré »',
            note: 'en plus : le mot affiché ; le journal a répondu, les tables de lecture suivent (décision 10).',
          },
          { ...common, ...journal, id: 'journal', title: 'Canal et journal seuls' },
        ]
      } finally {
        await app.close()
      }
    }),
}
