import path from 'node:path'
import type { Page } from '@playwright/test'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { FROZEN_DAY } from '#tests/e2e/fixtures.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { tenYears } from '#tests/helpers/ten-years.ts'
import { alternate, timed } from '../lib/alternate.ts'
import { timeBare } from '../lib/in-page.ts'
import type { Measure } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { drawRaw, readRawFonts } from '../lib/raw-pdf.ts'
import { withScratch } from '../lib/scratch.ts'
import { openApp, openBare } from '../lib/windows.ts'

const t = createTranslator('fr')

/** Milliseconds from a press on a period to the frame that shows its figures. */
const timePeriod = (page: Page, label: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const shown = () => document.querySelector('[data-figure="sessions"]')?.textContent ?? ''
    const before = shown()
    const option = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === wanted,
    )
    const begun = performance.now()
    option?.click()
    while (shown() === before && performance.now() - begun < 20_000) await frame()
    await frame()
    await frame()
    return performance.now() - begun
  }, label)

/** Milliseconds from a press on « Version publique » to the frame that shows its figures. */
const timePublic = (page: Page): Promise<number> =>
  page.evaluate(
    async ({ label, hint }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const isPublic = () => document.querySelector('main')?.textContent?.includes(hint) ?? false
      const toggle = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.includes(label),
      )
      const before = isPublic()
      const begun = performance.now()
      toggle?.querySelector('input')?.click()
      while (isPublic() === before && performance.now() - begun < 20_000) await frame()
      await frame()
      await frame()
      return performance.now() - begun
    },
    { label: t('reportPages.public.label'), hint: t('reportPages.workbook.publicHint') },
  )

/** Milliseconds from leaving for the page to the frame that shows its figures: the rows are read. */
const timeOpening = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    window.location.hash = '/settings'
    while (document.querySelector('[data-figure]')) await frame()
    await frame()
    const begun = performance.now()
    window.location.hash = '/reports'
    while (!document.querySelector('[data-figure]') && performance.now() - begun < 20_000) {
      await frame()
    }
    await frame()
    await frame()
    return performance.now() - begun
  })

const PAINTED = 300

/** The bilan of ten years: 5,000 people, 1,000 sessions, 40,000 attendances. */
export const reportMeasure: Measure = {
  id: 'report',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      await makeProfile(profile, { ...exampleWorkspaceRows(), ...tenYears() })
      const app = await openApp(profile)
      const bare = await openBare(path.join(folder, 'bare'))
      try {
        const first = await timeOpening(app.page)
        const floor = () => timeBare(bare.page)
        const opening = await alternate({ app: () => timeOpening(app.page), floor }, { runs: 5 })
        const labels = (['all', 'year'] as const).map((id) => t(`reportPages.period.${id}`))
        const choosing = await alternate(
          {
            app: async () => {
              const all = await timePeriod(app.page, labels[0] ?? '')
              await timePeriod(app.page, labels[1] ?? '')
              return all
            },
            floor,
          },
          { runs: 7 },
        )
        await timePeriod(app.page, labels[0] ?? '')
        const hiding = await alternate(
          {
            app: async () => {
              const asked = await timePublic(app.page)
              await timePublic(app.page)
              return asked
            },
            floor,
          },
          { runs: 7 },
        )
        const common = {
          unit: 'ms',
          by: 'p50',
          floorTitle: 'un mot changé, page nue',
        } as const
        return [
          {
            ...common,
            ...choosing,
            id: 'reportPeriod',
            title: 'Bilan de 10 ans, du choix de « Tout » à l’image',
            target: { words: `≤ ${PAINTED} ms`, limit: () => PAINTED },
            note: '5 000 personnes, 1 000 rencontres, 40 000 présences ; images et tables comprises.',
          },
          {
            ...common,
            ...hiding,
            id: 'reportPublic',
            title: 'Bilan de 10 ans, de « Version publique » à l’image',
            target: { words: `≤ ${PAINTED} ms`, limit: () => PAINTED },
            note: 'petits nombres masqués, et ceux qui les trahiraient.',
          },
          {
            ...common,
            ...opening,
            id: 'reportOpening',
            title: 'La page « Bilans » sur 10 ans de lignes, quand on y revient',
            target: null,
            note: `de l’adresse à l’image ; la première fois, où toutes les lignes sont lues : ${Math.round(first)} ms.`,
          },
        ]
      } finally {
        await app.close()
        await bare.close()
      }
    }),
}

/** The activity report of ten years, from the rows to the bytes. */
export const reportPdfMeasure: Measure = {
  id: 'reportPdf',
  run: async () => {
    const rows = tenYears()
    const build = () => {
      const ledger = reportLedger(rows)
      const model = activityReportModel({
        ledger,
        report: buildReport(ledger, EVERYTHING, { today: FROZEN_DAY, collects: [] }),
        isPublic: false,
        texts: EMPTY_ACTIVITY_REPORT,
        organisation: null,
        funders: [],
        images: {},
        nameOf: () => '',
        lowInk: false,
        paper: 'a3',
      })
      return activityReportDocument(model, printContext())
    }
    const fonts = await readRawFonts()
    const { drawnPages } = build()
    const compared = await alternate(
      {
        app: timed(() => renderPdfInNode(build())),
        floor: timed(() => drawRaw(drawnPages, fonts)),
      },
      { runs: 5 },
    )
    return [
      {
        id: 'reportPdf',
        title: 'Rapport d’activité de 10 ans en PDF',
        unit: 'ms',
        ...compared,
        floorTitle: 'pdfkit, mêmes traits',
        by: 'p50',
        target: { words: '≤ 2 s', limit: () => 2_000 },
        note: 'des lignes aux octets, comptage compris ; moteur Node, le même que le worker.',
      },
    ]
  },
}
