import { expect, type Page } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { pullThePlug } from '#tests/helpers/pull-the-plug.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test, WAITING_SESSION } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { pick } from '../page-models/fields.ts'
import { commitmentsScreen, reviewScreen } from '../page-models/follow-up-screen.ts'
import { homeScreen } from '../page-models/home-screen.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'
import { t } from '../page-models/words.ts'

const TOASTER = 'Réparer le grille-pain de Tatie'
const SCREWS = 'Apporter une boîte de vis'
const DRILL = 'Prêter la perceuse'
/** The session of the example that works on the same challenge as the one that waits, in December. */
const NEXT_OF_GROUP = 'S9MN'

const sessionOf = async (page: Page, code: string): Promise<string> => {
  const { sessions } = await readTables(page)
  return String(sessions?.find((row) => row.code === code)?.id)
}

/** One half of the pile after the other, with the keys alone. */
const typePromises = async (page: Page) => {
  const sheets = sheetsScreen(page)
  await sheets.openByCode('commitments')
  await sheets.ready()
  await page.keyboard.type(TOASTER)
  await page.keyboard.press('Tab')
  await page.keyboard.type('vendredi')
  await page.keyboard.press('Tab')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await page.keyboard.type(`${SCREWS} @2`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('avant Noël')
  await page.keyboard.press('Enter')
  // A year that is surely a slip, then the same promise of the same person again.
  await page.keyboard.type(`${DRILL} @4`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('12/12/2126')
  await page.keyboard.press('Enter')
  await page.keyboard.type('réparer le GRILLE-PAIN de tatie @3')
  await page.keyboard.press('Enter')
  await expect(sheets.lines).toHaveCount(4)
  return sheets
}

test('promises are typed by keyboard; a year of 2126 and the same promise twice are said, and kept', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = await typePromises(page)
  // As other things to look at again: ink on madras yellow, not a hint in grey.
  for (const words of [t('followUp.due.far'), t('followUp.entry.promise.sameHere')]) {
    await expect(page.getByText(words)).toHaveCSS('background-color', 'rgb(242, 183, 5)')
  }
  await expect(page.getByRole('list', { name: t('outcomes.keys.title') })).toContainText(
    t('outcomes.keys.next'),
  )
  const rows = await sheets.stored('commitments')
  // The session was held on Saturday 21 November 2026: « vendredi » is seen from there.
  expect(rows.map(({ text, dueDate, dueText }) => [text, dueDate, dueText])).toEqual([
    [TOASTER, '2026-11-27', ''],
    [SCREWS, '2026-12-25', 'avant Noël'],
    [DRILL, null, '12/12/2126'],
    ['réparer le GRILLE-PAIN de tatie', null, ''],
  ])
  expect(rows[0]?.personId).toBe(rows[3]?.personId)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(sheets.lines).toHaveCount(3)
})

test('what was typed is there after the power was cut in the middle of a card', {
  tag: '@long',
}, async ({ app }) => {
  const first = await app.launch()
  await typePromises(first.page)
  await appFrame(first.page).saved()
  await first.page.keyboard.type('Ranger l’atel')
  await pullThePlug(first.electron)
  const { page } = await app.launch()
  const rows = await sheetsScreen(page).stored('commitments')
  expect(rows).toHaveLength(4)
  expect(rows.map(({ text }) => text).slice(0, 3)).toEqual([TOASTER, SCREWS, DRILL])
})

test('decisions are typed with their reason, and one takes the place of another', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const sheets = sheetsScreen(page)
  await sheets.openByCode('decisions')
  await sheets.ready()
  for (const [text, reason, by] of [
    ['L’atelier ouvre le samedi', 'Personne ne travaille', 'tout le monde'],
    ['L’atelier ouvre le dimanche', '', ''],
  ] as const) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
    await page.keyboard.type(reason)
    await page.keyboard.press('Tab')
    await page.keyboard.type(by)
    await page.keyboard.press('Enter')
  }
  await expect(sheets.lines).toHaveCount(2)
  const replaces = page
    .locator('[data-line="2"]')
    .getByRole('combobox', { name: t('followUp.entry.decision.replaces') })
  await pick(page, replaces, 'samedi', 'L’atelier ouvre le samedi')
  await appFrame(page).saved()
  const screen = commitmentsScreen(page)
  await screen.openDecisions()
  await expect(screen.decision('le dimanche')).toBeVisible()
  await page.getByText(t('followUp.decisions.all', { count: 0 }).replace('(0)', '')).click()
  await expect(screen.decision('Personne ne travaille')).toContainText(
    t('followUp.decisions.replacedBy', { text: 'L’atelier ouvre le dimanche' }),
  )
  expect(await accessibilityFaults(page)).toEqual([])
})

