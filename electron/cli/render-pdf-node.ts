import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { PdfMaker } from '#shared/documents/pdf-engine.ts'
import type { PrintDocument } from '#shared/documents/print-document.ts'
import {
  type FontFiles,
  type RenderedPdf,
  type RenderOptions,
  renderDocument,
} from '#shared/documents/render-document.ts'

const next = '@expo-google-fonts/atkinson-hyperlegible-next'
/** Where the font of each face is, as a module path. */
export const FONT_FILES = {
  regular: `${next}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${next}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  fallbackRegular: '@expo-google-fonts/andika/Andika_400Regular.ttf',
  fallbackBold: '@expo-google-fonts/andika/Andika_700Bold.ttf',
} as const

const { resolve } = createRequire(import.meta.url)

const readFonts = async (): Promise<FontFiles> => {
  const [regular, bold, fallbackRegular, fallbackBold] = await Promise.all([
    readFile(resolve(FONT_FILES.regular)),
    readFile(resolve(FONT_FILES.bold)),
    readFile(resolve(FONT_FILES.fallbackRegular)),
    readFile(resolve(FONT_FILES.fallbackBold)),
  ])
  return { regular, bold, fallbackRegular, fallbackBold }
}

let fonts: Promise<FontFiles> | undefined
// pdfmake is one object for the process: documents wait for their turn.
let queue: Promise<unknown> = Promise.resolve()

/** Renders a document outside the window: command line, tests and benches. */
export const renderPdfInNode = (
  document: PrintDocument,
  images: Readonly<Record<string, Uint8Array>> = {},
  options: RenderOptions = {},
): Promise<RenderedPdf> => {
  const turn = queue.then(async () => {
    fonts ??= readFonts()
    return renderDocument(
      document,
      { pdfmake: pdfmake as unknown as PdfMaker, fonts: await fonts, images },
      options,
    )
  })
  queue = turn.catch(() => undefined)
  return turn
}
