import { type BlockContent, emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import { byOrder, ordersBefore } from '#shared/domain/ordering.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { newId } from '../lib/id.ts'

/** A list of blocks: a part's, a track's, or the parking (both null). */
export type BlockPlace = { readonly partId: string | null; readonly trackId: string | null }

export const PARKING: BlockPlace = { partId: null, trackId: null }

/** A block to add; `id` when the screen shows it before the disk has answered. */
export type NewBlock = Partial<BlockContent> & { readonly id?: string }

const samePlace = (block: AgendaBlock, { partId, trackId }: BlockPlace): boolean =>
  trackId === null ? block.trackId === null && block.partId === partId : block.trackId === trackId

/** Every block of one list. */
export const siblings = (tx: WriteTransaction, sessionId: string, place: BlockPlace) =>
  tx.find('agendaBlocks', { sessionId }).filter((block) => samePlace(block, place))

export const findBlock = (tx: WriteTransaction, sessionId: string, id: string) =>
  tx.get('agendaBlocks', { id, sessionId })

/** What a block says, without where it stands. */
export const contentOf = ({
  id: _id,
  sessionId: _sessionId,
  partId: _partId,
  trackId: _trackId,
  order: _order,
  kind: _kind,
  ...content
}: AgendaBlock): BlockContent => content

/** The block that follows in the same list, or null. */
export const nextOf = (tx: WriteTransaction, block: AgendaBlock): AgendaBlock | null => {
  const list = siblings(tx, block.sessionId, block).toSorted(byOrder)
  return list[list.findIndex(({ id }) => id === block.id) + 1] ?? null
}

/** Adds blocks just before a block of that list, or at its end; answers their ids. */
export const putBlocks = (
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

/** The tracks of a parallel block, in their order. */
export const tracksOf = (tx: WriteTransaction, sessionId: string, blockId: string) =>
  tx.find('agendaTracks', { sessionId, blockId }).toSorted(byOrder)

/** Moves blocks to the end of a list, in the order given. */
export const append = (
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
export const removeBlock = (tx: WriteTransaction, sessionId: string, id: string): void => {
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
