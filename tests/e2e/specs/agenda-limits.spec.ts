import path from 'node:path'
import { expect } from '@playwright/test'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { agendaScreen } from '../page-models/agenda-screen.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { printPanel, sessionScreen } from '../page-models/session-screen.ts'
import { t } from '../page-models/words.ts'
import { savedThrough } from '../saving.ts'

/** A session of the example without any agenda, from 9 h. */
const UNPLANNED = 'R3PR'
const COUNT = 300
/** Five minutes each: the last ones begin on the day after. */
const TITLES = Array.from(
  { length: COUNT },
  (_, index) => `Séquence ${String(index + 1).padStart(3, '0')}`,
)

test('300 blocks pasted at once are all kept, undone at once, printed, and there after a restart', {
  tag: '@long',
}, async ({ app }) => {
  let running = await app.launch()
  const { sessions = [] } = await readTables(running.page)
  const id = String(sessions.find(({ code }) => code === UNPLANNED)?.id)
  let agenda = agendaScreen(running.page)
  await agenda.open(id)
  await agenda.paste(TITLES.map((title) => `${title} 5 min`).join('\n'))
  await expect(agenda.cards).toHaveCount(COUNT)
  await expect(agenda.end).toContainText('Fin à 10\u00a0h')
  await expect(agenda.card('Séquence 300')).toContainText('Séquence 300')
  await appFrame(running.page).saved()

  await agenda.card('Séquence 150').focus()
  await running.page.keyboard.press('Alt+ArrowUp')
  await agenda.isOn('Séquence 150')
  await expect(running.page.locator('[data-agenda-row]').nth(148)).toContainText('Séquence 150')
  await running.page.keyboard.press('Control+z')
  await expect(running.page.locator('[data-agenda-row]').nth(149)).toContainText('Séquence 150')
  await running.page.keyboard.press('Control+z')
  await expect(agenda.cards).toHaveCount(0)
  await running.page.keyboard.press('Control+Shift+z')
  await expect(agenda.cards).toHaveCount(COUNT)
  await appFrame(running.page).saved()

  await test.step('the plan holds every one of them', async () => {
    await sessionScreen(running.page).goTo('print')
    const panel = printPanel(running.page)
    await panel.chooseDocument(t('planPrints.choices.plan'))
    await panel.drawn()
    const file = path.join(app.outputFolder, 'plan.pdf')
    const { pages } = await readPdf(await savedThrough(running, panel.save, file))
    const words = pages.join('\n')
    expect(TITLES.filter((title) => !words.includes(title))).toEqual([])
  })

  await running.close()
  running = await app.launch()
  agenda = agendaScreen(running.page)
  await agenda.open(id)
  await expect(agenda.cards).toHaveCount(COUNT)
  const titles = await running.page.locator('[data-agenda-row] [data-title]').allTextContents()
  expect(titles).toEqual(TITLES)
})

test('one line too many is refused with a sentence, and the text stays to be shortened', async ({
  app,
}) => {
  const { page } = await app.open()
  const { sessions = [] } = await readTables(page)
  const agenda = agendaScreen(page)
  await agenda.open(String(sessions.find(({ code }) => code === UNPLANNED)?.id))
  const lines = [...TITLES, 'Une de trop']
  await agenda.paste(lines.join('\n'))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(t('agenda.paste.tooMany', { count: COUNT + 1 }))
  await expect(dialog.getByRole('textbox')).toHaveValue(lines.join('\n'))
  await dialog.getByRole('textbox').fill(TITLES.slice(0, 2).join('\n'))
  await dialog.getByRole('button', { name: t('agenda.paste.add', { count: 2 }) }).click()
  await expect(agenda.cards).toHaveCount(2)
})
