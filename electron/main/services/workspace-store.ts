import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { SnapshotReason } from '#shared/domain/backup-reasons.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { IpcError, RouteInput, RouteOutput, RouteResult } from '#shared/ipc/index.ts'
import { erasureSchema } from '#shared/schemas/privacy.schema.ts'
import type { DocumentStates } from '#shared/workspace/erase-documents.ts'
import type { OpenedWorkspace } from '#shared/workspace/workspace-file.ts'
import type { DocumentUpdate, WriteModel } from '#shared/workspace/write-model.ts'
import { sweepUnfinished } from './atomic-write.ts'
import type { AttachmentFolder } from './attachments.ts'
import { type Disk, errnoOf } from './disk.ts'
import { diskFailureCode } from './disk-failure.ts'
import {
  ErasureList,
  erasuresAsked,
  ordersLeft,
  type PendingFiles,
  unionOfErasures,
} from './erasure-list.ts'
import { type History, readHistory } from './journal-history.ts'
import { type JournalPlace, JournalWriter } from './journal-writer.ts'
import { nodeSha256 } from './node-sha256.ts'
import { documentsOf, framesOf, noticesOf } from './opened-history.ts'
import { keepTables, keptFiles, type StoredTables } from './rescued-tables.ts'
import { SnapshotFolder, snapshotId } from './snapshot-files.ts'
import { exportedBytes, listedSnapshots, snapshotBytes } from './workspace-archive.ts'

/** Moments that people look for by name in the list: marked even when nothing changed since the last. */
const MOMENTS: ReadonlySet<SnapshotReason> = new Set(['beforeImport', 'beforeRestore', 'asked'])
/** Answered instead of a snapshot when nothing was ever written. */
const NOTHING_TO_KEEP = 'empty'

/** What the store needs from outside. */
export type WorkspaceStoreOptions = {
  readonly disk: Disk
  /** Folder of the app's own files (`userData`). */
  readonly folder: string
  readonly attachments: AttachmentFolder
  readonly appVersion: string
  readonly now: () => Date
  /** Told what happened, by code and without anything that people typed. */
  readonly log: (
    event: string,
    facts?: Readonly<Record<string, string | number>>,
    error?: unknown,
  ) => void
}

type Notices = RouteOutput<'journal.load'>['notices']

// Yjs, zip and the schemas are loaded when first needed: the window must not wait for them.
const workspaceFiles = () => import('#shared/workspace/workspace-file.ts')
const eraseFiles = () => import('./erase-files.ts')
const updateCheck = () => import('#shared/workspace/update-check.ts')

/**
 * The workspace on disk: journal, snapshots, restore. One operation at a time; what it answered `ok`
 * is on the disk.
 */
export class WorkspaceStore {
  readonly #options: WorkspaceStoreOptions
  readonly #snapshots: SnapshotFolder
  readonly #writer: JournalWriter
  readonly #erasures: ErasureList
  #queue: Promise<unknown> = Promise.resolve()
  /** State as accepted by the journal; built when first needed. */
  #model: WriteModel | null = null
  #lastSnapshot: { readonly id: string; readonly seq: number } | null = null
  /**
   * `unopened` until history was read once. `closed` until the window loads: what it holds may belong
   * to another line of history. `unreadable` and `newer`: history is there and cannot be followed.
   */
  #state: 'unopened' | 'closed' | 'open' | 'unreadable' | 'newer' = 'unopened'
  #toldNotices = false
  /** Number of the last frame found by the last opening. */
  #openedSeq = 0
  /** An erasure ended since the window last loaded. */
  #hasErased = false
  /** Another state took the place of the present one since the window last loaded. */
  #hasRestored = false

  constructor(options: WorkspaceStoreOptions) {
    this.#options = options
    const { disk, folder } = options
    this.#snapshots = new SnapshotFolder(disk, path.join(folder, 'snapshots'), nodeSha256)
    this.#writer = new JournalWriter(disk, this.#journalFolder, nodeSha256)
    this.#erasures = new ErasureList(disk, this.#journalFolder)
  }

  get #journalFolder(): string {
    return path.join(this.#options.folder, 'journal')
  }

