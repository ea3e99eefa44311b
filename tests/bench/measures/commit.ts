import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { attendanceRepository as Repository } from '#renderer/data/attendance-repository.ts'
import type { useSaveStatus as SaveStatusStore } from '#renderer/data/save-status-store.ts'
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
import { spreadOf } from '../lib/statistics.ts'
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

/** Names of the page's scripts that hold one of these texts. */
const scriptsWith = async (...texts: readonly string[]): Promise<readonly string[]> => {
  const folder = path.resolve('out/renderer/assets')
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const found: string[] = []
  for (const name of scripts) {
    const code = await readFile(path.join(folder, name), 'utf8')
    if (!name.includes('worker') && texts.some((text) => code.includes(text))) found.push(name)
  }
  return found
}

type Acknowledged = {
  /** Until the journal has answered: what « Enregistré » says. */
  readonly journal: readonly number[]
  /** Until the promise of `commit` is kept: the tables show it too. */
  readonly kept: readonly number[]
}

/**
 * Calls the app's own repository in its own page, as a screen does, at the pace of somebody who types.
 * Its scripts are asked for the modules that they already hold: nothing is loaded twice.
 */
const callRepository = async (
  page: Page,
  scripts: readonly string[],
  cells: readonly Parameters<typeof Repository.setStatus>[0][],
): Promise<Acknowledged> =>
  page.evaluate(
    async ({ names, given, pace }) => {
      const values: unknown[] = []
      for (const name of names) values.push(...Object.values(await import(`./assets/${name}`)))
      const holding = <Thing>(test: (value: Record<string, unknown>) => boolean): Thing => {
        const found = values.find(
          (value) =>
            value !== null &&
            (typeof value === 'object' || typeof value === 'function') &&
            test(value as Record<string, unknown>),
        )
        if (!found) throw new Error('The page does not hold its repository')
        return found as Thing
      }
      const repository = holding<typeof Repository>((value) => 'setStatuses' in value)
      const status = holding<typeof SaveStatusStore>(
        ({ getState }) =>
          typeof getState === 'function' && 'savedSeq' in (getState() as Record<string, unknown>),
      )
      const journal: number[] = []
      const kept: number[] = []
      for (const [index, cell] of given.entries()) {
        await new Promise((resolve) => setTimeout(resolve, pace))
        const before = status.getState().savedSeq
        const begun = performance.now()
        const stop = status.subscribe(({ savedSeq }) => {
          if (savedSeq === before) return
          journal.push(performance.now() - begun)
          stop()
        })
        const { saved } = await repository.setStatus(cell, index % 2 === 0 ? 'absent' : 'present')
        kept.push(performance.now() - begun)
        if (!saved) throw new Error('The journal refused')
      }
      return { journal, kept }
    },
    { names: scripts, given: cells, pace: 100 },
  )

const openGrid = async (page: Page, sessionId: string): Promise<void> => {
  await page.evaluate((id) => {
    window.location.hash = `/sessions/${id}/entry`
  }, sessionId)
  await page.locator('[role="gridcell"][tabindex="0"]').focus()
}

/** From a call, or from a key in the attendance grid, to « Enregistré »; and the journal alone. */
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
        const { session, part } = busySession(rows)
        const scripts = await scriptsWith('setAnonymousCount', 'savedSeq')
        const [person] = rows.participations.filter(({ sessionId }) => sessionId === session.id)
        if (!person) throw new Error('The example has nobody to type up')
        const cell = { sessionId: session.id, partId: part.id, personId: person.id }
        const kept: number[] = []
        // On the first screen: what a grid draws is not in it.
        const called = await alternate(
          {
            app: async () => {
              const batch = Array.from({ length: BATCH }, () => cell)
              const times = await callRepository(app.page, scripts, batch)
              kept.push(...times.kept)
              return times.journal
            },
            floor,
          },
          { runs: 4 },
        )
        await openGrid(app.page, session.id)
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
            ...called,
            id: 'commit-call',
            title: 'De l’appel de workspace.commit() à l’accusé du journal',
            note: 'le vrai dépôt de la vraie page (setStatus), sans écran à redessiner : document, canal, journal.',
          },
          {
            ...common,
            app: spreadOf(kept.slice(BATCH)),
            floor: called.floor,
            id: 'commit-kept',
            title: 'Du même appel à sa promesse tenue',
            note: 'en plus : les tables de lecture écrites, elles aussi sur le disque.',
          },
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