test('a commitment is kept, carried over, let go and called about from the one list, and each is undone', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  const screen = commitmentsScreen(page)
  await homeScreen(page)
    .todo.getByRole('link', { name: t('home.steps.followUp', { count: 2 }) })
    .first()
    .click()
  await expect(page.getByRole('link', { name: t('followUp.tabs.commitments') })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await screen.open()
  const late = 'Affûter les outils'

  await test.step('kept with a letter, and open again with Ctrl+Z', async () => {
    await screen.button(late, 'kept').focus()
    await page.keyboard.press('f')
    await expect(screen.button(late, 'kept')).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(screen.button(late, 'kept')).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('carried over to a day as one says it', async () => {
    await screen.button(late, 'carried').focus()
    await page.keyboard.press('r')
    await screen.newDate.fill('en 2126')
    await page.keyboard.press('Enter')
    await expect(screen.dialog).toContainText(t('followUp.refusedDue.unread'))
    expect(await accessibilityFaults(page)).toEqual([])
    await screen.newDate.fill('dans 15 jours')
    await page.keyboard.press('Enter')
    await expect(screen.row(late)).toContainText('8 décembre')
  })

  await test.step('let go, with a word', async () => {
    await screen.button(late, 'letGo').focus()
    await page.keyboard.press('l')
    await screen.dialog.getByRole('textbox').fill('La meule est cassée')
    await page.keyboard.press('Enter')
    await expect(screen.row(late)).toContainText('La meule est cassée')
    await frame.saved()
    const { commitmentEvents = [] } = await readTables(page)
    expect(
      commitmentEvents
        .toSorted((left, right) => (String(left.at) < String(right.at) ? -1 : 1))
        .slice(-2)
        .map(({ kind, dueDate, note }) => [kind, dueDate, note]),
    ).toEqual([
      ['carried', '2026-12-08', ''],
      ['letGo', null, 'La meule est cassée'],
    ])
  })

  await test.step('who to call, by the number they prefer', async () => {
    await screen.show('call')
    const rows = await screen.toCall.count()
    expect(rows).toBeGreaterThan(1)
    await page
      .getByRole('button', { name: t('followUp.call.calledOf', { name: '' }) })
      .first()
      .click()
    await expect(
      page.getByText(t('followUp.commitments.called', { when: 'aujourd’hui' })).first(),
    ).toBeVisible()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

test('the next session of the group opens with what was promised, and types back what moved', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  await typePromises(page)
  await frame.saved()
  const source = await sessionOf(page, WAITING_SESSION)
  const next = await sessionOf(page, NEXT_OF_GROUP)

  await test.step('its step « Préparer » says how many wait, and why they do', async () => {
    await frame.goTo(`/sessions/${next}`)
    const section = page.getByRole('region', { name: t('followUp.opening.title') })
    await expect(section).toContainText(t('followUp.opening.toReview', { count: 16 }))
    await section.getByRole('button', { name: t('followUp.opening.toAgenda') }).click()
    await expect(frame.toast(t('followUp.opening.added'))).toBeVisible()
    await section.getByRole('link', { name: t('followUp.opening.print') }).click()
    // The sheet itself, for this very session: not its kit, which may be without it.
    await expect(page).toHaveURL(new RegExp(`/printables/new/whatMoved/for/${next}$`, 'u'))
    await page
      .getByRole('heading', { level: 1, name: t('printablesExchange.moved.name') })
      .waitFor()
    await page.goBack()
    await section.getByRole('link', { name: t('followUp.opening.review') }).click()
  })

  await test.step('the first answer is one key away, and the next ones as fast as one types', async () => {
    // The box for a word that comes beside an answer once took the focus, and the next answer with it.
    await expect(page.locator('[data-commitment] button').first()).toBeFocused()
    for (let answered = 0; answered < 4; answered += 1) {
      await page.keyboard.press('f')
      await page.keyboard.press('ArrowDown')
    }
    await expect(page.locator('[data-commitment] [aria-pressed="true"]')).toHaveCount(4)
    for (let undone = 0; undone < 4; undone += 1) await page.keyboard.press('Control+z')
    await expect(page.locator('[data-commitment] [aria-pressed="true"]')).toHaveCount(0)
  })

  const review = reviewScreen(page)
  await test.step('one is under way until another day, one is let go with a word, one is kept', async () => {
    await review.box(SCREWS, 'kept').focus()
    await page.keyboard.press('e')
    await review.beside(SCREWS).first().fill('10/01')
    await page.keyboard.press('Enter')
    await review.box(DRILL, 'kept').focus()
    await page.keyboard.press('l')
    await review.beside(DRILL).fill('Elle est en panne')
    await page.keyboard.press('Enter')
    await review.box(TOASTER, 'kept').first().focus()
    await page.keyboard.press('f')
    await expect(review.box(TOASTER, 'kept').first()).toHaveAttribute('aria-pressed', 'true')
    await frame.saved()
    const { commitmentEvents = [], commitments = [] } = await readTables(page)
    const textOf = new Map(commitments.map(({ id, text }) => [id, text]))
    const said = commitmentEvents
      .filter(({ reviewedInId, sessionId }) => reviewedInId === next && sessionId === source)
      .map(({ commitmentId, kind, dueDate, note, date }) => [
        textOf.get(commitmentId),
        kind,
        dueDate,
        note,
        date,
      ])
    expect(new Set(said)).toEqual(
      new Set([
        [SCREWS, 'carried', '2027-01-10', '', '2026-12-26'],
        [DRILL, 'letGo', null, 'Elle est en panne', '2026-12-26'],
        [TOASTER, 'kept', null, '', '2026-12-26'],
      ]),
    )
    expect(await accessibilityFaults(page)).toEqual([])
  })

  await test.step('undone, the last answer goes', async () => {
    await review.box(TOASTER, 'kept').first().focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(review.box(TOASTER, 'kept').first()).toHaveAttribute('aria-pressed', 'false')
    await expect(review.box(DRILL, 'letGo')).toHaveAttribute('aria-pressed', 'true')
  })
})