  /** True when the journal holds frames that no snapshot holds. */
  get isDirty(): boolean {
    return this.#state === 'open' && this.#writer.place.lastSeq > (this.#lastSnapshot?.seq ?? 0)
  }

  /** True when the last opening found frames that no snapshot holds yet. */
  get isBehindItsStart(): boolean {
    return this.isDirty && this.#openedSeq > (this.#lastSnapshot?.seq ?? 0)
  }

  /** Reads the disk anew, puts damage aside, and gives the window all it needs to start. */
  load(): Promise<RouteResult<'journal.load'>> {
    return this.#enqueue('fileUnreadable', async () => {
      const { disk, folder, now, log } = this.#options
      await this.#snapshots.sweep()
      await sweepUnfinished(disk, this.#journalFolder)
      await this.#resumeErasure()
      const history = await readHistory(disk, this.#journalFolder, this.#snapshots, nodeSha256)
      this.#model = null
      if (history.verdict !== 'usable') return this.#refuseToOpen(history)
      await this.#follow(history, history.workspaceId ?? randomUUID(), now())
      this.#state = 'open'
      this.#openedSeq = history.lastSeq
      const notices = await noticesOf(history, disk, folder)
      log('workspace.opened', { frames: history.frames.length, notices: notices.length })
      const { pending } = await this.#erasures.read()
      const told: Notices = this.#toldNotices ? [] : notices
      // Before the erased state is the present one, they are still on the screen: nothing is to be said.
      const isErasing = pending?.stage === 'files' && (await this.#isAdopted(pending.seq))
      if (isErasing) told.push('erasureUnfinished')
      else if (pending?.stage === 'storage' || this.#hasErased) told.push('personErased')
      if (this.#hasRestored) told.push('restored')
      this.#hasErased = false
      this.#hasRestored = false
      this.#toldNotices = true
      await disk.makeFolder(folder)
      return ok({
        workspaceId: this.#writer.place.workspaceId,
        snapshotSeq: history.snapshot?.file.seq ?? 0,
        documents: documentsOf(history),
        frames: framesOf(history),
        lastSeq: history.lastSeq,
        notices: told,
      })
    })
  }

  /** Writes one commit down; answers once it would survive a power cut. */
  append({ label, updates }: RouteInput<'journal.append'>): Promise<RouteResult<'journal.append'>> {
    return this.#enqueue('journalRefused', async () => {
      if (this.#state !== 'open') return fail({ code: 'journalRefused' })
      const { isReadableUpdate } = await updateCheck()
      if (!updates.every(({ update }) => isReadableUpdate(update))) {
        return fail({ code: 'badRequest' })
      }
      const frame = { at: this.#options.now().getTime(), label, updates }
      const seq = await this.#writer.append(frame).catch(async (error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error
        // The journal's files are gone. What they held is still in memory: keep it first.
        await this.#acceptedModel()
        await this.#writeSnapshot('journalLost')
        return this.#writer.append(frame)
      })
      if (this.#model) for (const update of updates) this.#model.applyUpdate(update)
      else void this.#warmUp()
      return ok({ seq })
    })
  }

  /** Takes a verified snapshot when something changed, or at a moment worth its name; answers the latest. */
  snapshot(reason: SnapshotReason): Promise<RouteResult<'workspace.snapshot'>> {
    return this.#enqueue('journalRefused', async () => {
      if (this.#state !== 'open') return fail({ code: 'journalRefused' })
      return ok({ id: await this.#keepState(reason) })
    })
  }

  /** Snapshots kept, newest first; one that no longer verifies has no summary. */
  snapshots(): Promise<RouteResult<'workspace.snapshots'>> {
    return this.#enqueue('fileUnreadable', async () => ok(await listedSnapshots(this.#snapshots)))
  }

  /**
   * Keeps rows that the window's tables hold and the journal may not (decision 9). They become a file
   * among the snapshots, which can be restored and is never taken for the present state.
   */
  keepTables(tables: StoredTables): Promise<RouteResult<'workspace.keepTables'>> {
    const { appVersion, now, log, attachments } = this.#options
    return this.#enqueue('journalRefused', async () => {
      const known = await this.#erasures.read()
      const erasures = { lines: erasuresAsked(known), left: ordersLeft(known.pending) }
      const context = { appVersion, now: now(), erasures, attachments }
      const kept = await keepTables(tables, this.#snapshots, context)
      if (kept.ok) log('tables.kept')
      return kept
    })
  }

  /** Keeps the present state as a snapshot, then puts the file's in its place. */
  restore(opened: OpenedWorkspace): Promise<RouteResult<'workspace.restore'>> {
    return this.#enqueue('journalRefused', () => this.#replaceBy(opened))
  }

  restoreSnapshot(id: string): Promise<RouteResult<'workspace.restoreSnapshot'>> {
    return this.#enqueue('journalRefused', async () => {
      const file = (await keptFiles(this.#snapshots)).find((candidate) => candidate.id === id)
      const bytes = file && (await this.#snapshots.readBytes(file).catch(() => null))
      if (!bytes) return fail({ code: 'snapshotMissing' })
      const { decodeWorkspaceFile } = await workspaceFiles()
      const opened = decodeWorkspaceFile(bytes, nodeSha256)
      return opened.ok ? this.#replaceBy(opened.data) : opened
    })
  }

  /**
   * Erases people from every file, whatever happens on the way: what is not done now is done at the
   * next start (decision 12), even when somebody else is erased meanwhile. The window must load anew
   * before it writes again.
   */
  erase(request: RouteInput<'workspace.erase'>): Promise<RouteResult<'workspace.erase'>> {
    return this.#enqueue('journalRefused', async () => {
      if (this.#state !== 'open') return fail({ code: 'journalRefused' })
      await this.#finishErasure()
      const { statesOf, wordsToErase } = await eraseFiles()
      const present = statesOf(await this.#acceptedModel())
      const { personIds, terms } = await wordsToErase(present, request.personIds, this.#snapshots)
      const erasure = erasureSchema.parse({ ...request, id: randomUUID(), personIds })
      const before = await this.#erasures.read()
      try {
        const earlier = ordersLeft(before.pending)
        await this.#adoptErased({ stage: 'files', erasure, seq: 1, terms, earlier })
      } catch (error) {
        const { pending } = await this.#erasures.read()
        const isNoted = pending?.stage === 'files' && pending.erasure.id === erasure.id
        if (!(isNoted && (await this.#isAdopted(pending.seq)))) {
          // Nothing was erased, and nothing is to be later: the person may ask again.
          await this.#erasures.write(before).catch(() => {})
          throw error
        }
      }
      this.#state = 'closed'
      await this.#resumeErasure()
      return ok({})
    })
  }

  /** True when only Chromium's storage is left of an erasure; asked once nothing is being written. */
  async isStorageDue(): Promise<boolean> {
    await this.settled()
    const { pending } = await this.#erasures.read()
    return pending?.stage === 'storage'
  }

  /**
   * Chromium's storage was emptied: nothing is left to do of the last erasure but the files that the disk
   * refused. Emptied once more when these are done, it would lose what is being typed meanwhile.
   */
  noteStorageCleared(): Promise<RouteResult<'workspace.finishErasure'>> {
    return this.#enqueue('journalRefused', async () => {
      this.#hasErased = true
      const { done, pending } = await this.#erasures.read()
      if (pending?.stage === 'storage') await this.#erasures.write({ done, pending: null })
      if (pending?.stage === 'files')
        await this.#erasures.write({ done, pending: { ...pending, isStorageEmptied: true } })
      return ok({})
    })
  }

  /** One file with every document, `unsaved` updates included, and every picture that rows name. */
  exportFile(unsaved: readonly DocumentUpdate[]): Promise<Result<Uint8Array, IpcError>> {
    return this.#enqueue('fileUnreadable', async () => {
      const accepted = await this.#acceptedModel()
      const { attachments } = this.#options
      return exportedBytes(accepted, unsaved, { origin: this.#origin(), attachments })
    })
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#queue
  }

  /** One after the other; whatever is thrown becomes a code, and stands in the log. */
  #enqueue<Value>(
    otherwise: 'journalRefused' | 'fileUnreadable',
    task: () => Promise<Result<Value, IpcError>>,
  ): Promise<Result<Value, IpcError>> {
    const guarded = async (): Promise<Result<Value, IpcError>> => {
      try {
        return await task()
      } catch (error) {
        const code = diskFailureCode(error, otherwise)
        this.#options.log('workspace.refused', { code, errno: errnoOf(error) }, error)
        return fail({ code })
      }
    }
    const result = this.#queue.then(guarded)
    this.#queue = result
    return result
  }

  #refuseToOpen(history: History): RouteResult<'journal.load'> {
    this.#state = history.verdict === 'newer' ? 'newer' : 'unreadable'
    this.#writer.startNewLog({
      ...this.#writer.place,
      workspaceId: history.workspaceId ?? randomUUID(),
      lastSeq: history.highestSeq,
    })
    this.#options.log('workspace.unreadable', { verdict: history.verdict })
    return fail({ code: history.verdict === 'newer' ? 'workspaceNewer' : 'journalRefused' })
  }

