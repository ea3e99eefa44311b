import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { RouteInput, RouteResult } from '#shared/ipc/index.ts'
import type { DocumentUpdate } from '#shared/workspace/write-model.ts'
import type { Progress, RowChange } from './projection.ts'
import type { SaveErrorCode, SaveStatus } from './save-status-store.ts'

/** `saved: true` once the journal holds the change; `false` when it stays in memory for now. */
export type SaveOutcome = { readonly saved: boolean }

/** What a commit came to, and the number of the step it made: null when there is nothing to undo. */
export type CommitOutcome = SaveOutcome & { readonly step: number | null }

/** How long to wait; tests shorten these. */
export type Patience = {
  /** Without an answer after this long, the journal counts as refusing. */
  readonly answerMs: number
  /** Without an answer after this long, the change is shown before it is saved. */
  readonly showMs: number
  /** Tables that take longer than this to be written count as behind; nothing waits for them. */
  readonly tablesMs: number
  readonly retryDelaysMs: readonly number[]
}

export const DEFAULT_PATIENCE: Patience = {
  answerMs: 10_000,
  showMs: 1_500,
  tablesMs: 8_000,
  retryDelaysMs: [1_000, 2_000, 5_000, 15_000, 30_000],
}

export type Append = (input: RouteInput<'journal.append'>) => Promise<RouteResult<'journal.append'>>

/** The same updates as the IPC contract types them: Yjs never makes shared buffers. */
export const toRouteUpdates = (
  updates: readonly DocumentUpdate[],
): RouteInput<'journal.append'>['updates'] =>
  [...updates] as RouteInput<'journal.append'>['updates']

type QueueOptions = {
  readonly append: Append
  /** Shows changes in the tables, in the order of the calls; never rejects, never takes forever. */
  readonly show: (changes: readonly RowChange[], progress: Progress) => Promise<void>
  readonly onStatus: (
    status: Pick<SaveStatus, 'phase' | 'unsavedCount' | 'savedSeq' | 'errorCode'>,
  ) => void
  readonly lastSeq: number
  readonly patience: Patience
}

/** A commit on its way to the journal. */
class PendingCommit {
  readonly label: string
  readonly updates: readonly DocumentUpdate[]
  readonly changes: readonly RowChange[]
  readonly outcome: Promise<SaveOutcome>
  /** Resolves with the frame's number, whichever attempt wrote it. */
  readonly acknowledged: Promise<number>
  /** The frame's number once known. */
  seq: number | null = null
  isShown = false
  settle: (outcome: SaveOutcome) => void = () => {}
  acknowledge: (seq: number) => void = () => {}

  constructor(label: string, updates: readonly DocumentUpdate[], changes: readonly RowChange[]) {
    this.label = label
    this.updates = updates
    this.changes = changes
    this.outcome = new Promise((resolve) => {
      this.settle = resolve
    })
    this.acknowledged = new Promise((resolve) => {
      this.acknowledge = (seq) => {
        this.seq = seq
        resolve(seq)
      }
    })
  }
}

/**
 * Commits go to the journal one by one, in order. When it refuses one, that one and those behind it
 * stay here, shown on screen and counted as unsaved, and are tried again: on a timer, at the next
 * commit, or when asked. An attempt that times out may still succeed: appending the same update
 * twice is harmless, Yjs ignores what it knows.
 */
export class CommitQueue {
  readonly #options: QueueOptions
  #entries: readonly PendingCommit[] = []
  #lastSeq: number
  /** True while the tables show changes the journal does not hold. */
  #isAhead = false
  #failures = 0
  /** Asked to save while an attempt was ending: it may have been too late for that one. */
  #askedAgain = false
  #errorCode: SaveErrorCode | null = null
  #draining: Promise<void> | null = null
  /** Changes on their way to the tables. The journal never waits for them. */
  readonly #showing = new Set<Promise<void>>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #stopped = false

  constructor(options: QueueOptions) {
    this.#options = options
    this.#lastSeq = options.lastSeq
  }

  /** Updates the journal does not hold yet, in order. */
  get unsaved(): readonly DocumentUpdate[] {
    return this.#entries.flatMap((entry) => entry.updates)
  }

