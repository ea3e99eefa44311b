import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { scanJournal } from '#shared/workspace/journal-frame.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import {
  copyFolder,
  journalFolder,
  lastFrame,
  lastLog,
  readModelFolder,
} from '#tests/helpers/profile-files.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { mountSmallDisk } from '#tests/helpers/small-disk.ts'
import { openEntry, test } from '../../example-profile.ts'
import type { RunningApp } from '../../fixtures.ts'
import { appFrame } from '../../page-models/app-frame.ts'
import { dataSettings } from '../../page-models/data-settings.ts'
import { t } from '../../page-models/words.ts'

/** Types one present on each of the first lines, one commit each. */
const typePresent = async (running: RunningApp, count: number) => {
  const entry = await openEntry(running)
  await entry.focus(0)
  for (let line = 0; line < count; line += 1) await running.page.keyboard.press('p')
  await appFrame(running.page).saved()
  // The tables follow the journal (decision 10): these tests are about what they had seen.
  await expect.poll(async () => presentLines(await entry.statuses())).toBeGreaterThanOrEqual(count)
  // The screen shows a press before the tables hold it: reading them waits for that.
  await readTables(running.page)
  return entry
}

const presentLines = (statuses: readonly string[]): number =>
  statuses.filter((status) => status === 'present').length

/** The property in `unit/shared/workspace` cuts at every byte; here, what people are told. */
const BYTES_LOST = 60

test('a journal whose last file lost its end opens with every whole frame, and says what is gone', async ({
  app,
}) => {
  const running = await app.launch()
  await typePresent(running, 8)
  const savedSeq = await appFrame(running.page).savedSeq()
  await pullThePlug(running.electron)
  const log = await lastLog(app.userData)
  const { length } = await readFile(log)
  await truncate(log, length - BYTES_LOST)
  const left = await lastFrame(log)
  const lost = savedSeq - left.seq
  expect(lost).toBeGreaterThan(0)

  const again = await app.launch()
  const frame = appFrame(again.page)
  // The tables had seen what the journal lost: « everything saved is there » would be a lie.
  await expect(frame.startNotice('journalBehind')).toBeVisible()
  await expect(frame.startNotice('journalTailDropped')).toHaveCount(0)
  await expect(frame.startNotice('rebuilt')).toHaveCount(0)
  expect(presentLines(await (await openEntry(again)).statuses())).toBe(8 - lost)
  const evidence = (await readdir(journalFolder(app.userData))).filter((name) =>
    name.startsWith('damaged-'),
  )
  // A cut that falls between two frames leaves no piece to keep.
  expect(evidence).toHaveLength(length - BYTES_LOST === left.goodLength ? 0 : 1)

  await typePresent(again, 8)
  await again.close()
  const third = await app.launch()
  expect(presentLines(await (await openEntry(third)).statuses())).toBe(8)
  await expect(appFrame(third.page).startNotice('journalBehind')).toHaveCount(0)
})

test('a write cut in the middle, as by a power cut, is dropped and told; what was saved is there', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  await typePresent(running, 5)
  await pullThePlug(running.electron)
  const log = await lastLog(app.userData)
  const bytes = await readFile(log)
  const { frames } = scanJournal(bytes)
  const before = frames.at(-2)?.end ?? 0
  // Half of the last frame once more after the end: a write that never ended.
  await writeFile(log, Buffer.concat([bytes, bytes.subarray(before, before + 50)]))

  const again = await app.launch()
  await expect(appFrame(again.page).startNotice('journalTailDropped')).toBeVisible()
  expect(presentLines(await (await openEntry(again)).statuses())).toBe(5)
})

test('a byte altered in the middle of the journal is told as damage, and the tables follow what verifies', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  await typePresent(running, 6)
  await pullThePlug(running.electron)
  const log = await lastLog(app.userData)
  const bytes = await readFile(log)
  const third = scanJournal(bytes).frames[2]
  const place = (third?.end ?? 0) - 10
  bytes[place] = (bytes[place] ?? 0) ^ 0xff
  await writeFile(log, bytes)
  // The example's own frames were moved to a backup when the app was closed: the log holds 6.
  const again = await app.launch()
  await expect(appFrame(again.page).startNotice('journalDamaged')).toBeVisible()
  await expect(appFrame(again.page).startNotice('rebuilt')).toHaveCount(0)
  expect(presentLines(await (await openEntry(again)).statuses())).toBe(2)
})

