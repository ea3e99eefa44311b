import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { challengePage, challengesScreen } from '../page-models/challenges-screen.ts'
import { createIn } from '../page-models/fields.ts'
import { printPanel } from '../page-models/session-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { t } from '../page-models/words.ts'

const CHALLENGE = {
  title: 'Des marchés plus près de chez nous',
  question: 'Comment acheter et vendre sans prendre la voiture\u00a0?',
}
const PAST = 'Vendre sans intermédiaire'
const OUTCOME = 'Deux stands d’essai, le samedi matin, devant l’école.'

test('a challenge gathers its sessions and what came of them, and each step is undone', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  const challenge = challengePage(page)
  await challengesScreen(page).open()
  await challengesScreen(page).make(CHALLENGE)

  await test.step('its stage and its holder', async () => {
    await challenge.chooseStage(t('planPrints.challenge.stages.imagine'))
    await expect(challenge.stage(t('planPrints.challenge.stages.imagine'))).toBeChecked()
    await createIn(page, challenge.holder, 'Le comité du bourg')
    await frame.saved()
    const { challenges } = await readTables(page)
    const row = challenges?.find(({ title }) => title === CHALLENGE.title)
    expect(row).toMatchObject({
      stage: 'imagine',
      holderName: 'Le comité du bourg',
      holderId: null,
      question: CHALLENGE.question,
    })
  })

  await test.step('a session is attached, and says what came of it', async () => {
    await challenge.attach(PAST)
    await challenge.outcome(PAST).fill(OUTCOME)
    await challenge.outcome(PAST).blur()
    await frame.saved()
    const { sessions } = await readTables(page)
    expect(sessions?.find(({ title }) => title === PAST)).toMatchObject({
      challengeOutcome: OUTCOME,
    })
  })

  await test.step('undone: first the words, then the tie', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+z')
    await expect(challenge.outcome(PAST)).toHaveValue('')
    await page.keyboard.press('Control+z')
    await expect(challenge.sessions).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(challenge.session(PAST)).toBeVisible()
  })

  await test.step('its board is drawn for A3', async () => {
    await challenge.openBoard()
    await printPanel(page).drawn()
  })

  await test.step('removed, it leaves its sessions; undone, it has them again', async () => {
    await challenge.remove()
    await expect(challengesScreen(page).challenge(CHALLENGE.title)).toHaveCount(0)
    await page
      .getByRole('region', { name: t('common.notifications') })
      .getByRole('button', { name: t('common.cancel') })
      .click()
    await challengesScreen(page).challenge(CHALLENGE.title).click()
    await challenge.openWork()
    await expect(challenge.session(PAST)).toBeVisible()
  })
})

test('a session prepared from a challenge is tied to it, and one made in a session is one step', async ({
  app,
}) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  await challengesScreen(page).open()
  await challengesScreen(page).make(CHALLENGE)
  await challengePage(page).prepare.click()
  await newSessionScreen(page).name.fill('Premier tour des étals')
  await newSessionScreen(page).typeDate('2026-12-12')
  await newSessionScreen(page).submit.click()
  await page.getByRole('heading', { level: 1, name: 'Premier tour des étals' }).waitFor()
  const field = page.getByRole('combobox', { name: t('challenges.inSession.label') })
  await expect(field).toHaveValue(CHALLENGE.title)

  await page
    .getByRole('region', { name: t('challenges.inSession.title') })
    .getByRole('button', { name: t('common.emptyField') })
    .click()
  await createIn(page, field, 'Un défi né en route')
  await frame.toast(t('challenges.inSession.created')).waitFor()
  const before = (await readTables(page)).challenges?.length ?? 0
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('')
  await frame.saved()
  expect((await readTables(page)).challenges).toHaveLength(before - 1)
})
