import { appFrame } from '../../tests/e2e/page-models/app-frame.ts'
import { dataSettings } from '../../tests/e2e/page-models/data-settings.ts'
import { deckScreen, decksScreen } from '../../tests/e2e/page-models/decks-screen.ts'
import { entryScreen } from '../../tests/e2e/page-models/entry-screen.ts'
import { exportPanel } from '../../tests/e2e/page-models/exports-screen.ts'
import { createIn } from '../../tests/e2e/page-models/fields.ts'
import { homeScreen } from '../../tests/e2e/page-models/home-screen.ts'
import { importWizard } from '../../tests/e2e/page-models/import-wizard.ts'
import {
  duplicatesScreen,
  newPersonScreen,
  peopleScreen,
  personScreen,
} from '../../tests/e2e/page-models/people-screen.ts'
import {
  inviteStep,
  prepareStep,
  printPanel,
  sessionScreen,
} from '../../tests/e2e/page-models/session-screen.ts'
import {
  newSessionScreen,
  sessionsScreen,
  venueDialog,
} from '../../tests/e2e/page-models/sessions-screen.ts'
import { settingsScreen } from '../../tests/e2e/page-models/settings-screen.ts'
import { welcomeScreen } from '../../tests/e2e/page-models/welcome-screen.ts'
import { t } from '../../tests/e2e/page-models/words.ts'
import { inRoot } from '../lib/paths.mjs'
import { agendas, around, buildAgenda, library, printPlan, reach, supports } from './planning.mjs'

/** The list that the welcome desk keeps, with its doubtful cells and its people twice. */
const contactList = inRoot('tests', 'fixtures', 'contacts-accueil.xlsx')

/** The session of the example whose sheet came back signed, and waits to be typed up. */
const waitingSession = 'Réparer au lieu de jeter'

const newCards = [
  {
    title: 'Ce que je jette',
    text: 'Quel reste finit le plus souvent à la poubelle ?',
    pictogram: 'poubelle',
  },
  {
    title: 'La recette de famille',
    text: 'Quel plat savez-vous faire avec presque rien ?',
    pictogram: 'cuisine',
  },
  {
    title: 'À partager',
    text: 'Qu’apporteriez-vous au prochain repas ?',
    pictogram: 'cadeau',
  },
]