/** What a person sees and does when the journal refuses, whatever the cause. */
const lastThroughRefusal = async (
  running: RunningApp,
  { refuse, heal, words }: { refuse: () => unknown; heal: () => unknown; words: string },
) => {
  const { page } = running
  const frame = appFrame(page)
  const entry = await typePresent(running, 3)
  const seqBefore = await frame.savedSeq()
  await refuse()
  const answered = page.locator('[data-save-phase="saved"], [data-save-phase="failed"]')
  let typed = 0
  // The last page of the file still has room for a few small frames on a full disk.
  for (; !(await frame.unsavedBanner.isVisible()); typed += 1) {
    expect(typed, 'the journal refuses at last').toBeLessThan(100)
    await entry.focus(3)
    await page.keyboard.press(typed % 2 === 0 ? 'p' : 'a')
    await answered.waitFor()
  }
  await entry.focus(3)
  for (const key of 'eae') await page.keyboard.press(key)
  typed += 3

  const savedSeq = await frame.savedSeq()
  const count = typed - (savedSeq - seqBefore)
  expect(count).toBeGreaterThanOrEqual(4)
  await expect(frame.unsavedBanner).toContainText(words)
  await expect(frame.unsavedBanner).toContainText(t('shell.notSavedCount', { count }))
  await expect(frame.saveStatus).toHaveText(t('shell.notSaved'))
  const onScreen = ['present', 'present', 'present', 'excused', 'absent', 'excused', 'none']
  await expect.poll(async () => (await entry.statuses()).slice(0, 7)).toEqual(onScreen)
  expect(await frame.savedSeq(), 'nothing more is claimed to be saved').toBe(savedSeq)

  // Still refused: the words stay, and so does the work.
  await frame.unsavedBanner.getByRole('button', { name: t('common.retry') }).click()
  await expect(frame.unsavedBanner).toBeVisible()
  await heal()
  await frame.unsavedBanner.getByRole('button', { name: t('common.retry') }).click()
  await frame.saved()
  await expect(frame.unsavedBanner).toHaveCount(0)
  await expect.poll(async () => (await entry.statuses()).slice(0, 7)).toEqual(onScreen)
  expect(await frame.savedSeq(), 'each change saved once, in order').toBe(seqBefore + typed)
  return onScreen
}

test('a journal that cannot be written: says so, keeps the work on screen, saves it in order at the next try', async ({
  app,
}) => {
  const running = await app.launch()
  const folder = journalFolder(app.userData)
  const aside = `${folder}-aside`
  const onScreen = await lastThroughRefusal(running, {
    // A file in its place: no permission, root's included, gets through that.
    refuse: async () => {
      await rename(folder, aside)
      await writeFile(folder, 'in the way')
    },
    heal: async () => {
      await rm(folder)
      await rename(aside, folder)
    },
    words: t('errors.journalRefused'),
  })
  await pullThePlug(running.electron)
  await rm(readModelFolder(app.userData), { recursive: true })
  const again = await app.launch()
  const reopened = await openEntry(again)
  await expect.poll(async () => (await reopened.statuses()).slice(0, 7)).toEqual(onScreen)
})

/** Told, never silent: what a machine without small disks leaves untested. */
const sayNoSmallDisk = () => {
  const words =
    'mounting a tmpfs is not allowed here: a file in the place of the folder stands for it'
  test.info().annotations.push({ type: 'fallback', description: words })
  console.log(`  NO SMALL DISK: ${words}`)
}

test('a journal on a full disk: says that it is full, keeps the work, saves it in order once there is room', {
  tag: '@long',
}, async ({ app }) => {
  await app.layOut()
  const folder = journalFolder(app.userData)
  const kept = path.join(app.outputFolder, 'kept')
  await copyFolder(folder, kept)
  const disk = mountSmallDisk(folder, 2)
  if (!disk) return sayNoSmallDisk()
  try {
    await copyFolder(kept, folder)
    const running = await app.launch()
    const onScreen = await lastThroughRefusal(running, {
      refuse: disk.fill,
      heal: disk.free,
      words: t('errors.diskFull'),
    })
    await pullThePlug(running.electron)
    await rm(readModelFolder(app.userData), { recursive: true })
    const again = await app.launch()
    expect((await (await openEntry(again)).statuses()).slice(0, 7)).toEqual(onScreen)
    await again.close()
  } finally {
    disk.remove()
  }
})

