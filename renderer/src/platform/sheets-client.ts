import type { SheetsJob, SheetsReport } from '#renderer/workers/sheets/sheets-messages.ts'
import type {
  SheetsData,
  SheetsInput,
  SheetsTaskFailure,
  SheetsTaskName,
} from '#renderer/workers/sheets/sheets-tasks.ts'
import type { SheetsProgress } from '#renderer/workers/sheets/tasks/sheets-task.ts'
import { fail, type Result } from '#shared/domain/result.ts'

/** Failures of the worker itself; a task adds its own codes. */
export type SheetsFailure = { readonly code: 'cancelled' | 'tookTooLong' | 'unexpected' }

export type SheetsOptions = {
  readonly onProgress?: (progress: SheetsProgress) => void
  /** Aborting ends the worker at once; the answer is `cancelled`. */
  readonly signal?: AbortSignal
  /** Milliseconds after which the work is given up; two minutes when absent. */
  readonly timeout?: number
}

export type SheetsResult<Name extends SheetsTaskName> = Result<
  SheetsData<Name>,
  SheetsTaskFailure<Name> | SheetsFailure
>

/** A running worker, as the client sees it: tests stand one in. */
export type SheetsWorker = {
  readonly post: (job: SheetsJob) => void
  readonly stop: () => void
}
export type SheetsWorkerListeners = {
  readonly onReport: (report: SheetsReport) => void
  readonly onCrash: () => void
}

// A crafted file may keep the parser busy for ever: nobody should have to kill the app for it.
const TIMEOUT = 120_000

/** Makes the client over a way of starting a worker. Each task gets a worker of its own. */
export const createSheetsClient = (
  startWorker: (listeners: SheetsWorkerListeners) => SheetsWorker,
) => {
  const runSheetsTask = <Name extends SheetsTaskName>(
    task: Name,
    input: SheetsInput<Name>,
    { onProgress, signal, timeout = TIMEOUT }: SheetsOptions = {},
  ): Promise<SheetsResult<Name>> =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve(fail({ code: 'cancelled' }))
        return
      }
      let settled = false
      const settle = (result: SheetsResult<Name>) => {
        if (settled) return
        settled = true
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        // The worker goes with the memory of the file it read.
        worker.stop()
        resolve(result)
      }
      const cancel = () => settle(fail({ code: 'cancelled' }))
      const worker = startWorker({
        onReport: (report) => {
          if (report.kind === 'progress') {
            if (!settled) onProgress?.(report.progress)
          } else if (report.kind === 'done') settle(report.result as SheetsResult<Name>)
          else settle(fail({ code: 'unexpected' }))
        },
        onCrash: () => settle(fail({ code: 'unexpected' })),
      })
      const timer = setTimeout(() => settle(fail({ code: 'tookTooLong' })), timeout)
      signal?.addEventListener('abort', cancel)
      worker.post({ task, input })
    })
  return { runSheetsTask }
}

const startSheetsWorker = ({ onReport, onCrash }: SheetsWorkerListeners): SheetsWorker => {
  const worker = new Worker(new URL('../workers/sheets/sheets-worker.ts', import.meta.url), {
    type: 'module',
    name: 'sheets',
  })
  worker.onmessage = ({ data }: MessageEvent<SheetsReport>) => onReport(data)
  worker.onerror = () => onCrash()
  worker.onmessageerror = () => onCrash()
  return { post: (job) => worker.postMessage(job), stop: () => worker.terminate() }
}

/**
 * Runs spreadsheet work off the screen: `readPeople`, `proposePeople`, `planPeople`… Expected
 * failures come back as codes with their details; nothing rejects.
 */
export const { runSheetsTask } = createSheetsClient(startSheetsWorker)
