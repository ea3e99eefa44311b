import { expect, it } from 'vitest'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { kitDocument } from '#shared/documents/kit-document.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { drawLabel } from '#shared/documents/text-layout.ts'
import { drawRaw, readRawFonts } from '#tests/bench/lib/raw-pdf.ts'
import { kitOfSixty } from '#tests/helpers/kit-of-sixty.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { withPdf } from '../cards/printed-cards.ts'

const DPI = 60

/** The pages as our operators draw them and as pdfkit does when told each mark one by one. */
const expectSamePictures = async (drawnPages: readonly DrawnPage[]): Promise<void> => {
  const { t: _, printedAt: createdAt, language } = printContext()
  const info = { title: '', author: '', createdAt, language }
  const ours = await renderPdfInNode({ info, drawnPages, warnings: [] })
  const theirs = await drawRaw(drawnPages, await readRawFonts())
  await withPdf(ours.bytes, (one) =>
    withPdf(theirs, async (other) => {
      for (const page of drawnPages.keys()) {
        const [drawn, told] = [await one.raster(page + 1, DPI), await other.raster(page + 1, DPI)]
        expect(Buffer.compare(drawn.greys, told.greys), `page ${page + 1}`).toBe(0)
      }
    }),
  )
}

it('draws the sheets of a kit as pdfkit does when it works each mark out again', async () => {
  const { drawnPages } = kitDocument(kitOfSixty(), printContext())
  await expectSamePictures(drawnPages.filter((_, index) => index % 20 === 0))
})

it('keeps accents above their letters, kerning, and two faces on one line, however often they come', async () => {
  // Of the last one no letter exists with its accent: the font moves the accent over it.
  const words = ['AVATAR To.', 'Nguyễn Thị Ánh', 'Соколова', '', 'q\u0303 M\u0302 x\u0323']
  const marks = words.flatMap((word, index) =>
    [20, 120].map((x) => drawLabel(word, 'bold', 30, { x, y: 30 + 20 * index, colour: '#1A1A1A' })),
  )
  const mixed = {
    ...drawLabel('12', 'bold', 24, { x: 20, y: 150, colour: '#B00020' }),
    next: { text: 'Nguyễn', face: 'fallbackRegular' as const },
  }
  const centred = drawLabel('Valise', 'regular', 24, {
    x: 105,
    y: 180,
    colour: '#005A4E',
    align: 'center',
  })
  await expectSamePictures([
    { widthMm: 210, heightMm: 297, marks: [...marks, mixed, centred] },
    { widthMm: 297, heightMm: 210, marks: [...marks, mixed, centred] },
  ])
})
