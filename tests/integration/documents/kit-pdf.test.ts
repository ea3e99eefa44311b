import { describe, expect, it } from 'vitest'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import { requestedDocument } from '#shared/documents/print-request.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { sampleDeck, sampleKit } from '#tests/helpers/sample-kit.ts'
import { printContext, trainingModel } from '#tests/helpers/sample-sheets.ts'

describe('PDF of a kit', () => {
  it('starts with the packing list, on one page, then the sheet, then the decks', async () => {
    const kit = sampleKit()
    const { bytes, pageCount, warnings } = await renderPdfInNode(kitDocument(kit, printContext()))
    const { pages, fonts } = await readPdf(bytes)
    expect(pages).toHaveLength(pageCount)
    expect(pages[0]).toContain('Liste de la valise')
    expect(pages[0]).toMatch(new RegExp(`Total, avec cette liste\\s+${pageCount}\\b`, 'u'))
    expect(pages[1]).toContain('Feuille d’émargement')
    expect(pages.at(-1)).toContain('Cartes des rôles')
    expect(warnings).toEqual([])
    for (const font of fonts) expect(font.embedded).toBe(true)
  })

  it('counts its own sheets when the list takes two, and moves the pages of what follows', async () => {
    const decks = Array.from({ length: 18 }, (_, index) =>
      sampleDeck(`Jeu au nom assez long pour prendre deux lignes, numéro ${index + 1}`, 1),
    )
    const { bytes, pageCount } = await renderPdfInNode(
      kitDocument(sampleKit({ decks }), printContext()),
    )
    const { pages } = await readPdf(bytes)
    const list = pages.slice(0, 2).join('\n')
    expect(pages[1]).toContain('Page 2 / 2')
    expect(pages[1]).toContain('Cultiver ensemble un jardin créole')
    expect(pages[2]).toContain('Feuille d’émargement')
    expect(list).toMatch(new RegExp(`Total, avec cette liste\\s+${pageCount}\\b`, 'u'))
    expect(list).toContain('3–4')
    expect(list).toMatch(new RegExp(`\\s${pageCount}\\s[^\\n]*\\n[^\\n]*numéro 18`, 'u'))
  })

  it('gives the same bytes twice, list included', async () => {
    const render = async () =>
      Buffer.from((await renderPdfInNode(kitDocument(sampleKit(), printContext()))).bytes)
    expect((await render()).equals(await render())).toBe(true)
  })

  it('changes paper direction where a landscape sheet follows the list', async () => {
    const kit = sampleKit({ signIn: trainingModel(8), decks: [] })
    const document = requestedDocument({
      kind: 'kit',
      language: 'fr',
      printedAt: '2026-11-23T11:05:00Z',
      images: {},
      model: kit,
    })
    const { info } = await readPdf((await renderPdfInNode(document)).bytes)
    expect(info.get('Page    1 size')).toMatch(/^595\.28 x 841\.89/u)
    expect(info.get('Page    2 size')).toMatch(/^841\.89 x 595\.276/u)
  })

  it('renders documents asked for at the same time one after the other', async () => {
    const kit = kitDocument(sampleKit(), printContext())
    const [first, second] = await Promise.all([
      renderPdfInNode({ ...kit, drawnPages: kit.drawnPages.slice(0, 1) }),
      renderPdfInNode(kitDocument(sampleKit(), printContext())),
    ])
    expect(first.pageCount).toBe(2)
    expect(second.pageCount).toBe(1 + kit.drawnPages.length)
  })
})