  async #follow(history: History, workspaceId: string, now: Date): Promise<void> {
    await this.#writer.continueFrom(history, workspaceId, now)
    const file = history.snapshot?.file
    this.#lastSnapshot = file ? { id: file.id, seq: file.seq } : null
  }

  /** The accepted state; read from the disk the first time. */
  async #acceptedModel(): Promise<WriteModel> {
    if (this.#model) return this.#model
    const { loadModel } = await workspaceFiles()
    const { disk } = this.#options
    const history = await readHistory(disk, this.#journalFolder, this.#snapshots, nodeSha256)
    if (history.lastSeq !== this.#writer.place.lastSeq && this.#state === 'open') {
      throw new Error('Journal changed under the app')
    }
    const model = loadModel({ documents: history.snapshot?.archive.documents ?? new Map() })
    if (!model) throw new Error('Snapshot does not load')
    for (const { updates } of history.frames) {
      for (const update of updates) model.applyUpdate(update)
    }
    this.#model = model
    return model
  }

  /** Makes the state ready behind the first append: it then outlives the journal's own files. */
  #warmUp(): Promise<unknown> {
    return this.#enqueue('journalRefused', async () => ok(await this.#acceptedModel()))
  }

  /** Id of a snapshot that holds the present state. */
  async #keepState(reason: SnapshotReason): Promise<string> {
    const latest = this.#lastSnapshot
    const isMarked = !MOMENTS.has(reason) || latest?.id.endsWith(`-${reason}`)
    if (!this.isDirty && (isMarked || !latest)) return latest?.id ?? NOTHING_TO_KEEP
    const { totalRows } = await workspaceFiles()
    const model = await this.#acceptedModel()
    if (latest && totalRows(model.counts()) === 0) {
      // An empty state never pushes good history out. The journal has it, should it be meant.
      this.#options.log('snapshot.refusedEmpty')
      return latest.id
    }
    return this.#writeSnapshot(reason)
  }

  async #writeSnapshot(reason: SnapshotReason): Promise<string> {
    const model = await this.#acceptedModel()
    const origin = this.#origin()
    const bytes = await snapshotBytes(model, origin)
    const id = snapshotId(origin.seq, new Date(origin.savedAt), reason)
    await this.#snapshots.write(id, bytes)
    this.#lastSnapshot = { id, seq: origin.seq }
    this.#writer.startNewLog()
    this.#options.log('snapshot.taken', { reason, bytes: bytes.length })
    await this.#tidy(id)
    return id
  }

  async #tidy(latest: string): Promise<void> {
    try {
      await this.#writer.pruneLogs()
      await this.#snapshots.prune(latest)
    } catch (error) {
      // Old files that stay cost room, nothing else.
      this.#options.log('snapshot.notPruned', { errno: errnoOf(error) })
    }
  }

  async #replaceBy({
    model,
    documents,
    manifest,
    attachments,
  }: OpenedWorkspace): Promise<RouteResult<'workspace.restore'>> {
    await this.#secureBefore()
    const { attachmentHashesOf } = await workspaceFiles()
    const clean = await this.#withoutErased(model, documents, attachments)
    await this.#keepRegisters(clean, manifest.workspaceId)
    const named = attachmentHashesOf(clean)
    await this.#options.attachments.addAll(
      new Map([...attachments].filter(([hash]) => named.has(hash))),
    )
    await this.#adopt(clean, 'restored', this.#placeAfter(manifest.workspaceId, manifest))
    // The window still holds documents of the former line: it must load before it appends.
    this.#state = 'closed'
    this.#hasRestored = true
    return ok({})
  }

  /** Whoever was erased does not come back with an older state. */
  async #withoutErased(
    model: WriteModel,
    documents: DocumentStates,
    carried: ReadonlyMap<string, Uint8Array>,
  ): Promise<WriteModel> {
    const known = await this.#erasures.read()
    const { done, pending } = known
    const lines = unionOfErasures(
      erasuresAsked(known),
      this.#state === 'open' ? (await this.#acceptedModel()).rowsOf('erasures') : [],
      model.rowsOf('erasures'),
    )
    const { modelWithoutErased } = await eraseFiles()
    const { attachments } = this.#options
    const erasures = { lines, left: ordersLeft(pending) }
    const clean = await modelWithoutErased(model, documents, erasures, { attachments, carried })
    if (lines.length > done.length) await this.#erasures.write({ done: lines, pending })
    return clean
  }

  /** What went out and who asked since an older state of the same community stays written. */
  async #keepRegisters(older: WriteModel, workspaceId: string): Promise<void> {
    if (this.#state !== 'open' || workspaceId !== this.#writer.place.workspaceId) return
    const { statesOf } = await eraseFiles()
    const { keepRegisters, registersIn } = await import('#shared/workspace/kept-registers.ts')
    // The older state has the lines of both lists by now.
    const erasures = older.rowsOf('erasures')
    keepRegisters(older, registersIn(statesOf(await this.#acceptedModel()), erasures))
  }

  /** Where a new line of history begins, right after the present one. */
  #placeAfter(workspaceId: string, about: object): JournalPlace {
    const { lastSeq, chainHash } = this.#writer.place
    const text = Buffer.from(JSON.stringify(about), 'utf8')
    return {
      workspaceId,
      lastSeq: lastSeq + 1,
      chainHash: nodeSha256(Buffer.concat([chainHash, text])),
    }
  }

  /** Makes another state the present one; on an error everything is as before. */
  async #adopt(model: WriteModel, reason: SnapshotReason, place: JournalPlace): Promise<string> {
    const before = { place: this.#writer.place, model: this.#model }
    this.#model = model
    this.#writer.startNewLog(place)
    try {
      return await this.#writeSnapshot(reason)
    } catch (error) {
      this.#model = before.model
      this.#writer.startNewLog(before.place)
      throw error
    }
  }

  /** Steps (a) and (b) of decision 12: the order is noted, then the erased state is the present one. */
  async #adoptErased(order: PendingFiles): Promise<void> {
    const { erasedModel, statesOf } = await eraseFiles()
    const keptFiles = { attachments: this.#options.attachments, carried: new Map() }
    let model = await this.#acceptedModel()
    const carriedOut = new Set(model.rowsOf('erasures').map(({ id }) => id))
    for (const { erasure, terms } of ordersLeft(order)) {
      // Whoever is written down again since an earlier one stays.
      if (carriedOut.has(erasure.id)) continue
      model = await erasedModel(statesOf(model), { ...erasure, terms }, [erasure], keptFiles)
    }
    const { done } = await this.#erasures.read()
    const { erasure } = order
    const place = this.#placeAfter(this.#writer.place.workspaceId, { id: erasure.id })
    const seq = place.lastSeq
    await this.#erasures.write({ done, pending: { ...order, seq } })
    const id = await this.#adopt(model, 'erased', place)
    // A second copy: the journal, which could give it back, is about to go.
    const copy = snapshotId(seq, this.#options.now(), 'erased')
    try {
      await this.#snapshots.write(copy, await this.#snapshots.readBytes({ id }))
    } catch (error) {
      this.#options.log('erasure.noSecondCopy', { errno: errnoOf(error) }, error)
    }
  }

  async #isAdopted(seq: number): Promise<boolean> {
    return (await this.#snapshots.list()).some(({ id }) => isErased(id, seq))
  }

  /** Finishes an erasure that was begun; whatever refuses is tried again at the next start. */
  async #resumeErasure(): Promise<void> {
    try {
      const { pending } = await this.#erasures.read()
      if (pending?.stage !== 'files') return
      if (!(await this.#isAdopted(pending.seq))) {
        if (!(await this.#followForErasure())) return
        await this.#adoptErased(pending)
      }
    } catch (error) {
      return this.#postpone(error)
    }
    await this.#finishErasure()
  }

  /** Steps (c) to (e) of decision 12, once the erased state is the present one. */
  async #finishErasure(): Promise<void> {
    const { disk, attachments, log } = this.#options
    try {
      const { done, pending } = await this.#erasures.read()
      if (pending?.stage !== 'files' || !(await this.#isAdopted(pending.seq))) return
      const files = await eraseFiles()
      await files.removeJournal(disk, this.#journalFolder, pending.seq)
      const isPresent = (id: string) => isErased(id, pending.seq)
      const left = ordersLeft(pending)
      for (const { erasure, terms } of left) {
        const order = { ...erasure, terms }
        const copies = await files.eraseFromSnapshots(
          this.#snapshots,
          order,
          isPresent,
          attachments,
        )
        log('workspace.erased', { ...copies, people: erasure.personIds.length })
      }
      const { frames } = await readHistory(disk, this.#journalFolder, this.#snapshots, nodeSha256)
      const since = frames.flatMap(({ updates }) => updates.map(({ update }) => update))
      await files.removeUnusedPictures(this.#snapshots, attachments, since)
      await this.#erasures.write({
        done: unionOfErasures(
          done,
          left.map(({ erasure }) => erasure),
        ),
        pending: pending.isStorageEmptied === true ? null : { stage: 'storage' },
      })
      // The window did what it had to; what is left is to say that it is done.
      if (pending.isStorageEmptied === true) this.#hasErased = true
    } catch (error) {
      this.#postpone(error)
    }
  }

  #postpone(error: unknown): void {
    this.#options.log('erasure.postponed', { errno: errnoOf(error) }, error)
  }

  /** Before the window loads: follows the history on disk, if it can be. */
  async #followForErasure(): Promise<boolean> {
    const { disk, now } = this.#options
    const history = await readHistory(disk, this.#journalFolder, this.#snapshots, nodeSha256)
    if (history.verdict !== 'usable') return false
    await this.#follow(history, history.workspaceId ?? randomUUID(), now())
    this.#model = null
    return true
  }

  /** Makes sure that a replacement loses nothing of what there is; throws when the disk refuses. */
  async #secureBefore(): Promise<void> {
    const { disk, now } = this.#options
    if (this.#state === 'unopened') {
      // The files could not be read at start. New history must go after the old one: look again.
      const history = await readHistory(disk, this.#journalFolder, this.#snapshots, nodeSha256)
      if (history.verdict === 'usable') {
        await this.#follow(history, history.workspaceId ?? randomUUID(), now())
        this.#state = 'open'
      } else this.#refuseToOpen(history)
    }
    if (this.#state === 'open') await this.#keepState('beforeRestore')
    if (this.#state === 'unreadable' || this.#state === 'newer') {
      // Before the new snapshot: from then on these files would look like old ones to remove.
      await this.#writer.putAllAside(this.#state, now())
    }
  }

  #origin() {
    const { workspaceId, lastSeq, chainHash } = this.#writer.place
    return {
      workspaceId,
      savedAt: this.#options.now().toISOString(),
      appVersion: this.#options.appVersion,
      seq: lastSeq,
      chainHash: Buffer.from(chainHash).toString('hex'),
    }
  }
}

const isErased = (id: string, seq: number): boolean =>
  id.startsWith(snapshotId(seq, new Date(0), 'erased').slice(0, 15)) && id.endsWith('-erased')
