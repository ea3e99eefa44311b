import type { RouteResult } from '#shared/ipc/index.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import {
  type CapturedChange,
  type DocumentUpdate,
  FACT_ORIGIN,
  LOCAL_ORIGIN,
  type WriteModel,
  type WriteTransaction,
} from '#shared/workspace/write-model.ts'
import { within } from '../lib/within.ts'
import {
  type Append,
  type CommitOutcome,
  CommitQueue,
  DEFAULT_PATIENCE,
  type Patience,
} from './commit-queue.ts'
import { createReadDatabase, REPLACED, type ReadDatabase } from './database.ts'
import { captureRows, invalidCount } from './projection.ts'
import { ReadModel } from './read-model.ts'
import type { KeepTables } from './rescue.ts'
import type { SaveStatus } from './save-status-store.ts'
import { loadWorkspace, type StartReport } from './startup.ts'
import { countsAgree, readTables, SESSION_TABLES } from './table-counts.ts'
import { UndoStack } from './undo-stack.ts'

/** What the workspace needs from outside; tests give a journal in memory. */
export type WorkspaceDependencies = {
  readonly load: () => Promise<RouteResult<'journal.load'>>
  readonly append: Append
  readonly keepTables: KeepTables
  readonly onStatus: (status: Partial<SaveStatus>) => void
  readonly databaseName?: string
  readonly patience?: Patience
}

export type CommitOptions = {
  /** False for facts that no one takes back, such as « this sheet was printed ». */
  readonly isUndoable?: boolean
}

/** Times the tables are counted again when something was written meanwhile. */
const COUNT_ATTEMPTS = 5

const NOTHING_TO_SAVE: CommitOutcome = { saved: true, step: null }

/**
 * The one funnel of every change: the documents, then the journal, then the tables that the screens
 * read. Undo and redo go through it like any other change.
 */
export class WorkspaceCore {
  readonly database: ReadDatabase
  readonly #model: WriteModel
  readonly #queue: CommitQueue
  readonly #readModel: ReadModel
  readonly #undoStack: UndoStack
  readonly #onStatus: WorkspaceDependencies['onStatus']
  readonly #tablesMs: number
  #isFrozen = false
  /** Changes made since the start. */
  #saves = 0

  /** Loads the journal and brings the tables up to date; throws `WorkspaceStartError`. */
  static async start(
    dependencies: WorkspaceDependencies,
  ): Promise<{ readonly core: WorkspaceCore; readonly report: StartReport }> {
    let hadDataLoss = false
    const started: { core: WorkspaceCore | null } = { core: null }
    const database = createReadDatabase({
      ...(dependencies.databaseName === undefined ? {} : { name: dependencies.databaseName }),
      onTrouble: (trouble) => {
        if (trouble === 'dataLoss') hadDataLoss = true
        void started.core?.verifyReadModel()
      },
    })
    const { model, state, report } = await loadWorkspace({
      database,
      load: dependencies.load,
      keepTables: dependencies.keepTables,
      hadDataLoss: () => hadDataLoss,
    })
    const core = new WorkspaceCore(dependencies, database, model, state)
    started.core = core
    return { core, report }
  }

