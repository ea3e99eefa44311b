import {
  type BlockContent,
  canMerge,
  emptyBlock,
  expandSteps,
  mergeBlocks,
  splitBlock,
} from '#shared/domain/agenda/block-edits.ts'
import { byOrder, ordersBefore } from '#shared/domain/ordering.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

/** A list of blocks: a part's, a track's, or the parking (both null). */
export type BlockPlace = { readonly partId: string | null; readonly trackId: string | null }

export const PARKING: BlockPlace = { partId: null, trackId: null }

/** A block to add; `id` when the screen shows it before the disk has answered. */
export type NewBlock = Partial<BlockContent> & { readonly id?: string }

export type TrackFields = Pick<AgendaTrack, 'name' | 'place'>
export type AddedBlocks = CommitOutcome & { readonly ids: readonly string[] }

const samePlace = (block: AgendaBlock, { partId, trackId }: BlockPlace): boolean =>
  trackId === null ? block.trackId === null && block.partId === partId : block.trackId === trackId

const siblings = (tx: WriteTransaction, sessionId: string, place: BlockPlace) =>
  tx.find('agendaBlocks', { sessionId }).filter((block) => samePlace(block, place))

const findBlock = (tx: WriteTransaction, sessionId: string, id: string) =>
  tx.get('agendaBlocks', { id, sessionId })

const contentOf = ({
  id: _id,
  sessionId: _sessionId,
  partId: _partId,
  trackId: _trackId,
  order: _order,
  kind: _kind,
  ...content
}: AgendaBlock): BlockContent => content

/** The block that follows in the same list, or null. */
const nextOf = (tx: WriteTransaction, block: AgendaBlock): AgendaBlock | null => {
  const list = siblings(tx, block.sessionId, block).toSorted(byOrder)
  return list[list.findIndex(({ id }) => id === block.id) + 1] ?? null
}

const putBlocks = (
  tx: WriteTransaction,
  sessionId: string,
  place: BlockPlace,
  contents: readonly NewBlock[],
  beforeId: string | null,
): readonly string[] => {
  // A block may be given for its place: nothing else of it is taken.
  const { partId, trackId } = place
  const orders = ordersBefore(siblings(tx, sessionId, place), beforeId, contents.length)
  return contents.map((content, index) => {
    const id = content.id ?? newId()
    const order = orders[index] ?? 'a0'
    tx.put('agendaBlocks', {
      ...emptyBlock,
      ...content,
      partId,
      trackId,
      id,
      sessionId,
      order,
      kind: 'single',
    })
    return id
  })
}

const tracksOf = (tx: WriteTransaction, sessionId: string, blockId: string) =>
  tx.find('agendaTracks', { sessionId, blockId }).toSorted(byOrder)

/** Moves blocks to the end of a list, in the order given. */
const append = (
  tx: WriteTransaction,
  sessionId: string,
  blocks: readonly AgendaBlock[],
  place: BlockPlace,
): void => {
  const orders = ordersBefore(siblings(tx, sessionId, place), null, blocks.length)
  for (const [index, block] of blocks.entries()) {
    tx.patch('agendaBlocks', block, { ...place, order: orders[index] ?? block.order })
  }
}

/** Takes a block out, with its tracks and what stands in them. */
const removeBlock = (tx: WriteTransaction, sessionId: string, id: string): void => {
  for (const track of tracksOf(tx, sessionId, id)) {
    for (const block of tx.find('agendaBlocks', { sessionId, trackId: track.id })) {
      tx.remove('agendaBlocks', block)
    }
    tx.remove('agendaTracks', track)
  }
  tx.remove('agendaBlocks', { id, sessionId })
}

/** Parks what stood in a part that goes. */
export const parkBlocksOfPart = (tx: WriteTransaction, sessionId: string, partId: string): void => {
  const blocks = tx.find('agendaBlocks', { sessionId, partId, trackId: null }).toSorted(byOrder)
  append(tx, sessionId, blocks, PARKING)
}

/** Copies blocks, tracks and material to another session whose parts are the images of the first's. */
export const copyAgenda = (
  tx: WriteTransaction,
  {
    from,
    to,
    partIds,
  }: { readonly from: string; readonly to: string; readonly partIds: ReadonlyMap<string, string> },
): void => {
  const blocks = tx.find('agendaBlocks', { sessionId: from })
  const tracks = tx.find('agendaTracks', { sessionId: from })
  const ids = new Map([...blocks, ...tracks].map(({ id }) => [id, newId()]))
  const image = (id: string | null) => (id === null ? null : (ids.get(id) ?? null))
  for (const block of blocks) {
    tx.put('agendaBlocks', {
      ...block,
      id: image(block.id) ?? newId(),
      sessionId: to,
      partId: partIds.get(block.partId ?? '') ?? null,
      trackId: image(block.trackId),
    })
  }
  for (const track of tracks) {
    const blockId = image(track.blockId)
    if (!blockId) continue
    tx.put('agendaTracks', { ...track, id: image(track.id) ?? newId(), sessionId: to, blockId })
  }
  for (const material of tx.find('sessionMaterials', { sessionId: from })) {
    tx.put('sessionMaterials', { ...material, id: newId(), sessionId: to })
  }
}

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
  /** Removes a track; its blocks wait in the parking. */
  removeTrack: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('removeTrack', (tx) => {
      const blocks = tx.find('agendaBlocks', { sessionId, trackId: id }).toSorted(byOrder)
      append(tx, sessionId, blocks, PARKING)
      tx.remove('agendaTracks', { id, sessionId })
    }),
} as const
