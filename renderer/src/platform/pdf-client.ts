import type { PdfJob, PdfReport } from '#renderer/workers/pdf/pdf-messages.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import type { RenderedPdf } from '#shared/documents/render-document.ts'

/** A running worker, as the client sees it: tests stand one in. */
export type PdfWorker = {
  readonly post: (job: PdfJob) => void
  readonly stop: () => void
}
export type PdfWorkerListeners = {
  readonly onReport: (report: PdfReport) => void
  readonly onCrash: (message: string) => void
}

export type RenderPdfOptions = {
  /** Share of the work done, between 0 and 1. */
  readonly onProgress?: (share: number) => void
  /** Aborting stops the work at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

type Waiting = {
  readonly job: PdfJob
  readonly onProgress: (share: number) => void
  readonly finish: (settle: () => void) => void
  readonly resolve: (pdf: RenderedPdf) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Renders documents one at a time in a worker that is kept warm between them. Stopping the running
 * one ends the worker, since pdfmake cannot be interrupted; the next job starts another.
 */
export const createPdfClient = (startWorker: (listeners: PdfWorkerListeners) => PdfWorker) => {
  let worker: PdfWorker | undefined
  let lastId = 0
  const queue: Waiting[] = []

  const settle = (waiting: Waiting, how: () => void) => {
    const index = queue.indexOf(waiting)
    if (index < 0) return
    queue.splice(index, 1)
    waiting.finish(how)
    if (index === 0) next()
  }

  const stopWorker = () => {
    worker?.stop()
    worker = undefined
  }

  const receive = (report: PdfReport) => {
    const running = queue[0]
    if (running === undefined || running.job.jobId !== report.jobId) return
    switch (report.kind) {
      case 'progress':
        running.onProgress(report.share)
        break
      case 'done':
        settle(running, () => running.resolve(report.pdf))
        break
      case 'failed':
        settle(running, () => running.reject(new Error(report.message)))
        break
    }
  }

  const crash = (message: string) => {
    stopWorker()
    const running = queue[0]
    if (running !== undefined) settle(running, () => running.reject(new Error(message)))
  }

  const next = () => {
    const waiting = queue[0]
    if (waiting === undefined) return
    worker ??= startWorker({ onReport: receive, onCrash: crash })
    worker.post(waiting.job)
  }

  const renderPdf = (
    request: PrintRequest,
    { onProgress = () => undefined, signal }: RenderPdfOptions = {},
  ): Promise<RenderedPdf> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      lastId += 1
      const stop = () => {
        if (queue[0] === waiting) stopWorker()
        settle(waiting, () => reject(signal?.reason))
      }
      const waiting: Waiting = {
        job: { jobId: lastId, request },
        onProgress,
        resolve,
        reject,
        finish: (how) => {
          signal?.removeEventListener('abort', stop)
          how()
        },
      }
      signal?.addEventListener('abort', stop)
      queue.push(waiting)
      if (queue[0] === waiting) next()
    })

  return { renderPdf }
}

const startPdfWorker = ({ onReport, onCrash }: PdfWorkerListeners): PdfWorker => {
  const worker = new Worker(new URL('../workers/pdf/pdf-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pdf',
  })
  worker.onmessage = ({ data }: MessageEvent<PdfReport>) => onReport(data)
  worker.onerror = ({ message }) => onCrash(message)
  return { post: (job) => worker.postMessage(job), stop: () => worker.terminate() }
}

/** Renders a sign-in sheet, a deck or a kit to the bytes of a PDF. */
export const { renderPdf } = createPdfClient(startPdfWorker)