  private constructor(
    { append, onStatus, patience = DEFAULT_PATIENCE }: WorkspaceDependencies,
    database: ReadDatabase,
    model: WriteModel,
    state: ConstructorParameters<typeof ReadModel>[0]['state'],
  ) {
    this.database = database
    this.#model = model
    this.#onStatus = onStatus
    this.#tablesMs = patience.tablesMs
    this.#undoStack = new UndoStack(model)
    this.#readModel = new ReadModel({
      database,
      model,
      state,
      onState: (latest, isCurrent) =>
        onStatus({
          readModel: isCurrent ? 'current' : 'behind',
          unreadableCount: invalidCount(latest),
        }),
      onRebuild: () => this.#queue.noteAllShown(),
      limitMs: patience.tablesMs,
      ...(patience === DEFAULT_PATIENCE ? {} : { retryDelaysMs: patience.retryDelaysMs }),
    })
    this.#queue = new CommitQueue({
      append,
      show: (changes, progress) => this.#readModel.write(changes, progress),
      onStatus,
      lastSeq: state.lastSeq,
      patience,
    })
    onStatus({ savedSeq: state.lastSeq, unreadableCount: invalidCount(state) })
  }

  /**
   * Applies `change` at once and resolves when the journal and the tables have it. Throws what
   * `change` throws, and then nothing is changed.
   */
  commit(
    label: string,
    change: (transaction: WriteTransaction) => void,
    { isUndoable = true }: CommitOptions = {},
  ): Promise<CommitOutcome> {
    const { documents, apply } = this.#model.prepare(change)
    let step: number | null = null
    const captured = this.#model.capture(documents, () => {
      if (isUndoable) step = this.#undoStack.record(label, documents, () => apply(LOCAL_ORIGIN))
      else apply(FACT_ORIGIN)
    })
    return this.#save({ id: step, label }, captured)
  }

  undo(): Promise<CommitOutcome> {
    return this.#step('undo')
  }

  redo(): Promise<CommitOutcome> {
    return this.#step('redo')
  }

  /** Forgets the steps to undo, as after the whole workspace was replaced. */
  clearUndo(): void {
    this.#undoStack.clear()
    this.#reportSteps()
  }

  /** Tries to save again what the journal refused; resolves after the attempt. */
  retryUnsaved(): Promise<void> {
    return this.#queue.retry()
  }

  /** Updates that the journal does not hold. */
  get unsaved(): readonly DocumentUpdate[] {
    return this.#queue.unsaved
  }

  /** Resolves when nothing is under way. */
  settled(): Promise<void> {
    return this.#queue.settled()
  }

  /** Every valid row, from the documents: what was just committed is in it. */
  rows(): Rows {
    return this.#model.rows()
  }

  verifyReadModel(): Promise<void> {
    return this.#readModel.verify()
  }

  /**
   * Builds the documents of the sessions, one at each `pause`, and holds their tables against them;
   * tables that lost a row are made anew. To be run when nobody waits for anything.
   */
  async verifySessions(pause: () => Promise<void>): Promise<void> {
    while (this.#model.nextUnbuilt !== null) {
      await pause()
      if (this.#isFrozen) return
      const next = this.#model.nextUnbuilt
      if (next !== null) this.#model.document(next)
    }
    for (let attempt = 0; attempt < COUNT_ATTEMPTS && !this.#isFrozen; attempt += 1) {
      await this.settled()
      const { state } = this.#readModel
      const saves = this.#saves
      const { counts } = await readTables(this.database, SESSION_TABLES)
      // Counted while something was written, the two say nothing about one another.
      if (state !== this.#readModel.state || saves !== this.#saves) continue
      if (this.unsaved.length > 0) return
      if (!countsAgree(counts, this.#model)) await this.#readModel.rebuild()
      return
    }
  }

  /**
   * Makes the next start-up rebuild the tables, whatever the journal then holds (reason
   * `otherWorkspace`). The journal numbers its frames so that it would find out; this is the belt.
   */
  async distrustReadModel(): Promise<void> {
    await this.settled()
    const marked = this.database.meta.toCollection().modify({ workspaceId: REPLACED })
    await within(Promise.resolve(marked), this.#tablesMs).catch(() => {})
  }

  /** Writes nothing more: the journal is now that of another workspace. */
  freeze(): void {
    this.#isFrozen = true
    this.#queue.stop()
    this.#readModel.stop()
  }

  /** Stops timers and closes the tables; the object is of no more use. */
  stop(): void {
    this.freeze()
    this.database.close()
  }

  #step(direction: 'undo' | 'redo'): Promise<CommitOutcome> {
    const step = this.#undoStack.next(direction)
    if (step === null) return Promise.resolve(NOTHING_TO_SAVE)
    const captured = this.#model.capture(this.#undoStack.documents(direction), () =>
      this.#undoStack.take(direction),
    )
    return this.#save(step, captured)
  }

  async #save(
    { id, label }: { readonly id: number | null; readonly label: string },
    { updates, rows }: CapturedChange,
  ): Promise<CommitOutcome> {
    this.#reportSteps()
    if (updates.length === 0) return NOTHING_TO_SAVE
    this.#saves += 1
    const changes = captureRows(this.#model, rows)
    const { saved } = await this.#queue.push(label.slice(0, 200), updates, changes)
    return { saved, step: id }
  }

  #reportSteps(): void {
    const undone = this.#undoStack.next('undo')
    const redone = this.#undoStack.next('redo')
    this.#onStatus({
      undoLabel: undone?.label ?? null,
      redoLabel: redone?.label ?? null,
      undoStep: undone?.id ?? null,
      redoStep: redone?.id ?? null,
    })
  }
}
