import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { excelTemplate } from '#tests/helpers/excel-template.ts'
import { answerOpenDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { openEntry, test } from '../example-profile.ts'
import type { RunningApp } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { calendarScreen } from '../page-models/calendar-screen.ts'
import { challengePage, challengesScreen } from '../page-models/challenges-screen.ts'
import { deckScreen, readyDeckScreen } from '../page-models/decks-screen.ts'
import { eraseScreen } from '../page-models/erase-screen.ts'
import { exchangeScreen, tablesScreen } from '../page-models/exchange-screen.ts'
import { exportModelsScreen } from '../page-models/export-models-screen.ts'
import { createIn } from '../page-models/fields.ts'
import { commitmentsScreen, reviewScreen } from '../page-models/follow-up-screen.ts'
import { funderTemplatesScreen } from '../page-models/funder-templates-screen.ts'
import { homeScreen } from '../page-models/home-screen.ts'
import { importWizard } from '../page-models/import-wizard.ts'
import { invitingScreen } from '../page-models/inviting-screen.ts'
import { duplicatesScreen, peopleScreen, personScreen } from '../page-models/people-screen.ts'
import { printablesScreen } from '../page-models/printables-screen.ts'
import { privacyScreen } from '../page-models/privacy-screen.ts'
import { reportScreen } from '../page-models/report-screen.ts'
import { reportsScreen } from '../page-models/reports-screen.ts'
import { runScreen } from '../page-models/run-screen.ts'
import { inviteStep, printPanel } from '../page-models/session-screen.ts'
import { newSessionScreen, sessionsScreen, venueDialog } from '../page-models/sessions-screen.ts'
import { settingsScreen } from '../page-models/settings-screen.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'
import { venuePage, venuesScreen } from '../page-models/venues-screen.ts'
import { t } from '../page-models/words.ts'
import { samplePath } from '../sample-lists.ts'

/** A screen, and how one comes to it; those that are dialogs are closed by Escape. */
type Screen = {
  readonly name: string
  readonly open: (running: RunningApp) => Promise<void>
  readonly isDialog?: boolean
}

const dialogShown = (page: Page) => page.getByRole('dialog').waitFor()

const idOf = async (
  page: Page,
  table: string,
  found: (row: Record<string, unknown>) => boolean,
) => {
  const row = (await readTables(page))[table]?.find(found)
  return String(row?.id)
}

const sessionStep = async (page: Page, title: string, step: string) => {
  const id = await idOf(page, 'sessions', (row) => row.title === title)
  await appFrame(page).goTo(`/sessions/${id}${step}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

const UPCOMING = 'Chacun sa pièce du puzzle'

/** Screens in the order in which one comes to them, each group from a window just opened. */
const TOURS: readonly { readonly name: string; readonly screens: readonly Screen[] }[] = [
  {
    name: 'home and people',
    screens: [
      {
        name: 'home',
        open: async ({ page }) => {
          await homeScreen(page).open()
          await homeScreen(page).nextSessions.waitFor()
        },
      },
      {
        name: 'leave the example',
        isDialog: true,
        open: ({ page }) => homeScreen(page).leaveExample.click(),
      },
      {
        name: 'palette',
        isDialog: true,
        open: async ({ page }) => {
          await page.keyboard.press('Control+k')
          await page.keyboard.type('jardin')
        },
      },
      { name: 'shortcuts', isDialog: true, open: ({ page }) => page.keyboard.press('?') },
      {
        name: 'people',
        open: async ({ page }) => {
          await peopleScreen(page).open()
          await peopleScreen(page).grid.waitFor()
        },
      },
      {
        name: 'person',
        open: async ({ page }) => {
          await peopleScreen(page).grid.getByRole('row').nth(1).click()
          await personScreen(page).field('firstName').waitFor()
        },
      },
      {
        name: 'consent',
        isDialog: true,
        open: async ({ page }) => {
          await personScreen(page).recordConsent('photos')
          await page.getByRole('menuitem').first().click()
        },
      },
      {
        name: 'new person',
        open: async ({ page }) => {
          await appFrame(page).goTo('/people/new')
          await page.getByRole('heading', { level: 1, name: t('people.new.title') }).waitFor()
        },
      },
      {
        name: 'duplicates',
        open: async ({ page }) => {
          await duplicatesScreen(page).open()
          await duplicatesScreen(page).merge.waitFor()
        },
      },
      { name: 'import, file', open: ({ page }) => importWizard(page).open() },
      {
        name: 'import, columns',
        open: async ({ page, electron }) => {
          await answerOpenDialog(electron, samplePath('contacts-accueil.xlsx'))
          await importWizard(page).choose.click()
          await importWizard(page).step('columns')
        },
      },
      {
        name: 'import, cells',
        open: async ({ page }) => {
          await importWizard(page).next.click()
          await importWizard(page).step('cells')
        },
      },
      {
        name: 'import, people',
        open: async ({ page }) => {
          await importWizard(page).next.click()
          await importWizard(page).step('people')
        },
      },
    ],
  },
  {
    name: 'sessions and places',
    screens: [
      {
        name: 'sessions',
        open: async ({ page }) => {
          await sessionsScreen(page).open()
          await sessionsScreen(page).session(UPCOMING).waitFor()
        },
      },
      {
        name: 'calendar',
        open: async ({ page }) => {
          await calendarScreen(page).open()
          await calendarScreen(page).day('2026-11-23').waitFor()
        },
      },
      {
        name: 'venues',
        open: async ({ page }) => {
          await venuesScreen(page).open()
          await venuesScreen(page).map.waitFor()
        },
      },
      {
        name: 'venue',
        open: async ({ page }) => {
          await venuesScreen(page).venue('Médiathèque Les Deux Rives').click()
          await venuePage(page).capacity.waitFor()
        },
      },
    ],
  },
  {
    name: 'mutual help and challenges',
    screens: [
      {
        name: 'needs and offers',
        open: async ({ page }) => {
          await exchangeScreen(page).open()
          await exchangeScreen(page).needs.locator('[data-piece] button').first().click()
          await exchangeScreen(page).answers.waitFor()
        },
      },
      {
        name: 'new need or offer',
        isDialog: true,
        open: ({ page }) => exchangeScreen(page).add.click(),
      },
      { name: 'ideas of introductions', open: ({ page }) => exchangeScreen(page).openIdeas() },
      { name: 'introductions', open: ({ page }) => exchangeScreen(page).openIntroductions() },
      {
        name: 'session, tables',
        open: async ({ page }) => {
          const id = await idOf(page, 'sessions', (row) => row.code === 'J4RD')
          await tablesScreen(page).open(id)
          await tablesScreen(page).draw.click()
          await tablesScreen(page).tables.first().waitFor()
        },
      },
      {
        name: 'challenges',
        open: async ({ page }) => {
          await challengesScreen(page).open()
          await challengesScreen(page).challenge('Réparer avant de racheter').waitFor()
        },
      },
      {
        name: 'new challenge',
        isDialog: true,
        open: ({ page }) => page.getByRole('button', { name: t('challenges.make') }).click(),
      },
      {
        name: 'challenge',
        open: async ({ page }) => {
          await challengesScreen(page).challenge('Des légumes du quartier toute l’année').click()
          await page.locator('[data-stage="share"]').waitFor()
        },
      },
      {
        name: 'challenge, work',
        open: async ({ page }) => {
          await page.getByRole('tab', { name: t('challenges.page.work') }).click()
          await challengePage(page).prepare.waitFor()
        },
      },
      {
        name: 'challenge, board',
        open: async ({ page }) => {
          await challengePage(page).openBoard()
          await printPanel(page).drawn()
        },
      },
    ],
  },
  {
    name: 'a session before its day',
    screens: [
      { name: 'new session', open: ({ page }) => newSessionScreen(page).open() },
      {
        name: 'new venue',
        isDialog: true,
        open: async ({ page }) => {
          await createIn(page, newSessionScreen(page).place, 'Lieu nouveau')
          await venueDialog(page).dialog.waitFor()
        },
      },
      { name: 'session, prepare', open: ({ page }) => sessionStep(page, UPCOMING, '') },
      {
        name: 'duplicate a session',
        isDialog: true,
        open: async ({ page }) => {
          await page.getByRole('button', { name: t('common.moreActions') }).click()
          await page.getByRole('menuitem').first().click()
        },
      },
      {
        name: 'session, invite',
        open: async ({ page }) => {
          await sessionStep(page, UPCOMING, '/invite')
          await inviteStep(page).rows.first().waitFor()
        },
      },
      ...(['contact', 'share'] as const).map((tab) => ({
        name: `session, invite, ${tab}`,
        open: async ({ page }: RunningApp) => {
          await invitingScreen(page).goTo(tab)
          const shown =
            tab === 'contact' ? invitingScreen(page).rows : invitingScreen(page).newsletterCsv
          await shown.first().waitFor()
        },
      })),
      {
        name: 'session, invite, list again',
        open: ({ page }) => invitingScreen(page).goTo('list'),
      },
      {
        name: 'invite by commune',
        isDialog: true,
        open: ({ page }) =>
          page.getByRole('button', { name: t('sessions.invite.byCommune') }).click(),
      },
      {
        name: 'invite from a session',
        isDialog: true,
        open: ({ page }) =>
          page.getByRole('button', { name: t('sessions.invite.fromSession') }).click(),
      },
      {
        name: 'session, print',
        open: async ({ page }) => {
          await sessionStep(page, UPCOMING, '/print')
          await printPanel(page).drawn()
        },
      },
    ],
  },
  {
    name: 'typing up',
    screens: [
      {
        name: 'session, type up',
        open: async (running) => {
          const entry = await openEntry(running)
          await entry.focus(0)
        },
      },
      { name: 'left early', isDialog: true, open: ({ page }) => page.keyboard.press('d') },
      ...(['contributions', 'words', 'votes', 'evaluations', 'pieces', 'cards'] as const).map(
        (sheet): Screen => ({
          name: `session, ${sheet}`,
          open: ({ page }) => sheetsScreen(page).openByCode(sheet, 'J4RD'),
        }),
      ),
    ],
  },
  {
    name: 'report',
    screens: [
      {
        name: 'session, report',
        open: async ({ page }) => {
          await sessionStep(page, 'Vendre sans intermédiaire', '/report')
          await page.locator('[data-pdf-state="ready"]').waitFor()
        },
      },
      {
        name: 'session, full report',
        open: async ({ page }) => {
          await reportScreen(page).form('full')
          await page.locator('[data-pdf-state="ready"]').waitFor()
        },
      },
      {
        name: 'session, certificates',
        open: async ({ page }) => {
          await page.getByRole('tab', { name: t('sessionReports.certificates.tab') }).click()
          await page.locator('[data-pdf-state="ready"]').waitFor()
        },
      },
      {
        name: 'session, thanks',
        open: ({ page }) => page.getByRole('tab', { name: t('sessionReports.thanks.tab') }).click(),
      },
      {
        name: 'session, files',
        open: async ({ page }) => {
          await page.getByRole('tab', { name: t('sessionReports.page.files') }).click()
          await page.getByRole('button', { name: t('exporting.files.xlsx') }).waitFor()
        },
      },
    ],
  },
  {
    name: 'games and supports',
    screens: [
      {
        name: 'printables',
        open: ({ page }) => printablesScreen(page).open(),
      },
      {
        name: 'a printable',
        open: ({ page }) => printablesScreen(page).choose('humanBingo', 'Bingo humain'),
      },
      {
        name: 'decks',
        open: async ({ page }) => {
          await appFrame(page).goTo('/decks')
          await page.getByRole('link').filter({ hasText: 'racontez-moi' }).waitFor()
        },
      },
      {
        name: 'deck, cards',
        open: async ({ page }) => {
          await page.getByRole('link').filter({ hasText: 'racontez-moi' }).click()
          await deckScreen(page).addCard.waitFor()
        },
      },
      {
        name: 'pictograms',
        isDialog: true,
        open: ({ page }) =>
          page
            .getByRole('group', { name: t('decks.fields.pictogram') })
            .getByRole('button')
            .first()
            .click(),
      },
      { name: 'deck, rules', open: ({ page }) => deckScreen(page).tab('rules') },
      { name: 'deck, settings', open: ({ page }) => deckScreen(page).tab('settings') },
      {
        name: 'deck, print',
        open: async ({ page }) => {
          await deckScreen(page).tab('print')
          await printPanel(page).drawn()
        },
      },
      {
        name: 'ready-made deck',
        open: ({ page }) => readyDeckScreen(page).open('quiz-community'),
      },
    ],
  },
  {
    name: 'the day and what follows',
    screens: [
      {
        name: 'session, run',
        open: async ({ page }) => {
          await runScreen(page).open(await idOf(page, 'sessions', (row) => row.title === UPCOMING))
          await runScreen(page).start.click()
          await runScreen(page).next.waitFor()
        },
      },
      { name: 'late', isDialog: true, open: ({ page }) => runScreen(page).late.click() },
      {
        name: 'commitments',
        open: ({ page }) => commitmentsScreen(page).open(),
      },
      { name: 'decisions', open: ({ page }) => commitmentsScreen(page).openDecisions() },
      ...(['commitments', 'decisions', 'prototypes', 'experiments'] as const).map((sheet) => ({
        name: `sheet, ${sheet}`,
        open: async ({ page }: RunningApp) => {
          const id = await idOf(page, 'sessions', (row) => row.code === 'J4RD')
          await appFrame(page).goTo(`/sessions/${id}/entry-${sheet}`)
          await page.locator('[data-desk]').getByRole('button').first().waitFor()
        },
      })),
      {
        name: 'review',
        open: async ({ page }) =>
          reviewScreen(page).open(await idOf(page, 'sessions', (row) => row.title === UPCOMING)),
      },
      { name: 'bilan', open: ({ page }) => reportsScreen(page).open() },
      {
        name: 'bilan, proofs',
        isDialog: true,
        open: ({ page }) => reportsScreen(page).figure('people').click(),
      },
      { name: 'bilan, evidence', open: ({ page }) => reportsScreen(page).openEvidence() },
      {
        name: 'funder templates, none',
        open: ({ page }) => funderTemplatesScreen(page).open(),
      },
      {
        name: 'funder template',
        open: async ({ page, electron }) => {
          const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-axe-'))
          const file = path.join(folder, 'bilan.xlsx')
          await writeFile(file, excelTemplate())
          await answerOpenDialog(electron, file)
          const screen = funderTemplatesScreen(page)
          await screen.add.click()
          await screen.takeAll.click()
          await screen.cell('C8').click()
          await screen.field.waitFor()
          await rm(folder, { recursive: true, force: true })
        },
      },
      {
        name: 'bilan, printed',
        open: async ({ page }) => {
          await reportsScreen(page).openPaper()
          await printPanel(page).drawn()
        },
      },
    ],
  },
  {
    name: 'figures and settings',
    screens: [
      {
        name: 'exports',
        open: async ({ page }) => {
          await appFrame(page).goTo('/exports')
          await page.getByRole('button', { name: t('exporting.files.xlsx') }).waitFor()
        },
      },
      {
        name: 'export models',
        open: ({ page }) => exportModelsScreen(page).open(),
      },
      {
        name: 'export model',
        open: ({ page }) => exportModelsScreen(page).create(),
      },
      {
        name: 'export model, participants',
        open: ({ page }) => exportModelsScreen(page).openReady('participants'),
      },
      {
        name: 'people to complete',
        isDialog: true,
        open: ({ page }) => exportModelsScreen(page).seeIncomplete(),
      },
      ...(['retention', 'requests', 'notices', 'quality', 'log'] as const).map((tab) => ({
        name: `personal data, ${tab}`,
        open: ({ page }: RunningApp) => privacyScreen(page).open(tab),
      })),
      {
        name: 'erase a person',
        open: async ({ page }) =>
          eraseScreen(page).open(await idOf(page, 'people', (row) => row.lastName === 'BÉLAIR')),
      },
      ...(['organisation', 'team', 'funders', 'printers', 'screen', 'data'] as const).map(
        (tab) => ({
          name: `settings, ${tab}`,
          open: ({ page }: RunningApp) => settingsScreen(page).open(tab),
        }),
      ),
      {
        name: 'restore',
        isDialog: true,
        open: ({ page }) =>
          page
            .getByRole('button', { name: t('shell.snapshots.restore') })
            .first()
            .click(),
      },
    ],
  },
]

/** Goes from screen to screen, in an order in which each is reached from the one before. */
const visitAll = async (
  running: RunningApp,
  screens: readonly Screen[],
  look: (screen: Screen) => Promise<void>,
): Promise<void> => {
  const { page } = running
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open(running)
      if (screen.isDialog) await dialogShown(page)
      await look(screen)
      if (!screen.isDialog) return
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
  }
}

const setZoom = ({ electron }: RunningApp, zoom: number) =>
  electron.evaluate(({ BrowserWindow }, factor) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor)
  }, zoom)

/** Pixels by which the page is wider than what shows it, once it is laid out. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const boxes = [document.documentElement, ...document.querySelectorAll('main')]
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
  })

for (const { name: tour, screens } of TOURS) {
  test(`${tour}: no screen breaks a rule of WCAG 2.2 AA, by day or by night, nor scrolls sideways at 1024 × 700, at 100 % or at 200 %`, {
    tag: '@long',
  }, async ({ app }) => {
    const running = await app.open()
    const { page, electron } = running
    // What fades in has not its colours yet.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
    )
    const faults: string[] = []
    await visitAll(running, screens, async ({ name }) => {
      for (const { theme, rule, help, targets } of await accessibilityFaults(page)) {
        faults.push(`${name}, ${theme}: ${rule} (${help}) at ${targets.slice(0, 3).join(', ')}`)
      }
      for (const zoom of [2, 1]) {
        await setZoom(running, zoom)
        await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1024 / zoom)
        const pixels = await overflow(page)
        if (pixels > 0) faults.push(`${name}: ${pixels} px too wide at ${zoom * 100} %`)
      }
    })
    expect(faults).toEqual([])
  })
}
