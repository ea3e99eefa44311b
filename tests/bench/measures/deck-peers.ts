import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { inTurn, timed } from '../lib/alternate.ts'
import { atMostTimes, type Measure, type Measured, type Target } from '../lib/measure.ts'
import { pagesAsHtml, printWithChromium } from '../lib/peer-chromium.ts'
import { drawWithJsPdf, flatPages } from '../lib/peer-jspdf.ts'
import { drawWithReactPdf } from '../lib/peer-react-pdf.ts'
import { readRawFonts } from '../lib/raw-pdf.ts'
import { withScratch } from '../lib/scratch.ts'
import { openBare } from '../lib/windows.ts'
import { wordyDeck } from '../lib/wordy-deck.ts'

const CARDS = 900
/** Half the time of what one would otherwise take. */
const HALF = atMostTimes(0.5)

const PEERS = {
  jsPdf: { title: 'jsPDF, mêmes traits', target: HALF },
  reactPdf: { title: '@react-pdf/renderer, mêmes traits', target: HALF },
  chromium: { title: 'Chromium, mêmes traits en SVG', target: HALF },
} as const satisfies Record<string, { readonly title: string; readonly target: Target | null }>

const NOTE =
  'Koudmen part des cartes et les met en page ; les autres reçoivent chaque trait à sa place, polices lues d’avance. Chromium : fenêtre déjà là, page chargée puis imprimée.'

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} Mo`

/** The same sheets of cards with the libraries one would otherwise take. */
export const deckPeersMeasure: Measure = {
  id: 'deck-peers',
  run: () =>
    withScratch(async (folder) => {
      const model = wordyDeck(CARDS)
      const { drawnPages } = deckDocument(model, printContext())
      const flat = flatPages(drawnPages)
      const base64Fonts = (await readRawFonts()).map(
        ([face, bytes]) => [face, bytes.toString('base64')] as const,
      )
      const html = path.join(folder, 'cards.html')
      await writeFile(html, pagesAsHtml(drawnPages))
      const bare = await openBare(path.join(folder, 'bare'))
      const sizes = { app: 0, jsPdf: 0, reactPdf: 0, chromium: 0 }
      try {
        // The quick ones warm up apart: the slow ones take long enough as they are.
        for (let warmUp = 0; warmUp < 3; warmUp += 1) {
          await renderPdfInNode(deckDocument(model, printContext()))
          drawWithJsPdf(flat, base64Fonts)
        }
        const spreads = await inTurn(
          {
            app: timed(async () => {
              const { bytes } = await renderPdfInNode(deckDocument(model, printContext()))
              sizes.app = bytes.length
            }),
            jsPdf: timed(() => {
              sizes.jsPdf = drawWithJsPdf(flat, base64Fonts).length
            }),
            reactPdf: timed(async () => {
              sizes.reactPdf = (await drawWithReactPdf(drawnPages)).length
            }),
            chromium: async () => {
              const { ms, byteCount } = await printWithChromium(bare.electron, html)
              sizes.chromium = byteCount
              return ms
            },
          },
          { runs: 3 },
        )
        return (Object.keys(PEERS) as (keyof typeof PEERS)[]).map(
          (peer): Measured => ({
            id: `deck-peers-${peer}`,
            title: `Jeu de ${CARDS} cartes, ${drawnPages.length} feuilles`,
            unit: 'ms',
            app: spreads.app,
            floor: spreads[peer],
            floorTitle: PEERS[peer].title,
            by: 'p50',
            target: PEERS[peer].target,
            note: `${megabytes(sizes.app)} pour Koudmen, ${megabytes(sizes[peer])} pour ${PEERS[peer].title}. ${NOTE}`,
          }),
        )
      } finally {
        await bare.close()
      }
    }),
}
