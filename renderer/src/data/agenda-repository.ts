import {
  type BlockContent,
  canMerge,
  emptyBlock,
  expandSteps,
  mergeBlocks,
  splitBlock,
} from '#shared/domain/agenda/block-edits.ts'
import { byOrder, orderBefore, ordersBefore } from '#shared/domain/ordering.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { newId } from '../lib/id.ts'
import {
  append,
  type BlockPlace,
  contentOf,
  findBlock,
  type NewBlock,
  nextOf,
  PARKING,
  putBlocks,
  removeBlock,
  siblings,
  tracksOf,
} from './agenda-rows.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type TrackFields = Pick<AgendaTrack, 'name' | 'place'>
export type AddedBlocks = CommitOutcome & { readonly ids: readonly string[] }

const addBlocks = async (
  sessionId: string,
  place: BlockPlace,
  contents: readonly NewBlock[],
  beforeId: string | null = null,
): Promise<AddedBlocks> => {
  let ids: readonly string[] = []
  const outcome = await step('addBlocks', (tx) => {
    ids = putBlocks(tx, sessionId, place, contents, beforeId)
  })
  return { ...outcome, ids }
}

/** A parallel block with `names.length` empty tracks. */
const addParallel = (
  sessionId: string,
  place: BlockPlace,
  { title, names }: { readonly title: string; readonly names: readonly string[] },
  beforeId: string | null = null,
): Promise<Created> =>
  creation('addParallel', (tx, id) => {
    const [order = 'a0'] = ordersBefore(siblings(tx, sessionId, place), beforeId)
    tx.put('agendaBlocks', {
      ...emptyBlock,
      title,
      minutes: 0,
      ...place,
      trackId: null,
      id,
      sessionId,
      order,
      kind: 'parallel',
    })
    const orders = ordersBefore([], null, names.length)
    for (const [index, name] of names.entries()) {
      const track = { id: newId(), sessionId, blockId: id, name, place: '' }
      tx.put('agendaTracks', { ...track, order: orders[index] ?? 'a0' })
    }
  })

const copyTracks = (tx: WriteTransaction, sessionId: string, fromId: string, toId: string) => {
  for (const track of tracksOf(tx, sessionId, fromId)) {
    const trackId = newId()
    tx.put('agendaTracks', { ...track, id: trackId, blockId: toId })
    for (const block of tx.find('agendaBlocks', { sessionId, trackId: track.id })) {
      tx.put('agendaBlocks', { ...block, id: newId(), trackId, pinnedStart: null })
    }
  }
}

/** The copy comes just after; it is not pinned, for two blocks cannot start at once. */
const duplicateBlock = (sessionId: string, blockId: string): Promise<Created> =>
  creation('duplicateBlock', (tx, id) => {
    const block = findBlock(tx, sessionId, blockId)
    if (!block) return
    const after = nextOf(tx, block)?.id ?? null
    const [order = 'a0'] = ordersBefore(siblings(tx, sessionId, block), after)
    tx.put('agendaBlocks', { ...block, id, order, pinnedStart: null })
    copyTracks(tx, sessionId, blockId, id)
  })

/** Replaces a block by others that take its place; the first keeps its id. */
const replaceBlock = (
  tx: WriteTransaction,
  block: AgendaBlock,
  contents: readonly BlockContent[],
): void => {
  const [first, ...rest] = contents
  if (!first) return
  const after = nextOf(tx, block)?.id ?? null
  tx.patch('agendaBlocks', block, first)
  putBlocks(tx, block.sessionId, block, rest, after)
}

const moveBlock = (
  sessionId: string,
  blockId: string,
  place: BlockPlace,
  beforeId: string | null,
): Promise<CommitOutcome> =>
  step('moveBlock', (tx) => {
    const block = findBlock(tx, sessionId, blockId)
    if (!block) return
    // A parallel block stays at the top level: tracks within tracks cannot be read on paper.
    if (block.kind === 'parallel' && place.trackId !== null) return
    const others = siblings(tx, sessionId, place).filter(({ id }) => id !== blockId)
    const [order = block.order] = ordersBefore(others, beforeId)
    tx.patch('agendaBlocks', block, { ...place, order })
  })

