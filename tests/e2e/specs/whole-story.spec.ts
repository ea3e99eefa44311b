import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test'
import { drawnPicture } from '#tests/helpers/photo-files.ts'
import { picturesIn, type ReadPdf, readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import type { RunningApp } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { kitPanel } from '../page-models/kit-panel.ts'
import { runScreen } from '../page-models/run-screen.ts'
import { printPanel, sessionScreen } from '../page-models/session-screen.ts'
import { sheetsScreen } from '../page-models/sheets-screen.ts'
import { t } from '../page-models/words.ts'
import { savedThrough } from '../saving.ts'
import { moveClock } from '../test-clock.ts'

/** The session of the example that comes next: planned, people invited, on 5 December 2026. */
const TITLE = 'Chacun sa pièce du puzzle'
const PROMISE = 'Je prête ma remorque pour le compost de l’école'
const IDEA = 'Un banc à palabres sous le manguier'
const TRIAL = 'Un banc à l’ombre pendant un mois'
const CAPTION = 'Le banc, dessiné au sol'
const PHOTO = { width: 640, height: 480 }
const at = (time: string) => `2026-12-05T${time}:00-04:00`

/** Numbered pictures of the story, kept with its report. */
const pictures = (page: Page, info: TestInfo) => {
  let number = 0
  return async (name: string) => {
    number += 1
    const file = info.outputPath(`${String(number).padStart(2, '0')}-${name}.png`)
    await page.screenshot({ path: file, animations: 'disabled' })
    await info.attach(path.basename(file), { path: file, contentType: 'image/png' })
  }
}

const codeOf = async (page: Page, title: string): Promise<string> => {
  const { sessions = [] } = await readTables(page)
  return String(sessions.find((row) => row.title === title)?.code)
}

const saved = async (running: RunningApp, folder: string, name: string): Promise<ReadPdf> => {
  const panel = printPanel(running.page)
  await panel.ready()
  return readPdf(await savedThrough(running, panel.save, path.join(folder, name)))
}

/** Drops a file of the disk on a place of the screen, as somebody who drags it from a folder. */
const dropFile = async (page: Page, place: Locator, file: string): Promise<void> => {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('The place is not in sight')
  const client = await page.context().newCDPSession(page)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x, y, data })
  }
  await client.detach()
}

/** Types words box after box: each is followed by Tab but the last, by Enter. */
const typeBoxes = async (page: Page, ...boxes: readonly string[]): Promise<void> => {
  for (const [index, words] of boxes.entries()) {
    await page.keyboard.type(words)
    await page.keyboard.press(index === boxes.length - 1 ? 'Enter' : 'Tab')
  }
}

