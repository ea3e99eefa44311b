import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { openEntry, test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { drawn, select, typeDay } from '../page-models/fields.ts'
import { inviteStep, prepareStep, sessionScreen } from '../page-models/session-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { t } from '../page-models/words.ts'

test.describe('somebody who wrote a name on a blank line', () => {
  test('is added by Enter even when one types faster than the list opens', async ({ app }) => {
    const running = await app.open()
    const { page } = running
    const { walkIn, grid } = await openEntry(running)
    const before = await grid.getByRole('row').count()
    await walkIn.focus()
    await page.keyboard.insertText('INVENTIN Firmin')
    await page.keyboard.press('Enter')
    await expect(grid.getByText('INVENTIN Firmin')).toBeVisible()
    await expect(walkIn).toHaveValue('')
    await page.keyboard.insertText('INVENTIN Rose')
    await page.keyboard.press('Enter')
    await expect(grid.getByText('INVENTIN Rose')).toBeVisible()
    await expect(grid.getByRole('row')).toHaveCount(before + 2)
  })

  test('stays in the box that one leaves, and the box says that nothing was added', async ({
    app,
  }) => {
    const running = await app.open()
    const { page } = running
    const { walkIn, grid } = await openEntry(running)
    const before = await grid.getByRole('row').count()
    await walkIn.focus()
    await page.keyboard.insertText('INVENTIN Firmin')
    await page.keyboard.press('Tab')
    await expect(walkIn).toHaveValue('INVENTIN Firmin')
    await expect(page.getByText(t('common.typedNotTaken'))).toBeVisible()
    await expect(grid.getByRole('row')).toHaveCount(before)
    await walkIn.focus()
    await page.keyboard.press('Enter')
    await expect(grid.getByText('INVENTIN Firmin')).toBeVisible()
    await expect(page.getByText(t('common.typedNotTaken'))).toBeHidden()
    await walkIn.focus()
    await page.keyboard.insertText('X')
    await page.keyboard.press('Escape')
    await expect(walkIn).toHaveValue('')
  })

  test('that waits since the window closed marks nobody when the window gets the focus back', async ({
    app,
  }) => {
    const running = await app.open()
    const { page } = running
    const { sessionId } = await openEntry(running)
    const { people = [], participations = [] } = await readTables(page)
    const known = participations
      .filter((one) => one.sessionId === sessionId)
      .map(({ personId }) => personId)
    const somebody = people.find(({ id }) => !known.includes(id))
    await page.evaluate(
      ([box, text]) => {
        const state = { byBox: { [box]: text } }
        localStorage.setItem('koudmen.words-left', JSON.stringify({ state, version: 1 }))
      },
      [
        `walk-in ${sessionId}`,
        `${String(somebody?.lastName).toUpperCase()} ${somebody?.firstName}`,
      ] as const,
    )
    await page.reload()
    await page.locator('[data-app-state="ready"]').waitFor()
    const { walkIn, grid } = await openEntry(running)
    const before = await grid.getByRole('row').count()
    // Neither pressed nor reached by a key.
    await walkIn.evaluate((box: HTMLInputElement) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      box.focus()
    })
    await expect(walkIn).toBeFocused()
    await drawn(page)
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(walkIn).not.toHaveValue('')
    await expect(grid.getByRole('row')).toHaveCount(before)
  })
})

test('marks nobody absent while the numbers that were written wait for Enter', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const { lineNumbers, markRestAbsent, statuses } = await openEntry(running)
  const before = await statuses()
  await lineNumbers.fill('1 2')
  await markRestAbsent()
  await expect(page.getByText(t('entry.numbers.unmarked'))).toBeVisible()
  await expect(lineNumbers).toBeFocused()
  expect(await statuses()).toEqual(before)
  await page.keyboard.press('Enter')
  await expect(lineNumbers).toHaveValue('')
  await markRestAbsent()
  await expect.poll(statuses).toEqual(before.map((_, line) => (line < 2 ? 'present' : 'absent')))
})

test('« the others absent » leaves out who declined after the print', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const { sessionId, statuses, markRestAbsent, total } = await openEntry(running)
  const before = await statuses()
  await appFrame(page).goTo(`/sessions/${sessionId}/invite`)
  await inviteStep(page).answer('ADÉLINE Yaëlle', 'declined')
  await appFrame(page).saved()
  await openEntry(running)
  await expect(total('left')).toHaveText(String(before.length - 1))
  await markRestAbsent()
  await expect(total('left')).toHaveText('0')
  await expect(total('absent')).toHaveText(String(before.length - 1))
  expect((await statuses()).filter((status) => status === 'none')).toHaveLength(1)
})

