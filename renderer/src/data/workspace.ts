import { fail, type Result } from '#shared/domain/result.ts'
import type { IpcErrorCode, RouteInput, RouteResult } from '#shared/ipc/index.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { setClock, today } from '../lib/clock.ts'
import { saveDrafts } from '../lib/pending-drafts.ts'
import { invoke } from '../platform/ipc-client.ts'
import { type CommitOutcome, toRouteUpdates } from './commit-queue.ts'
import type { ReadDatabase } from './database.ts'
import { INITIAL_SAVE_STATUS, useSaveStatus } from './save-status-store.ts'
import type { StartReport } from './startup.ts'
import { type CommitOptions, WorkspaceCore } from './workspace-core.ts'

let current: WorkspaceCore | null = null

const core = (): WorkspaceCore => {
  if (!current) throw new Error('The workspace is not started')
  return current
}

/**
 * Opens the workspace: call once, before the first screen that reads data. Throws
 * `WorkspaceStartError` with a `code` when it cannot; the app then shows the recovery screen.
 */
export const startWorkspace = async (): Promise<StartReport> => {
  current?.stop()
  current = null
  useSaveStatus.setState(INITIAL_SAVE_STATUS, true)
  const info = invoke('system.info', {}).catch(() => null)
  const started = await WorkspaceCore.start({
    load: () => invoke('journal.load', {}),
    append: (input) => invoke('journal.append', input),
    keepTables: (tables) => invoke('workspace.keepTables', tables),
    onStatus: (status) => useSaveStatus.setState(status),
  })
  const answer = await info
  setClock(answer?.ok ? answer.data.clock : null)
  current = started.core
  return started.report
}

/**
 * Builds what the start left for later, one piece at each `pause`, and mends the tables of the
 * sessions when they are not as the journal has them.
 */
export const verifySessions = (pause: () => Promise<void>): Promise<void> =>
  core().verifySessions(pause)

/**
 * Makes a change: applied at once in memory, then journalled, then shown. `label` names the step in
 * the undo stack, as a translated infinitive (« Renommer la rencontre »). Resolves `saved: true`
 * once it is on disk and on screen, `saved: false` when the journal refuses it for now (it stays on
 * screen and is tried again). Rejects when `change` throws: nothing is changed then.
 */
export const commit = async (
  label: string,
  change: (transaction: WriteTransaction) => void,
  options?: CommitOptions,
): Promise<CommitOutcome> => core().commit(label, change, options)

/** Takes back the last step; its name is `useSaveStatus().undoLabel`. */
export const undo = async (): Promise<CommitOutcome> => core().undo()

/** Takes the last undone step again. */
export const redo = async (): Promise<CommitOutcome> => core().redo()

/** Tries at once to save what the journal refused; resolves after the attempt. */
export const retryUnsaved = (): Promise<void> => core().retryUnsaved()

/** Saves the whole workspace, unsaved changes included, to a file that the person chooses. */
export const exportUnsaved = (
  suggestedName = `Koudmen ${today()}`,
): Promise<RouteResult<'workspace.saveAs'>> =>
  invoke('workspace.saveAs', { suggestedName, unsaved: toRouteUpdates(core().unsaved) })

/** Resolves when nothing is being saved: call before the window closes, then read the status. */
export const settled = (): Promise<void> => core().settled()

/** Forgets every step to undo, as after the whole workspace was replaced. */
export const clearUndo = (): void => core().clearUndo()

/** Every row of the workspace, from the documents, for exports and bulk work. */
export const allRows = (): Rows => core().rows()

/** `unsavedChanges`: nothing was replaced, because changes that only the screen holds would be lost. */
export type ReplaceResult = Result<
  object,
  { readonly code: IpcErrorCode } | { readonly code: 'unsavedChanges' }
>

/** Replaces the workspace by the picked file. On success ask `system.reload`. */
export const restoreWorkspace = async (handle: string): Promise<ReplaceResult> => {
  return await replaceWorkspace(() => invoke('workspace.restore', { handle }))
}

/** Goes back to a snapshot. On success ask `system.reload`. */
export const restoreSnapshot = async (id: string): Promise<ReplaceResult> => {
  return await replaceWorkspace(() => invoke('workspace.restoreSnapshot', { id }))
}

/** The tables will not be those of the journal: whatever happens next, they are rebuilt from it. */
const replaceWorkspace = async (replace: () => Promise<ReplaceResult>): Promise<ReplaceResult> => {
  const replaced = core()
  const isTypingSaved = await saveDrafts().then(
    () => true,
    () => false,
  )
  // The backup of before a restore is made from the journal: what is not in it would be gone.
  await replaced.retryUnsaved()
  if (!isTypingSaved || replaced.unsaved.length > 0) return fail({ code: 'unsavedChanges' })
  await replaced.distrustReadModel()
  const answer = await replace()
  if (answer.ok) replaced.freeze()
  return answer
}

/** What `workspace.erase` takes. */
export type ErasureRequest = RouteInput<'workspace.erase'>

/** Where the screen keeps how it is liked; not about anybody, hence put back. */
const LIKED = 'koudmen.preferences'

/**
 * Erases people from every file, which cannot be undone. On success ask `system.reload`: nothing can be
 * read or written until then.
 */
export const erasePeople = async (request: ErasureRequest): Promise<ReplaceResult> => {
  const erased = core()
  const isTypingSaved = await saveDrafts().then(
    () => true,
    () => false,
  )
  await erased.retryUnsaved()
  if (!isTypingSaved || erased.unsaved.length > 0) return fail({ code: 'unsavedChanges' })
  const answer = await invoke('workspace.erase', request)
  if (!answer.ok) return answer
  erased.stop()
  const liked = localStorage.getItem(LIKED)
  // What it cannot empty now, it empties before the window loads at the next start.
  await invoke('workspace.finishErasure', {})
  if (liked !== null) localStorage.setItem(LIKED, liked)
  return answer
}

/** The tables that queries read; only `data/queries` uses it. */
export const readDatabase = (): ReadDatabase => core().database