test(
  'a session is planned, printed, run, typed up and told, and the next one opens with what moved',
  { tag: '@long' },
  async ({ app }, info) => {
    test.setTimeout(300_000)
    const running = await app.launch({ env: { KOUDMEN_NOW: at('09:00'), KOUDMEN_SPEED: '10' } })
    const { page } = running
    const picture = pictures(page, info)
    const folder = app.outputFolder
    const session = sessionScreen(page)
    const sheets = sheetsScreen(page)
    const code = await codeOf(page, TITLE)

    await test.step('the kit is prepared and printed', async () => {
      const kit = kitPanel(page)
      await kit.open(TITLE)
      await kit.prepareAll.click()
      await expect(kit.parts.nth(4)).toBeVisible()
      await printPanel(page).drawn()
      await picture('valise')
      const pdf = await saved(running, folder, 'valise.pdf')
      expect(pdf.pages.length).toBeGreaterThan(20)
      expect(pdf.pages[0]).toContain(t('documents.kit.heading'))
      // Each sheet says which screen it is typed up on.
      expect(pdf.pages.join('\n')).toContain(`${code}-EM`)
      expect(pdf.pages.join('\n')).toContain(`${code}-EN`)
    })

    await test.step('the day is run', async () => {
      const run = runScreen(page)
      await session.goTo('run')
      await run.stage.waitFor()
      await moveClock(running, at('09:30'))
      await run.start.click()
      const people = page.getByRole('list', { name: t('run.arrivals.list') }).getByRole('button')
      for (let index = 0; index < 6; index += 1) await people.nth(index).click()
      await run.tab(/^Notes/u).click()
      await run.note.fill('Le rétroprojecteur ne marche pas, on fait sans.')
      await run.note.press('Enter')
      await expect(run.notes).toHaveCount(1)
      await picture('animer')
      for (const time of ['09:50', '10:10', '10:20', '11:00', '11:15', '12:15', '12:25']) {
        await moveClock(running, at(time))
        const before = (await run.title.textContent()) ?? ''
        await run.next.click()
        // A second press decided on what is still drawn would be the first one again.
        await expect(run.title).not.toHaveText(before)
      }
      await moveClock(running, at('12:30'))
      await run.finish.click()
      await picture('anime')
    })

    await test.step('every sheet is typed up', async () => {
      const entry = entryScreen(page)
      await session.goTo('entry')
      await entry.grid.waitFor()
      // Who was ticked on arriving is there already.
      expect((await entry.statuses()).filter((status) => status === 'present')).toHaveLength(6)
      await entry.markRestAbsent()
      await entry.addWalkIn('Lacascade Ginette')
      await picture('saisir-presences')

      await sheets.openByCode('contributions', code)
      await sheets.ready()
      await typeBoxes(page, `${IDEA} @2 #Se retrouver`)
      await typeBoxes(page, 'Des pots pour chaque palier #Se retrouver')
      await typeBoxes(page, 'Un calendrier de ce qui se plante')
      await expect(sheets.lines).toHaveCount(3)
      const photo = path.join(folder, 'banc.jpg')
      await writeFile(
        photo,
        await drawnPicture(page, { width: 640, height: 480, type: 'image/jpeg' }),
      )
      await dropFile(page, sheets.dropZone, photo)
      await expect(sheets.photoCards).toHaveCount(1)
      const card = sheets.photoCards.first()
      await card.getByRole('textbox', { name: t('outcomes.photos.caption') }).fill(CAPTION)
      // What is dropped beside a sheet is that sheet, proof only, until it is said to be a photo.
      await card.getByRole('button', { name: t('outcomes.photos.kind') }).click()
      await page
        .getByRole('option', { name: t('outcomes.photos.kinds.photo'), exact: true })
        .click()
      await card.getByText(t('outcomes.photos.mayBeShown'), { exact: true }).click()
      await expect(card.getByRole('switch')).toBeChecked()
      await picture('saisir-idees')

      await sheets.openByCode('votes', code)
      await sheets.ready()
      await page.keyboard.type('Par quoi commencer ?')
      await page.keyboard.press('Enter')
      const adder = page.locator('[data-adder] input').last()
      for (const option of ['Le banc', 'Les pots']) {
        await expect(adder).toBeFocused()
        await page.keyboard.type(option)
        await page.keyboard.press('Enter')
        await expect(adder).toHaveValue('')
      }
      await page.keyboard.press('ArrowUp')
      await expect(sheets.counts('1').first()).toBeFocused()
      for (const count of ['5', '2', '0']) await typeBoxes(page, count)
      await picture('saisir-votes')

      await sheets.openByCode('evaluations', code)
      await sheets.ready()
      await sheets.counts('roti').first().focus()
      for (const count of ['0', '0', '1', '2', '4']) await typeBoxes(page, count)
      await picture('saisir-avis')

      await sheets.openByCode('decisions', code)
      await sheets.ready()
      await typeBoxes(page, 'On construit le banc en janvier', 'Le bois est donné', 'tout le monde')
      await expect(page.locator('[data-line="1"]')).toContainText('On construit le banc en janvier')
      await picture('saisir-decisions')

      await sheets.openByCode('commitments', code)
      await sheets.ready()
      await typeBoxes(page, `${PROMISE} @2`, '19/12')
      await typeBoxes(page, 'Je demande des palettes à mon cousin @3', 'avant Noël')
      await expect(sheets.lines).toHaveCount(2)
      await picture('saisir-engagements')

      await sheets.openByCode('pieces', code)
      await sheets.ready()
      await typeBoxes(page, 'Scier droit', 'Apprendre à tresser', '4')
      await picture('saisir-pieces')

      await sheets.openByCode('words', code)
      await sheets.ready()
      await typeBoxes(page, 'On s’est parlé sans se couper @5')
      await expect(sheets.lines).toHaveCount(1)

      await sheets.openByCode('prototypes', code)
      await page
        .getByRole('textbox', { name: t('printablesBoards.prototype.idea') })
        .last()
        .fill('Banc en carton, grandeur nature')
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-sheet="prototypes"]')).toContainText('1')
      await picture('saisir-prototype')

      await sheets.openByCode('experiments', code)
      await page.locator('[data-desk] form input').last().focus()
      await typeBoxes(page, TRIAL)
      const trial = page.locator('[data-desk] ol > li').last()
      await trial
        .getByRole('textbox', { name: t('printablesBoards.experiment.bet') })
        .fill('Si le banc est à l’ombre, on s’y arrête')
      await trial
        .getByRole('textbox', { name: t('printablesBoards.experiment.seen') })
        .fill('Douze personnes assises en une matinée')
      await trial.getByRole('button', { name: t('printablesBoards.experiment.goOn') }).click()
      await expect(sheets.sheetLink('experiments')).toContainText('1')
      await picture('saisir-essai')

      await sheets.openByCode('cards', code)
      await page.getByRole('textbox', { name: t('coauthoring.typing.text') }).focus()
      await typeBoxes(page, 'Qui peut prêter une scie ?', '2')
      await expect(sheets.sheetLink('cards')).toContainText('1 carte')
      await picture('saisir-cartes')

      await sheets.openByCode('review', code)
      await expect(page.locator('[data-commitment] button').first()).toBeFocused()
      await page.keyboard.press(t('followUp.review.letters.kept'))
      await expect(page.locator('[data-commitment] [aria-pressed="true"]')).toHaveCount(1)
      await picture('saisir-ce-qui-a-bouge')
    })

    await test.step('it is told, on one page for the wall and whole for the file', async () => {
      await appFrame(page).goTo(`/sessions/${session.id()}/report`)
      const wall = await saved(running, folder, 'mur.pdf')
      await printPanel(page).drawn()
      await picture('compte-rendu-mur')
      expect(wall.pages).toHaveLength(1)
      expect(wall.pages[0]).toContain(TITLE)
      // The photo that was dropped is on the wall, and in the file with its words.
      expect(await picturesIn(path.join(folder, 'mur.pdf'))).toContainEqual(PHOTO)
      await page.getByText(t('sessionReports.page.full'), { exact: true }).click()
      const full = await saved(running, folder, 'compte-rendu.pdf')
      await printPanel(page).drawn()
      await picture('compte-rendu-entier')
      const words = full.pages.join('\n').replaceAll(/\s+/gu, ' ')
      expect(await picturesIn(path.join(folder, 'compte-rendu.pdf'))).toContainEqual(PHOTO)
      for (const told of [
        CAPTION,
        IDEA,
        'Par quoi commencer',
        'On construit le banc en janvier',
        PROMISE,
        TRIAL,
      ]) {
        expect(words).toContain(told)
      }
      // Those who were there are counted, not named, unless it is asked for.
      expect(words).not.toContain('LACASCADE')
    })

    await test.step('the next session opens with what was promised', async () => {
      await page
        .getByRole('button', { name: t('common.moreActions') })
        .first()
        .click()
      await page
        .getByRole('menuitem', { name: new RegExp(`^${t('sessions.actions.duplicate')}`, 'u') })
        .click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox').first().fill('La suite du puzzle')
      await dialog.getByRole('button', { name: t('sessions.duplicate.submit') }).click()
      await expect(session.title).toContainText('La suite du puzzle')
      await appFrame(page).saved()
      const next = await codeOf(page, 'La suite du puzzle')
      await picture('suite-preparer')
      await sheets.openByCode('review', next)
      const line = page.getByRole('listitem').filter({ hasText: PROMISE })
      await expect(line).toBeVisible()
      await line
        .getByRole('button', { name: new RegExp(t('printablesExchange.moved.boxes.kept'), 'u') })
        .click()
      await picture('suite-ce-qui-a-bouge')
      await appFrame(page).saved()
      const { commitmentEvents = [], sessions = [] } = await readTables(page)
      const reviewed = commitmentEvents.filter(
        ({ reviewedInId }) => sessions.find(({ id }) => id === reviewedInId)?.code === next,
      )
      expect(reviewed.map(({ kind }) => kind)).toEqual(['kept'])
    })
  },
)
