import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { type ReadPdf, readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { type RunningApp, test } from '../fixtures.ts'
import {
  chooseList,
  importWhole,
  nameOf,
  type PlannedSession,
  peopleOf,
  prepareSession,
} from '../main-job-steps.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { deckScreen, decksScreen } from '../page-models/decks-screen.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { exportPanel } from '../page-models/exports-screen.ts'
import { importWizard } from '../page-models/import-wizard.ts'
import { peopleScreen } from '../page-models/people-screen.ts'
import {
  inviteStep,
  prepareStep,
  printPanel,
  sessionScreen,
} from '../page-models/session-screen.ts'
import { sessionsScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'
import { foldedName, namesInSample, SAMPLE_LISTS, samplePath } from '../sample-lists.ts'
import { savedThrough } from '../saving.ts'

const WORKSHOP: PlannedSession = {
  title: 'Un four à pain pour le quartier',
  format: 'Fablab',
  date: '2026-11-23',
  moment: t('sessions.presets.day'),
  venue: { name: 'Foyer Bèl Lavi', kind: 'Association', commune: 'Le Robert' },
}

const TRAINING: PlannedSession = {
  title: 'Tenir ses comptes',
  format: 'Formation',
  date: '2026-11-20',
  moment: t('sessions.presets.day'),
  venue: { name: 'Salle des Frangipaniers', kind: 'Mairie', commune: 'Ducos' },
}

const CARDS = [
  { title: 'Bois', text: 'Où trouver du bois sec ?', pictogram: 'feu' },
  { title: 'Argile', text: 'Qui sait bâtir en argile ?', pictogram: 'outil' },
  { title: 'Pain', text: 'Quelle recette essayer d’abord ?', pictogram: 'cuisine' },
]

/** Millimetres in a point. */
const MM = 25.4 / 72
/** Whole millimetres. */
const A4_PORTRAIT = '210 × 297'
const A4_LANDSCAPE = '297 × 210'

/** What no paper of the kit may tell. */
const PRIVATE = /(?:\+33|0[67])[\s.]?\d|\d{9}|@exemple/u

const expectPaper = (pdf: ReadPdf, size: string): void => {
  const sizes = [...pdf.info]
    .filter(([field]) => /^Page +\d+ size$/u.test(field))
    .map(([, points]) => points.replace(' x ', ' × ').replace(/ pts.*/u, ''))
    .map((points) => points.replace(/[\d.]+/gu, (side) => String(Math.round(Number(side) * MM))))
  expect(new Set(sizes)).toEqual(new Set([size]))
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  expect(pdf.pages.join('\n')).not.toMatch(PRIVATE)
}

const times = (haystack: string, needle: string): number => haystack.split(needle).length - 1

/** A sheet as rows by header, from the row that begins with `first`. */
const rowsUnder = (
  sheet: readonly (readonly string[])[] | undefined,
  first: string,
): readonly Readonly<Record<string, string>>[] => {
  const at = sheet?.findIndex(([cell]) => cell === first) ?? -1
  const header = sheet?.[at] ?? []
  return (sheet ?? [])
    .slice(at + 1)
    .map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}

const importSamples = async (running: RunningApp, isFirst: boolean): Promise<void> => {
  for (const sample of SAMPLE_LISTS) {
    await test.step(`import ${sample}`, async () => {
      await importWhole(running, samplePath(sample))
      const known = new Set((await peopleOf(running.page)).map(nameOf).map(foldedName))
      const missing = (await namesInSample(sample)).filter((name) => !known.has(foldedName(name)))
      expect(missing).toEqual([])
    })
  }
  if (!isFirst)
    await expect(appFrame(running.page).toast(t('importing.done.nothing')).last()).toBeVisible()
}

const inviteEverybody = async (page: Page): Promise<void> => {
  await sessionScreen(page).goTo('invite')
  await inviteStep(page).inviteCommunes('Le Lamentin', 'Fort-de-France')
  await inviteStep(page).rows.first().waitFor()
  await inviteStep(page).invite('ÇELIK Suzy')
  await expect(inviteStep(page).rows.filter({ hasText: 'ÇELIK Suzy' })).toBeVisible()
  await sessionScreen(page).goTo('print')
}

/** Names of the session in the order of the database; those who decline are left out. */
const listedNames = async (page: Page, sessionId: string): Promise<readonly string[]> => {
  const { participations = [], people = [] } = await readTables(page)
  const listed = new Set(
    participations.filter((row) => row.sessionId === sessionId).map((row) => row.personId),
  )
  return people.filter(({ id }) => listed.has(id)).map(nameOf)
}

const printSheets = async (
  running: RunningApp,
  sessionId: string,
  { folder, size }: { readonly folder: string; readonly size: string },
): Promise<void> => {
  const { page } = running
  const panel = printPanel(page)
  await panel.ready()
  await panel.chooseDocument(t('print.choices.signIn'))
  await panel.drawn()
  const sheet = await readPdf(
    await savedThrough(running, panel.save, path.join(folder, `emargement-${sessionId}.pdf`)),
  )
  expectPaper(sheet, size)
  const text = sheet.pages.join('\n')
  for (const name of await listedNames(page, sessionId)) {
    expect(times(text, name), `« ${name} » on the sheet`).toBe(1)
  }
  const code = await sessionScreen(page).code()
  for (const words of sheet.pages) expect(words).toContain(code)
}

const printKit = async (running: RunningApp, sessionId: string, folder: string): Promise<void> => {
  const { page } = running
  const panel = printPanel(page)
  await panel.chooseDocument(t('print.choices.kit'))
  await panel.tickDeck('Four à pain')
  await page
    .getByRole('radiogroup', { name: t('print.choices.label') })
    .getByText('Four à pain')
    .waitFor()
  await panel.ready()
  const kit = await readPdf(
    await savedThrough(running, panel.save, path.join(folder, `valise-${sessionId}.pdf`)),
  )
  const [first = '', ...others] = kit.pages
  expect(first).toContain(t('documents.kit.heading'))
  expect(first).toContain('Four à pain')
  expect(others.some((words) => words.includes(t('documents.signIn.heading')))).toBe(true)
  expect(others.some((words) => words.includes('Argile'))).toBe(true)
  expect(kit.fonts.every(({ embedded }) => embedded)).toBe(true)
  expect(kit.pages.join('\n')).not.toMatch(PRIVATE)
}

/**
 * Types both half-days up on the keyboard: in the morning lines 1 3 5-9 present, 2 excused, the
 * others absent; in the afternoon 1 to 6 present and somebody who was not on the list.
 */
const typeUp = async (page: Page, sessionId: string, walkIn: string): Promise<void> => {
  const entry = entryScreen(page)
  await entry.open(sessionId)
  await entry.lineNumbers.focus()
  await page.keyboard.type('1 3 5-9')
  await page.keyboard.press('Enter')
  await expect(entry.cell(2)).toHaveAttribute('data-status', 'present')
  await expect(entry.cell(1)).toHaveAttribute('data-status', 'none')
  await entry.focus(1)
  await page.keyboard.press('e')
  await page.keyboard.press('ArrowDown')
  // Twice from nothing: present, then absent.
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await expect(entry.cell(1)).toHaveAttribute('data-status', 'excused')
  await expect(entry.cell(3)).toHaveAttribute('data-status', 'absent')
  await entry.focus(0, 1)
  for (let line = 0; line < 6; line += 1) await page.keyboard.press('Enter')
  await expect(entry.cell(5, 1)).toHaveAttribute('data-status', 'present')
  await entry.addWalkIn(walkIn)
  await entry.markRestAbsent()
  await entry.focus(0, 0)
  await entry.markRestAbsent()
  await entry.anonymous.first().fill('2')
  await page.keyboard.press('Tab')
  await expect(entry.total('present', 0)).toHaveText('7')
  await expect(entry.total('excused', 0)).toHaveText('1')
  await expect(entry.total('heads', 0)).toHaveText('9')
  await expect(entry.total('present', 1)).toHaveText('7')
  await expect(entry.total('left', 0)).toHaveText('0')
  await expect(entry.total('left', 1)).toHaveText('0')
}

/** Each person counted once: lines 1 to 9, and the walk-in. */
const CAME = 10

const minutesOf = (time: unknown): number => {
  const [hours = 0, minutes = 0] = String(time).split(':').map(Number)
  return hours * 60 + minutes
}

/** Hours of each half-day, as the database has them. */
const partHours = async (page: Page, sessionId: string): Promise<readonly number[]> => {
  const { sessionParts = [] } = await readTables(page)
  return sessionParts
    .filter((part) => part.sessionId === sessionId)
    .map((part) => (minutesOf(part.end) - minutesOf(part.start)) / 60)
}

const number = (cell: string | undefined): number => Number((cell ?? '').replace(',', '.'))

/** Exports the session, reads the files back with LibreOffice, and compares every figure. */
const exportFigures = async (
  running: RunningApp,
  {
    sessionId,
    title,
    walkIn,
    folder,
  }: {
    readonly sessionId: string
    readonly title: string
    readonly walkIn: string
    readonly folder: string
  },
): Promise<void> => {
  const { page } = running
  const panel = exportPanel(page)
  const code = await sessionScreen(page).code()
  await sessionScreen(page).goTo('report')
  await exportPanel(page).openFiles()
  await expect(panel.figure('people')).toHaveText(String(CAME))
  await expect(panel.figure('anonymous')).toHaveText('2')
  const xlsx = await savedThrough(running, panel.xlsx, path.join(folder, `${code}.xlsx`))
  const csv = await savedThrough(running, panel.csv, path.join(folder, `${code}.csv`))

  const sheets = await openInLibreOffice(xlsx)
  const lines = (await listedNames(page, sessionId)).length
  const presences = rowsUnder(sheets.get(t('spreadsheets.sheets.presences')), 'Code')
  expect(presences).toHaveLength(lines * 2)
  expect(presences.every((row) => row.Code === code && row.Rencontre === title)).toBe(true)
  const said = (status: string) => presences.filter((row) => row.Présence === status)
  expect(said('Présent·e')).toHaveLength(14)
  expect(said('Excusé·e')).toHaveLength(1)
  expect(said('Absent·e')).toHaveLength(lines * 2 - 15)
  const written = said('Présent·e').find((row) => `${row.Nom} ${row.Prénom}` === walkIn)
  expect(written?.['Sans inscription']).toBe('Oui')

  const [summary] = rowsUnder(sheets.get(t('spreadsheets.sheets.summary')), 'Code')
  const [morning = 0, afternoon = 0] = await partHours(page, sessionId)
  expect(summary?.['Personnes venues']).toBe(String(CAME))
  expect(summary?.['Sans nom']).toBe('2')
  expect(summary?.Saisie).toBe(t('spreadsheets.entry.complete'))
  expect(number(summary?.['Durée tenue (h)'])).toBeCloseTo(morning + afternoon)
  expect(number(summary?.['Heures-personnes'])).toBeCloseTo(7 * morning + 7 * afternoon)
  const matrix = sheets.get(t('spreadsheets.sheets.matrix')) ?? []
  expect(matrix.some((row) => row.join(' ').includes(walkIn.split(' ')[0] ?? ''))).toBe(true)
  expect(rowsUnder(sheets.get(t('spreadsheets.sheets.people')), 'Nom')).toHaveLength(lines)

  const text = Buffer.from(csv).toString('utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const rows = text.trim().split('\r\n')
  expect(rows[0]).toContain('Code;Rencontre')
  expect(rows).toHaveLength(lines * 2 + 1)
}

/** Undoes and does again the last step from another screen, where its name must be said. */
const undoElsewhere = async (page: Page, sessionId: string): Promise<void> => {
  const step = t('steps.setAnonymousCount')
  await peopleScreen(page).open()
  await page.keyboard.press('Control+z')
  await expect(appFrame(page).toast(t('shell.undone', { step }))).toBeVisible()
  await appFrame(page).goTo(`/sessions/${sessionId}/entry`)
  await expect(entryScreen(page).total('anonymous', 0)).toHaveText('0')
  await sessionsScreen(page).open()
  await page.keyboard.press('Control+Shift+z')
  await expect(appFrame(page).toast(t('shell.redone', { step }))).toBeVisible()
  await appFrame(page).goTo(`/sessions/${sessionId}/entry`)
  await expect(entryScreen(page).total('anonymous', 0)).toHaveText('2')
}

const makeDeck = async (running: RunningApp, folder: string): Promise<void> => {
  const { page } = running
  const deck = deckScreen(page)
  await decksScreen(page).open()
  await decksScreen(page).make.click()
  await deck.addCard.waitFor()
  await deck.tab('settings')
  await deck.rename('Four à pain')
  await deck.tab('cards')
  for (const [index, card] of CARDS.entries()) {
    // A new deck comes with a first card to fill in.
    if (index > 0) await deck.add()
    await deck.writeCard(card)
  }
  await deck.tab('print')
  await printPanel(page).drawn()
  const pdf = await readPdf(
    await savedThrough(running, printPanel(page).save, path.join(folder, 'jeu.pdf')),
  )
  expectPaper(pdf, A4_LANDSCAPE)
  const words = pdf.pages.join('\n')
  for (const { title } of CARDS) expect(words).toContain(title)
}

const doJob = async (
  running: RunningApp,
  {
    plan,
    walkIn,
    folder,
    size,
    isFirst,
  }: {
    readonly isFirst: boolean
    readonly plan: PlannedSession
    readonly walkIn: string
    readonly folder: string
    readonly size: string
  },
): Promise<void> => {
  const { page } = running
  const sessionId = await test.step('prepare', () => prepareSession(page, plan))
  await expect(prepareStep(page).parts).toHaveCount(2)
  await (isFirst
    ? prepareStep(page).addFacilitator('Rosélia Bontemps')
    : prepareStep(page).pickFacilitator('Rosélia Bontemps'))
  await test.step('invite', () => inviteEverybody(page))
  await test.step('print the sheet', () => printSheets(running, sessionId, { folder, size }))
  await test.step('print the kit', () => printKit(running, sessionId, folder))
  await test.step('type up', () => typeUp(page, sessionId, walkIn))
  await test.step('undo elsewhere', () => undoElsewhere(page, sessionId))
  await test.step('export', () =>
    exportFigures(running, { sessionId, title: plan.title, walkIn, folder }))
}

test('imports, prepares, invites, prints, types up and exports; then again after a restart', async ({
  app,
}) => {
  test.setTimeout(240_000)
  const folder = app.outputFolder
  let running = await app.launch()
  await welcomeScreen(running.page).createCommunity('Les Fours du Robert', 'Le Robert')
  await importSamples(running, true)
  await test.step('make a deck', () => makeDeck(running, folder))
  await doJob(running, {
    plan: WORKSHOP,
    isFirst: true,
    walkIn: 'DUVERGER Maxette',
    folder,
    size: A4_PORTRAIT,
  })
  await appFrame(running.page).saved()
  const before = await readTables(running.page)
  await running.close()

  running = await app.launch()
  await peopleScreen(running.page).open()
  expect(await readTables(running.page)).toEqual(before)
  const people = before.people?.length ?? 0
  await importSamples(running, false)
  expect((await readTables(running.page)).people).toHaveLength(people)
  await doJob(running, {
    plan: TRAINING,
    isFirst: false,
    walkIn: 'LAVIOLETTE Serge',
    folder,
    size: A4_LANDSCAPE,
  })
})

test('the same file imported twice changes nothing, not even the journal', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.open()
  const { page } = running
  await welcomeScreen(page).createCommunity('Les Fours du Robert', 'Le Robert')
  const file = samplePath('contacts-accueil.xlsx')
  const wizard = importWizard(page)
  await chooseList(running, file)
  await wizard.step('columns')
  await wizard.next.click()
  await wizard.step('cells')
  await expect(
    wizard.doubts.getByRole('row').filter({ hasText: 'PAIN-BEURRE GLADYS' }),
  ).toContainText('A32')
  await page.locator('summary', { hasText: /petites corrections/u }).click()
  await expect(page.getByRole('row').filter({ hasText: '(soir)' })).toHaveCount(2)
  await expect(page.getByRole('row').filter({ hasText: 'TOTAL' })).toHaveCount(1)
  await wizard.next.click()
  await wizard.step('people')
  // Twice on the list: proposed as the same person, never decided silently.
  await expect(wizard.toReview).toHaveCount(2)
  await expect(wizard.toReview.filter({ hasText: 'PAIN-BEURRE Gladys' })).toContainText(
    'Même téléphone',
  )
  await wizard.finish.click()
  await expect(peopleScreen(page).count).toHaveText('30 personnes')
  await appFrame(page).saved()
  const tables = await readTables(page)
  const seq = await appFrame(page).savedSeq()
  await importWhole(running, file)
  await expect(appFrame(page).toast(t('importing.done.nothing')).last()).toBeVisible()
  expect(await readTables(page)).toEqual(tables)
  expect(await appFrame(page).savedSeq()).toBe(seq)
})
