// The browser build brings its own Buffer, streams and zlib; nothing else of pdfmake is loaded.
import pdfmake from 'pdfmake/build/pdfmake.js'
import type { PdfMaker } from '#shared/documents/pdf-engine.ts'
import { requestedDocument } from '#shared/documents/print-request.ts'
import { type FontFiles, renderDocument } from '#shared/documents/render-document.ts'
import { loadFonts } from './pdf-fonts.ts'
import type { PdfJob, PdfReport } from './pdf-messages.ts'

/** The few things of a worker's global scope that are used here. */
type WorkerScope = {
  addEventListener(type: 'message', listener: (event: MessageEvent<PdfJob>) => void): void
  postMessage(report: PdfReport, transfer: Transferable[]): void
}
const scope = globalThis as unknown as WorkerScope

/** Progress is told at most this often, in shares of the work. */
const STEP = 0.02

// Kept from one job to the next: reading them again would take longer than a sheet.
let fonts: Promise<FontFiles> | undefined

const run = async ({ jobId, request }: PdfJob): Promise<void> => {
  fonts ??= loadFonts()
  let told = 0
  const rendered = await renderDocument(
    requestedDocument(request),
    { pdfmake: pdfmake as unknown as PdfMaker, fonts: await fonts, images: request.images },
    {
      ...(request.printer === undefined ? {} : { printer: request.printer }),
      onProgress: (share) => {
        if (share < 1 && share - told < STEP) return
        told = share
        scope.postMessage({ kind: 'progress', jobId, share }, [])
      },
    },
  )
  const bytes = new Uint8Array(rendered.bytes)
  scope.postMessage({ kind: 'done', jobId, pdf: { ...rendered, bytes } }, [bytes.buffer])
}

scope.addEventListener('message', ({ data }) => {
  run(data).catch((error: unknown) => {
    // A failed fetch must not be remembered as the fonts.
    fonts = undefined
    const message = error instanceof Error ? error.message : String(error)
    scope.postMessage({ kind: 'failed', jobId: data.jobId, message }, [])
  })
})
