import path from 'node:path'
import { expect } from '@playwright/test'
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
  const { page } = await app.launch()
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
  const { page } = await app.launch()
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
  const running = await app.launch()
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