test('the numbers that were written and not entered wait in their box', { tag: '@long' }, async ({
  app,
}) => {
  const first = await app.launch()
  const entry = await openEntry(first)
  const statuses = await entry.statuses()
  await entry.focus(0)
  await first.page.keyboard.type('1')
  await expect(entry.lineNumbers).toBeFocused()
  await first.page.keyboard.type(' 3')
  await appFrame(first.page).goTo('/people')
  await expect(entry.lineNumbers).toHaveCount(0)
  await openEntry(first)
  await expect(entry.lineNumbers).toHaveValue('1 3')
  await expect(first.page.getByText(t('entry.numbers.waiting'))).toBeVisible()
  await expect(entry.lineNumbers).toBeFocused()
  // One more, from the grid, joins those that wait.
  await entry.focus(0)
  await first.page.keyboard.type('4')
  await expect(entry.lineNumbers).toHaveValue('1 3 4')
  await first.close()

  const second = await app.launch()
  const again = await openEntry(second)
  await expect(again.lineNumbers).toHaveValue('1 3 4')
  expect(await again.statuses()).toEqual(statuses)
  await again.lineNumbers.focus()
  await second.page.keyboard.press('Enter')
  await expect(again.lineNumbers).toHaveValue('')
  await expect
    .poll(() => again.statuses())
    .toEqual(statuses.map((before, line) => ([0, 2, 3].includes(line) ? 'present' : before)))
  await appFrame(second.page).goTo('/people')
  await expect(again.lineNumbers).toHaveCount(0)
  await openEntry(second)
  await expect(again.lineNumbers).toHaveValue('')
})

test('the numbers that wait come back with the part they were written for', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const entry = entryScreen(page)
  const { sessionParts = [], rosters = [] } = await readTables(page)
  const partsOf = (id: unknown) => sessionParts.filter(({ sessionId }) => sessionId === id)
  const id = String(rosters.find(({ sessionId }) => partsOf(sessionId).length > 1)?.sessionId)
  await entry.open(id)
  await entry.focus(0, 1)
  await entry.lineNumbers.fill('1')
  const part = page.getByRole('button', { name: t('entry.part.choose') })
  const chosen = (await part.textContent()) ?? ''
  await appFrame(page).goTo('/people')
  await expect(entry.lineNumbers).toHaveCount(0)
  await entry.open(id)
  await expect(entry.lineNumbers).toHaveValue('1')
  await expect(part).toHaveText(chosen)
  // They were not signed for the other one, whose column one comes to.
  await entry.focus(0, 0)
  await expect(part).not.toHaveText(chosen)
  const otherPart = (await part.textContent()) ?? ''
  await expect(entry.lineNumbers).toHaveValue('')
  await page.keyboard.type('2')
  await expect(entry.lineNumbers).toHaveValue('2')
  await entry.focus(0, 1)
  await expect(entry.lineNumbers).toHaveValue('1')
  // Nor by choosing it.
  await select(page, t('entry.part.choose'), otherPart)
  await expect(entry.lineNumbers).toHaveValue('2')
})

test('typing up a session without a date leads to where one chooses it', async ({ app }) => {
  const { page } = await app.open()
  const form = newSessionScreen(page)
  await form.open()
  await form.name.fill('Un jour, peut-être')
  await form.chooseFormat(t('sessions.formats.training'))
  await form.typeDate('2026-12-14')
  await form.submit.click()
  const session = sessionScreen(page)
  await expect(session.title).toContainText('Un jour, peut-être')
  await prepareStep(page).removePart('lundi 14 décembre 2026')
  await appFrame(page).goTo(`/sessions/${session.id()}/entry`)
  await page.getByRole('link', { name: t('entry.noPart.choose') }).click()
  await expect(page).toHaveURL(new RegExp(`/sessions/${session.id()}(/prepare)?$`, 'u'))
  await expect(page.getByRole('group', { name: t('sessions.parts.add') })).toBeVisible()
})

test('with nobody on the sheet yet, the name to write waits with its list shut: the page is in sight', async ({
  app,
}) => {
  const { page } = await app.open()
  await appFrame(page).goTo('/templates/fablab')
  await typeDay(page, page.getByRole('group', { name: t('templates.start.date') }), '2026-11-20')
  await page.getByRole('button', { name: t('templates.start.submit') }).click()
  await page.waitForURL(/\/sessions\//u)
  await appFrame(page).goTo(`/sessions/${await sessionScreen(page).id()}/entry`)
  const { walkIn } = entryScreen(page)
  await expect(walkIn).toBeFocused()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.type('b')
  await expect(page.getByRole('listbox')).toBeVisible()
})
