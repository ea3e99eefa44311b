import { drawPage } from './draw-page.ts'
import { FONT_FACES, type FontFace, MM_PER_POINT } from './font-metrics.ts'
import { type PrinterSetting, printedPage, UNKNOWN_PRINTER } from './imposition/two-sided.ts'
import { pageOperators } from './page-operators.ts'
import type { LivePdf, PdfMaker } from './pdf-engine.ts'
import type { PrintDocument, PrintWarning } from './print-document.ts'

/** Bytes of the full TTF of each face. */
export type FontFiles = Readonly<Record<FontFace, Uint8Array>>

export type RenderTools = {
  /** pdfmake, Node or browser build. */
  readonly pdfmake: PdfMaker
  readonly fonts: FontFiles
  /** PNG and JPEG pictures by hash. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

export type RenderOptions = {
  /** Corrects what this printer does to the backs; nothing is corrected when absent. */
  readonly printer?: PrinterSetting
  /** Called as pages are drawn, with a share of the work between 0 and 1. */
  readonly onProgress?: (share: number) => void
}

export type RenderedPdf = {
  readonly bytes: Uint8Array
  readonly pageCount: number
  /** Some of its sheets are printed on both sides. */
  readonly isTwoSided: boolean
  readonly warnings: readonly PrintWarning[]
}

/** Names of the families in pdfmake definitions. */
export const FAMILIES = { usual: 'Atkinson', fallback: 'Andika' } as const

const FACE_STYLES = {
  regular: { family: FAMILIES.usual, bold: false },
  bold: { family: FAMILIES.usual, bold: true },
  fallbackRegular: { family: FAMILIES.fallback, bold: false },
  fallbackBold: { family: FAMILIES.fallback, bold: true },
} as const satisfies Record<FontFace, { family: string; bold: boolean }>

// Everything comes from memory: no address and no file of the machine is ever read.
const nothing = () => false

const prepare = ({ pdfmake, fonts, images }: RenderTools) => {
  const { storage } = pdfmake.virtualfs
  for (const face of FONT_FACES) storage[`${face}.ttf`] = fonts[face]
  const names = Object.keys(images)
  for (const [hash, bytes] of Object.entries(images)) {
    // pdfkit reads pictures from an ArrayBuffer, not from a Uint8Array.
    storage[`image-${hash}`] = new Uint8Array(bytes).buffer
  }
  pdfmake.setFonts({
    [FAMILIES.usual]: { normal: 'regular.ttf', bold: 'bold.ttf' },
    [FAMILIES.fallback]: { normal: 'fallbackRegular.ttf', bold: 'fallbackBold.ttf' },
  })
  pdfmake.setUrlAccessPolicy(nothing)
  pdfmake.setLocalAccessPolicy?.(nothing)
  return {
    images: Object.fromEntries(names.map((hash) => [hash, `image-${hash}`])),
    forget: () => {
      for (const hash of names) delete storage[`image-${hash}`]
    },
  }
}

const pageSize = ({ widthMm, heightMm }: { widthMm: number; heightMm: number }) => ({
  width: widthMm / MM_PER_POINT,
  height: heightMm / MM_PER_POINT,
})

const A4 = { widthMm: 210, heightMm: 297 }

const definitionOf = (
  document: PrintDocument,
  images: Record<string, string>,
  pageCount: number,
) => {
  const { info, definition, drawnPages } = document
  // pdfmake always makes a first page: without flowing content it takes the size of the first
  // drawn page, which is then drawn on it.
  const flow = definition?.(pageCount) ?? {
    content: [],
    pageSize: pageSize(drawnPages[0] ?? A4),
    pageMargins: 0,
  }
  return {
    ...flow,
    images,
    version: '1.7',
    language: info.language,
    defaultStyle: { font: FAMILIES.usual, ...flow.defaultStyle },
    info: {
      title: info.title,
      author: info.author,
      creator: 'Koudmen',
      creationDate: new Date(info.createdAt),
      modDate: new Date(info.createdAt),
    },
  }
}

const setViewerPreferences = (
  pdf: LivePdf,
  { info }: PrintDocument,
  { flip }: Pick<PrinterSetting, 'flip'>,
) => {
  // 100 % preselected in the print dialog of readers that honour it, and the title in its bar.
  pdf._root.data.ViewerPreferences = pdf.ref({
    DisplayDocTitle: true,
    PrintScaling: 'None',
    PickTrayByPDFSize: true,
    ...(info.duplex === undefined
      ? {}
      : { Duplex: flip === 'longEdge' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge' }),
  })
}

const drawPages = (
  pdf: LivePdf,
  { definition, drawnPages }: PrintDocument,
  printer: PrinterSetting,
  onProgress: (share: number) => void,
): PrintWarning[] => {
  const unreadable = new Set<string>()
  const tools = {
    pdf,
    operators: pageOperators(pdf),
    font: (face: FontFace) => {
      const { family, bold } = FACE_STYLES[face]
      return pdf.provideFont(family, bold, false)
    },
    image: (hash: string) => {
      try {
        return pdf.provideImage(hash)
      } catch {
        unreadable.add(hash)
        return null
      }
    },
  }
  drawnPages.forEach((page, index) => {
    const { width, height } = pageSize(page)
    if (index === 0 && definition === undefined) pdf.switchToPage(0)
    else pdf.addPage({ size: [width, height], margin: 0 })
    drawPage(tools, printedPage(page, printer))
    onProgress((index + 1) / drawnPages.length)
  })
  return Array.from(unreadable, (where) => ({ kind: 'unreadableImage', where }))
}

const layOut = async (
  document: PrintDocument,
  images: Record<string, string>,
  pdfmake: PdfMaker,
) => {
  const laidOutAs = async (pageCount: number) => {
    const definition = definitionOf(document, images, pageCount)
    const output = pdfmake.createPdf(definition, { bufferPages: true })
    return { output, pdf: await output.getStream() }
  }
  const likely = document.likelyPages ?? 1
  const first = await laidOutAs(likely)
  const { count } = first.pdf.bufferedPageRange()
  return document.definition === undefined || count === likely ? first : laidOutAs(count)
}

/**
 * Draws a document into the bytes of a PDF: flowing pages first, then the drawn ones. The same
 * document gives the same bytes. pdfmake is one shared object: render one document at a time.
 */
export const renderDocument = async (
  document: PrintDocument,
  tools: RenderTools,
  { printer, onProgress = () => undefined }: RenderOptions = {},
): Promise<RenderedPdf> => {
  const { images, forget } = prepare(tools)
  try {
    const { output, pdf } = await layOut(document, images, tools.pdfmake)
    const setting = printer ?? { ...UNKNOWN_PRINTER, flip: document.info.duplex ?? 'longEdge' }
    setViewerPreferences(pdf, document, setting)
    const unreadable = drawPages(pdf, document, setting, onProgress)
    const pageCount = pdf.bufferedPageRange().count
    const bytes = await output.getBuffer()
    const isTwoSided = document.drawnPages.some(({ side }) => side === 'back')
    return { bytes, pageCount, isTwoSided, warnings: [...document.warnings, ...unreadable] }
  } finally {
    forget()
  }
}
