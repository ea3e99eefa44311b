import type { RouteOutput } from '#shared/ipc/index.ts'
import type { DocumentUpdate } from '#shared/workspace/write-model.ts'
import { sentBytes } from '../ipc/sent-bytes.ts'
import type { Disk } from './disk.ts'
import type { History } from './journal-history.ts'

/** Below this much free room, people are told at start. Bytes. */
const LITTLE_ROOM = 500 * 1024 * 1024

type Loaded = RouteOutput<'journal.load'>

/** What the window is told at start about the history that was read. */
export const noticesOf = async (
  history: History,
  disk: Disk,
  folder: string,
): Promise<Loaded['notices']> => {
  const notices: Loaded['notices'] = []
  if (history.problems.some(({ kind }) => kind === 'tail')) notices.push('journalTailDropped')
  if (history.problems.some(({ kind }) => kind !== 'tail')) notices.push('journalDamaged')
  if (history.snapshotsDamaged) notices.push('snapshotDamaged')
  const free = await disk.freeBytes(folder).catch(() => Number.POSITIVE_INFINITY)
  if (free < LITTLE_ROOM) notices.push('diskAlmostFull')
  return notices
}

/** Documents of the snapshot that the history begins with, as the window takes them. */
export const documentsOf = ({ snapshot }: History): Loaded['documents'] =>
  [...(snapshot?.archive.documents ?? [])].map(([document, update]) => sent({ document, update }))

/** What was written after that snapshot, frame by frame. */
export const framesOf = ({ frames }: History): Loaded['frames'] =>
  frames.map(({ seq, updates }) => ({ seq, updates: updates.map(sent) }))

const sent = ({ document, update }: DocumentUpdate): Loaded['documents'][number] => ({
  document,
  update: sentBytes(update),
})
