import { expect, type Page } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { openEntry, test } from '../example-profile.ts'
import { agendaScreen, materialScreen } from '../page-models/agenda-screen.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { t } from '../page-models/words.ts'

/** A session of the example without any agenda, from 9 h to 12 h, for 16 people. */
const UNPLANNED = 'R3PR'

const openAgenda = async (page: Page) => {
  const { sessions } = await readTables(page)
  const id = String(sessions?.find(({ code }) => code === UNPLANNED)?.id)
  const agenda = agendaScreen(page)
  await agenda.open(id)
  return { ...agenda, id }
}

const undo = async (page: Page, times: number) => {
  for (let done = 0; done < times; done += 1) {
    await page.keyboard.press('Control+z')
    await appFrame(page).saved()
  }
}

test('a day is built, moved, pinned, cut and joined on the keyboard alone, and ten steps undone', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  const { press, type } = page.keyboard
  const keys = { press: press.bind(page.keyboard), type: type.bind(page.keyboard) }

  await agenda.firstBlock.focus()
  await keys.press('Enter')
  // What is typed right after goes into the new title, not to the keys of the block before.
  for (const [title, length] of [
    ['Accueil', '20'],
    ['Sommes-nous prêts', '1h05'],
    ['Pause', '15'],
    ['Bilan', '1:30'],
  ] as const) {
    if (title !== 'Accueil') await keys.press('n')
    await keys.type(title)
    await keys.press('Enter')
    await keys.type(length)
    await keys.press('Enter')
    await agenda.isOn(title)
  }
  const built = [
    '9 h · Accueil · 20 min',
    '9 h 20 · Sommes-nous prêts · 1 h 05',
    '10 h 25 · Pause · 15 min',
    '10 h 40 · Bilan · 1 h 30',
  ]
  await agenda.reads(built)
  await expect(agenda.end).toHaveText('Fin à 12\u00a0h\u00a010')
  await appFrame(page).saved()

  // 1: moved up, faster than the disk answers.
  await keys.press('Alt+ArrowUp')
  await keys.press('Alt+ArrowUp')
  await keys.press('Alt+ArrowUp')
  await agenda.reads([
    '9 h · Bilan · 1 h 30',
    '10 h 30 · Accueil · 20 min',
    '10 h 50 · Sommes-nous prêts · 1 h 05',
    '11 h 55 · Pause · 15 min',
  ])
  await agenda.isOn('Bilan')
  await keys.press('Alt+ArrowDown')
  await keys.press('Alt+ArrowDown')
  await keys.press('Alt+ArrowDown')
  await agenda.reads(built)

  // 7: pinned, so that a shorter block before leaves a gap.
  await keys.press('ArrowUp')
  await agenda.isOn('Pause')
  await keys.press('p')
  await keys.press('ArrowUp')
  await keys.press('-')
  await keys.press('-')
  await expect(agenda.gap).toHaveText('Battement de 10\u00a0min')

  // 10: cut in two, then joined again.
  await keys.press('s')
  await agenda.reads([
    '9 h · Accueil · 20 min',
    '9 h 20 · Sommes-nous prêts · 30 min',
    '9 h 50 · Sommes-nous prêts · 25 min',
    '10 h 25 · Pause · 15 min',
    '10 h 40 · Bilan · 1 h 30',
  ])
  await keys.press('j')
  await expect(agenda.cards).toHaveCount(4)
  await keys.press('Control+d')
  await expect(agenda.cards).toHaveCount(5)
  await keys.press('Delete')
  await expect(agenda.cards).toHaveCount(4)
  await appFrame(page).saved()

  await undo(page, 13)
  await agenda.reads(built)
  await undo(page, 1)
  await expect(agenda.durationOf('Bilan')).toHaveValue('15\u00a0min')
})

test('groups in parallel hold blocks, the longest counts, and blocks go in, across and out', async ({
  app,
}) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await agenda.paste('9h Accueil 30 min\nAtelier bois 45 min\nAtelier terre 20 min')
  await expect(agenda.cards).toHaveCount(3)
  await agenda.isOn('Accueil')
  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.addParallel')).click()
  await expect(agenda.tracks).toHaveCount(2)

  await agenda.card('Atelier bois').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await agenda.isOn('Atelier bois')
  await agenda.card('Atelier terre').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await agenda.isOn('Atelier terre')
  await expect(agenda.tracks.nth(0)).toContainText('Atelier bois')
  await expect(agenda.tracks.nth(1)).toContainText('Atelier terre')
  await expect(agenda.end).toHaveText('Fin à 10\u00a0h\u00a015')
  await page.keyboard.press('ArrowLeft')
  await agenda.isOn('Atelier bois')

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(agenda.tracks.nth(0)).not.toContainText('Atelier bois')
  await agenda.isOn('Atelier bois')
  await agenda.card('Atelier terre').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(agenda.parking).toContainText('Atelier terre')
  await agenda.isOn('Atelier terre')

  await agenda.trackMenu('Groupe 2').click()
  await agenda.menuItem(t('agenda.tracks.remove')).click()
  await expect(agenda.tracks).toHaveCount(1)
})

