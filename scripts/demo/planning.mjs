import { agendaScreen, materialScreen } from '../../tests/e2e/page-models/agenda-screen.ts'
import { appFrame } from '../../tests/e2e/page-models/app-frame.ts'
import { calendarScreen } from '../../tests/e2e/page-models/calendar-screen.ts'
import { challengePage, challengesScreen } from '../../tests/e2e/page-models/challenges-screen.ts'
import { invitingScreen } from '../../tests/e2e/page-models/inviting-screen.ts'
import { methodsScreen, templatesScreen } from '../../tests/e2e/page-models/library-screen.ts'
import { printablesScreen } from '../../tests/e2e/page-models/printables-screen.ts'
import { printPanel, sessionScreen } from '../../tests/e2e/page-models/session-screen.ts'
import { sessionsScreen } from '../../tests/e2e/page-models/sessions-screen.ts'
import { venuesScreen } from '../../tests/e2e/page-models/venues-screen.ts'
import { t } from '../../tests/e2e/page-models/words.ts'

/** The sessions of the example that are yet to come: the first is ready, the other has two warnings. */
const readySession = 'Chacun sa pièce du puzzle'
const seminar = 'Ce que nous avons appris cette année'

const toTop = (page) => page.getByRole('main').evaluate((main) => main.scrollTo(0, 0))

const openAgenda = async (page, title) => {
  await sessionsScreen(page).open()
  await sessionsScreen(page).session(title).click()
  await sessionScreen(page).goTo('prepare')
  await page.getByRole('link', { name: t('agenda.tabs.agenda'), exact: true }).click()
  await agendaScreen(page).end.first().waitFor()
  await toTop(page)
}

/** Methods and templates: what one begins with. */
export async function library({ page, picture, type }) {
  const methods = methodsScreen(page)
  await methods.open()
  await methods.cards.first().waitFor()
  await picture('methodes')
  await methods.search.focus()
  await type('choisir')
  await picture('methodes-recherche')
  await appFrame(page).goTo('/methods/world-cafe')
  await methods.adapt.waitFor()
  await picture('methode')
  const templates = templatesScreen(page)
  await templates.open()
  await picture('modeles-de-rencontre')
  await appFrame(page).goTo('/templates/living-lab-discovery')
  await page.getByRole('region', { name: t('templates.start.title') }).waitFor()
  await picture('modele-living-lab')
}

/** The session just made: its agenda begins with nothing. */
export async function buildAgenda({ page, picture, type, rest }) {
  const agenda = agendaScreen(page)
  await page.getByRole('link', { name: t('agenda.tabs.agenda'), exact: true }).click()
  await agenda.firstBlock.waitFor()
  await picture('deroule-vide')
  await agenda.firstBlock.click()
  await type('Éplucher et discuter')
  await page.keyboard.press('Enter')
  await type('20')
  await page.keyboard.press('Enter')
  await agenda.isOn('Éplucher et discuter')
  await rest()
  await agenda.pickMethod.click()
  await agenda.panel.getByRole('searchbox').fill('bingo')
  await agenda.panel
    .getByRole('button', { name: /^Ajouter « Bingo humain/u })
    .first()
    .waitFor()
  await picture('piocher-une-methode')
  await agenda.panel
    .getByRole('button', { name: /^Ajouter « Bingo humain/u })
    .first()
    .click()
  await agenda.isOn('Bingo humain')
  await page.keyboard.press('Alt+ArrowUp')
  await agenda.isOn('Bingo humain')
  await appFrame(page).saved()
  await toTop(page)
  await picture('deroule-commence')
}

/** A whole agenda, what it warns of, what it needs. */
export async function agendas({ page, picture }) {
  await openAgenda(page, seminar)
  await picture('deroule-et-points-a-regarder')
  await agendaScreen(page).tracks.first().scrollIntoViewIfNeeded()
  await picture('deroule-ateliers-en-parallele')
  await openAgenda(page, readySession)
  await picture('deroule')
  await agendaScreen(page).card('Le marché des coups de main').focus()
  await page.keyboard.press('Space')
  await agendaScreen(page).panel.getByRole('textbox').first().waitFor()
  await picture('deroule-une-sequence')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: t('agenda.tabs.material'), exact: true }).click()
  await materialScreen(page).progress.waitFor()
  await toTop(page)
  await picture('materiel')
}

