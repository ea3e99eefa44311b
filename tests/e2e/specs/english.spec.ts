import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { createTranslator } from '#shared/locales/translator.ts'
import { koudmen } from '#tests/helpers/command-line.ts'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { settingsScreen } from '../page-models/settings-screen.ts'

const t = createTranslator('en')

/** A key that no words answer is shown as it is written: « people.title ». */
const KEY =
  /\b(?:common|home|people|sessions|challenges|decks|methods|templates|settings|shell|print(?:ables)?[A-Za-z]*)\.[a-z][A-Za-z]+/u

/** Main screens, and the heading each one has in English. */
const SCREENS = [
  ['/', t('home.nextSessions')],
  ['/sessions', t('sessions.title')],
  ['/people', t('people.title')],
  ['/challenges', t('challenges.title')],
  ['/printables', t('decks.page.title')],
  ['/methods', t('decks.page.title')],
  ['/settings', t('settings.title')],
] as const

test('English is read when it is chosen, on every main screen, on paper and again at the next start', {
  tag: '@long',
}, async ({ app }) => {
  const first = await app.launch()
  await settingsScreen(first.page).open('screen')
  await first.page.getByText('English', { exact: true }).click()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(first.page.getByText(t('settings.screen.languageHint'))).toBeVisible()
  await first.close()

  const { page, electron } = await app.launch()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  for (const [address, heading] of SCREENS) {
    await appFrame(page).goTo(address)
    await expect(page.getByRole('heading', { name: heading }).first(), address).toBeVisible()
    const words = (await page.locator('body').textContent()) ?? ''
    expect(words, address).not.toMatch(KEY)
    expect(words, address).not.toMatch(/Rencontres|Réglages|Participants et|Défis/u)
  }

  const { sessions = [] } = await readTables(page)
  const session = sessions.find(({ code }) => code === 'R3PR') ?? sessions[0]
  await appFrame(page).goTo(`/sessions/${String(session?.id)}/print`)
  await page
    .getByRole('radiogroup', { name: t('print.choices.label') })
    .getByText(t('print.choices.signIn'), { exact: true })
    .click()
  await page.locator('[data-pdf-state="ready"]').waitFor()
  const file = path.join(app.outputFolder, 'sign-in.pdf')
  await answerSaveDialog(electron, file)
  await page.getByRole('button', { name: t('print.output.save') }).click()
  await expect.poll(() => readFile(file).catch(() => null)).not.toBeNull()
  const [sheet = ''] = (await readPdf(await readFile(file))).pages
  expect(sheet).toContain(t('documents.signIn.code'))
  expect(sheet).toMatch(/Page 1 of \d/u)
  expect(sheet).toMatch(/\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u)
})

test('the command line answers in English when asked', async ({ app }) => {
  const example = path.join(app.outputFolder, 'example.koudmen')
  const made = await koudmen(['example', '--out', example, '--lang', 'en'], app.outputFolder)
  expect(made.exitCode).toBe(0)
  const kit = ['kit', example, '--session', 'NONE', '--out', app.outputFolder, '--lang', 'en']
  const refused = await koudmen(kit, app.outputFolder)
  expect(refused.exitCode).not.toBe(0)
  expect(refused.stderr).toMatch(/session/iu)
  expect(refused.stderr).not.toMatch(/rencontre/iu)
})
