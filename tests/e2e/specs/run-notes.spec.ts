import { expect } from '@playwright/test'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import type { RunningApp } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { t } from '../page-models/words.ts'
import { at, openAt, openRun, sessionId } from '../run-day.ts'

/** Those of the session that is run: the example holds notes of older ones. */
const notesOf = async (running: RunningApp) => {
  const id = await sessionId(running)
  const { runNotes = [] } = await readTables(running.page)
  return runNotes.filter((note) => note.sessionId === id)
}

test('notes are kept with their time and their block, by Enter', async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page } = running
  const run = await openRun(running)
  await run.start.click()
  await run.tab(t('run.notes.tab')).click()
  await run.note.fill('Hervé prête sa débroussailleuse')
  await page.keyboard.press('Enter')
  await expect(run.note).toHaveValue('')
  await expect(run.notes).toHaveCount(1)
  await expect(run.notes.first()).toContainText('9 h 30 · Accueil et émargement')
  // A letter typed in a note is a letter.
  await run.note.fill('n')
  await page.keyboard.press('n')
  await expect(run.title).toHaveText('Accueil et émargement')
  // Not entered yet when one looks elsewhere: it is a note.
  await run.note.fill('Clé du local chez Mme Zobel')
  await run.tab(t('run.block.tab')).click()
  await run.tab(t('run.notes.tab')).click()
  await expect(run.notes).toHaveCount(2)
  await expect(run.note).toHaveValue('')

  // « Une promesse entendue » becomes one in one press, and is then left on no other sheet.
  await appFrame(page).goTo(`/sessions/${await sessionId(running)}/entry-commitments`)
  const noted = page.getByRole('region', { name: t('outcomes.notes.title') })
  await expect(noted.getByRole('listitem')).toHaveCount(2)
  await noted
    .getByRole('listitem')
    .filter({ hasText: 'Zobel' })
    .getByRole('button', { name: t('outcomes.notes.takeAsPromise') })
    .click()
  await expect(page.locator('[data-line]')).toHaveCount(1)
  await expect(noted.getByRole('listitem')).toHaveCount(1)
  await appFrame(page).goTo(`/sessions/${await sessionId(running)}/entry-contributions`)
  await expect(noted.getByRole('listitem')).toHaveCount(1)
})

test('a note that is typed and not entered is one row, which neither leaving nor a flat battery loses', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch({ env: { KOUDMEN_NOW: at('09:30') } })
  const { page } = running
  const texts = async () => (await notesOf(running)).map(({ text }) => text)
  const run = await openRun(running)
  await run.start.click()
  await run.tab(t('run.notes.tab')).click()
  // Left at once, for another screen.
  await run.note.fill('Prévenir la cantine')
  await appFrame(page).goTo('/people')
  await expect.poll(texts).toEqual(['Prévenir la cantine'])

  await openRun(running)
  await run.tab(t('run.notes.tab')).click()
  await run.note.pressSequentially('Le portail')
  await expect.poll(texts).toContain('Le portail')
  await run.note.pressSequentially(' grince')
  await expect.poll(texts).toContain('Le portail grince')
  // In the box still, and only there.
  await expect(run.note).toHaveValue('Le portail grince')
  await expect(run.notes).toHaveCount(1)
  await appFrame(page).saved()
  await pullThePlug(running.electron)

  const again = await app.launch({ env: { KOUDMEN_NOW: at('09:40') } })
  const back = await openRun(again)
  await back.tab(t('run.notes.tab')).click()
  await expect(back.notes).toHaveCount(2)
  await expect(back.notes.first()).toContainText('9 h 30 · Accueil et émargement')
  await expect(back.notes.first().getByRole('textbox')).toHaveValue('Le portail grince')
})

test('a note that was kept while it was typed is one step to undo, and none once it is emptied', {
  tag: '@long',
}, async ({ app }) => {
  const running = await openAt(app, at('09:30'))
  const { page } = running
  const count = async () => (await notesOf(running)).length
  const run = await openRun(running)
  await run.tab(t('run.notes.tab')).click()
  await run.note.pressSequentially('Le portail')
  await expect.poll(count).toBe(1)
  await run.note.pressSequentially(' grince')
  await page.keyboard.press('Enter')
  await expect(run.notes).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(run.notes).toHaveCount(0)
  await run.note.pressSequentially('Rien')
  await expect.poll(count).toBe(1)
  await run.note.fill('')
  await expect.poll(count).toBe(0)
})