/** Calls, messages, calendar, newsletter of the session that is ready. */
export async function reach({ page, picture }) {
  const inviting = invitingScreen(page)
  await sessionScreen(page).goTo('invite')
  await inviting.goTo('contact')
  await inviting.rows.first().waitFor()
  await picture('appels-et-messages')
  await inviting.chooseChannel('WhatsApp')
  await inviting.text.waitFor()
  await picture('message-whatsapp')
  await inviting.goTo('share')
  await inviting.saveCalendar.waitFor()
  await picture('affiches-agenda-lettre')
}

/** Scrolls to the document that is chosen, among the others. */
const toChosen = (page) =>
  page
    .getByRole('radiogroup', { name: t('print.choices.label') })
    .locator('label[data-selected]')
    .evaluate((label) => label.scrollIntoView({ block: 'center' }))

/** Pages are drawn as they come in sight: a picture taken before shows white paper. */
const pagesInSightDrawn = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[data-pdf-page]')]
      .filter((sheet) => {
        const { top, bottom } = sheet.getBoundingClientRect()
        return bottom > 0 && top < window.innerHeight
      })
      .every((sheet) => sheet.dataset.drawn === 'true'),
  )

/** The kit, made from what the agenda asks for, as one PDF and as a folder. */
async function prepareKit({ page, picture, save, saveFolder }) {
  const panel = printPanel(page)
  const all = page.getByRole('button', { name: t('print.kit.prepareAll') })
  await panel.drawn()
  await all.scrollIntoViewIfNeeded()
  await picture('valise-ce-que-demande-le-deroule')
  await all.click()
  await all.waitFor({ state: 'detached' })
  await panel.drawn()
  await page.getByRole('heading', { name: t('print.kit.title') }).evaluate((title) => {
    title.scrollIntoView({ block: 'start' })
  })
  await pagesInSightDrawn(page)
  await picture('valise-preparee')
  await save(panel.save, 'valise-preparee.pdf')
  await saveFolder(page.getByRole('button', { name: t('print.kit.saveFolder') }))
}

/** The kit, then every paper of the plan and of the invitation, saved. */
export async function printPlan(tools) {
  const { page, picture, save } = tools
  const panel = printPanel(page)
  await sessionScreen(page).goTo('print')
  await panel.ready()
  await prepareKit(tools)
  for (const [choice, name] of [
    ['plan', 'deroule-animateur'],
    ['participantPoster', 'affiche-du-programme'],
    ['roleSheets', 'fiches-de-poste'],
    ['poster', 'affiche-d-invitation'],
    ['callSheet', 'feuille-d-appels'],
  ]) {
    await panel.chooseDocument(t(`planPrints.choices.${choice}`))
    await panel.drawn()
    await toChosen(page)
    await picture(`imprimer-${name}`)
    await save(panel.save, `${name}.pdf`)
  }
}

/** The gallery of supports, and one of them made for a session. */
export async function supports({ page, picture, save }) {
  const printables = printablesScreen(page)
  await printables.open()
  await printables.cards.nth(3).waitFor()
  await picture('supports')
  await printables.search.fill('bingo')
  await page.getByRole('status').first().waitFor()
  await picture('supports-recherche')
  await printables.choose('humanBingo', t('printablesGames.humanBingo.name'))
  await printables.ready()
  await toTop(page)
  await picture('support-bingo-des-rencontres')
  await save(printables.save, 'bingo-des-rencontres.pdf')
  await printables.open()
  await printables.search.fill('')
  await printables.choose('nameBadges', t('printablesPeople.badges.name'))
  await printables.ready()
  await toTop(page)
  await picture('support-badges')
}

/** A challenge and its board, the month, the places. */
export async function around({ page, picture, save }) {
  const challenges = challengesScreen(page)
  await challenges.open()
  await challenges.challenge('Des légumes du quartier toute l’année').waitFor()
  await picture('defis')
  await challenges.challenge('Des légumes du quartier toute l’année').click()
  await page.getByRole('tab', { name: t('challenges.page.work') }).waitFor()
  await picture('defi')
  await challengePage(page).openWork()
  await challengePage(page).sessions.first().waitFor()
  await picture('defi-le-travail')
  await challengePage(page).openBoard()
  await printPanel(page).drawn()
  await picture('defi-le-tableau')
  await save(printPanel(page).save, 'tableau-du-defi.pdf')
  await calendarScreen(page).open()
  await picture('calendrier')
  await venuesScreen(page).open()
  await venuesScreen(page).map.waitFor()
  await picture('lieux')
  await venuesScreen(page).venue('Halle du Bord de mer').click()
  await page.getByRole('heading', { level: 1, name: 'Halle du Bord de mer' }).waitFor()
  await picture('lieu')
}
