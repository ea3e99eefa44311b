import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { agendaScreen } from '../page-models/agenda-screen.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { typeDay } from '../page-models/fields.ts'
import { methodsScreen, templatesScreen } from '../page-models/library-screen.ts'
import { t } from '../page-models/words.ts'

const NOTE = 'Laisser Mme Rosine parler la première.'
const LIVING_LAB = 'Living lab : découverte'.replace(' :', '\u00a0:')

test('what is typed beside a template waits while one looks elsewhere, and goes once it is made', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const templates = templatesScreen(page)
  const name = templates.startForm.getByRole('textbox', { name: t('templates.start.name') })
  await templates.open()
  await templates.choose(LIVING_LAB)
  const usual = await name.inputValue()
  await name.fill('L’eau du bourg')
  await typeDay(page, templates.startForm.getByRole('group').first(), '2026-12-12')
  await templates.open()
  await templates.choose('Codéveloppement')
  await expect(name).not.toHaveValue('L’eau du bourg')
  await templates.open()
  await templates.choose(LIVING_LAB)
  await expect(name).toHaveValue('L’eau du bourg')
  await expect(templates.startForm).toContainText(t('common.draft.kept'))
  await templates.startForm.getByRole('button', { name: t('templates.start.submit') }).click()
  await page.getByRole('heading', { level: 1, name: 'L’eau du bourg' }).waitFor()
  await templates.open()
  await templates.choose(LIVING_LAB)
  await expect(name).toHaveValue(usual)
})

test('a living-lab day made from its template has its whole agenda, its material and its people', async ({
  app,
}) => {
  const { page } = await app.open()
  const templates = templatesScreen(page)
  await templates.openFromNewSession()
  await templates.choose(LIVING_LAB)
  await templates.start({ title: 'L’eau du bourg', day: '2026-12-12' })
  await agendaScreen(page).reads([
    '8 h 30 · Accueil et émargement · 15 min',
    '8 h 45 · Bingo humain · 20 min',
    '9 h 05 · Le défi, raconté par qui le vit · 20 min',
    '9 h 25 · Carte d’empathie · 40 min',
    '10 h 05 · Pause · 15 min',
    '10 h 20 · Carte du quartier · 1 h 05',
    '11 h 25 · Choisir ce que nous irons observer · 10 min',
    '11 h 35 · Qui observe quoi, d’ici la prochaine fois · 15 min',
    '11 h 50 · Cinq doigts, et au revoir · 10 min',
  ])
  await expect(agendaScreen(page).end).toHaveText('Fin à 12\u00a0h')
  await expect(page.getByText(t('agenda.day.onTime'))).toBeVisible()
  await appFrame(page).saved()
  const { sessions = [], sessionParts = [] } = await readTables(page)
  const made = sessions.find(({ title }) => title === 'L’eau du bourg')
  expect(made).toMatchObject({ format: 'livingLab', expectedCount: 24 })
  expect(sessionParts.filter(({ sessionId }) => sessionId === made?.id)).toMatchObject([
    { date: '2026-12-12', start: '08:30', end: '12:00' },
  ])
})

test('a session saved as a template travels as a file; an altered or cut one is refused, nothing lost', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const templates = templatesScreen(page)
  const agenda = agendaScreen(page)
  await templates.open()
  await templates.choose('Dynamique collective')
  await templates.start({ title: 'Matinée du marché', day: '2026-12-19' })
  await agenda.cards.first().waitFor()
  await agenda.cards.first().click()
  await page.getByRole('textbox', { name: t('agenda.panel.notes') }).fill(NOTE)
  await page.keyboard.press('Tab')
  await appFrame(page).saved()
  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.saveTemplate')).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: t('agenda.template.name') }).fill('Notre matinée')
  await dialog.getByRole('button', { name: t('agenda.template.save') }).click()
  await dialog.waitFor({ state: 'detached' })
  await appFrame(page).saved()

  await templates.open()
  const file = path.join(app.outputFolder, 'Notre matinée.koudmen-modele')
  await answerSaveDialog(electron, file)
  await templates.menuOf('Notre matinée', 'share')
  // The team's notes stay here unless one asks for them.
  await dialog.getByRole('button', { name: t('templates.share.submit') }).click()
  await appFrame(page).toast('Notre matinée.koudmen-modele').waitFor()
  expect(await readFile(file, 'utf8')).not.toContain(NOTE)
  await templates.menuOf('Notre matinée', 'remove')
  await expect(templates.own).toHaveCount(0)

  const whole = await readFile(file, 'utf8')
  const refused = async (
    name: string,
    text: string,
    code: 'cut' | 'altered' | 'newer' | 'foreign',
  ) => {
    const spoilt = path.join(app.outputFolder, `${name}.koudmen-modele`)
    await writeFile(spoilt, text)
    await answerOpenDialog(electron, spoilt)
    await templates.openReceived.click()
    await appFrame(page)
      .toast(t(`templates.file.${code}`))
      .waitFor()
    await expect(templates.own).toHaveCount(0)
  }
  await refused('coupé', whole.slice(0, whole.length / 2), 'cut')
  await refused('modifié', whole.replace('"minutes": 15', '"minutes": 55'), 'altered')
  await refused('récent', whole.replace('"version": 1', '"version": 9'), 'newer')
  await refused('autre', 'Compte rendu de la réunion', 'foreign')

  await answerOpenDialog(electron, file)
  await templates.openReceived.click()
  await page.getByRole('heading', { level: 1, name: 'Notre matinée' }).waitFor()
  await expect(page.getByText('Bourse d’entraide (puzzle)').first()).toBeVisible()
})

