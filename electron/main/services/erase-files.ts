import path from 'node:path'
import { strFromU8 } from 'fflate'
import type { ErasureOrder } from '#shared/domain/privacy/erasure-order.ts'
import { withMerged } from '#shared/domain/privacy/identities.ts'
import type { Term } from '#shared/domain/privacy/terms.ts'
import type { Erasure } from '#shared/schemas/privacy.schema.ts'
import {
  type DocumentStates,
  eraseFromDocuments,
  erasuresIn,
  replayErasures,
  storedRows,
  termsIn,
} from '#shared/workspace/erase-documents.ts'
import {
  erasedWorkbooks,
  type ReplacedFile,
  workbooksIn,
} from '#shared/workspace/erase-workbooks.ts'
import { packWorkspace, type WorkspaceArchive } from '#shared/workspace/workspace-archive.ts'
import { loadModel } from '#shared/workspace/workspace-file.ts'
import type { WriteModel } from '#shared/workspace/write-model.ts'
import type { AttachmentFolder } from './attachments.ts'
import type { Disk } from './disk.ts'
import type { PendingOrder } from './erasure-list.ts'
import { ERASURE_LIST_NAME } from './erasure-mark.ts'
import { listLogs } from './journal-history.ts'
import { nodeSha256 } from './node-sha256.ts'
import type { SnapshotFolder } from './snapshot-files.ts'

// Every step may be made again: a stop in the middle is followed by the same step at the next start.

const archiveOf = async (
  snapshots: SnapshotFolder,
  file: { readonly id: string },
): Promise<WorkspaceArchive | null> => {
  const read = await snapshots.read(file).catch(() => null)
  return read?.ok ? read.data : null
}

/** Records to empty and words to look for, as the present and every readable copy know them. */
export const wordsToErase = async (
  present: DocumentStates,
  personIds: readonly string[],
  snapshots: SnapshotFolder,
): Promise<{ readonly personIds: readonly string[]; readonly terms: readonly Term[] }> => {
  const ids = new Set(withMerged(personIds, storedRows(present, 'people', 'people')))
  const states: DocumentStates[] = [present]
  for (const file of await snapshots.listAll()) {
    const archive = await archiveOf(snapshots, file)
    if (!archive) continue
    try {
      // A name that was corrected since stands in older copies as it was.
      for (const id of withMerged([...ids], storedRows(archive.documents, 'people', 'people'))) {
        ids.add(id)
      }
      states.push(archive.documents)
    } catch {
      // Not readable as documents: that copy will be removed.
    }
  }
  const terms = new Map<string, Term>()
  for (const state of states) {
    for (const term of termsIn(state, [...ids])) {
      const key = `${term.kind} ${term.words.join(' ')} ${term.digits}`
      const known = terms.get(key)
      // Confused with somebody else in one state: not sure in any.
      terms.set(key, { ...term, isSure: term.isSure && (known?.isSure ?? true) })
    }
  }
  return { personIds: [...ids], terms: [...terms.values()] }
}

/** State of each document of a model. */
export const statesOf = (model: WriteModel): DocumentStates =>
  new Map(model.documentNames.map((name) => [name, model.encode(name)] as const))

/** Bytes of the workbooks of these hashes; `carried`: those that come with the file of the state. */
const workbooksOf = async (
  hashes: ReadonlySet<string>,
  { attachments, carried }: KeptFiles,
): Promise<Map<string, Uint8Array>> => {
  const kept = new Map(await attachments.readAll(hashes))
  for (const [hash, bytes] of carried) if (hashes.has(hash)) kept.set(hash, bytes)
  return kept
}

const byNewHash = (files: readonly ReplacedFile[]): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map(({ to, bytes }) => [to, bytes]))

/** Where the pictures and workbooks of a state are. */
export type KeptFiles = {
  readonly attachments: AttachmentFolder
  /** Those that come with its file, by hash. */
  readonly carried: ReadonlyMap<string, Uint8Array>
}

/**
 * A model of this state without these people, with those lines in its list. The funder's workbooks that
 * name them are written anew first: a file that no state names yet does no harm. Throws when it cannot
 * be made.
 */
export const erasedModel = async (
  states: DocumentStates,
  order: ErasureOrder,
  lines: readonly Erasure[],
  keptFiles: KeptFiles,
): Promise<WriteModel> => {
  const kept = await workbooksOf(workbooksIn(states), keptFiles)
  const files = erasedWorkbooks(states, order, kept)
  await keptFiles.attachments.addAll(byNewHash(files))
  return withLines(modelOf(eraseFromDocuments(states, order, files).documents), lines)
}

/**
 * An older state without anybody of `lines`, which are put into its own list. `left`: orders of which
 * backups were not all gone through yet, and that state, which may name somebody of whom it has no
 * record, neither. The model given is answered when there is nothing to carry out.
 */
export const modelWithoutErased = async (
  model: WriteModel,
  states: DocumentStates,
  { lines, left }: { readonly lines: readonly Erasure[]; readonly left: readonly PendingOrder[] },
  keptFiles: KeptFiles,
): Promise<WriteModel> => {
  if (lines.length === 0) return model
  const carriedOut = new Set(model.rowsOf('erasures').map(({ id }) => id))
  let clean = await replayedModel(model, states, lines, keptFiles)
  for (const { erasure, terms } of left) {
    // Made of the erased state: whoever is written down again since stays.
    if (carriedOut.has(erasure.id)) continue
    clean = await erasedModel(statesOf(clean), { ...erasure, terms }, [erasure], keptFiles)
  }
  return clean
}

