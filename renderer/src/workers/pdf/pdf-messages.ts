import type { PrintRequest } from '#shared/documents/print-request.ts'
import type { RenderedPdf } from '#shared/documents/render-document.ts'

export type PdfJob = { readonly jobId: number; readonly request: PrintRequest }

export type PdfReport =
  | { readonly kind: 'progress'; readonly jobId: number; readonly share: number }
  | { readonly kind: 'done'; readonly jobId: number; readonly pdf: RenderedPdf }
  | { readonly kind: 'failed'; readonly jobId: number; readonly message: string }
