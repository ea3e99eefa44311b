import { describe, expect, it } from 'vitest'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { type PrintRequest, requestedDocument } from '#shared/documents/print-request.ts'
import { checkPdf, readPdf } from '#tests/helpers/poppler.ts'
import {
  crowdedRows,
  exampleReportRows,
  PHOTO_BYTES,
  quietRows,
  reportOf,
} from '#tests/helpers/sample-report.ts'

const common = { printedAt: '2026-11-23T11:05:00Z', images: PHOTO_BYTES } as const

const read = async (request: PrintRequest) => {
  const { bytes } = await renderPdfInNode(requestedDocument(request), request.images)
  const again = await renderPdfInNode(requestedDocument(request), request.images)
  expect(Buffer.compare(bytes, again.bytes)).toBe(0)
  expect(await checkPdf(bytes)).toContain('No syntax or stream encoding errors found')
  return readPdf(bytes)
}

const full = (rows = exampleReportRows(), code = 'J4RD', language: 'fr' | 'en' = 'fr') =>
  read({ ...common, language, kind: 'sessionReport', model: reportOf(rows, code) })
const wall = (rows = exampleReportRows(), code = 'J4RD', paper: 'a4' | 'a3' = 'a4') =>
  read({
    ...common,
    language: 'fr',
    kind: 'wallReport',
    model: { report: reportOf(rows, code, 'first'), paper, lowInk: false },
  })

describe('the report of a session, read back from its PDF', () => {
  it('says on paper what was typed, in French and in English', async () => {
    const { pages, fonts } = await full()
    const words = pages.join('\n')
    for (const said of [
      'Un jardin partagé pour le quartier',
      'Ferme pédagogique Bois-Lézard',
      'Une planche d’essai derrière l’école',
      '17 votant·es',
      '16 réponses, moyenne 4,4 sur 5',
      'Le panier coûte douze euros et pèse cinq kilos.',
      'pour le 26/09/2026',
      'Giraumon sous pois d’Angole',
      'Merci à Lucette',
    ]) {
      expect(words).toContain(said)
    }
    expect(fonts.every(({ embedded }) => embedded)).toBe(true)
    expect((await full(exampleReportRows(), 'J4RD', 'en')).pages.join('\n')).toContain('17 voters')
  })

  it('never leaves a heading alone at the foot of a page, even with sixty people', async () => {
    const { pages } = await full(crowdedRows())
    const headings = ['Qui était là', 'Votes', 'Décisions', 'Promesses', 'Photos', 'Pour finir']
    for (const page of pages) {
      const lines = page.split('\n').filter((line) => line.trim() !== '')
      // The last line is the foot.
      expect(headings).not.toContain(lines.at(-2)?.trim())
    }
  })

  it('prints photos with their captions, and none of those that may not be shown', async () => {
    const words = (await full(crowdedRows())).pages.join('\n')
    expect(words).toContain('Légende a1')
    expect(words).toContain('Légende c1')
    expect(words).not.toContain('À ne pas montrer')
    expect(words).not.toContain('Feuille signée')
  })

  it('is one page for the wall, A4 or A3, whatever there is to say', async () => {
    for (const [rows, code] of [
      [exampleReportRows(), 'J4RD'],
      [crowdedRows(), 'J4RD'],
      [quietRows(), 'C7DV'],
      [exampleReportRows(), 'R3PR'],
    ] as const) {
      for (const [paper, size] of [
        ['a4', /^595\.\d+ x 841\.\d+/u],
        ['a3', /^841\.\d+ x 1190\.\d+/u],
      ] as const) {
        const { pages, info } = await wall(rows, code, paper)
        expect(pages).toHaveLength(1)
        expect([...info].find(([key]) => /^Page\s+1 size$/u.test(key))?.[1]).toMatch(size)
        expect(pages[0]).toContain(code)
      }
    }
  })
})
