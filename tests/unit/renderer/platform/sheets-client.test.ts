import { describe, expect, it } from 'vitest'
import { createSheetsClient, type SheetsWorkerListeners } from '#renderer/platform/sheets-client.ts'
import { runSheetsJob } from '#renderer/workers/sheets/run-sheets-job.ts'
import type { SheetsJob } from '#renderer/workers/sheets/sheets-messages.ts'
import { fixture } from '#tests/helpers/sheet-files.ts'

/** The real tasks without a thread; structured cloning is what would break across one. */
const startInline = ({ onReport }: SheetsWorkerListeners) => ({
  post: (job: SheetsJob) => {
    void runSheetsJob(structuredClone(job), (report) => onReport(structuredClone(report)))
  },
  stop: () => undefined,
})

/** A worker that never answers, and remembers that it was stopped. */
const silentWorker = () => {
  const state = { stopped: 0, listeners: null as SheetsWorkerListeners | null }
  const start = (listeners: SheetsWorkerListeners) => {
    state.listeners = listeners
    return {
      post: () => undefined,
      stop: () => {
        state.stopped += 1
      },
    }
  }
  return { state, ...createSheetsClient(start) }
}

const input = { bytes: fixture('inscriptions.csv'), fileName: 'inscriptions.csv' }

describe('sheets client', () => {
  it('reads a list, proposes again with another mapping, and plans, across a cloning border', async () => {
    const { runSheetsTask } = createSheetsClient(startInline)
    const phases = new Set<string>()
    const read = await runSheetsTask('readPeople', input, {
      onProgress: ({ phase }) => phases.add(phase),
    })
    if (!read.ok) throw new Error(read.error.code)
    expect(read.data.proposal.rows).toHaveLength(18)
    expect(read.data.fileHash).toMatch(/^[0-9a-f]{64}$/u)
    expect(phases).toContain('understanding')
    const again = await runSheetsTask('proposePeople', {
      tables: read.data.tables,
      fileName: input.fileName,
      options: { mapping: [null, null, 'ignore'] },
    })
    expect(again.ok && again.data.rows[0]?.person.phone).toBe('')
    const plan = await runSheetsTask('planPeople', {
      rows: read.data.proposal.rows,
      existing: { people: [], consentEvents: [], distinctPairs: [] },
      context: { now: new Date(), fileName: input.fileName, fileHash: read.data.fileHash },
    })
    expect(plan.ok && plan.data.counts.new).toBe(18)
  })

  it('hands a refusal back with its details', async () => {
    const { runSheetsTask } = createSheetsClient(startInline)
    const result = await runSheetsTask('readPeople', {
      bytes: new Uint8Array(),
      fileName: 'a.xlsx',
    })
    expect(result).toEqual({ ok: false, error: { code: 'emptyFile' } })
  })

  it('ends the worker when cancelled, and answers so', async () => {
    const { runSheetsTask, state } = silentWorker()
    const controller = new AbortController()
    const running = runSheetsTask('readPeople', input, { signal: controller.signal })
    controller.abort()
    expect(await running).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(state.stopped).toBe(1)
  })

  it('does not start at all when already cancelled', async () => {
    const { runSheetsTask, state } = silentWorker()
    const result = await runSheetsTask('readPeople', input, { signal: AbortSignal.abort() })
    expect(result).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(state.listeners).toBeNull()
  })

  it('gives up a worker that hangs, and survives one that dies', async () => {
    const hung = silentWorker()
    const result = await hung.runSheetsTask('readPeople', input, { timeout: 5 })
    expect(result).toEqual({ ok: false, error: { code: 'tookTooLong' } })
    expect(hung.state.stopped).toBe(1)
    const dying = silentWorker()
    const running = dying.runSheetsTask('readPeople', input)
    dying.state.listeners?.onCrash()
    expect(await running).toEqual({ ok: false, error: { code: 'unexpected' } })
  })
})