test('groups change places by menu and by keys, and undo puts them back', async ({ app }) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await agenda.paste('9h Atelier bois 45 min')
  await agenda.isOn('Atelier bois')
  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.addParallel')).click()
  await expect(agenda.tracks).toHaveCount(2)
  const order = (names: readonly string[]) =>
    expect
      .poll(() =>
        agenda.tracks.evaluateAll((tracks) => tracks.map((one) => one.getAttribute('aria-label'))),
      )
      .toEqual([...names])

  await agenda.trackMenu('Groupe 2').click()
  await agenda.menuItem(t('agenda.tracks.moveBefore')).click()
  await order(['Groupe 2', 'Groupe 1'])
  await expect(agenda.trackMenu('Groupe 2')).toBeFocused()

  await agenda.card('Atelier bois').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(agenda.tracks.nth(0)).toContainText('Atelier bois')
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await order(['Groupe 1', 'Groupe 2'])
  await agenda.isOn('Atelier bois')
  await appFrame(page).saved()

  await undo(page, 3)
  await order(['Groupe 1', 'Groupe 2'])
  const name = 'Les bâtisseuses et bâtisseurs du jardin partagé de Morne-Rouge'
  const box = agenda.tracks.nth(0).getByRole('textbox', { name: t('agenda.tracks.name') })
  await box.fill(name)
  await box.press('Enter')
  await expect(box).toHaveValue(name)
  const { hidden } = await box.evaluate((one) => ({
    hidden: Math.max(one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight),
  }))
  expect(hidden, 'pixels of a long name that are cut').toBeLessThanOrEqual(0)
})

test('« ? » lists the keys of the agenda and of the entry grid where they are, and only there', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const agenda = await openAgenda(page)
  const list = page.getByRole('dialog', { name: t('shell.shortcutsTitle') })
  const part = (title: string) => list.getByRole('region', { name: title })
  await agenda.paste('9h Accueil 30 min')
  await agenda.isOn('Accueil')
  await page.keyboard.press('?')
  await expect(part(t('agenda.keys.title'))).toContainText(t('agenda.menu.split'))
  await expect(part(t('shell.shortcutsEverywhere'))).toContainText(t('shell.undo'))
  await page.keyboard.press('Escape')
  await agenda.isOn('Accueil')

  const entry = await openEntry(running)
  await entry.focus(0)
  await page.keyboard.press('?')
  await expect(part(t('entry.keys.listTitle'))).toContainText(t('entry.keys.letters'))
  await expect(part(t('agenda.keys.title'))).toHaveCount(0)
})

test('a block is dragged to another place, into a track and to the parking', async ({ app }) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await agenda.paste('9h Accueil 30 min\nIdées 45 min\nBilan 20 min')
  await expect(agenda.cards).toHaveCount(3)
  await agenda.drag('Bilan', agenda.card('Accueil'), 'top')
  await agenda.reads([
    '9 h · Bilan · 20 min',
    '9 h 20 · Accueil · 30 min',
    '9 h 50 · Idées · 45 min',
  ])
  await agenda.drag('Idées', agenda.parking, 'middle')
  await expect(agenda.parking).toContainText('Idées')
})

test('what cannot be kept is refused with a sentence, and stays as it was typed', async ({
  app,
}) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await agenda.paste(
    '9h <b>Accueil</b> 30 min\nIdées 45 min',
    '<p style="color:red">9h <script>alert(1)</script></p>',
  )
  await agenda.reads(['9 h · <b>Accueil</b> · 30 min', '9 h 30 · Idées · 45 min'])

  const duration = agenda.durationOf('Idées')
  for (const [typed, sentence] of [
    ['2000', t('agenda.duration.errors.tooLong')],
    ['1,5', t('agenda.duration.errors.unitMissing', { typed: '1,5' })],
    ['bientôt', t('agenda.duration.errors.unreadable', { typed: 'bientôt' })],
  ] as const) {
    await duration.fill(typed)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText(sentence)
    await expect(duration).toHaveValue(typed)
  }
  await page.keyboard.press('Escape')
  await expect(duration).toHaveValue('45\u00a0min')
  await duration.fill('0')
  await page.keyboard.press('Enter')
  await expect(duration).toHaveValue('0\u00a0min')

  await agenda.card('Idées').focus()
  await page.keyboard.press('Enter')
  const long = 'x'.repeat(2_000)
  await agenda.titleBox.first().fill(long)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText(/2\s000 caractères, 500 au plus/u)
  await expect(agenda.titleBox.first()).toHaveValue(long)
  await page.keyboard.press('Escape')
  await expect(agenda.card('Idées')).toBeVisible()
})

