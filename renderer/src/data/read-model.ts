import type { WriteModel } from '#shared/workspace/write-model.ts'
import type { ReadDatabase, ReadModelState } from './database.ts'
import {
  type Progress,
  projectChanges,
  ReadModelLostError,
  type RowChange,
  rebuildTables,
} from './projection.ts'

const RETRY_DELAYS_MS = [500, 2_000, 5_000, 15_000, 30_000]
const LIMIT_MS = 8_000
/** Failures in a row after which the store itself is thrown away and made anew. */
const FAILURES_BEFORE_REPLACING = 3

type ReadModelOptions = {
  readonly database: ReadDatabase
  readonly model: WriteModel
  readonly state: ReadModelState
  /** Called after each attempt: whether the tables show everything they should. */
  readonly onState: (state: ReadModelState, isCurrent: boolean) => void
  /** Called before a rebuild, which shows every change there is: tells whether some are unsaved. */
  readonly onRebuild: () => boolean
  readonly retryDelaysMs?: readonly number[]
  /** A write that takes longer than this counts as `behind`, and its caller no longer waits. */
  readonly limitMs?: number
}

/**
 * Writes to the read model, one transaction at a time, in order.
 *
 * [Note: A read model that refuses] Changes that Dexie refuses (disk full, connection lost) are
 * already in the journal, so that nothing is lost: they are kept here and tried again, together with
 * those that follow. Meanwhile the screens show the tables as they were and the status says
 * `behind`. After three failures the store is deleted and rebuilt from the documents. Start-up would
 * find the tables behind the journal and replay the gap.
 *
 * A transaction may also never end (seen when Chromium's storage service hangs). It cannot be called
 * off, so that nothing is tried beside it: the status says `behind`, callers are let go at once, and
 * what comes in waits here for the transaction to end or for the window to be loaded again.
 */
export class ReadModel {
  readonly #options: ReadModelOptions
  #state: ReadModelState
  #progress: Progress
  #backlog: readonly RowChange[] = []
  #dirty = false
  #failures = 0
  #chain: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | null = null
  #stopped = false
  /** A rebuild was begun and not finished: the backlog it replaces is gone, only it can catch up. */
  #rebuildIsDue = false
  /** True while a transaction takes longer than it may. */
  #isLate = false

  constructor(options: ReadModelOptions) {
    this.#options = options
    this.#state = options.state
    this.#progress = { lastSeq: options.state.lastSeq, ahead: options.state.ahead }
  }

  /** Resolves once these changes were written, refused or late; never rejects. */
  write(changes: readonly RowChange[], progress: Progress): Promise<void> {
    this.#backlog = this.#backlog.concat(changes)
    this.#progress = progress
    return this.#flushSoon()
  }

  /** Checks the tables again, as after the browser closed the store. */
  verify(): Promise<void> {
    return this.#flushSoon()
  }

  /** How far the tables are. */
  get state(): ReadModelState {
    return this.#state
  }

  /** Makes every table anew: they do not hold what the documents do. */
  rebuild(): Promise<void> {
    this.#rebuildIsDue = true
    return this.#flushSoon()
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #flushSoon(): Promise<void> {
    this.#dirty = true
    const flushed = this.#chain.then(() => this.#flush())
    this.#chain = flushed
    if (this.#isLate) return Promise.resolve()
    return new Promise((resolve) => {
      const limit = setTimeout(() => {
        this.#noteLate()
        resolve()
      }, this.#options.limitMs ?? LIMIT_MS)
      void flushed.then(() => {
        clearTimeout(limit)
        resolve()
      })
    })
  }

  #noteLate(): void {
    if (this.#isLate || this.#stopped) return
    this.#isLate = true
    this.#options.onState(this.#state, false)
    // What waits in the chain by then is written at once, or late in its turn.
    void this.#chain.then(() => {
      this.#isLate = false
    })
  }

  async #flush(): Promise<void> {
    if (!this.#dirty || this.#stopped) return
    const { database } = this.#options
    const changes = this.#backlog
    this.#backlog = []
    this.#dirty = false
    try {
      if (this.#rebuildIsDue) await this.#rebuild(false)
      else this.#state = await projectChanges(database, this.#state, changes, this.#progress)
      this.#succeed()
    } catch (error) {
      // What came in meanwhile is newer and stays last.
      this.#backlog = changes.concat(this.#backlog)
      await this.#recover(error)
    }
  }

  async #recover(error: unknown): Promise<void> {
    this.#failures += 1
    const replace = this.#failures >= FAILURES_BEFORE_REPLACING
    if (!(error instanceof ReadModelLostError) && !replace) return this.#fail()
    try {
      await this.#rebuild(replace)
      this.#succeed()
    } catch {
      this.#fail()
    }
  }

  async #rebuild(replace: boolean): Promise<void> {
    const { database, model, onRebuild } = this.#options
    this.#rebuildIsDue = true
    if (replace) {
      await database.delete({ disableAutoOpen: false })
      await database.open()
    }
    // Nothing may be awaited between these lines: the documents must not change before they are read.
    const ahead = onRebuild()
    this.#backlog = []
    this.#progress = { ...this.#progress, ahead }
    const { workspaceId } = this.#state
    this.#state = await rebuildTables(database, model, workspaceId, this.#progress)
    this.#rebuildIsDue = false
  }

  #succeed(): void {
    this.#failures = 0
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#options.onState(this.#state, true)
  }

  #fail(): void {
    this.#dirty = true
    this.#options.onState(this.#state, false)
    if (this.#stopped || this.#timer !== null) return
    const delays = this.#options.retryDelaysMs ?? RETRY_DELAYS_MS
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        void this.#flushSoon()
      },
      delays[Math.min(this.#failures, delays.length) - 1],
    )
  }
}
