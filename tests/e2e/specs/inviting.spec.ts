import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { read, utils } from 'xlsx'
import { PRINT_PAGES } from '#renderer/lib/paths.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerSaveDialog, closeNativeDialogs } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import type { RunningApp } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { createIn } from '../page-models/fields.ts'
import { invitingScreen } from '../page-models/inviting-screen.ts'
import {
  inviteStep,
  prepareStep,
  printPanel,
  sessionScreen,
} from '../page-models/session-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { t } from '../page-models/words.ts'

/** The session of the example that is being prepared, with answers still to come. */
const CODE = 'L8EN'
const TITLE = 'Chacun sa pièce du puzzle'

const sessionId = async (page: Page): Promise<string> =>
  String((await readTables(page)).sessions?.find(({ code }) => code === CODE)?.id)

const openContacts = async (running: RunningApp) => {
  const id = await sessionId(running.page)
  await appFrame(running.page).goTo(`/sessions/${id}/contact`)
  const screen = invitingScreen(running.page)
  await screen.rows.first().waitFor()
  return { ...screen, id }
}

const clipboardOf = ({ electron }: RunningApp): Promise<string> =>
  electron.evaluate(({ clipboard }) => clipboard.readText())

/** People of the session by preferred channel and answer. */
const peopleOf = async (page: Page, id: string, preferred: string, status: string) => {
  const { participations, people } = await readTables(page)
  const ids = new Set(
    participations
      ?.filter((row) => row.sessionId === id && row.status === status)
      .map((row) => row.personId),
  )
  return (people ?? [])
    .filter((row) => ids.has(row.id) && row.preferredContact === preferred)
    .map((row) => ({
      id: String(row.id),
      email: String(row.email),
      name: sheetName({ firstName: String(row.firstName), lastName: String(row.lastName) }),
    }))
}

const eventsOf = async (page: Page, id: string) =>
  (await readTables(page)).contactEvents?.filter((row) => row.sessionId === id) ?? []

test('a call is noted with its answer, by whom and how, and the person stays in sight', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const { id, chooseChannel, mark, rowOf, history, summary } = await openContacts(running)
  await chooseChannel(t('people.contacts.phone'))
  // The last one was never tried.
  const called = (await peopleOf(page, id, 'phone', 'invited')).at(-1)
  if (!called) throw new Error('The example has nobody to call')
  await mark(called.name, 'noAnswer')
  await mark(called.name, 'coming')
  await expect(rowOf(called.id)).toHaveAttribute('data-state', 'coming')
  await appFrame(page).saved()
  const { participations, sessions } = await readTables(page)
  const answer = participations?.find((row) => row.id === called.id && row.sessionId === id)
  expect(answer?.status).toBe('confirmed')
  const team = sessions?.find((row) => row.id === id)?.facilitatorIds as readonly string[]
  expect(await eventsOf(page, id)).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ personId: called.id, channel: 'phone', outcome: 'noAnswer' }),
      expect.objectContaining({ channel: 'phone', outcome: 'reached', facilitatorId: team[0] }),
    ]),
  )
  await expect(summary).toContainText('4 personnes à joindre')
  await history(called.name)
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(rowOf(called.id)).toHaveAttribute('data-state', 'noAnswer')
})

test('« à relancer » of the home page leads to as many people to reach', async ({ app }) => {
  const { page } = await app.open()
  const id = await sessionId(page)
  const reminder = page.locator(`a[href="#/sessions/${id}/contact"]`)
  const count = /\d+/u.exec((await reminder.textContent()) ?? '')?.[0]
  await reminder.click()
  const { summary, rows } = invitingScreen(page)
  await expect(summary).toContainText(`${count} personnes à joindre`)
  await expect(rows).toHaveCount(Number(count))
})

test('the SMS is copied as it stands, one’s own words are kept, and the proposed ones come back', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const { id, chooseChannel, text, copyText, reset } = await openContacts(running)
  await chooseChannel('SMS')
  await copyText.click()
  await expect.poll(() => clipboardOf(running)).toContain(`"${TITLE}" : samedi 5 décembre`)
  // With what to bring and whom to answer, it takes two.
  await expect(page.locator('[data-sms-segments]')).toHaveAttribute('data-sms-segments', '2')
  await text.fill('Fête samedi à 9 h 30, forêt comprise')
  await expect(page.getByText(t('inviting.message.rare', { signs: 'ê' }))).toBeVisible()
  // Copied while still being typed: what is in the box is what leaves.
  await copyText.click()
  await expect.poll(() => clipboardOf(running)).toBe('Fête samedi à 9 h 30, forêt comprise')
  await page.getByRole('button', { name: t('inviting.message.simplify') }).click()
  await expect(text).toHaveValue('Fete samedi à 9 h 30, foret comprise')
  await expect(page.locator('[data-sms-segments]')).toHaveAttribute('data-sms-segments', '1')
  await appFrame(page).saved()
  await appFrame(page).goTo('/sessions')
  await appFrame(page).goTo(`/sessions/${id}/contact`)
  await chooseChannel('SMS')
  await expect(text).toHaveValue('Fete samedi à 9 h 30, foret comprise')
  await reset.click()
  await expect(text).toHaveValue(/Nous vous invitons à "Chacun sa pièce du puzzle"/u)
  await expect(reset).toBeHidden()
})

