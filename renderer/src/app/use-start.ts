import { useCallback, useEffect, useState } from 'react'
import { type StartReport, WorkspaceStartError } from '#renderer/data/startup.ts'
import { readDatabase, startWorkspace, verifySessions } from '#renderer/data/workspace.ts'
import { moveClock } from '#renderer/lib/clock.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import { whenIdle } from '#renderer/lib/when-idle.ts'
import { invoke, onMainEvent } from '#renderer/platform/ipc-client.ts'
import { reportBug } from './report-bug.ts'

export type StartState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly report: StartReport }
  | { readonly phase: 'recovery'; readonly code: string }

/** Once the first screen is there, and whoever opened the app to look something up has begun. */
const LATER_MS = 5_000

/** What takes a moment on ten years of sessions, and nobody waits for. */
const workLater = async (): Promise<void> => {
  try {
    // First what somebody may soon wait for: going through every session takes far longer.
    // What cannot be read ahead is read when somebody asks for it.
    const { warmReportRows } = await import('#renderer/data/queries/report-queries.ts')
    await warmReportRows(readDatabase(), whenIdle).catch(() => {})
    await verifySessions(whenIdle)
  } catch (error) {
    reportBug('sessions', error)
  }
}

const start = async (): Promise<StartState> => {
  try {
    const report = await startWorkspace()
    setTimeout(() => void workLater(), LATER_MS)
    return { phase: 'ready', report }
  } catch (error) {
    if (error instanceof WorkspaceStartError) return { phase: 'recovery', code: error.code }
    reportBug('start', error)
    return { phase: 'recovery', code: 'unexpected' }
  }
}

// One start for one page, however often React mounts the app.
let first: Promise<StartState> | null = null
let ended: StartState | null = null

/** Opens the workspace before anything is drawn: the disk is read meanwhile. Never rejects. */
export const startEarly = (): Promise<StartState> => {
  if (!first) {
    onMainEvent('clockSet', ({ instant }) => moveClock(instant))
    first = start().then((state) => {
      ended = state
      return state
    })
  }
  return first
}

/** Opens the workspace once; `retry` tries again after a failure. */
export const useStart = (): { readonly state: StartState; readonly retry: () => void } => {
  const [state, setState] = useState<StartState>(ended ?? { phase: 'loading' })
  useEffect(() => {
    void startEarly().then(setState)
    void invoke('system.setLanguage', { language: usePreferences.getState().language }).catch(
      () => {},
    )
  }, [])
  const retry = useCallback(() => {
    setState({ phase: 'loading' })
    first = start()
    void first.then(setState)
  }, [])
  return { state, retry }
}
