import { describe, expect, it } from 'vitest'
import { createPdfClient, type PdfWorkerListeners } from '#renderer/platform/pdf-client.ts'
import type { PdfJob } from '#renderer/workers/pdf/pdf-messages.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { workshopModel } from '#tests/helpers/sample-sheets.ts'

const request: PrintRequest = {
  kind: 'signIn',
  language: 'fr',
  printedAt: '2026-11-23T11:05:00Z',
  images: {},
  model: workshopModel(1),
}
const pdf = { bytes: new Uint8Array([1]), pageCount: 1, isTwoSided: false, warnings: [] }

/** Workers that do nothing by themselves: the test answers for them. */
const standIns = () => {
  const started: {
    readonly jobs: PdfJob[]
    readonly listeners: PdfWorkerListeners
    stopped: boolean
  }[] = []
  const client = createPdfClient((listeners) => {
    const worker = { jobs: [] as PdfJob[], listeners, stopped: false }
    started.push(worker)
    return {
      post: (job) => worker.jobs.push(job),
      stop: () => {
        worker.stopped = true
      },
    }
  })
  const finish = (worker: number, job: number) => {
    const target = started[worker]
    const jobId = target?.jobs[job]?.jobId ?? -1
    target?.listeners.onReport({ kind: 'done', jobId, pdf })
  }
  return { ...client, started, finish }
}

describe('pdf client', () => {
  it('renders one document at a time in one worker, in order', async () => {
    const { renderPdf, started, finish } = standIns()
    const first = renderPdf(request)
    const second = renderPdf(request)
    expect(started[0]?.jobs).toHaveLength(1)
    finish(0, 0)
    await first
    expect(started[0]?.jobs).toHaveLength(2)
    finish(0, 1)
    await second
    expect(started).toHaveLength(1)
  })

  it('passes progress on to the job it is about', async () => {
    const { renderPdf, started, finish } = standIns()
    const shares: number[] = []
    const done = renderPdf(request, { onProgress: (share) => shares.push(share) })
    started[0]?.listeners.onReport({ kind: 'progress', jobId: 1, share: 0.5 })
    started[0]?.listeners.onReport({ kind: 'progress', jobId: 99, share: 0.9 })
    finish(0, 0)
    await done
    expect(shares).toEqual([0.5])
  })

  it('stops the running work at once when asked, and starts afresh for the next', async () => {
    const { renderPdf, started, finish } = standIns()
    const control = new AbortController()
    const cancelled = renderPdf(request, { signal: control.signal })
    const next = renderPdf(request)
    control.abort()
    await expect(cancelled).rejects.toThrow(/abort/u)
    expect(started[0]?.stopped).toBe(true)
    finish(1, 0)
    await expect(next).resolves.toBe(pdf)
  })

  it('drops a waiting job without disturbing the running one', async () => {
    const { renderPdf, started, finish } = standIns()
    const control = new AbortController()
    const running = renderPdf(request)
    const waiting = renderPdf(request, { signal: control.signal })
    control.abort()
    await expect(waiting).rejects.toThrow(/abort/u)
    expect(started[0]?.stopped).toBe(false)
    finish(0, 0)
    await running
    expect(started[0]?.jobs).toHaveLength(1)
  })

  it('does not start work that is already cancelled', async () => {
    const { renderPdf, started } = standIns()
    await expect(renderPdf(request, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/u)
    expect(started).toHaveLength(0)
  })

  it('fails one job only when the document or the worker breaks', async () => {
    const { renderPdf, started, finish } = standIns()
    const refused = renderPdf(request)
    const crashed = renderPdf(request)
    const last = renderPdf(request)
    started[0]?.listeners.onReport({ kind: 'failed', jobId: 1, message: 'bad font' })
    await expect(refused).rejects.toThrow('bad font')
    started[0]?.listeners.onCrash('out of memory')
    await expect(crashed).rejects.toThrow('out of memory')
    finish(1, 0)
    await expect(last).resolves.toBe(pdf)
  })
})