test('words of one’s own are flagged once the hour has changed', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const { id, chooseChannel, text } = await openContacts(running)
  await chooseChannel('WhatsApp')
  await text.fill('Rendez-vous samedi à 9 h 30')
  await text.blur()
  await appFrame(page).saved()
  await appFrame(page).goTo(`/sessions/${id}`)
  await prepareStep(page).addPart(t('sessions.presets.afternoon'))
  await appFrame(page).saved()
  await appFrame(page).goTo(`/sessions/${id}/contact`)
  await chooseChannel('WhatsApp')
  await expect(page.getByText(t('inviting.message.stale'))).toBeVisible()
  await expect(text).toHaveValue('Rendez-vous samedi à 9 h 30')
  await page.getByRole('button', { name: t('inviting.message.staleKeep') }).click()
  await expect(page.getByText(t('inviting.message.stale'))).toBeHidden()
})

test('a message on WhatsApp is marked as sent for everyone at once, and undone at once', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const { id, chooseChannel, copyNumbers, markSent, rows } = await openContacts(running)
  const before = (await eventsOf(page, id)).length
  await chooseChannel('WhatsApp')
  await copyNumbers.click()
  await expect.poll(() => clipboardOf(running)).toMatch(/^(0[\d ]+\n){2}0[\d ]+$/u)
  await markSent.click()
  await expect(rows.and(page.locator('[data-state="sent"]'))).toHaveCount(3)
  await appFrame(page).saved()
  // One of the three had the message already.
  expect(await eventsOf(page, id)).toHaveLength(before + 2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => eventsOf(page, id)).toHaveLength(before)
})

test('the e-mail is copied with its subject and the addresses for « Cci »', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const screen = await openContacts(running)
  await screen.chooseChannel('E-mail')
  await screen.showEveryone()
  const written = await peopleOf(page, screen.id, 'email', 'confirmed')
  const [first, second] = written
  if (!first || !second) throw new Error('The example has too few people reached by e-mail')
  for (const { name } of [first, second]) await screen.mark(name, 'callBack')
  await screen.copySubject.click()
  await expect
    .poll(() => clipboardOf(running))
    .toBe(`Invitation\u00a0: ${TITLE}, samedi 5 décembre`)
  await screen.copyBody.click()
  await expect.poll(() => clipboardOf(running)).toContain('samedi 5 décembre 2026')
  await screen.copyAddresses.click()
  await expect
    .poll(async () => (await clipboardOf(running)).split(' ; ').toSorted())
    .toEqual([first.email, second.email].toSorted())
  await expect(page.getByText(t('inviting.message.bcc'))).toBeVisible()
})

