import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { exchangeScreen, tablesScreen } from '../page-models/exchange-screen.ts'
import { pick } from '../page-models/fields.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'
import { t } from '../page-models/words.ts'

const NEED = 'Une tondeuse pour le verger'
const OFFER = 'Prêter ma tondeuse'

test('a need finds who can help, they are introduced, it clicks, and each step is undone', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  const exchange = exchangeScreen(page)
  await exchange.open()
  const before = (await readTables(page)).introductions?.length ?? 0

  await test.step('a need and an offer are added by two people', async () => {
    for (const [kind, who, text] of [
      ['need', 'BÉLAIR', NEED],
      ['offer', 'NGUYỄN', OFFER],
    ] as const) {
      await exchange.add.click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(t(`exchange.kinds.${kind}`), { exact: true }).click()
      await pick(page, dialog.getByRole('combobox', { name: t('exchange.dialog.who') }), who, '')
      await dialog.getByRole('textbox', { name: t(`exchange.dialog.${kind}Text`) }).fill(text)
      await dialog.getByRole('button', { name: t('exchange.dialog.submit') }).click()
      await expect(dialog).toHaveCount(0)
    }
    await frame.saved()
  })

  await test.step('the offer just added is shown with whom it would help, and why', async () => {
    const answer = exchange.asked.locator('[data-piece]').filter({ hasText: NEED })
    await expect(answer).toContainText('tondeuse')
    await answer.getByRole('button', { name: t('exchange.ideas.propose') }).click()
    // The line stays where it was: the next one never comes under the pointer unseen.
    await expect(answer).toContainText(t('exchange.ideas.isProposed'))
  })

  await test.step('it clicks: the need is met, and what came of it is kept', async () => {
    await exchange.openIntroductions()
    const made = exchange.introductions.filter({ hasText: NEED })
    await exchange.moveTo(made, t('exchange.introductions.states.clicked'))
    await made.getByRole('textbox', { name: t('exchange.introductions.outcome') }).fill('Tondu.')
    await made.getByRole('textbox', { name: t('exchange.introductions.outcome') }).blur()
    await frame.saved()
    const { introductions = [], pieces = [] } = await readTables(page)
    expect(introductions).toHaveLength(before + 1)
    const row = introductions.find(({ needText }) => needText === NEED)
    expect(row).toMatchObject({
      state: 'clicked',
      proposedOn: '2026-11-23',
      introducedOn: '2026-11-23',
      closedOn: '2026-11-23',
      outcome: 'Tondu.',
    })
    expect(pieces.find(({ text }) => text === NEED)).toMatchObject({ state: 'met' })
  })

  await test.step('undone: the words, the state with its need, then the introduction itself', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(exchange.introductions.filter({ hasText: NEED })).toHaveAttribute(
      'data-state',
      'proposed',
    )
    await frame.saved()
    const { pieces = [] } = await readTables(page)
    expect(pieces.find(({ text }) => text === NEED)).toMatchObject({ state: 'open' })
    await page.keyboard.press('Control+z')
    await expect(exchange.introductions.filter({ hasText: NEED })).toHaveCount(0)
  })
})

test('what stands on a record only can be found, and its state is kept beside the record', async ({
  app,
}) => {
  const { page } = await app.open()
  const exchange = exchangeScreen(page)
  await exchange.open()
  await exchange.search.fill('greffer')
  await exchange.offers.getByRole('button', { name: 'Greffer un arbre fruitier' }).click()
  const piece = exchange.offers.locator('[data-piece]').filter({ hasText: 'Greffer' })
  await piece.getByRole('button', { name: t('exchange.piece.met') }).click()
  await expect(piece).toHaveAttribute('data-state', 'met')
  await appFrame(page).saved()
  const { people = [], pieces = [] } = await readTables(page)
  expect(people.find(({ lastName }) => lastName === 'BÉLAIR')?.offers).toContain(
    'Greffer un arbre fruitier',
  )
  expect(pieces.filter(({ text }) => text === 'Greffer un arbre fruitier')).toHaveLength(1)
})

test('needs and offers are typed up as they lie on the table, on the keyboard alone', async ({
  app,
}) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('pieces')
  await sheets.ready()
  for (const [need, offer, who] of [
    ['Un vélo', 'Réparer un poste de radio', '1'],
    ['Une échelle #bricolage', '', '2'],
  ] as const) {
    await page.keyboard.insertText(need)
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(offer)
    await page.keyboard.press('Tab')
    await page.keyboard.type(who)
    await page.keyboard.press('Enter')
    await sheets.ready()
  }
  const rows = await sheets.stored('pieces')
  expect(rows.map(({ kind, text, number, theme }) => [kind, text, number, theme])).toEqual([
    ['need', 'Un vélo', 1, ''],
    ['offer', 'Réparer un poste de radio', 1, ''],
    ['need', 'Une échelle', 2, 'bricolage'],
  ])
  expect(rows.every(({ personId }) => typeof personId === 'string')).toBe(true)
  expect(rows[0]?.personId).toBe(rows[1]?.personId)
  await expect(page.locator('[data-pair]')).toHaveCount(2)
})

test('tables seat everyone once, somebody is moved by the arrows, and it is undone', async ({
  app,
}) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  const tables = tablesScreen(page)
  const { sessions = [] } = await readTables(page)
  const id = String(sessions.find(({ code }) => code === 'R3PR')?.id)
  await tables.open(id)
  await tables.draw.click()
  await tables.tables.first().waitFor()
  await frame.saved()

  const plan = async () => {
    const { tablePlans = [], participations = [] } = await readTables(page)
    const [row] = tablePlans.filter(({ sessionId }) => sessionId === id)
    const expected = participations.filter(
      ({ sessionId, status }) => sessionId === id && status !== 'declined',
    )
    const seats = (row?.tables ?? []) as readonly { readonly personIds: readonly string[] }[]
    return { seats: seats.map(({ personIds }) => personIds), expected }
  }
  const { seats, expected } = await plan()
  expect(seats.flat().toSorted()).toEqual(expected.map(({ personId }) => personId).toSorted())
  const [moved = ''] = seats[0] ?? []
  await tables.seat(moved).getByRole('button').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tables.tables.nth(1).locator(`[data-person="${moved}"]`)).toBeVisible()
  await frame.saved()
  expect((await plan()).seats[1]).toContain(moved)

  await page.keyboard.press('Control+z')
  await expect(tables.tables.first().locator(`[data-person="${moved}"]`)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(tables.tables).toHaveCount(0)
})