test('everything on a full disk, Chromium’s tables too: says so, and loses nothing once there is room', {
  tag: '@long',
}, async ({ app }) => {
  test.setTimeout(240_000)
  const folder = path.join(app.outputFolder, 'petit-disque')
  const disk = mountSmallDisk(folder, 160)
  if (!disk) return sayNoSmallDisk()
  try {
    const profile = path.join(folder, 'profile')
    await app.layOut()
    await copyFolder(app.userData, profile)
    const running = await app.launch({ userData: profile })
    const { page } = running
    const frame = appFrame(page)
    const entry = await typePresent(running, 3)
    disk.fill()
    // Chromium gives room back now and then, and a few frames get through: until one does not.
    for (let typed = 0; !(await frame.unsavedBanner.isVisible()); typed += 1) {
      expect(typed, 'the journal refuses at last').toBeLessThan(200)
      await entry.focus(3)
      await page.keyboard.press(typed % 2 === 0 ? 'p' : 'a')
      disk.fill()
    }
    await entry.focus(3)
    for (const key of 'eae') await page.keyboard.press(key)
    const onScreen = ['present', 'present', 'present', 'excused', 'absent', 'excused', 'none']
    await expect.poll(async () => (await entry.statuses()).slice(0, 7)).toEqual(onScreen)
    disk.free()
    // It tries again by itself, or when asked; the tables may hang for a while (their limit is 8 s).
    const retry = frame.unsavedBanner.getByRole('button', { name: t('common.retry') })
    await retry.click({ timeout: 5_000 }).catch(() => undefined)
    await page.locator('[data-save-phase="saved"]').waitFor({ timeout: 90_000 })
    await pullThePlug(running.electron)
    const again = await app.launch({ userData: profile })
    expect((await (await openEntry(again)).statuses()).slice(0, 7)).toEqual(onScreen)
    await expect(appFrame(again.page).startNotice('journalDamaged')).toHaveCount(0)
    await again.close()
  } finally {
    disk.remove()
  }
})

test('a journal folder deleted while the app runs costs nothing', { tag: '@long' }, async ({
  app,
}) => {
  const running = await app.launch()
  const entry = await typePresent(running, 3)
  await rm(journalFolder(app.userData), { recursive: true })
  await entry.focus(3)
  await running.page.keyboard.press('p')
  await appFrame(running.page).saved()
  await pullThePlug(running.electron)
  await rm(readModelFolder(app.userData), { recursive: true })
  const again = await app.launch()
  expect(presentLines(await (await openEntry(again)).statuses())).toBe(4)
})

test('a window closed while the journal refuses asks first, and the copy it offers holds the unsaved work', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const { page, electron } = running
  const entry = await typePresent(running, 2)
  const folder = journalFolder(app.userData)
  await rename(folder, `${folder}-aside`)
  await writeFile(folder, 'in the way')
  await entry.focus(2)
  await page.keyboard.press('p')
  await expect(appFrame(page).unsavedBanner).toBeVisible()
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText(t('shell.closing.words', { count: 1 }))
  const copy = path.join(app.outputFolder, 'Ailleurs.koudmen')
  await answerSaveDialog(electron, copy)
  await question.getByRole('button', { name: t('shell.saveCopyElsewhere') }).click()
  await appFrame(page)
    .toast(t('shell.copySaved', { fileName: 'Ailleurs.koudmen' }))
    .waitFor()
  await question.getByRole('button', { name: t('shell.closing.stay') }).click()
  await expect(question).toHaveCount(0)
  expect(presentLines(await entry.statuses())).toBe(3)
  await rm(folder)
  await rename(`${folder}-aside`, folder)
  await appFrame(page)
    .unsavedBanner.getByRole('button', { name: t('common.retry') })
    .click()
  await appFrame(page).saved()

  const other = await app.launch({ userData: path.join(app.outputFolder, 'autre') })
  await answerOpenDialog(other.electron, copy)
  await other.page.getByRole('button', { name: t('home.welcome.open') }).click()
  await dataSettings(other.page).confirmRestore()
  expect(presentLines(await (await openEntry(other)).statuses())).toBe(3)
})