const inDays = (days) => {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const two = (number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

const toTop = (page) => page.getByRole('main').evaluate((main) => main.scrollTo(0, 0))

const closeDialog = async (page) => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function welcome({ page, picture }) {
  const screen = welcomeScreen(page)
  await picture('bienvenue')
  await screen.create.click()
  await screen.name.waitFor()
  await picture('creer-la-communaute')
  await page.getByRole('button', { name: t('common.back') }).click()
  await screen.exploreExample()
  await homeScreen(page).nextSessions.waitFor()
  await picture('accueil')
}

async function people({ page, picture, type }) {
  const list = peopleScreen(page)
  await list.open()
  await list.grid.waitFor()
  await picture('participants')
  await list.search.focus()
  await type('jardin')
  await page
    .getByRole('status')
    .filter({ hasText: / sur \d+$/u })
    .waitFor()
  await picture('participants-recherche')
  await list.grid.getByRole('row').nth(1).click()
  await personScreen(page).field('firstName').waitFor()
  await picture('participant')
  await personScreen(page).recordConsent('photos')
  await page.getByRole('menuitem').first().click()
  await page.getByRole('dialog').waitFor()
  await picture('participant-accord')
  await closeDialog(page)
  await newPersonScreen(page).open()
  await newPersonScreen(page).firstName.waitFor()
  await picture('ajouter-une-personne')
}

async function importList({ page, picture, willOpen }) {
  const wizard = importWizard(page)
  await wizard.open()
  await picture('importer-la-liste')
  await willOpen(contactList)
  await wizard.choose.click()
  await wizard.step('columns')
  await picture('importer-les-colonnes')
  await wizard.next.click()
  await wizard.step('cells')
  await picture('importer-les-cellules')
  await wizard.next.click()
  await wizard.step('people')
  await picture('importer-les-personnes')
  await wizard.finish.click()
  await peopleScreen(page).grid.waitFor()
  await picture('liste-importee', { withToasts: true })
  await duplicatesScreen(page).open()
  await duplicatesScreen(page).compared.waitFor({ state: 'attached' })
  await duplicatesScreen(page).merge.or(duplicatesScreen(page).none).waitFor()
  await picture('doublons')
}

async function prepare({ page, picture, rest }) {
  await sessionsScreen(page).open()
  await sessionsScreen(page).prepareOne.first().waitFor()
  await picture('rencontres')
  const form = newSessionScreen(page)
  await form.open()
  await form.name.fill('Cuisiner les restes, un repas partagé')
  await form.chooseFormat(t('sessions.formats.livingLab'))
  await form.typeDate(inDays(9))
  await form.chooseMoment(t('sessions.presets.morning'))
  await rest()
  await picture('nouvelle-rencontre')
  await createIn(page, form.place, 'Maison de quartier Bò Kay')
  await venueDialog(page).dialog.waitFor()
  await picture('nouveau-lieu')
  await venueDialog(page).fill({
    name: 'Maison de quartier Bò Kay',
    kind: t('sessions.venue.kinds.association'),
    commune: 'Le Lamentin',
  })
  await venueDialog(page).dialog.waitFor({ state: 'detached' })
  await form.submit.click()
  await prepareStep(page).parts.first().waitFor()
  await picture('preparer')
}

async function invite({ page, picture }) {
  await sessionScreen(page).goTo('invite')
  await inviteStep(page).person.waitFor()
  await picture('inviter')
  await page.getByRole('button', { name: t('sessions.invite.byCommune') }).click()
  await page.getByRole('dialog').waitFor()
  await picture('inviter-par-commune')
  await closeDialog(page)
  await inviteStep(page).inviteCommunes('Le Lamentin', 'Fort-de-France', 'Ducos')
  await inviteStep(page).rows.first().waitFor()
  await inviteStep(page).rows.nth(0).getByRole('button').nth(0).click()
  await inviteStep(page).rows.nth(1).getByRole('button').nth(0).click()
  await inviteStep(page).rows.nth(2).getByRole('button').nth(2).click()
  await picture('inviter-la-liste')
}

async function makeDeck({ page, picture, save }) {
  await decksScreen(page).open()
  await decksScreen(page).deck('cartes').first().waitFor()
  await picture('jeux-et-supports')
  await decksScreen(page).make.click()
  const deck = deckScreen(page)
  await deck.addCard.waitFor()
  await deck.tab('settings')
  await deck.rename('Autour de la table')
  await deck.tab('cards')
  for (const [index, card] of newCards.entries()) {
    // A new deck comes with a first card to fill in.
    if (index > 0) await deck.add()
    await deck.writeCard(card)
  }
  await toTop(page)
  await picture('jeu-les-cartes')
  await page
    .getByRole('group', { name: t('decks.fields.pictogram') })
    .getByRole('button')
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
  await picture('jeu-les-pictogrammes')
  await closeDialog(page)
  await deck.tab('settings')
  await picture('jeu-format-et-couleur')
  await deck.tab('print')
  await printPanel(page).drawn()
  await picture('jeu-imprimer')
  await save(printPanel(page).save, 'jeu-de-cartes.pdf')
}

async function printKit({ page, picture, save }) {
  await sessionsScreen(page).open()
  await sessionsScreen(page).session('Cuisiner les restes').click()
  await sessionScreen(page).goTo('print')
  const panel = printPanel(page)
  await panel.ready()
  await panel.tickDeck('Autour de la table')
  await panel.ready()
  await page
    .getByRole('radiogroup', { name: t('print.choices.label') })
    .getByText('Autour de la table')
    .waitFor()
  await panel.drawn()
  await toTop(page)
  await picture('imprimer-la-valise')
  await save(panel.save, 'valise.pdf')
  await panel.chooseDocument(t('print.choices.signIn'))
  await panel.drawn()
  await toTop(page)
  await picture('imprimer-emargement-atelier')
  await save(panel.save, 'emargement-atelier.pdf')
  await panel.chooseMode(t('print.sheet.training'))
  await page.getByText(t('print.choices.signInDetail.training')).waitFor()
  await panel.drawn()
  await toTop(page)
  await picture('imprimer-emargement-formation')
  await save(panel.save, 'emargement-formation.pdf')
}

async function typeUp({ page, picture, rest, type, save }) {
  await sessionsScreen(page).open()
  await sessionsScreen(page).session(waitingSession).click()
  await sessionScreen(page).goTo('entry')
  const entry = entryScreen(page)
  await entry.grid.waitFor()
  await picture('saisir')
  await entry.lineNumbers.focus()
  await type('1-6 9')
  await page.keyboard.press('Enter')
  await rest()
  await entry.focus(6)
  for (const key of ['a', 'e']) {
    await page.keyboard.press(key)
    await rest()
  }
  await entry.focus(9)
  await page.keyboard.press('d')
  await page.getByRole('dialog').waitFor()
  await picture('saisir-un-depart')
  await closeDialog(page)
  await entry.addWalkIn('PASSANTE Line')
  await entry.markRestAbsent()
  await page.getByText(t('entry.totals.complete')).waitFor()
  await picture('saisir-les-presences')
  await sessionScreen(page).goTo('report')
  await printPanel(page).drawn()
  await picture('compte-rendu-de-la-rencontre')
  await exportPanel(page).openFiles()
  await exportPanel(page).xlsx.waitFor()
  await picture('bilan-de-la-rencontre')
  await exportPanel(page).open()
  await exportPanel(page).xlsx.waitFor()
  await picture('bilans')
  await save(exportPanel(page).xlsx, 'presences.xlsx')
  await save(exportPanel(page).csv, 'presences.csv')
}

async function settings({ page, picture, save }) {
  const screen = settingsScreen(page)
  for (const [tab, name] of [
    ['organisation', 'organisation'],
    ['team', 'equipe'],
    ['funders', 'financeurs'],
    ['screen', 'affichage'],
  ]) {
    await screen.open(tab)
    await picture(`reglages-${name}`)
  }
  await dataSettings(page).open()
  await dataSettings(page).snapshotNow()
  await page.getByText(t('settings.data.snapshotDone')).waitFor()
  await picture('reglages-donnees-et-copies')
  await save(page.getByRole('button', { name: t('settings.data.saveCopy') }), 'communaute.koudmen')
}

async function lookAround({ page, picture, type }) {
  await appFrame(page).goTo('/')
  await homeScreen(page).nextSessions.waitFor()
  await picture('accueil-apres')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await type('jardin')
  await picture('chercher-partout')
  await closeDialog(page)
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await picture('raccourcis')
  await closeDialog(page)
  await settingsScreen(page).chooseTheme('dark')
  await appFrame(page).goTo('/')
  await homeScreen(page).nextSessions.waitFor()
  await picture('accueil-couleurs-sombres')
  await sessionsScreen(page).open()
  await picture('rencontres-couleurs-sombres')
}

/** The main job, from the first launch to the workbook, on the bundled example. */
export async function tellMainJob(tools) {
  const chapters = [
    welcome,
    people,
    importList,
    library,
    prepare,
    buildAgenda,
    invite,
    makeDeck,
    supports,
    printKit,
    agendas,
    reach,
    printPlan,
    around,
    typeUp,
    settings,
    lookAround,
  ]
  for (const chapter of chapters) await chapter(tools)
}
