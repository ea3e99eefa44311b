import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerFolderDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { drawnPicture } from '#tests/helpers/photo-files.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test, typeSomeAttendances } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { eraseScreen } from '../page-models/erase-screen.ts'
import { personScreen } from '../page-models/people-screen.ts'
import { privacyScreen } from '../page-models/privacy-screen.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'
import { t } from '../page-models/words.ts'

test('somebody asks for their data: noted, given as one folder, and the export is in the log', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const privacy = privacyScreen(page)
  await privacy.open()
  await expect(privacy.nothingDue).toBeVisible()
  await privacy.open('requests')
  await privacy.addRequest.click()
  await privacy.who.fill('Hervé Bélair')
  await privacy.who.press('Tab')
  await privacy.dialog.getByRole('button', { name: t('privacy.requests.add') }).click()
  // A month after the day that the tests live in.
  await expect(privacy.requests).toContainText('23 déc. 2026')
  // A name of the list is that person: the request leads there, and stands on their page.
  await privacy.requests.getByRole('link', { name: t('privacy.requests.seePerson') }).click()
  await expect(page.getByRole('main')).toContainText('23 déc. 2026')

  const person = (await readTables(page)).people?.find(({ lastName }) => lastName === 'BÉLAIR')
  await answerFolderDialog(electron, app.outputFolder)
  await privacy.saveDossier(String(person?.id))
  await expect(appFrame(page).toast('Dossier – Hervé Bélair').first()).toBeVisible({
    timeout: 30_000,
  })
  const folder = path.join(app.outputFolder, 'Dossier – Hervé Bélair')
  const files = (await readdir(folder)).sort()
  expect(files.map((name) => path.extname(name)).sort()).toEqual(['.json', '.pdf', '.xlsx'])
  const json = files.find((name) => name.endsWith('.json')) ?? ''
  const { tables } = JSON.parse(await readFile(path.join(folder, json), 'utf8'))
  expect(tables.people[0].email).toBe('herve.belair@exemple.invalid')
  expect(tables.attendances.length).toBeGreaterThan(0)

  for (const tab of ['retention', 'requests', 'notices', 'quality'] as const) {
    await privacy.open(tab)
    expect(await accessibilityFaults(page), tab).toEqual([])
  }
  await eraseScreen(page).open(String(person?.id))
  expect(await accessibilityFaults(page), 'erase').toEqual([])
  await privacy.open('log')
  await expect(privacy.exports).toContainText(t('privacy.log.kinds.personFolder'))
})

test('erasing says how many texts still name the person, before and after', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.launch()
  const person = (await readTables(page)).people?.find(({ lastName }) => lastName === 'BÉLAIR')
  const erasing = eraseScreen(page)
  await erasing.open(String(person?.id))
  const texts = page.getByRole('region', { name: t('privacy.erase.texts') })
  const boxes = await erasing.texts.count()
  // First names where he was are ticked from the start.
  expect(await erasing.texts.and(page.locator(':checked')).count()).toBeGreaterThan(0)
  // Nothing left: nothing to say.
  for (const box of await erasing.texts.all()) await box.check({ force: true })
  await erasing.erase.click()
  await expect(erasing.review).toHaveCount(0)
  await page.keyboard.press('Escape')
  // One kept: the question says so, and leads back to it.
  await erasing.texts.first().uncheck({ force: true })
  await erasing.erase.click()
  const one = t('privacy.erase.textsLeft', { count: 1, name: 'Hervé' })
  await expect(erasing.question).toContainText(one)
  await erasing.review.click()
  await expect(texts).toBeInViewport()
  await expect(texts).toContainText(one)
  // In the other mode none changes.
  await erasing.anonymise.check({ force: true })
  const all = t('privacy.erase.textsLeft', { count: boxes, name: 'Hervé' })
  await expect(texts).toContainText(all)
  await page.getByRole('button', { name: t('privacy.erase.actionAnonymise') }).click()
  await expect(erasing.question).toContainText(all)
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: t('privacy.erase.modes.erase') }).check({ force: true })
  await erasing.erase.click()
  await erasing.confirm()
  const kept = t('privacy.erase.textsKept', { count: 1 })
  await expect(page.getByRole('status').getByText(kept)).toBeVisible()
  await appFrame(page).goTo(`/people/${person?.id}/erase`)
  await expect(page.getByRole('main')).toContainText(kept)
})

