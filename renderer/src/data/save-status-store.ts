import { create } from 'zustand'
import type { IpcErrorCode } from '#shared/ipc/index.ts'

/** `timeout`: the main process gave no answer; the change may or may not be on disk. */
export type SaveErrorCode = IpcErrorCode | 'timeout'

/** What the screen may say about saving, and the names of the steps to undo and redo. */
export type SaveStatus = {
  /** `saved` only when the journal holds every change. */
  readonly phase: 'saved' | 'saving' | 'failed'
  /** Changes the journal does not hold yet. */
  readonly unsavedCount: number
  /** Number of the last journal frame that the disk is known to hold. */
  readonly savedSeq: number
  /** Why the journal refused, while `phase` is `failed`. */
  readonly errorCode: SaveErrorCode | null
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** Number of the step that undo would take, as the outcome of its commit carries it. */
  readonly undoStep: number | null
  readonly redoStep: number | null
  /** `behind`: everything is saved, but the tables the screens read cannot be written for now. */
  readonly readModel: 'current' | 'behind'
  /** Rows left off the screens because this version of the app cannot read them; they are kept. */
  readonly unreadableCount: number
}

export const INITIAL_SAVE_STATUS: SaveStatus = {
  phase: 'saved',
  unsavedCount: 0,
  savedSeq: 0,
  errorCode: null,
  undoLabel: null,
  redoLabel: null,
  undoStep: null,
  redoStep: null,
  readModel: 'current',
  unreadableCount: 0,
}

/** `useSaveStatus((status) => status.phase)`; written by the workspace only. */
export const useSaveStatus = create<SaveStatus>()(() => INITIAL_SAVE_STATUS)

/**
 * Another text after each change, undo and restore: for figures made from every row, which no query
 * of their own reads.
 */
export const useLastChange = (): string =>
  useSaveStatus(({ savedSeq, unsavedCount }) => `${savedSeq} ${unsavedCount}`)
