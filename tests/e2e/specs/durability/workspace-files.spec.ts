import { readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { zipSync } from 'fflate'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { snapshotFiles } from '#tests/helpers/profile-files.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { openEntry, test, typeSomeAttendances } from '../../example-profile.ts'
import type { RunningApp } from '../../fixtures.ts'
import { appFrame } from '../../page-models/app-frame.ts'
import { dataSettings } from '../../page-models/data-settings.ts'
import { t } from '../../page-models/words.ts'

/** Saves a copy of everything through Réglages, as a person does; its line in the log follows it. */
const saveCopyTo = async ({ electron, page }: RunningApp, file: string) => {
  await answerSaveDialog(electron, file)
  const settings = dataSettings(page)
  await settings.open()
  await settings.saveCopy()
  const fileName = path.basename(file)
  await appFrame(page).toast(t('shell.copySaved', { fileName })).waitFor()
  await expect.poll(async () => (await readTables(page)).exportLogs).toHaveLength(1)
}

test('a saved copy brings the old state back, and keeps the present one in a backup', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const { page, electron } = running
  const old = await readTables(page)
  const file = path.join(app.outputFolder, 'Copie de lundi.koudmen')
  await saveCopyTo(running, file)
  const changed = await typeSomeAttendances(running)
  expect(changed).not.toEqual(old)

  await answerOpenDialog(electron, file)
  const settings = dataSettings(page)
  await settings.open()
  await settings.openFile()
  await expect(settings.question).toContainText('Copie de lundi')
  await expect(settings.question).toContainText('Lyannaj Morne Bleu')
  // Asked, not done: until somebody says yes, nothing changes.
  expect(await readTables(page)).toEqual(changed)
  await settings.confirmRestore()
  await expect(appFrame(page).startNotice('restored')).toBeVisible()
  // That a copy went out stays written, although the copy itself could not know it.
  expect(changed.exportLogs).toHaveLength(1)
  expect(await readTables(page)).toEqual({ ...old, exportLogs: changed.exportLogs })

  await settings.open()
  const kept = settings.snapshots.filter({ hasText: t('shell.snapshots.reasons.beforeRestore') })
  await expect(kept).toHaveCount(1)
  await kept.getByRole('button').click()
  await settings.confirmRestore()
  expect(await readTables(page), 'the restore itself can be taken back').toEqual(changed)

  await running.close()
  const again = await app.launch()
  expect(await readTables(again.page)).toEqual(changed)
  await expect(appFrame(again.page).startNotice('rebuilt')).toHaveCount(0)
  await expect(appFrame(again.page).startNotice('restored')).toHaveCount(0)
})

test('a copy that is cut, altered or not ours is refused in words, and nothing changes', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const { page, electron } = running
  const good = path.join(app.outputFolder, 'bonne.koudmen')
  await saveCopyTo(running, good)
  const bytes = await readFile(good)
  const before = await readTables(page)
  const backups = await snapshotFiles(app.userData)
  const settings = dataSettings(page)

  const altered = Buffer.from(bytes)
  const middle = Math.floor(bytes.length / 2)
  altered[middle] = (altered[middle] ?? 0) ^ 0x01
  const cases = [
    ...[0.999, 0.7, 0.1].map((share) => ({
      name: `coupée-${share}`,
      content: bytes.subarray(0, Math.floor(bytes.length * share)),
      words: t('errors.workspaceCut'),
    })),
    { name: 'altérée', content: altered, words: t('errors.workspaceAltered') },
    {
      name: 'zip-étranger',
      content: zipSync({ mimetype: new Uint8Array(3), 'content.xml': new Uint8Array(200) }),
      words: t('errors.workspaceForeign'),
    },
    { name: 'texte', content: Buffer.from('Bonjour'), words: t('errors.workspaceForeign') },
    { name: 'vide', content: new Uint8Array(), words: /\S/u },
  ] as const
  await settings.open()
  for (const { name, content, words } of cases) {
    const file = path.join(app.outputFolder, `${name}.koudmen`)
    await writeFile(file, content)
    await answerOpenDialog(electron, file)
    await settings.openFile()
    const told = page.getByRole('alert').filter({ hasText: words })
    await expect(told, name).toHaveCount(1)
    console.log(`  ${name}: ${await told.textContent()}`)
    await expect(settings.question, name).toHaveCount(0)
    await told
      .locator('..')
      .getByRole('button', { name: t('common.close') })
      .click()
    await expect(told).toHaveCount(0)
  }
  expect(await readTables(page)).toEqual(before)
  expect(await snapshotFiles(app.userData)).toEqual(backups)
})

test('a backup asked for, then restored from Réglages, brings that moment back', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const { page } = running
  const moment = await typeSomeAttendances(running, 'ppp')
  const settings = dataSettings(page)
  await settings.open()
  await settings.snapshotNow()
  await appFrame(page).toast(t('settings.data.snapshotDone')).waitFor()
  const asked = settings.snapshots.filter({ hasText: t('shell.snapshots.reasons.asked') })
  await expect(asked).toHaveCount(1)
  await typeSomeAttendances(running, 'aaaaa')
  expect(await readTables(page)).not.toEqual(moment)

  await settings.open()
  await asked.getByRole('button').click()
  await settings.confirmRestore()
  expect(await readTables(page)).toEqual(moment)
})

test('a backup is taken when the app is closed, and it alone gives everything back', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const typed = await typeSomeAttendances(running)
  await running.close()
  const last = (await snapshotFiles(app.userData)).at(-1) ?? ''
  expect(last).toMatch(/-quit\.koudmen$/u)

  // The other laptop: nothing there but that file.
  const file = path.join(app.userData, 'snapshots', last)
  const other = await app.launch({ userData: path.join(app.outputFolder, 'autre') })
  await answerOpenDialog(other.electron, file)
  await other.page.getByRole('button', { name: t('home.welcome.open') }).click()
  await dataSettings(other.page).confirmRestore()
  expect(await readTables(other.page)).toEqual(typed)
})

test('a damaged backup is passed over and told, and the data comes from what verifies', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const typed = await typeSomeAttendances(running)
  await running.close()
  const last = (await snapshotFiles(app.userData)).at(-1) ?? ''
  await truncate(path.join(app.userData, 'snapshots', last), 900)
  const again = await app.launch()
  await expect(appFrame(again.page).startNotice('snapshotDamaged')).toBeVisible()
  expect(await readTables(again.page)).toEqual(typed)
  expect((await openEntry(again)).sessionId).toBeTruthy()
})
