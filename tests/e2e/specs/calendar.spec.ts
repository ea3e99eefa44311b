import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerOpenDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { calendarScreen } from '../page-models/calendar-screen.ts'
import { prepareStep } from '../page-models/session-screen.ts'
import { newSessionScreen, sessionsScreen } from '../page-models/sessions-screen.ts'
import { t } from '../page-models/words.ts'
import { savedThrough } from '../saving.ts'

const BUSY_DAY = '2026-12-05'
const UPCOMING = 'Chacun sa pièce du puzzle'
const SECOND = 'Répétition du chœur'

test('a day of the calendar starts a session, and whoever is asked for twice is told on both', async ({
  app,
}) => {
  const { page } = await app.open()
  const calendar = calendarScreen(page)
  await calendar.open()
  await calendar.next.click()
  await calendar.cell(BUSY_DAY).getByText(UPCOMING).waitFor()
  await calendar.day(BUSY_DAY).click()

  const fresh = newSessionScreen(page)
  await fresh.name.fill(SECOND)
  await fresh.chooseFormat(t('sessions.formats.other'))
  await fresh.chooseMoment(t('sessions.presets.morning'))
  await fresh.submit.click()
  await page.getByRole('heading', { level: 1, name: SECOND }).waitFor()
  await prepareStep(page).pickFacilitator('Thierry')

  await expect(page.getByText(t('calendar.conflict.title'))).toBeVisible()
  const also = page.getByRole('link').filter({ hasText: `«\u00a0${UPCOMING}\u00a0»` })
  await expect(also).toContainText('Thierry')
  await also.click()
  await expect(page.getByRole('link').filter({ hasText: SECOND })).toContainText('Thierry')

  const told = /Thierry.*deux rencontres à la fois/u
  await sessionsScreen(page).open()
  await expect(page.getByText(told)).toHaveCount(2)
  await calendar.open()
  await expect(calendar.conflicts).toBeVisible()
  await expect(calendar.cell(BUSY_DAY).getByText(/^En double.*Thierry/u)).toHaveCount(2)
})

test('the month is walked by the keys: days, weeks, months, and a holiday says its name', async ({
  app,
}) => {
  const { page } = await app.open()
  const calendar = calendarScreen(page)
  await calendar.open()
  await calendar.day('2026-11-23').focus()
  await page.keyboard.press('ArrowRight')
  await expect(calendar.day('2026-11-24')).toBeFocused()
  await page.keyboard.press('End')
  await expect(calendar.day('2026-11-29')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(calendar.month('décembre 2026')).toBeVisible()
  await expect(calendar.day('2026-12-06')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(calendar.day('2027-01-06')).toBeFocused()
  await expect(calendar.cell('2027-01-01')).toContainText(t('calendar.holidays.newYear'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: t('sessions.new.title') }).waitFor()
  await expect(page.getByRole('group', { name: t('sessions.new.date') })).toContainText('06')
})

test('a session of two days stands on both, and all of them leave as one file', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const calendar = calendarScreen(page)
  await appFrame(page).goTo('/sessions/calendar')
  await calendar.next.click()
  await expect(
    page.getByRole('cell').getByText('Ce que nous avons appris cette année'),
  ).toHaveCount(2)
  const bytes = await savedThrough(
    running,
    calendar.exportAll,
    path.join(app.outputFolder, 'agenda.ics'),
  )
  // One event for each part of the six sessions.
  expect(new TextDecoder().decode(bytes).match(/BEGIN:VEVENT/gu)).toHaveLength(9)
})

const event = (lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const calendarFile = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ailleurs//FR',
    ...events.flatMap(event),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

test('a calendar file shows what it would become, makes sessions in one step, and knows them again', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const file = path.join(app.outputFolder, 'mairie.ics')
  await writeFile(
    file,
    calendarFile(
      [
        'UID:1@mairie',
        'SUMMARY:Atelier compost',
        'DTSTART;TZID=Europe/Paris:20261210T150000',
        'DTEND;TZID=Europe/Paris:20261210T170000',
        'LOCATION:Foyer rural des Hauts\\, Le Morne-Rouge',
        'DESCRIPTION:Venir avec des gants',
      ],
      ['UID:2@mairie', 'SUMMARY:Marché des créateurs', 'DTSTART;VALUE=DATE:20261212'],
      [
        'UID:3@mairie',
        'SUMMARY:Réunion passée',
        'DTSTART:20261101T090000',
        'DTEND:20261101T100000',
      ],
      ['UID:4@mairie', 'SUMMARY:Annulée', 'DTSTART:20261213T090000', 'STATUS:CANCELLED'],
      [
        'UID:5@mairie',
        'SUMMARY:Permanence',
        'DTSTART:20261202T090000',
        'DTEND:20261202T100000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ],
    ),
  )
  await appFrame(page).goTo('/sessions/calendar')
  const open = page.getByRole('button', { name: t('calendar.open.action') })
  const dialog = page.getByRole('dialog')
  await answerOpenDialog(electron, file)
  await open.click()
  await expect(dialog).toContainText('Atelier compost')
  await expect(dialog).toContainText('10\u00a0h – 12\u00a0h')
  await expect(dialog).toContainText(t('calendar.open.notices.allDay'))
  await expect(dialog).toContainText(t('calendar.open.reasons.cancelled'))
  await expect(dialog.getByRole('checkbox', { name: /Réunion passée/u })).not.toBeChecked()
  expect(await accessibilityFaults(page)).toEqual([])
  const before = (await readTables(page)).sessions?.length ?? 0
  await dialog.getByRole('button', { name: t('calendar.open.create', { count: 5 }) }).click()
  await appFrame(page)
    .toast(t('calendar.open.created', { count: 5 }))
    .waitFor()
  const { sessions = [], venues = [] } = await readTables(page)
  expect(sessions).toHaveLength(before + 5)
  const compost = sessions.find(({ title }) => title === 'Atelier compost')
  const place = venues.find(({ name }) => name === 'Foyer rural des Hauts')
  expect(compost).toMatchObject({ notes: 'Venir avec des gants', venueId: place?.id })

  await open.click()
  await expect(dialog.getByRole('checkbox', { name: /Atelier compost/u })).not.toBeChecked()
  await expect(dialog).toContainText(t('calendar.open.doubles.event'))
  await dialog.getByRole('button', { name: t('common.cancel') }).click()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await readTables(page)).sessions?.length).toBe(before)

  await writeFile(file, calendarFile(['SUMMARY:Coupé', 'DTSTART:20261210T150000']).slice(0, -40))
  await open.click()
  await expect(appFrame(page).toast(t('calendar.open.faults.cut'))).toBeVisible()
  await writeFile(file, 'x'.repeat(5 * 1024 * 1024 + 1))
  await open.click()
  await expect(appFrame(page).toast(t('calendar.open.faults.tooLarge'))).toBeVisible()
})