test('the newsletter list holds those who agreed and says who was left out', async ({ app }) => {
  const running = await app.open()
  const { page, electron } = running
  const screen = await openContacts(running)
  await screen.goTo('share')
  const counted = page.getByText(/recevront la lettre$/u)
  const number = async () => Number(/\d+/u.exec((await counted.textContent()) ?? '')?.[0])
  const csv = path.join(app.outputFolder, 'lettre.csv')
  await answerSaveDialog(electron, csv)
  await screen.newsletterCsv.click()
  await expect(appFrame(page).toast('«\u00a0lettre.csv\u00a0» est enregistré')).toBeVisible()
  const lines = (await readFile(csv, 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(1 + (await number()))
  expect(lines.slice(1).every((line) => line.includes('@exemple.invalid'))).toBe(true)
  await expect(page.getByText(/sans accord noté$/u)).toBeVisible()

  await screen.chooseScope('community')
  const xlsx = path.join(app.outputFolder, 'lettre.xlsx')
  await answerSaveDialog(electron, xlsx)
  await screen.newsletterWorkbook.click()
  await expect(appFrame(page).toast('«\u00a0lettre.xlsx\u00a0» est enregistré')).toBeVisible()
  const [sheet] = Object.values(read(await readFile(xlsx)).Sheets)
  expect(utils.sheet_to_json(sheet ?? {})).toHaveLength(await number())
})

test('Participants has a door to the same newsletter list', async ({ app }) => {
  const { page, electron } = await app.open()
  await appFrame(page).goTo('/people')
  await page.getByRole('button', { name: t('common.moreActions') }).click()
  await page.getByRole('menuitem', { name: t('inviting.newsletter.title') }).click()
  const dialog = page.getByRole('dialog', { name: t('inviting.newsletter.title') })
  const said = await dialog.getByText(/recevront la lettre$/u).textContent()
  const csv = path.join(app.outputFolder, 'lettre.csv')
  await answerSaveDialog(electron, csv)
  await dialog.getByRole('button', { name: t('inviting.newsletter.csv') }).click()
  await expect(appFrame(page).toast('«\u00a0lettre.csv\u00a0» est enregistré')).toBeVisible()
  const lines = (await readFile(csv, 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(1 + Number(/\d+/u.exec(said ?? '')?.[0]))
})

test('the calendar file is read by another program, at the right hour', async ({ app }) => {
  const running = await app.open()
  const { page, electron } = running
  const screen = await openContacts(running)
  await screen.goTo('share')
  await closeNativeDialogs(electron)
  await screen.saveCalendar.click()
  const file = path.join(app.outputFolder, 'rencontre.ics')
  await answerSaveDialog(electron, file)
  await screen.saveCalendar.click()
  await expect(appFrame(page).toast('«\u00a0rencontre.ics\u00a0» est enregistré')).toBeVisible()
  const eventsIn = async (name: string) =>
    new ICAL.Component(ICAL.parse(await readFile(name, 'utf8')))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
  const [event, ...others] = await eventsIn(file)
  expect(others).toEqual([])
  expect(event?.summary).toBe(TITLE)
  expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-05T13:30:00.000Z')
  const all = path.join(app.outputFolder, 'toutes.ics')
  await answerSaveDialog(electron, all)
  await screen.saveAllCalendars.click()
  await expect(appFrame(page).toast('«\u00a0toutes.ics\u00a0» est enregistré')).toBeVisible()
  expect((await eventsIn(all)).length).toBeGreaterThan(1)
})

test('each paper of the invitation opens where it is printed', { tag: '@long' }, async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const { id, goTo } = await openContacts(running)
  for (const paper of PRINT_PAGES) {
    await appFrame(page).goTo(`/sessions/${id}/contact`)
    await goTo('share')
    await page.getByRole('link', { name: t(`inviting.print.${paper}`), exact: true }).click()
    const choices = page.getByRole('radiogroup', { name: t('print.choices.label') })
    await expect(choices.getByRole('radio', { checked: true })).toHaveAccessibleName(
      new RegExp(`^${t(`planPrints.choices.${paper}`)}`, 'u'),
    )
    await printPanel(page).ready()
  }
})

test('nobody invited and no date: each says where one goes, and what is typed stays', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const form = newSessionScreen(page)
  await form.open()
  await form.name.fill('Un jour, peut-être')
  await form.chooseFormat(t('sessions.formats.fablab'))
  await form.typeDate('2026-12-14')
  await form.submit.click()
  const session = sessionScreen(page)
  await expect(session.title).toContainText('Un jour, peut-être')
  await prepareStep(page).removePart('lundi 14 décembre 2026')
  await session.goTo('invite')
  const screen = invitingScreen(page)
  await screen.goTo('contact')
  await page.getByRole('link', { name: t('inviting.empty.toList') }).click()
  await page.getByRole('button', { name: /^Toute la communauté/u }).click()
  // Somebody of whom only the name is known.
  await createIn(page, inviteStep(page).person, 'Firmin Inventin')
  await appFrame(page).saved()
  await screen.goTo('contact')
  await expect(page.getByText(t('inviting.gaps.both'))).toBeVisible()
  await screen.chooseChannel('SMS')
  await expect(screen.text).toHaveValue(/date à venir/u)
  await screen.chooseChannel(t('inviting.channels.none'))
  await expect(page.getByText(t('inviting.message.noneHint'))).toBeVisible()
  const addWay = page.getByRole('link', { name: /^Ajouter un numéro ou une adresse à INVENTIN/u })
  await expect(addWay).toBeVisible()
  await screen.goTo('share')
  await page.getByRole('link', { name: t('inviting.calendar.chooseDate') }).click()
  await expect(page.getByRole('group', { name: t('sessions.parts.add') })).toBeVisible()
})

test('no page of the step breaks a rule of WCAG 2.2 AA', { tag: '@long' }, async ({ app }) => {
  const running = await app.open()
  const { page } = running
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const screen = await openContacts(running)
  const faults: unknown[] = [...(await accessibilityFaults(page))]
  for (const channel of ['phone', 'sms', 'whatsapp', 'email', 'inPerson'] as const) {
    await screen.chooseChannel(t(`people.contacts.${channel}`))
    faults.push(...(await accessibilityFaults(page)))
  }
  await screen.chooseChannel(t('inviting.channels.all'))
  await page.getByRole('checkbox', { name: t('common.tickAll') }).click()
  await page.getByRole('button', { name: t('inviting.marks.coming'), exact: true }).click()
  await screen.showEveryone()
  faults.push(...(await accessibilityFaults(page)))
  await page.locator('[data-stop="history"]').first().click()
  await page.getByRole('dialog').waitFor()
  faults.push(...(await accessibilityFaults(page)))
  await page.keyboard.press('Escape')
  await screen.goTo('share')
  await screen.newsletterCsv.waitFor()
  faults.push(...(await accessibilityFaults(page)))
  expect(faults).toEqual([])
})