test('the panel keeps who, groups and material, and the material list counts and packs it', async ({
  app,
}) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await agenda.paste('9h Accueil 30 min\nIdées 45 min')
  await agenda.card('Idées').focus()
  await page.keyboard.press('Space')
  const { panel } = agenda
  await panel.getByRole('button', { name: 'Thierry Belrose' }).click()
  await expect(agenda.card('Idées')).toContainText('Thierry Belrose')
  await panel.getByRole('textbox', { name: t('agenda.panel.groupSize') }).fill('4')
  await page.keyboard.press('Tab')
  await expect(agenda.card('Idées')).toContainText('4 groupes de 4')
  await panel.getByRole('button', { name: t('agenda.panel.addMaterial') }).click()
  await panel.getByRole('textbox', { name: t('agenda.lines.label') }).fill('Feuilles')
  await page.keyboard.press('Tab')
  await panel.getByRole('button', { name: t('agenda.lines.per') }).click()
  await page.getByRole('option', { name: t('agenda.lines.bases.group') }).click()
  await appFrame(page).saved()

  const material = materialScreen(page)
  await material.open(agenda.id)
  await expect(page.getByText(/Feuilles\s×\s4/u)).toBeVisible()
  await expect(page.getByText('Idées')).toBeVisible()
  await material.addOwn.click()
  await material.ownLabel.fill('Trousse de secours')
  await page.keyboard.press('Tab')
  await expect(material.progress).toHaveText('0 sur 2 dans le sac')
  await page.getByText(/Feuilles\s×\s4/u).click()
  await expect(material.progress).toHaveText('1 sur 2 dans le sac')
})

test('a method is drawn from the library, and its length follows the number of people expected', async ({
  app,
}) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await page
    .getByRole('button')
    .filter({ hasText: t('agenda.empty.methodDetail') })
    .click()
  await agenda.panel.getByRole('searchbox').fill('blason')
  await agenda.panel
    .getByRole('button', { name: /^Ajouter « Blason/u })
    .first()
    .click()
  await expect(agenda.cards).toHaveCount(1)
  await agenda.isOn('Blason')
  const before = await agenda.durationOf('Blason').inputValue()
  await appFrame(page).saved()

  await page.getByRole('link', { name: t('agenda.tabs.facts'), exact: true }).click()
  await page.getByRole('textbox', { name: t('sessions.people.expected') }).fill('12')
  await page.keyboard.press('Tab')
  await appFrame(page).saved()
  await agenda.open(agenda.id)
  await page.getByRole('button', { name: t('agenda.adapt.action', { count: 12 }) }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(before)
  await dialog.getByRole('button', { name: t('agenda.adapt.confirm') }).click()
  await expect(agenda.durationOf('Blason')).not.toHaveValue(before)
  await expect(page.getByRole('button', { name: /^Adapter les durées/u })).toHaveCount(0)
})

test('the agenda of a past session is taken, and the day is kept as a template', async ({
  app,
}) => {
  const { page } = await app.open()
  const agenda = await openAgenda(page)
  await agenda.paste('9h Accueil 30 min\nIdées 45 min')
  await expect(agenda.cards).toHaveCount(2)
  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.saveTemplate')).click()
  await page.getByRole('textbox', { name: t('agenda.template.name') }).fill('Matinée type')
  await page.getByRole('button', { name: t('agenda.template.save') }).click()
  await appFrame(page).saved()

  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.reuse')).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('matinée')
  await page.getByRole('button', { name: t('agenda.reuse.add') }).click()
  await agenda.reads([
    '9 h · Accueil · 30 min',
    '9 h 30 · Idées · 45 min',
    '10 h 15 · Accueil · 30 min',
    '10 h 45 · Idées · 45 min',
  ])
})

test('axe finds nothing to say of the agenda and the material', { tag: '@long' }, async ({
  app,
}) => {
  const { page } = await app.open()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const agenda = await openAgenda(page)
  expect(await accessibilityFaults(page)).toEqual([])
  await agenda.paste('9h Accueil 30 min\n9h20 Idées 45 min\nPause 10 min\nVote 5 min\nBilan 5 min')
  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.addParallel')).click()
  await expect(agenda.tracks).toHaveCount(2)
  await agenda.card('Idées').focus()
  await page.keyboard.press('Space')
  expect(await accessibilityFaults(page)).toEqual([])
  await agenda.pickMethod.click()
  expect(await accessibilityFaults(page)).toEqual([])
  for (const entry of ['paste', 'reuse', 'saveTemplate', 'keys'] as const) {
    await agenda.more.click()
    await agenda.menuItem(t(`agenda.toolbar.${entry}`)).click()
    await page.getByRole('dialog').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
  await materialScreen(page).open(agenda.id)
  await materialScreen(page).addOwn.click()
  await materialScreen(page).ownLabel.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
