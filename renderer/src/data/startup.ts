import type { IpcErrorCode, RouteOutput, RouteResult } from '#shared/ipc/index.ts'
import { kindOf } from '#shared/workspace/row-maps.ts'
import { JOURNAL_ORIGIN, type RowAddress, WriteModel } from '#shared/workspace/write-model.ts'
import {
  type Opening,
  openReadDatabase,
  PROJECTION_VERSION,
  REPLACED,
  type ReadDatabase,
  type ReadModelState,
} from './database.ts'
import { captureRows, invalidCount, projectChanges, rebuildTables } from './projection.ts'
import { type KeepTables, rescueTables } from './rescue.ts'
import {
  countsAgree,
  type FoundTables,
  LASTING_TABLES,
  readTables,
  SESSION_TABLES,
} from './table-counts.ts'

type Loaded = RouteOutput<'journal.load'>
export type StorageNotice = Loaded['notices'][number]

/**
 * Why the read model had to be rebuilt whole. `otherWorkspace` and `otherVersion` follow a restore or
 * an update and are no news; the others mean that Chromium's storage was lost or could not be trusted.
 */
export type RebuildReason =
  | 'missing'
  | 'dataLoss'
  | 'unopenable'
  | 'otherWorkspace'
  | 'otherVersion'
  /** The tables were told of frames that the journal lost. */
  | 'aheadOfJournal'
  /** The tables showed changes that the journal never held, and that a person chose to leave. */
  | 'shownUnsaved'
  | 'tooFarBehind'
  | 'journalDamaged'
  | 'countsDiffer'
  /** Chromium's storage was emptied on purpose. */
  | 'personErased'

/** What start-up found and did; the screen words it. */
export type StartReport = {
  /** True when nothing was ever written here: the first launch. Never when journal or tables hold any. */
  readonly isNew: boolean
  /** `gap`: a few commits were replayed; `full`: every table was rebuilt from the journal. */
  readonly rebuilt: 'no' | 'gap' | 'full'
  readonly reason: RebuildReason | null
  readonly notices: readonly StorageNotice[]
  /** True when the tables, which knew more than the journal, were kept as a backup before. */
  readonly isRescued: boolean
  /** Rows that this version of the app cannot read; they are kept in the journal. */
  readonly unreadableCount: number
  /** True when no table holds any row, those that cannot be read included. */
  readonly isEmpty: boolean
}

export type StartErrorCode = IpcErrorCode | 'readModelUnavailable' | 'journalLost'

/**
 * The workspace could not be opened; the app shows the recovery screen, never the first launch.
 * `readModelUnavailable`: the journal is whole but Chromium's own storage does not open.
 * `journalLost`: no journal is left, while the tables hold a workspace; its rows are now a backup.
 */
export class WorkspaceStartError extends Error {
  readonly code: StartErrorCode

  constructor(code: StartErrorCode, cause?: unknown) {
    super(`The workspace could not start: ${code}`, { cause })
    this.name = 'WorkspaceStartError'
    this.code = code
  }
}

export type StartDependencies = {
  readonly database: ReadDatabase
  readonly load: () => Promise<RouteResult<'journal.load'>>
  readonly keepTables: KeepTables
  /** True when Chromium said that it emptied the store. */
  readonly hadDataLoss: () => boolean
}

export type StartedWorkspace = {
  readonly model: WriteModel
  readonly state: ReadModelState
  readonly report: StartReport
}

/**
 * Loads the journal, rebuilds the documents and brings the read model to the same point. The documents
 * are built while Chromium opens and counts the tables, in another process.
 */
export const loadWorkspace = async ({
  database,
  load,
  keepTables,
  hadDataLoss,
}: StartDependencies): Promise<StartedWorkspace> => {
  const [{ loaded, model }, { opening, tables }] = await Promise.all([
    askJournal(load).then((answer) => ({ loaded: answer, model: modelOfSnapshot(answer) })),
    readModelOrThrow(async () => {
      const outcome = await openReadDatabase(database)
      return { opening: outcome, tables: await readTables(database, LASTING_TABLES) }
    }),
  ])
  const isRescued = await rescueNewer(database, loaded, tables.state, keepTables)
  const gap = addFrames(model, loaded, tables.state)
  const isNew = isNeverWritten(loaded) && !isRescued
  const store = { opening, hadDataLoss: hadDataLoss() }
  const { state, rebuilt, reason, isEmpty } = await readModelOrThrow(() =>
    bringUpToDate(database, model, loaded, { tables, gap, store }),
  )
  return {
    model,
    state,
    report: {
      isNew,
      rebuilt: isNew && rebuilt === 'full' ? 'no' : rebuilt,
      reason: isNew ? null : reason,
      notices: loaded.notices,
      isRescued,
      unreadableCount: invalidCount(state),
      isEmpty,
    },
  }
}

const askJournal = async (load: StartDependencies['load']): Promise<Loaded> => {
  const answer = await load().catch((error: unknown) => {
    throw new WorkspaceStartError('unexpected', error)
  })
  if (!answer.ok) throw new WorkspaceStartError(answer.error.code)
  return answer.data
}

const readModelOrThrow = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (error) {
    throw new WorkspaceStartError('readModelUnavailable', error)
  }
}

const isNeverWritten = (loaded: Loaded): boolean =>
  loaded.lastSeq === 0 && loaded.documents.length === 0

