import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import { kitModel } from '#shared/documents/kit-model.ts'
import { kitOfSixtyRows } from '#tests/helpers/kit-of-sixty.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { alternate, timed } from '../lib/alternate.ts'
import type { Measure } from '../lib/measure.ts'
import { drawRaw, readRawFonts } from '../lib/raw-pdf.ts'

const ALLOWED = 2_000

const document = () => kitDocument(kitModel(kitOfSixtyRows()), printContext())

/** From the records of the session to the bytes: what its agenda asks to print, and two decks. */
export const kitMeasure: Measure = {
  id: 'kit',
  run: async () => {
    const { drawnPages } = document()
    const fonts = await readRawFonts()
    const compared = await alternate(
      {
        app: timed(() => renderPdfInNode(document())),
        floor: timed(() => drawRaw(drawnPages, fonts)),
      },
      { runs: 9, warmUps: 1 },
    )
    return [
      {
        id: 'kit',
        title: `Valise de 60 personnes, ${drawnPages.length} pages et la liste`,
        unit: 'ms',
        ...compared,
        floorTitle: 'pdfkit, mêmes traits sans la liste',
        by: 'p50',
        target: { words: '≤ 2 s', limit: () => ALLOWED },
        note: 'moteur Node, le même que le worker ; des fiches aux octets, prépare et met en page.',
      },
    ]
  },
}
