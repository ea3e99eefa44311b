import path from 'node:path'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { countEffort, effortOf, handSeconds } from '#tests/helpers/effort.ts'
import { type ReadPdf, readPdf } from '#tests/helpers/poppler.ts'
import { type RunningApp, test } from '../fixtures.ts'
import { importWhole } from '../main-job-steps.ts'
import { agendaScreen, materialScreen } from '../page-models/agenda-screen.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { createIn } from '../page-models/fields.ts'
import { templatesScreen } from '../page-models/library-screen.ts'
import {
  inviteStep,
  prepareStep,
  printPanel,
  sessionScreen,
} from '../page-models/session-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'
import { samplePath } from '../sample-lists.ts'
import { savedThrough } from '../saving.ts'

const TEMPLATE = 'Living lab\u00a0: découverte'
const TITLE = 'Moins de bouteilles sur la plage'
const TEAM = ['Rosélia Bontemps', 'Maurice Grandin'] as const
/** The promise: from nothing to everything printed. */
const SECONDS_ALLOWED = 300
/** Millimetres in a point. */
const MM = 25.4 / 72

/** Numbered pictures of the run, kept with its report. */
const pictures = (page: Page, info: TestInfo) => {
  let number = 0
  return async (name: string) => {
    number += 1
    const file = info.outputPath(`${String(number).padStart(2, '0')}-${name}.png`)
    await page.screenshot({ path: file, animations: 'disabled' })
    await info.attach(path.basename(file), { path: file, contentType: 'image/png' })
  }
}

const widthOf = ({ info }: ReadPdf): number =>
  Math.round(Number(/[\d.]+/u.exec(info.get('Page    1 size') ?? '')?.[0]) * MM)

/** Saves a document of the step « Imprimer » and reads it back. */
const printed = async (running: RunningApp, name: string, folder: string): Promise<ReadPdf> => {
  const panel = printPanel(running.page)
  await panel.chooseDocument(name)
  await panel.drawn()
  const pdf = await readPdf(
    await savedThrough(running, panel.save, path.join(folder, `${name}.pdf`)),
  )
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  return pdf
}

/** Chooses a block and names who holds it, the panel being open. */
const giveTo = async (page: Page, title: string, name: string): Promise<void> => {
  const agenda = agendaScreen(page)
  await agenda.card(title).focus()
  await agenda.panel.getByRole('button', { name }).click()
  await expect(agenda.card(title)).toContainText(name)
}

