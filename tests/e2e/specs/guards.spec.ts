import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { longWorkbook, passwordProtectedWorkbook, zipBomb } from '#tests/helpers/hostile-files.ts'
import {
  answerOpenDialog,
  answerSaveDialog,
  closeNativeDialogs,
} from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { chooseList, importWhole, peopleOf } from '../main-job-steps.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { exportPanel } from '../page-models/exports-screen.ts'
import { importWizard } from '../page-models/import-wizard.ts'
import { newPersonScreen, peopleScreen, personScreen } from '../page-models/people-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { t } from '../page-models/words.ts'
import { samplePath } from '../sample-lists.ts'

type Refused = {
  readonly file: string
  readonly bytes: () => Uint8Array
  readonly words: RegExp
}

const REFUSED: readonly Refused[] = [
  { file: 'vide.xlsx', bytes: () => new Uint8Array(), words: /Ce fichier est vide\./u },
  {
    file: 'protege.xlsx',
    bytes: passwordProtectedWorkbook,
    words: /Ce fichier est protégé par un mot de passe\./u,
  },
  {
    file: 'longue.xlsx',
    bytes: () => longWorkbook(200_000),
    words: /plus de 5\s000 lignes\..*par paquets de 5\s000 lignes/u,
  },
  {
    file: 'bombe.xlsx',
    bytes: () => zipBomb(300),
    words:
      /(Une fois décompressé, ce fichier dépasse 50\sMo|Ce fichier est compressé d’une façon anormale)/u,
  },
  {
    file: 'lourde.csv',
    bytes: () => new Uint8Array(11 * 1024 * 1024).fill(97),
    words: /Ce fichier dépasse 10\sMo\./u,
  },
  {
    file: 'affiche.xlsx',
    bytes: () => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
    words: /Ce fichier est un PDF, pas un tableur\./u,
  },
]

test('each list that cannot be read is refused in words that help, and changes nothing', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.open()
  const { page, electron } = running
  const wizard = importWizard(page)
  const before = await readTables(page)
  await wizard.open()
  for (const { file, bytes, words } of REFUSED) {
    await test.step(file, async () => {
      const target = path.join(app.outputFolder, file)
      await writeFile(target, bytes())
      await answerOpenDialog(electron, target)
      await wizard.choose.click()
      await expect(wizard.refusal).toHaveText(words)
      // Too heavy, it is not even opened.
      if (file !== 'lourde.csv') await expect(wizard.refusal).toContainText(file)
      await expect(wizard.refusal).toHaveText(
        /Rien n’a changé dans votre fichier ni dans Koudmen\./u,
      )
      await wizard.step('file')
    })
  }
  await closeNativeDialogs(electron)
  await wizard.choose.click()
  await expect(wizard.refusal).toHaveCount(0)
  expect(await readTables(page)).toEqual(before)

  // The app goes on as if nothing had happened.
  await importWhole(running, samplePath('contacts-accueil.xlsx'))
  expect((await peopleOf(page)).length).toBe((before.people?.length ?? 0) + 30)
})

test('« Choisir un fichier » pressed twice at once reads the list once and tells of no stop', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const wizard = importWizard(page)
  await wizard.open()
  await answerOpenDialog(electron, samplePath('inscriptions.csv'))
  await wizard.choose.dblclick()
  await wizard.step('columns')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(wizard.refusal).toHaveCount(0)
})

test('a list of headings alone is told from one in which nobody is recognised', async ({ app }) => {
  const running = await app.open()
  const list = path.join(app.outputFolder, 'titres.csv')
  await writeFile(list, 'Nom;Prénom;Téléphone\n')
  await chooseList(running, list)
  await importWizard(running.page).step('columns')
  await expect(running.page.getByText(t('importing.columns.headingsOnly'))).toBeVisible()
})

test('an import that is left half-way writes nothing, and is still there when one comes back', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const wizard = importWizard(page)
  const before = await readTables(page)
  await chooseList(running, samplePath('inscriptions.csv'))
  await wizard.toPeople()
  await peopleScreen(page).open()
  expect((await readTables(page)).people).toEqual(before.people)
  await appFrame(page).goTo('/people/import')
  await wizard.step('people')
})

test('a save dialog that is closed says nothing; a folder that refuses is said in words', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const panel = exportPanel(page)
  const messages = page.getByRole('region', { name: t('common.notifications') })
  await panel.open()
  await closeNativeDialogs(electron)
  await panel.xlsx.click()
  await expect(panel.xlsx).toBeEnabled()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(messages.getByRole('alert')).toHaveCount(0)

  // Not even the administrator may write there.
  await answerSaveDialog(electron, '/sys/presences.xlsx')
  await panel.xlsx.click()
  await expect(messages.getByRole('alert')).toHaveText(t('errors.diskReadOnly'))

  const folder = path.join(app.outputFolder, 'presences.csv')
  await mkdir(folder)
  await answerSaveDialog(electron, folder)
  await panel.csv.click()
  await expect(messages.getByRole('alert')).toHaveCount(2)
  await expect(panel.csv).toBeEnabled()
})

test('« Créer » pressed twice at once makes one', { tag: '@long' }, async ({ app }) => {
  const { page } = await app.open()
  const count = async (table: string) => {
    await appFrame(page).saved()
    return (await readTables(page))[table]?.length ?? 0
  }
  const people = await count('people')
  const person = newPersonScreen(page)
  await person.open()
  await person.firstName.fill('Maïté')
  await person.lastName.fill('DOUBLON')
  await person.submit.dblclick()
  await expect(personScreen(page).title).toHaveText('Maïté Doublon')
  expect(await count('people')).toBe(people + 1)

  const sessions = await count('sessions')
  const form = newSessionScreen(page)
  await form.open()
  await form.name.fill('Une fois seulement')
  await form.chooseFormat(t('sessions.formats.seminar'))
  await form.typeDate('2026-12-01')
  await form.submit.dblclick()
  await expect(personScreen(page).title).toContainText('Une fois seulement')
  expect(await count('sessions')).toBe(sessions + 1)

  const decks = await count('decks')
  await appFrame(page).goTo('/decks')
  await page.getByRole('button', { name: t('decks.page.make') }).dblclick()
  await page.getByRole('button', { name: t('decks.editor.add') }).waitFor()
  expect(await count('decks')).toBe(decks + 1)
})