test('a proof is noted with its own day and place: no consent that never took place is written', async ({
  app,
}) => {
  const { page } = await app.open()
  const privacy = privacyScreen(page)
  await privacy.open('quality')
  // As many duplicates as the list of people says: « all is well » was told without them.
  await expect(
    page.getByRole('heading', { name: t('privacy.quality.duplicates', { count: 2 }) }),
  ).toBeVisible()
  const note = page.getByRole('button', { name: t('privacy.quality.confirmProof') })
  const waiting = await note.count()
  expect(waiting).toBeGreaterThan(0)
  const before = (await readTables(page)).consentEvents ?? []
  await note.first().click()
  const confirm = privacy.dialog.getByRole('button', { name: t('people.consents.confirmProof') })
  await confirm.click()
  await expect(privacy.dialog).toContainText(t('people.consents.sourceMissing'))
  expect((await readTables(page)).consentEvents).toHaveLength(before.length)
  await privacy.dialog
    .getByRole('textbox', { name: t('people.consents.source') })
    .fill('Feuille RC-07')
  await confirm.click()
  await expect(note).toHaveCount(waiting - 1)
  const added = ((await readTables(page)).consentEvents ?? []).filter(
    ({ id }) => !before.some((known) => known.id === id),
  )
  expect(added).toHaveLength(1)
  const [event] = added
  const imported = before.find(
    ({ personId, purpose, proof }) =>
      personId === event?.personId && purpose === event?.purpose && proof === 'toConfirm',
  )
  expect(event).toMatchObject({ date: imported?.date, source: 'Feuille RC-07', proof: 'confirmed' })
})

test('a consent taken back brings up the photos of where the person was, each with its undo', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const { attendances = [] } = await typeSomeAttendances(running)
  const sheets = sheetsScreen(page)
  await sheets.openByCode('contributions')
  const buffer = await drawnPicture(page, { width: 640, height: 480, type: 'image/jpeg' })
  await sheets.choosePhotos([{ name: 'banc.jpg', mimeType: 'image/jpeg', buffer }])
  const card = sheets.photoCards.first()
  await card.getByRole('button', { name: t('outcomes.photos.kind') }).click()
  await page.getByRole('option', { name: t('outcomes.photos.kinds.photo'), exact: true }).click()
  await card.getByText(t('outcomes.photos.mayBeShown'), { exact: true }).click()
  await expect(card.getByRole('switch')).toBeChecked()
  const [photo] = await sheets.stored('photos')
  const present = attendances.find(
    ({ sessionId, status }) => sessionId === photo?.sessionId && status === 'present',
  )

  const privacy = privacyScreen(page)
  await privacy.open('quality')
  const toReview = page.getByRole('region', { name: t('privacy.quality.photos', { count: 1 }) })
  await expect(page.getByRole('region', { name: t('privacy.quality.title') })).toBeVisible()
  await expect(toReview).toHaveCount(0)
  const sayNo = async () => {
    await appFrame(page).goTo(`/people/${present?.personId}`)
    await personScreen(page).recordConsent('photos')
    const no = new RegExp(
      `${t('people.consents.actions.refused')}|${t('people.consents.actions.withdrawn')}`,
      'u',
    )
    await page.getByRole('menuitem', { name: no }).first().click()
    await privacy.dialog.getByRole('textbox', { name: t('people.consents.source') }).fill('RC-07')
    await privacy.dialog.getByRole('button', { name: no }).click()
    await expect(privacy.dialog).toHaveCount(0)
    await privacy.open('quality')
  }
  const mayBeShown = async () => (await sheets.stored('photos')).map((row) => row.mayBeShown)

  await sayNo()
  await expect(toReview.getByRole('listitem')).toHaveCount(1)
  expect(await accessibilityFaults(page)).toEqual([])
  await toReview.getByRole('button', { name: t('privacy.quality.hidePhoto') }).click()
  await expect(toReview).toHaveCount(0)
  expect(await mayBeShown()).toEqual([false])
  await page.keyboard.press('Control+z')
  await expect(toReview.getByRole('listitem')).toHaveCount(1)
  await toReview.getByRole('button', { name: t('privacy.quality.keepPhoto', { count: 1 }) }).click()
  await expect(toReview).toHaveCount(0)
  // Looked at, and settled: it stays shown, and is not asked about again.
  expect(await mayBeShown()).toEqual([true])
})

