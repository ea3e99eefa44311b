import { randomInt } from 'node:crypto'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { filesThatHold } from '#tests/helpers/grep-profile.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../../example-profile.ts'
import type { RunningApp } from '../../fixtures.ts'
import { appFrame } from '../../page-models/app-frame.ts'
import { dataSettings } from '../../page-models/data-settings.ts'
import { eraseScreen } from '../../page-models/erase-screen.ts'
import { newPersonScreen, personScreen } from '../../page-models/people-screen.ts'
import { newSessionScreen } from '../../page-models/sessions-screen.ts'
import { t } from '../../page-models/words.ts'

/** A name that stands nowhere else on this computer. */
const unheardOf = (): string =>
  `Q${Array.from({ length: 23 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`

const leave = async (page: Page) => {
  await page.keyboard.press('Tab')
  await appFrame(page).saved()
}

const personNamed = async (page: Page, lastName: string): Promise<string> => {
  const row = (await readTables(page)).people?.find((one) => one.lastName === lastName)
  return String(row?.id ?? 'nobody')
}

const goOn = async (running: RunningApp, open: () => Promise<RunningApp>): Promise<RunningApp> => {
  await running.close()
  return await open()
}

test('an erased person is in no file, and does not come back with an older copy', {
  tag: '@long',
}, async ({ app }) => {
  test.setTimeout(240_000)
  const [first, mistyped, last, mail] = [unheardOf(), unheardOf(), unheardOf(), unheardOf()]
  const tokens = [first, mistyped, last, mail]
  const everywhere = (word: string) => filesThatHold(app.userData, [word])

  // Somebody is typed in, mentioned in the record of somebody else, in a draft and in a backup.
  let running = await app.launch()
  let { page } = running
  const creation = newPersonScreen(page)
  await creation.open()
  await creation.firstName.fill(first)
  await creation.lastName.fill(mistyped)
  await creation.submit.click()
  const record = personScreen(page)
  await expect(record.title).toContainText(first)
  await record.field('email').fill(`${mail.toLowerCase()}@exemple.mq`)
  await leave(page)
  const settings = dataSettings(page)
  await settings.open()
  await settings.snapshotNow()
  await appFrame(page).toast(t('settings.data.snapshotDone')).waitFor()
  const personId = await personNamed(page, mistyped)
  await appFrame(page).goTo(`/people/${personId}`)
  await record.field('lastName').fill(last)
  await leave(page)
  const neighbour = await personNamed(page, 'BÉLAIR')
  await appFrame(page).goTo(`/people/${neighbour}`)
  await record.notes.fill(`Vient avec ${first} ${last.toUpperCase()}. ${first} apporte la colle.`)
  await leave(page)
  const copy = path.join(app.outputFolder, 'avant.koudmen')
  await answerSaveDialog(running.electron, copy)
  await settings.open()
  await settings.saveCopy()
  await appFrame(page)
    .toast(t('shell.copySaved', { fileName: 'avant.koudmen' }))
    .waitFor()
  const draft = newSessionScreen(page)
  await draft.open()
  await draft.name.fill(`Chez ${first} ${last}`)
  await page.keyboard.press('Tab')

  // A fair test: they are in every kind of file there is.
  running = await goOn(running, app.launch)
  page = running.page
  const before = await everywhere(first)
  for (const folder of ['journal', 'snapshots', 'IndexedDB', 'Local Storage']) {
    expect(
      before.filter((name) => name.startsWith(folder)),
      folder,
    ).not.toEqual([])
  }
  expect(await everywhere(mistyped)).not.toEqual([])
  await answerSaveDialog(running.electron, copy)

  const erasing = eraseScreen(page)
  await erasing.open(personId)
  await expect(page.getByRole('main')).toContainText('apporte la colle')
  await erasing.erase.click()
  await expect(erasing.question).toContainText(first)
  await erasing.confirm()
  await appFrame(page).startNotice('personErased').waitFor()
  await expect(appFrame(page).startNotice('rebuilt')).toHaveCount(0)
  const noteOf = async () =>
    (await readTables(page)).people?.find(({ id }) => id === neighbour)?.notes
  expect(await noteOf()).toBe('Vient avec [personne effacée]. [personne effacée] apporte la colle.')
  running = await goOn(running, app.launch)
  page = running.page
  for (const token of tokens) expect(await everywhere(token)).toEqual([])

  // The copy kept outside still names them; opened here, it no longer does.
  await answerOpenDialog(running.electron, copy)
  const restoring = dataSettings(page)
  await restoring.open()
  await restoring.openFile()
  await restoring.confirmRestore()
  expect(await noteOf()).toContain('[personne effacée]')
  running = await goOn(running, app.launch)
  page = running.page
  for (const token of tokens) expect(await everywhere(token)).toEqual([])

  // Nor does the oldest backup.
  const again = dataSettings(page)
  await again.open()
  await again.snapshots.last().getByRole('button').click()
  await again.confirmRestore()
  await running.close()
  for (const token of tokens) expect(await everywhere(token)).toEqual([])
})