export const agendaRepository = {
  /** Adds blocks in the order given, just before a block of that list or at its end. */
  addBlocks,
  addParallel,
  updateBlock: (
    sessionId: string,
    id: string,
    fields: Partial<BlockContent>,
  ): Promise<CommitOutcome> =>
    step('editBlock', (tx) => tx.patch('agendaBlocks', { id, sessionId }, fields)),
  /** Several blocks at once, such as every duration scaled to another head count. */
  updateBlocks: (
    sessionId: string,
    changes: ReadonlyMap<string, Partial<BlockContent>>,
  ): Promise<CommitOutcome> =>
    step('editBlocks', (tx) => {
      for (const [id, fields] of changes) tx.patch('agendaBlocks', { id, sessionId }, fields)
    }),
  /** Places a block just before another of that list, or last. */
  moveBlock,
  /** Removes blocks, those of their tracks included; undo brings them back. */
  removeBlocks: (sessionId: string, ids: readonly string[]): Promise<CommitOutcome> =>
    step('removeBlocks', (tx) => {
      for (const id of ids) removeBlock(tx, sessionId, id)
    }),
  duplicateBlock,
  splitBlock: (sessionId: string, id: string, atMinutes: number): Promise<CommitOutcome> =>
    step('splitBlock', (tx) => {
      const block = findBlock(tx, sessionId, id)
      if (block?.kind === 'single') replaceBlock(tx, block, splitBlock(contentOf(block), atMinutes))
    }),
  /** Joins a block with the one that follows in its list; nothing when there is none or too much. */
  mergeWithNext: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('mergeBlocks', (tx) => {
      const block = findBlock(tx, sessionId, id)
      const next = block && nextOf(tx, block)
      if (block?.kind !== 'single' || next?.kind !== 'single' || !canMerge(block, next)) return
      tx.patch('agendaBlocks', block, mergeBlocks(contentOf(block), contentOf(next)))
      tx.remove('agendaBlocks', next)
    }),
  /** Makes one block of each step. */
  expandSteps: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('expandSteps', (tx) => {
      const block = findBlock(tx, sessionId, id)
      if (block?.kind === 'single') replaceBlock(tx, block, expandSteps(contentOf(block)))
    }),

  addTrack: (sessionId: string, blockId: string, fields: TrackFields): Promise<Created> =>
    creation('addTrack', (tx, id) => {
      const [order = 'a0'] = ordersBefore(tracksOf(tx, sessionId, blockId), null)
      tx.put('agendaTracks', { ...fields, id, sessionId, blockId, order })
    }),
  updateTrack: (
    sessionId: string,
    id: string,
    fields: Partial<TrackFields>,
  ): Promise<CommitOutcome> =>
    step('editTrack', (tx) => tx.patch('agendaTracks', { id, sessionId }, fields)),
  /** Places a track just before another of the same block, or last. */
  moveTrack: (sessionId: string, id: string, beforeId: string | null): Promise<CommitOutcome> =>
    step('moveTrack', (tx) => {
      const track = tx.get('agendaTracks', { id, sessionId })
      if (!track || beforeId === id) return
      const others = tracksOf(tx, sessionId, track.blockId).filter((other) => other.id !== id)
      tx.patch('agendaTracks', track, { order: orderBefore(others, beforeId) })
    }),
  /** Removes a track; its blocks wait in the parking. */
  removeTrack: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('removeTrack', (tx) => {
      const blocks = tx.find('agendaBlocks', { sessionId, trackId: id }).toSorted(byOrder)
      append(tx, sessionId, blocks, PARKING)
      tx.remove('agendaTracks', { id, sessionId })
    }),
} as const