test('what is to be purged says why, what goes, and how many in good French', {
  tag: '@long',
}, async ({ app }) => {
  const first = await app.launch()
  const [somebody] = (await readTables(first.page)).people ?? []
  await answerFolderDialog(first.electron, app.outputFolder)
  await privacyScreen(first.page).saveDossier(String(somebody?.id))
  await expect(appFrame(first.page).toast('Dossier').first()).toBeVisible({ timeout: 30_000 })
  await first.close()
  const { page } = await app.launch({ env: { KOUDMEN_TODAY: '2032-03-01' } })
  const privacy = privacyScreen(page)
  await privacy.open('retention')
  await expect(privacy.due.first()).toBeVisible()
  const count = await privacy.due.count()
  // The last session of the example was planned and never typed up: it is nobody's last contact.
  await expect(privacy.dueList).not.toContainText('28 déc. 2026')
  const herve = privacy.due.filter({ hasText: 'Hervé Bélair' })
  await expect(herve).toContainText('appel ou message')
  await expect(herve).toContainText('téléphone')
  expect(await accessibilityFaults(page), 'purge').toEqual([])
  const lines = async () => (await readTables(page)).exportLogs?.length ?? 0
  const before = await lines()
  expect(before).toBeGreaterThan(0)
  // Nobody is chosen in advance.
  await expect(privacy.dueTicked).toHaveCount(0)
  await privacy.due.first().getByRole('checkbox').check({ force: true })
  await expect(
    page.getByRole('button', { name: t('privacy.retention.purge', { count: 1 }) }),
  ).toBeVisible()
  await privacy.dueList.getByRole('button', { name: t('privacy.retention.tickAll') }).click()
  await expect(privacy.dueTicked).toHaveCount(count)
  await page.getByRole('button', { name: t('privacy.retention.purge', { count }) }).click()
  await expect(page.getByRole('alertdialog')).toContainText(
    t('privacy.retention.confirmTitle', { count }),
  )
  await expect(page.getByRole('alertdialog')).toContainText('Un prénom ou un nom seul reste')
  // Old lines went as soon as the question was asked, whatever the answer.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  expect(await lines()).toBe(before)
})

test('a duration of 0 is told to be too short, and changes nothing: it was saved as 1', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const privacy = privacyScreen(page)
  await privacy.open('retention')
  const years = page.getByRole('textbox', { name: t('privacy.retention.classes.people') })
  const told = page.getByText(t('privacy.retention.atLeast'))
  const stored = async () => {
    const [settings] = (await readTables(page)).privacySettings ?? []
    return settings ? (settings.years as { readonly people: number | null }).people : null
  }
  const before = await stored()
  for (const key of ['Tab', 'Enter']) {
    await years.fill('0')
    await years.press(key)
    await expect(told).toBeVisible()
    await expect(years).toHaveValue('3')
    expect(await accessibilityFaults(page), key).toEqual([])
    await years.fill('3')
    await years.press(key)
    await expect(told).toHaveCount(0)
  }
  expect(await stored()).toBe(before)
  await years.fill('1')
  await years.press('Tab')
  await expect.poll(stored).toBe(1)
  await expect(told).toHaveCount(0)
  await years.fill('0')
  await years.press('Tab')
  await expect(told).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await years.press('ArrowUp')
  await expect.poll(stored).toBe(2)
  await expect(told).toHaveCount(0)
})

test('the papers about personal data are seen before they are printed, as any other', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const privacy = privacyScreen(page)
  await privacy.open('notices')
  for (const paper of ['printCard', 'printRegister'] as const) {
    await page.getByRole('button', { name: t(`privacy.notices.${paper}`) }).click()
    await privacy.dialog.locator('[data-pdf-state="ready"]').waitFor()
    const file = path.join(app.outputFolder, `${paper}.pdf`)
    await answerSaveDialog(electron, file)
    await privacy.dialog.getByRole('button', { name: t('print.output.save') }).click()
    await expect
      .poll(async () => (await readdir(app.outputFolder)).includes(`${paper}.pdf`))
      .toBe(true)
    expect(await accessibilityFaults(page), paper).toEqual([])
    await page.keyboard.press('Escape')
  }
  // Nobody is named on them: nothing left.
  expect((await readTables(page)).exportLogs ?? []).toEqual([])
})

test('what leaves on paper or as a workbook is in the log too, without a name', async ({ app }) => {
  const { page, electron } = await app.open()
  const frame = appFrame(page)
  const session = (await readTables(page)).sessions?.find(({ code }) => code === 'R3PR')
  await frame.goTo(`/sessions/${session?.id}/callSheet`)
  await page.locator('[data-pdf-state="ready"]').waitFor()
  await answerSaveDialog(electron, path.join(app.outputFolder, 'appels.pdf'))
  await page.getByRole('button', { name: t('print.output.save') }).click()
  const callSheet = t('privacy.log.kinds.callSheet')
  const privacy = privacyScreen(page)
  await expect
    .poll(async () => (await readTables(page)).exportLogs?.map(({ what }) => what))
    .toEqual(['callSheet'])
  await privacy.open('log')
  await expect(privacy.exports).toContainText(callSheet)
  const people = (await readTables(page)).people ?? []
  const line = await privacy.exports.first().textContent()
  for (const { lastName } of people) expect(line).not.toContain(lastName || '\0')
})