/**
 * Tables that may hold more than the journal are kept as a backup before they are made anew: the
 * journal's files may have been removed by a cleaning tool, or their end torn. Throws when they
 * cannot be kept, and when nothing but them is left: that is no first launch.
 */
const rescueNewer = async (
  database: ReadDatabase,
  loaded: Loaded,
  found: ReadModelState | null,
  keep: KeepTables,
): Promise<boolean> => {
  if (!found) return false
  // Tables at frame 0 show only what no journal ever held: the first changes of all, refused.
  const isJournalLost = isNeverWritten(loaded) && found.lastSeq > 0
  // A restore says so in the tables, and has kept what there was.
  const isOther =
    found.lastSeq > 0 && found.workspaceId !== loaded.workspaceId && found.workspaceId !== REPLACED
  const knowsMore = isJournalLost || isOther || found.lastSeq > loaded.lastSeq
  if (!knowsMore && !found.ahead) return false
  const kept = await readModelOrThrow(() => rescueTables(database, found, keep))
  if (!kept.ok) {
    // Unsaved changes that somebody chose to leave must not keep the app from opening.
    if (!knowsMore) return false
    throw new WorkspaceStartError(kept.error.code)
  }
  if (kept.data === null) return false
  if (isJournalLost) throw new WorkspaceStartError('journalLost')
  return true
}

/** The documents as the snapshot has them; those of sessions are built when something asks for them. */
const modelOfSnapshot = ({ documents }: Loaded): WriteModel => {
  const model = new WriteModel()
  for (const document of documents) model.keepUpdate(document)
  buildLasting(model)
  return model
}

const buildLasting = (model: WriteModel): void => {
  for (const name of model.documentNames) if (kindOf(name) !== 'session') model.document(name)
}

/**
 * Brings the documents to the journal's end: those of sessions are built only where the tables miss
 * something. Answers the rows that the frames after the tables' last one touched.
 */
const addFrames = (
  model: WriteModel,
  loaded: Loaded,
  found: ReadModelState | null,
): readonly RowAddress[] => {
  const gap = new Map<string, RowAddress>()
  for (const frame of loaded.frames) {
    if (!found || frame.seq <= found.lastSeq) {
      for (const update of frame.updates) model.keepUpdate(update)
    } else {
      const apply = () => {
        for (const update of frame.updates) model.applyUpdate(update, JOURNAL_ORIGIN)
      }
      const names = [...new Set(frame.updates.map((update) => update.document))]
      for (const row of model.capture(names, apply).rows) {
        gap.set(`${row.document}\n${row.table}\n${row.id}`, row)
      }
    }
  }
  buildLasting(model)
  return [...gap.values()]
}

type StoreCondition = { readonly opening: Opening; readonly hadDataLoss: boolean }

const reasonToRebuild = (
  loaded: Loaded,
  found: ReadModelState | null,
  store: StoreCondition,
): RebuildReason | null => {
  if (store.opening === 'replaced') return 'unopenable'
  const wasErased = loaded.notices.some(
    (notice) => notice === 'personErased' || notice === 'erasureUnfinished',
  )
  if (!found && wasErased) return 'personErased'
  if (!found) return store.hadDataLoss ? 'dataLoss' : 'missing'
  if (found.workspaceId !== loaded.workspaceId) return 'otherWorkspace'
  if (found.projection !== PROJECTION_VERSION) return 'otherVersion'
  if (found.lastSeq > loaded.lastSeq) return 'aheadOfJournal'
  if (found.ahead) return 'shownUnsaved'
  if (found.lastSeq < loaded.snapshotSeq) return 'tooFarBehind'
  const damaged = loaded.notices.some(
    (notice) => notice === 'journalDamaged' || notice === 'snapshotDamaged',
  )
  return damaged ? 'journalDamaged' : null
}

type UpToDate = Pick<StartReport, 'rebuilt' | 'reason' | 'isEmpty'> & {
  readonly state: ReadModelState
}

/** Nothing to do, the gap replayed, or every table rebuilt. */
const bringUpToDate = async (
  database: ReadDatabase,
  model: WriteModel,
  loaded: Loaded,
  {
    tables,
    gap,
    store,
  }: {
    readonly tables: FoundTables
    readonly gap: readonly RowAddress[]
    readonly store: StoreCondition
  },
): Promise<UpToDate> => {
  const progress = { lastSeq: loaded.lastSeq, ahead: false }
  const rebuild = async (reason: RebuildReason): Promise<UpToDate> => {
    const state = await rebuildTables(database, model, loaded.workspaceId, progress)
    return { state, rebuilt: 'full', reason, isEmpty: allZero(Object.values(model.counts())) }
  }
  const found = tables.state
  const reason = reasonToRebuild(loaded, found, store)
  if (reason !== null || !found) return await rebuild(reason ?? 'missing')
  const isBehind = found.lastSeq < loaded.lastSeq
  const state = isBehind
    ? await projectChanges(database, found, captureRows(model, gap), progress)
    : found
  const { counts } = isBehind ? await readTables(database, LASTING_TABLES) : tables
  // The tables that live with a session are held against their documents once the screen is there.
  if (!countsAgree(counts, model)) return await rebuild('countsDiffer')
  const isEmpty =
    allZero(counts.values()) &&
    allZero((await readTables(database, SESSION_TABLES)).counts.values())
  return { state, rebuilt: isBehind ? 'gap' : 'no', reason: null, isEmpty }
}

const allZero = (counts: Iterable<number>): boolean => [...counts].every((count) => count === 0)
