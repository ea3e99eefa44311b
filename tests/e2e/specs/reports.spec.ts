import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { recountBilan } from '#tests/helpers/recount-bilan.ts'
import { samplePng } from '#tests/helpers/sample-sheets.ts'
import { test } from '../example-profile.ts'
import { reportsScreen } from '../page-models/reports-screen.ts'
import { printPanel } from '../page-models/session-screen.ts'
import { t } from '../page-models/words.ts'

test('every figure of a bilan opens the sessions that prove it, and the workbook counts the same', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const reports = reportsScreen(page)
  await reports.open()
  const keys = await reports.figures.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('data-figure')),
  )
  expect(keys.length).toBeGreaterThan(15)
  for (const figure of await reports.figures.all()) {
    await figure.click()
    await expect(reports.proofs.getByRole('paragraph').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await reports.proofs.waitFor({ state: 'detached' })
  }
  await reports.figure('people').click()
  await expect(reports.proofs.getByRole('link')).toHaveCount(3)
  await expect(reports.proofs).toContainText('J4RD-EM')
  await page.keyboard.press('Escape')
  await reports.proofs.waitFor({ state: 'detached' })
  // To the sheet that is named, not to the report of its session.
  await reports.figure('satisfaction').click()
  await reports.proofs.getByRole('link').first().click()
  await expect(page).toHaveURL(/entry-evaluations$/u)
  await expect(page.locator('main').getByText('-AV').first()).toBeVisible()
  await reports.open()
  await reports.figure('people').click()
  await page.keyboard.press('Escape')
  await reports.proofs.waitFor({ state: 'detached' })

  const target = path.join(app.outputFolder, 'bilan.xlsx')
  await answerSaveDialog(electron, target)
  await reports.toExcel.click()
  await expect
    .poll(() =>
      readFile(target).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  const counted = recountBilan(await openInLibreOffice(await readFile(target)))
  await expect(reports.figure('people')).toContainText(String(counted.figures.people))
  await expect(reports.figure('presences')).toContainText(String(counted.figures.presences))
  await expect(reports.figure('ideas')).toContainText(String(counted.figures.ideas))

  // A signed sheet attached from the list of what is missing is found again behind every figure.
  await reports.openEvidence()
  expect(await accessibilityFaults(page)).toEqual([])
  await expect(reports.missing('sheet')).toHaveCount(3)
  const scan = path.join(app.outputFolder, 'feuille signée.png')
  await writeFile(scan, samplePng(300, 400, [240, 240, 230]))
  await reports.attachSheet(scan)
  await expect(reports.missing('unread')).toHaveCount(1)
  await expect(reports.missing('sheet')).toHaveCount(2)
  await reports.readSheet(1)
  await expect(reports.missing('unread')).toHaveCount(0)
  await expect(reports.missing('signatures')).toHaveCount(1)
  await reports.open()
  await reports.figure('people').click()
  await reports.proofs.getByRole('button', { name: /feuille signée\.png/u }).click()
  await expect(reports.proofs.getByRole('img', { name: 'feuille signée.png' })).toBeVisible()
})

test('a picture prints alone, a public bilan hides small counts and names, and an empty period says what to do', async ({
  app,
}) => {
  const { page } = await app.open()
  const reports = reportsScreen(page)
  await reports.open()
  const network = reports.picture('network')
  await expect(network.locator('svg text').first()).toBeVisible()
  // Each picture prints alone: its finding, its drawing and its numbers on one sheet.
  await reports.printAlone('commitments')
  await printPanel(page).drawn()
  await page.keyboard.press('Escape')
  await reports.proofs.waitFor({ state: 'detached' })
  await page.getByText(t('reportPages.public.label'), { exact: true }).click()
  await expect(network.locator('svg text')).toHaveCount(0)
  await reports.choosePeriod('lastYear')
  await expect(reports.empty).toBeVisible()
})

test('no table of numbers widens its card, in small windows and large', async ({ app }) => {
  const { page, electron } = await app.open()
  const reports = reportsScreen(page)
  await reports.open()
  for (const details of await page.locator('[data-picture] details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''))
  }
  for (const width of [1024, 1440]) {
    await electron.evaluate(
      ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 900),
      width,
    )
    await page.waitForFunction((wide) => window.innerWidth === wide, width)
    const wide = await page.locator('[data-picture]').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const inside = [...card.querySelectorAll('[role="img"], details, header button')].some(
          (one) => one.getBoundingClientRect().right > card.getBoundingClientRect().right,
        )
        return card.scrollWidth > card.clientWidth || inside
          ? [card.getAttribute('data-picture')]
          : []
      }),
    )
    expect(wide, `${width} px`).toEqual([])
  }
})

test('the proofs of each funder fit a small window, sessions without one among them', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const reports = reportsScreen(page)
  await reports.openEvidence()
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  await page.waitForFunction(() => window.innerWidth === 1024)
  const table = page.getByRole('region', { name: t('evidence.funders.title') }).last()
  await expect(table.getByRole('button', { name: t('reports.scope.unfunded') })).toBeVisible()
  // What is left to do stands by the name, where no scrolling hides it.
  const toFix = table.getByRole('columnheader').nth(1)
  await expect(toFix).toHaveText(t('evidence.funders.toFix'))
  await table.getByRole('columnheader').first().scrollIntoViewIfNeeded()
  await expect(toFix).toBeInViewport({ ratio: 1 })
  await table.getByRole('button', { name: t('reports.scope.unfunded') }).click()
  await expect(page.locator('header').getByText(t('reports.scope.unfunded'))).toBeVisible()
})

test('what the team writes is kept for its period and printed in the report', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const reports = reportsScreen(page)
  await reports.openPaper()
  await printPanel(page).drawn()
  await reports.introduction.fill('Une année de jardins partagés.')
  await reports.introduction.blur()
  await expect
    .poll(async () => (await readTables(page)).activityReports?.[0]?.introduction)
    .toBe('Une année de jardins partagés.')
  await printPanel(page).drawn()
})
