import { runSheetsJob } from './run-sheets-job.ts'
import type { SheetsJob, SheetsReport } from './sheets-messages.ts'

/** The few things of a worker's global scope that are used here. */
type WorkerScope = {
  addEventListener(type: 'message', listener: (event: MessageEvent<SheetsJob>) => void): void
  postMessage(report: SheetsReport): void
}
const scope = globalThis as unknown as WorkerScope

scope.addEventListener('message', ({ data }) => {
  void runSheetsJob(data, (report) => scope.postMessage(report))
})