  push(
    label: string,
    updates: readonly DocumentUpdate[],
    changes: readonly RowChange[],
  ): Promise<SaveOutcome> {
    const entry = new PendingCommit(label, updates, changes)
    this.#entries = [...this.#entries, entry]
    void entry.acknowledged.then(() => this.#drain())
    if (this.#isAhead) this.#showAll()
    this.#report()
    void this.#drain()
    return entry.outcome
  }

  /** Tries again now; resolves when everything is saved or refused once more. */
  async retry(): Promise<void> {
    void this.#drain()
    await this.settled()
  }

  /** Resolves when nothing is under way: all saved, or waiting after a refusal. */
  async settled(): Promise<void> {
    while (this.#draining || this.#showing.size > 0) {
      await this.#draining
      await Promise.all(this.#showing)
    }
  }

  /** Tells that the tables now show every change there is; true when some are unsaved. */
  noteAllShown(): boolean {
    for (const entry of this.#entries) entry.isShown = true
    this.#isAhead = this.#entries.length > 0
    return this.#isAhead
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #drain(): Promise<void> {
    if (this.#stopped) return Promise.resolve()
    if (this.#draining) {
      this.#askedAgain = true
      return this.#draining
    }
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#draining = this.#appendInOrder().finally(() => {
      this.#draining = null
      this.#report()
      if (this.#stopped || this.#entries.length === 0) return
      if (this.#failures > 0 && !this.#askedAgain) this.#retryLater()
      // A commit came in, or a late answer, after the last look and before this one.
      else void this.#drain()
    })
    return this.#draining
  }

  async #appendInOrder(): Promise<void> {
    for (let head = this.#entries[0]; head && !this.#stopped; head = this.#entries[0]) {
      const answer = await this.#append(head)
      if (this.#stopped) return
      if (!answer.ok) return this.#refuse(answer.error.code)
      this.#accept(head, answer.data.seq)
    }
  }

  async #append(
    entry: PendingCommit,
  ): Promise<Result<{ readonly seq: number }, { readonly code: SaveErrorCode }>> {
    if (entry.seq !== null) return ok({ seq: entry.seq })
    const { append, patience } = this.#options
    const attempt = append({ label: entry.label, updates: toRouteUpdates(entry.updates) }).then(
      (answer) => {
        if (answer.ok) entry.acknowledge(answer.data.seq)
        return answer
      },
      () => fail({ code: 'unexpected' } as const),
    )
    const earlierAttempt = entry.acknowledged.then((seq) => ok({ seq }))
    const slow = setTimeout(() => this.#showAll(), patience.showMs)
    let giveUp: ReturnType<typeof setTimeout> | undefined
    const timeout = new Promise<Result<never, { readonly code: SaveErrorCode }>>((resolve) => {
      giveUp = setTimeout(() => resolve(fail({ code: 'timeout' })), patience.answerMs)
    })
    try {
      return await Promise.race([earlierAttempt, attempt, timeout])
    } finally {
      clearTimeout(slow)
      clearTimeout(giveUp)
    }
  }

  /** The next append does not wait for the tables: a store that hangs must not stop the journal. */
  #accept(entry: PendingCommit, seq: number): void {
    this.#entries = this.#entries.slice(1)
    this.#lastSeq = Math.max(this.#lastSeq, seq)
    this.#failures = 0
    this.#errorCode = null
    this.#isAhead = this.#isAhead && this.#entries.length > 0
    // Said at once: the disk has it, and the tables are only a copy of what it has.
    this.#report()
    const progress = { lastSeq: this.#lastSeq, ahead: this.#isAhead }
    this.#show(entry.isShown ? [] : entry.changes, progress, () => entry.settle({ saved: true }))
  }

  #show(changes: readonly RowChange[], progress: Progress, then: () => void): void {
    const showing = this.#options.show(changes, progress).then(() => {
      this.#showing.delete(showing)
      then()
    })
    this.#showing.add(showing)
  }

  #refuse(code: SaveErrorCode): void {
    this.#failures += 1
    this.#errorCode = code
    this.#askedAgain = false
    this.#report()
    this.#showAll()
  }

  #retryLater(): void {
    const { retryDelaysMs } = this.#options.patience
    const delay = retryDelaysMs[Math.min(this.#failures, retryDelaysMs.length) - 1]
    this.#timer = setTimeout(() => void this.#drain(), delay)
  }

  /** Shows every unsaved change, in order; those that come after will be shown at once. */
  #showAll(): void {
    const waiting = this.#entries
    const hidden = waiting.filter((entry) => !entry.isShown)
    for (const entry of hidden) entry.isShown = true
    this.#isAhead = waiting.length > 0
    const giveUp = () => {
      if (this.#failures === 0) return
      // Those that were saved meanwhile say so themselves.
      for (const entry of this.#entries) if (entry.isShown) entry.settle({ saved: false })
    }
    const changes = hidden.flatMap((entry) => entry.changes)
    const progress = { lastSeq: this.#lastSeq, ahead: this.#isAhead }
    if (hidden.length === 0) giveUp()
    else this.#show(changes, progress, giveUp)
  }

  #report(): void {
    const unsavedCount = this.#entries.length
    const phase = this.#failures > 0 ? 'failed' : unsavedCount > 0 ? 'saving' : 'saved'
    const savedSeq = this.#lastSeq
    this.#options.onStatus({ phase, unsavedCount, savedSeq, errorCode: this.#errorCode })
  }
}