test(
  'from an empty community to a whole printed living-lab day, in less than five minutes of a person’s time',
  { tag: '@long' },
  async ({ app }, info) => {
    test.setTimeout(180_000)
    const running = await app.open()
    const { page } = running
    const picture = pictures(page, info)
    const session = sessionScreen(page)
    const agenda = agendaScreen(page)
    await countEffort(page)
    const from = Date.now()
    let dialogs = 0

    await test.step('a community', async () => {
      await picture('bienvenue')
      await welcomeScreen(page).createCommunity('Les Veilleurs de l’Anse', 'Le Robert')
      await picture('accueil-vide')
    })

    await test.step('people, from the list one has', async () => {
      await importWhole(running, samplePath('contacts-accueil.xlsx'))
      dialogs += 1
      await picture('participants-importes')
    })

    await test.step('a session from the living-lab template', async () => {
      const templates = templatesScreen(page)
      await templates.openFromNewSession()
      await picture('modeles')
      await templates.choose(TEMPLATE)
      await picture('modele')
      await templates.start({ title: TITLE, day: '2026-12-05' })
      await agenda.cards.first().waitFor()
      await picture('deroule-du-modele')
    })

    await test.step('its place and its team', async () => {
      await page.getByRole('link', { name: t('agenda.tabs.facts'), exact: true }).click()
      for (const name of TEAM) await prepareStep(page).addFacilitator(name)
      await newSessionScreen(page).createVenue({
        name: 'Carbet de l’Anse',
        kind: t('sessions.venue.kinds.publicSpace'),
        commune: 'Le Robert',
      })
      await expect(newSessionScreen(page).place).toHaveValue('Carbet de l’Anse')
      await picture('lieu-et-equipe')
    })

    await test.step('its agenda, adapted on the keyboard', async () => {
      await page.getByRole('link', { name: t('agenda.tabs.agenda'), exact: true }).click()
      await agenda.card('Pause').focus()
      await page.keyboard.press('p')
      await page.keyboard.press('ArrowUp')
      await agenda.isOn('Carte d’empathie')
      await page.keyboard.type('30')
      await page.keyboard.press('Enter')
      await expect(agenda.gap).toHaveText('Battement de 10\u00a0min')
      await agenda.card('Le défi, raconté par qui le vit').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('La plage, racontée par les pêcheurs')
      await page.keyboard.press('Enter')
      await agenda.isOn('La plage, racontée par les pêcheurs')
      await page.keyboard.press('+')
      await expect(agenda.gap).toHaveText('Battement de 5\u00a0min')
      await page.keyboard.press('Space')
      await giveTo(page, 'La plage, racontée par les pêcheurs', TEAM[1])
      await giveTo(page, 'Accueil et émargement', TEAM[0])
      await giveTo(page, 'Carte du quartier', TEAM[0])
      await giveTo(page, 'Cinq doigts, et au revoir', TEAM[1])
      await picture('deroule-adapte')
      await page.keyboard.press('Escape')
      await agenda.reads([
        '8 h 30 · Accueil et émargement · 15 min',
        '8 h 45 · Bingo humain · 20 min',
        '9 h 05 · La plage, racontée par les pêcheurs · 25 min',
        '9 h 30 · Carte d’empathie · 30 min',
        '10 h 05 · Pause · 15 min',
        '10 h 20 · Carte du quartier · 1 h 05',
        '11 h 25 · Choisir ce que nous irons observer · 10 min',
        '11 h 35 · Qui observe quoi, d’ici la prochaine fois · 15 min',
        '11 h 50 · Cinq doigts, et au revoir · 10 min',
      ])
    })

    await test.step('people invited', async () => {
      await session.goTo('invite')
      await inviteStep(page).inviteCommunes('Le Lamentin', 'Fort-de-France')
      await inviteStep(page).rows.first().waitFor()
      // The fisherman who will tell of the beach is on no list yet.
      await createIn(page, inviteStep(page).person, 'Firmin Lacrique')
      await expect(inviteStep(page).rows.filter({ hasText: 'LACRIQUE' })).toBeVisible()
      await picture('invites')
    })

    const folder = app.outputFolder
    await session.goTo('print')
    const papers = await test.step('plan, poster, role sheets and kit', async () => {
      const plan = await printed(running, t('planPrints.choices.plan'), folder)
      await picture('imprimer-le-deroule')
      const poster = await printed(running, t('planPrints.choices.participantPoster'), folder)
      await picture('imprimer-l-affiche')
      const roles = await printed(running, t('planPrints.choices.roleSheets'), folder)
      await picture('imprimer-les-fiches-de-poste')
      const kit = await printed(running, t('print.choices.kit'), folder)
      await picture('imprimer-la-valise')
      dialogs += 4
      return { plan, poster, roles, kit }
    })

    const machine = (Date.now() - from) / 1000
    const effort = await effortOf(page)
    const hands = handSeconds(effort, dialogs)
    const report = `${effort.presses} presses, ${effort.keys} keys, ${dialogs} dialogs of the system: ${Math.round(hands)} s of a person's time; ${Math.round(machine)} s by the machine, pictures included`
    info.annotations.push({ type: 'effort', description: report })
    console.log(`    ${report}`)
    expect(effort.presses).toBeGreaterThan(20)
    expect(hands + machine).toBeLessThan(SECONDS_ALLOWED)

    await test.step('what the papers say', async () => {
      const code = await session.code()
      const plan = papers.plan.pages.join('\n')
      expect(plan).toContain('La plage, racontée par les pêcheurs')
      expect(plan).toContain('10 h 05')
      expect(plan).toContain(t('planPrints.plan.pinned'))
      expect(plan).toContain('Rosélia Bontemps')
      expect(papers.poster.pages).toHaveLength(1)
      expect([297, 420]).toContain(widthOf(papers.poster))
      expect(papers.poster.pages[0]).toContain('Pause')
      expect(papers.roles.pages).toHaveLength(2)
      for (const [index, name] of TEAM.entries()) expect(papers.roles.pages[index]).toContain(name)
      const [packing = ''] = papers.kit.pages
      expect(packing).toContain(t('documents.kit.heading'))
      expect(papers.kit.pages.join('\n')).toContain('Badges autocollants')
      expect(papers.kit.pages.join('\n')).toContain('LACRIQUE Firmin')
      for (const { pages } of Object.values(papers))
        for (const words of pages) expect(words).toContain(code)
      // What is the facilitator's alone is on no paper unless asked for.
      for (const { pages } of Object.values(papers))
        expect(pages.join('\n')).not.toContain('Qui n’écrit pas volontiers')
    })

    await test.step('what goes into the bag', async () => {
      await materialScreen(page).open(session.id())
      await expect(materialScreen(page).progress).toHaveText(/^0 sur \d+ dans le sac$/u)
      await page.getByText('Badges autocollants').click()
      await expect(materialScreen(page).progress).toHaveText(/^1 sur \d+ dans le sac$/u)
      await picture('materiel')
      await appFrame(page).saved()
    })
  },
)
