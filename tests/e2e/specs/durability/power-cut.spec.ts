import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendFile, readdir, readFile, rm, stat, truncate } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect } from '@playwright/test'
import { journalFolder, readModelFolder, snapshotFiles } from '#tests/helpers/profile-files.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { openEntry, test } from '../../example-profile.ts'
import { appFrame } from '../../page-models/app-frame.ts'

/**
 * Notes outside of the app, at each `fdatasync` and `fsync` of the main process, how many bytes of
 * which file it made durable.
 */
const noteSyncs = (electron: ElectronApplication, file: string): Promise<void> =>
  electron.evaluate(async (_electron, notes) => {
    const fs = process.getBuiltinModule('node:fs')
    const probe = await fs.promises.open(notes, 'a')
    const handles = Object.getPrototypeOf(probe)
    await probe.close()
    for (const name of ['datasync', 'sync']) {
      const sync = handles[name]
      handles[name] = async function noted(this: typeof probe) {
        // Only what was written before the call is sure to be on the disk after it.
        const { ino, size } = await this.stat()
        await sync.call(this)
        fs.appendFileSync(notes, `${ino} ${size}\n`)
      }
    }
  }, file)

/** What was there before the app started is on the disk for good. */
const noteAllDurable = async (folder: string, notes: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const { ino, size } = await stat(path.join(folder, name))
    await appendFile(notes, `${ino} ${size}\n`)
  }
}

/** What a power cut leaves of a folder: of each file, the bytes before its last sync. */
const cutPower = async (folder: string, notes: string): Promise<number> => {
  const durable = new Map<string, number>()
  for (const line of readFileSync(notes, 'utf8').split('\n').filter(Boolean)) {
    const [inode = '', size = ''] = line.split(' ')
    durable.set(inode, Number(size))
  }
  let lost = 0
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const { ino, size } = await stat(file)
    const kept = Math.min(size, durable.get(String(ino)) ?? 0)
    lost += size - kept
    await truncate(file, kept)
  }
  return lost
}

test('after a power cut, which drops every byte that no fdatasync covered, all that was acknowledged is there', async ({
  app,
}) => {
  const notes = path.join(app.outputFolder, 'syncs.txt')
  await app.layOut()
  await noteAllDurable(journalFolder(app.userData), notes)
  const running = await app.launch()
  const { page, electron } = running
  const { sessionId, ...entry } = await openEntry(running)
  await noteSyncs(electron, notes)
  await entry.focus(0)
  const keys = 'ppapepapppa'
  const before = await appFrame(page).savedSeq()
  for (const key of keys) await page.keyboard.press(key)
  // « Enregistré » also stands there before the first key is taken: nothing would be at stake.
  await expect.poll(() => appFrame(page).savedSeq()).toBe(before + keys.length)
  const typed = await entry.statuses()
  const savedSeq = await appFrame(page).savedSeq()
  await pullThePlug(electron)

  const lost = await cutPower(journalFolder(app.userData), notes)
  console.log(`  ${lost} bytes of the journal were not on the disk`)
  // Chromium syncs its tables too; the journal alone must be enough.
  await rm(readModelFolder(app.userData), { recursive: true })

  const again = await app.launch()
  const reopened = await openEntry(again)
  expect(reopened.sessionId).toBe(sessionId)
  expect(await reopened.statuses()).toEqual(typed)
  expect(await appFrame(again.page).savedSeq()).toBe(savedSeq)
})

test('the kernel sees one fdatasync of the journal after each acknowledged change', async ({
  app,
}) => {
  const strace = findStrace()
  test.skip(
    strace === null,
    'strace is not on this machine: the power-cut test above counts in the app',
  )
  if (strace === null) return
  const running = await app.launch()
  const { page, electron } = running
  const entry = await openEntry(running)
  const trace = path.join(app.outputFolder, 'trace.txt')
  const stop = await traceSyncs(strace, electron.process().pid ?? 0, trace)
  const before = await appFrame(page).savedSeq()
  await entry.focus(0)
  for (const key of 'ppapepap') {
    await page.keyboard.press(key)
    await appFrame(page).saved()
  }
  const changes = (await appFrame(page).savedSeq()) - before
  await stop()
  const synced = (await readFile(trace, 'utf8'))
    .split('\n')
    // Without the bracket that closes: a call during which another thread speaks goes on a line below.
    .filter((line) => /fdatasync\(\d+<[^>]*\/journal\/\d{15}\.log>/u.test(line))
  expect(changes).toBe(8)
  expect(synced.length).toBeGreaterThanOrEqual(changes)
})

const findStrace = (): string | null => {
  try {
    return execFileSync('which', ['strace'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** Follows the main process and its threads; answers how to stop. */
const traceSyncs = async (strace: string, pid: number, file: string) => {
  const tracer = spawn(
    strace,
    ['-f', '-y', '-e', 'trace=fdatasync', '-o', file, '-p', String(pid)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const ended = new Promise((resolve) => tracer.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    tracer.stderr.on('data', (words: Buffer) => {
      if (words.includes('attached')) resolve()
    })
    tracer.once('exit', () => reject(new Error('strace could not follow the app')))
  })
  return async () => {
    tracer.kill('SIGINT')
    await ended
  }
}

test('a kill while a backup is being written leaves a whole journal and only whole backups', {
  tag: '@long',
}, async ({ app }) => {
  for (let round = 0; round < 2; round += 1) {
    const running = await app.launch()
    const { page, electron } = running
    const entry = await openEntry(running)
    await entry.focus(round)
    await page.keyboard.press(round % 2 === 0 ? 'p' : 'a')
    await appFrame(page).saved()
    const typed = await entry.statuses()
    // Not waited for: the answer must not come before the plug is pulled.
    void page
      .evaluate(() => {
        const { koudmen } = window as unknown as {
          readonly koudmen: { readonly invoke: (route: string, input: unknown) => unknown }
        }
        void koudmen.invoke('workspace.snapshot', { reason: 'asked' })
      })
      .catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, round * 25))
    await pullThePlug(electron)

    const again = await app.launch()
    expect(await (await openEntry(again)).statuses()).toEqual(typed)
    for (const sentence of ['journalDamaged', 'snapshotDamaged', 'journalTailDropped'] as const) {
      await expect(appFrame(again.page).startNotice(sentence)).toHaveCount(0)
    }
    await again.close()
  }
  console.log(`  ${(await snapshotFiles(app.userData)).length} backups kept`)
})