const replayedModel = async (
  model: WriteModel,
  states: DocumentStates,
  lines: readonly Erasure[],
  keptFiles: KeptFiles,
): Promise<WriteModel> => {
  const kept = await workbooksOf(workbooksIn(states), keptFiles)
  const made = new Map<string, Uint8Array>()
  const replayed = replayErasures(states, lines, (documents, order) => {
    const files = erasedWorkbooks(documents, order, kept)
    for (const { from, to, bytes } of files) {
      // Written anew once more for the next line: only the last one stays.
      made.delete(from)
      made.set(to, bytes)
      kept.set(to, bytes)
    }
    return files
  })
  await keptFiles.attachments.addAll(made)
  return withLines(replayed.isChanged ? modelOf(replayed.documents) : model, lines)
}

const modelOf = (documents: DocumentStates): WriteModel => {
  const model = loadModel({ documents })
  if (!model) throw new Error('Erased documents do not load')
  return model
}

const withLines = (model: WriteModel, lines: readonly Erasure[]): WriteModel => {
  model.transact((tx) => {
    for (const line of lines) tx.put('erasures', line)
  })
  return model
}

/**
 * Rewrites every copy in the snapshots folder but the present ones and those made of them since, which
 * have the line of the order in their list: the journal goes on from the newest of them, and what it
 * holds applies to those very documents. What cannot be read goes.
 */
export const eraseFromSnapshots = async (
  snapshots: SnapshotFolder,
  order: ErasureOrder & Pick<Erasure, 'id'>,
  isPresent: (id: string) => boolean,
  attachments: AttachmentFolder,
): Promise<{ readonly rewritten: number; readonly removed: number }> => {
  let rewritten = 0
  let removed = 0
  await snapshots.sweep()
  for (const { id } of await snapshots.listAll()) {
    if (isPresent(id)) continue
    const archive = await archiveOf(snapshots, { id })
    if (archive && isErasedAlready(archive, order)) continue
    const bytes = archive && (await erasedArchive(archive, order, attachments))
    if (bytes === 'unchanged') continue
    if (bytes) {
      await snapshots.write(id, bytes)
      rewritten += 1
    } else {
      await snapshots.remove({ id })
      removed += 1
    }
  }
  return { rewritten, removed }
}

const isErasedAlready = ({ documents }: WorkspaceArchive, { id }: Pick<Erasure, 'id'>): boolean => {
  try {
    return erasuresIn(documents).some((line) => line.id === id)
  } catch {
    return false
  }
}

/** The same file without these people; null when it holds documents that cannot be read. */
const erasedArchive = async (
  { manifest, documents, attachments: carried }: WorkspaceArchive,
  order: ErasureOrder,
  attachments: AttachmentFolder,
): Promise<Uint8Array | 'unchanged' | null> => {
  const hashes = workbooksInOrNull(documents)
  if (!hashes) return null
  // A disk that refuses is no reason to remove a backup: it stops here, and is tried again.
  const kept = await workbooksOf(hashes, { attachments, carried })
  const files = erasedWorkbooks(documents, order, kept)
  if (carried.size === 0) await attachments.addAll(byNewHash(files))
  try {
    const erased = eraseFromDocuments(documents, order, files)
    if (!erased.isChanged) return 'unchanged'
    const { format: _format, version: _version, files: _files, ...about } = manifest
    const counts = Object.fromEntries(
      Object.entries(about.counts).map(([table, count]) => [
        table,
        Math.max(0, count - (erased.removed[table] ?? 0)),
      ]),
    )
    return packWorkspace(
      {
        about: { ...about, counts },
        documents: erased.documents,
        attachments: withoutReplaced(carried, files),
      },
      nodeSha256,
    )
  } catch {
    return null
  }
}

const workbooksInOrNull = (documents: DocumentStates): ReadonlySet<string> | null => {
  try {
    return workbooksIn(documents)
  } catch {
    return null
  }
}

/** What a file carries, its new workbooks in the place of the former ones. */
const withoutReplaced = (
  carried: ReadonlyMap<string, Uint8Array>,
  files: readonly ReplacedFile[],
): ReadonlyMap<string, Uint8Array> => {
  const attachments = new Map(carried)
  for (const { from, to, bytes } of files) {
    if (attachments.delete(from)) attachments.set(to, bytes)
  }
  return attachments
}

/** Removes every journal file up to that frame, and everything that was put aside. */
export const removeJournal = async (disk: Disk, folder: string, upTo: number): Promise<void> => {
  const later = new Set(
    (await listLogs(disk, folder)).flatMap(({ name, firstSeq }) => (firstSeq > upTo ? name : [])),
  )
  for (const name of await disk.list(folder)) {
    if (name !== ERASURE_LIST_NAME && !later.has(name)) await disk.remove(path.join(folder, name))
  }
  await disk.syncFolder(folder)
}

/**
 * Removes the pictures that no copy names, the present one included. `since`: updates that the journal
 * holds after the newest copy.
 */
export const removeUnusedPictures = async (
  snapshots: SnapshotFolder,
  attachments: AttachmentFolder,
  since: readonly Uint8Array[],
): Promise<number> => {
  const used = new Set<string>()
  const note = (states: Iterable<Uint8Array>) => {
    for (const state of states) {
      // What stands before a hash may look like a part of it: every place counts.
      for (const [, hash] of strFromU8(state).matchAll(/(?=([0-9a-f]{64}))/gu)) {
        if (hash) used.add(hash)
      }
    }
  }
  note(since)
  for (const file of await snapshots.listAll()) {
    const archive = await archiveOf(snapshots, file)
    // A copy that cannot be read now may be read later: keep what it might need.
    if (!archive) return 0
    note(archive.documents.values())
  }
  return await attachments.removeAllBut(used)
}