test('methods are found, starred, adapted, and one is added to a session in one step to undo', async ({
  app,
}) => {
  const { page } = await app.open()
  const methods = methodsScreen(page)
  await methods.open()
  await methods.search.fill('gommettes')
  await expect(methods.cards.first()).toContainText('Vote par gommettes')
  await methods.choose('Vote par gommettes')
  await methods.star('Vote par gommettes').click()
  await methods.experience.fill('Trois gommettes suffisent.')
  await page.keyboard.press('Tab')
  await appFrame(page).saved()

  await methods.adapt.click()
  await methods.field('name').fill('Vote aux graines')
  await methods.step(2).fill('Choisir sans parler')
  await methods.moveUp(2).click()
  await expect(methods.step(1)).toHaveValue('Choisir sans parler')
  await appFrame(page).saved()
  await methods.done.click()
  await page.getByRole('heading', { level: 1, name: 'Vote aux graines' }).waitFor()

  await methods.addToSession.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: t('methods.add.submit') }).click()
  await appFrame(page).saved()
  const added = async () => {
    const { agendaBlocks = [] } = await readTables(page)
    return agendaBlocks.filter(({ title }) => title === 'Vote aux graines')
  }
  await expect.poll(added).toHaveLength(1)
  const [block] = await added()
  expect(block?.steps).toMatchObject([{ title: 'Choisir sans parler' }, {}, {}, {}])
  await page.keyboard.press('Control+z')
  await expect.poll(added).toHaveLength(0)

  const { methods: own = [], methodMarks = [] } = await readTables(page)
  expect(own.filter(({ basedOn }) => basedOn === 'dot-voting')).toHaveLength(1)
  expect(methodMarks.find(({ id }) => id === 'dot-voting')).toMatchObject({
    isFavourite: true,
    experience: 'Trois gommettes suffisent.',
  })
})

test('a note longer than can be kept stays as it was pasted, with the reason, and is saved once shorter', async ({
  app,
}) => {
  const { page } = await app.open()
  const methods = methodsScreen(page)
  await methods.open()
  await methods.choose('Vote par gommettes')
  const long = 'Une idée de plus. '.repeat(1_500).trim()
  await methods.experience.fill(long)
  await page.keyboard.press('Tab')
  await expect(page.getByText(/caractères, 20\s000 au plus/u)).toBeVisible()
  await expect(methods.experience).toHaveValue(long)
  await methods.experience.fill('Une idée de plus.')
  await page.keyboard.press('Tab')
  await appFrame(page).saved()
  const { methodMarks = [] } = await readTables(page)
  expect(methodMarks.find(({ id }) => id === 'dot-voting')).toMatchObject({
    experience: 'Une idée de plus.',
  })
})

test('every screen of the library passes axe', { tag: '@long' }, async ({ app }) => {
  const { page } = await app.open()
  for (const address of [
    '/methods',
    '/methods/codevelopment',
    '/templates',
    '/templates/seminar',
    '/templates/fablab',
  ]) {
    await appFrame(page).goTo(address)
    await page.locator('[data-page-title]').waitFor()
    await page.locator('main svg').first().waitFor()
    expect(await accessibilityFaults(page), address).toEqual([])
  }
  await appFrame(page).goTo('/methods/world-cafe')
  await methodsScreen(page).adapt.click()
  await methodsScreen(page).field('name').waitFor()
  expect(await accessibilityFaults(page), 'editor').toEqual([])
  await methodsScreen(page).done.click()
  await methodsScreen(page).addToSession.click()
  await page.getByRole('dialog').waitFor()
  expect(await accessibilityFaults(page), 'add').toEqual([])
  await page.keyboard.press('Escape')
})
