import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

export type OpenPdf = {
  readonly document: PDFDocumentProxy
  /** Frees the memory and the worker of this document. */
  readonly close: () => void
}

/** Opens PDF bytes with pdf.js; the bytes are copied, since pdf.js takes what it is given. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    // Every font is embedded by our own engine: nothing is fetched, nothing is evaluated.
    disableFontFace: false,
    useSystemFonts: false,
    useWasm: false,
  })
  return { document: await task.promise, close: () => void task.destroy() }
}
