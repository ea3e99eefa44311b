import { type AddedBlocks, agendaRepository } from '#renderer/data/agenda-repository.ts'
import type { BlockPlace, NewBlock } from '#renderer/data/agenda-rows.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { newId } from '#renderer/lib/id.ts'
import { type BlockContent, emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import {
  type BlockSpot,
  type MoveDirection,
  moveTarget,
  spotAfter,
} from '#shared/domain/agenda/block-moves.ts'
import { ordersBefore } from '#shared/domain/ordering.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { moveSaid } from './agenda-saying.ts'
import { usualSpot } from './agenda-spots.ts'
import { type AgendaState, listKey } from './agenda-store.ts'
import type { AgendaTools } from './agenda-tools.ts'

const samePlace = (block: AgendaBlock, place: BlockPlace): boolean =>
  listKey({ partId: block.partId, trackId: block.trackId }) === listKey(place)

/** Orders of `count` blocks put at that spot, as the repository will give them. */
const ordersAt = ({ blocks }: AgendaState, spot: BlockSpot, count: number, movedId?: string) =>
  ordersBefore(
    [...blocks.values()].filter((block) => block.id !== movedId && samePlace(block, spot)),
    spot.beforeId,
    count,
  )

/** The same, but never inside a track: after the parallel block that holds it. */
const topSpot = (state: AgendaState): BlockSpot => {
  const track = state.blocks.get(state.currentId ?? '')?.trackId ?? null
  const holder = [...state.tracks].find(([, own]) => own.some(({ id }) => id === track))?.[0]
  return (holder === undefined ? null : spotAfter(state.agenda, holder)) ?? usualSpot(state)
}

const addAt = (
  { store, sessionId, writer }: AgendaTools,
  spot: BlockSpot,
  contents: readonly Partial<BlockContent>[],
) => {
  const { partId, trackId, beforeId } = spot
  const place = { partId, trackId }
  const orders = ordersAt(store.getState(), spot, contents.length)
  const rows = contents.map(
    (content, index): AgendaBlock => ({
      ...emptyBlock,
      ...content,
      ...place,
      id: newId(),
      sessionId,
      order: orders[index] ?? 'a0',
      kind: 'single',
    }),
  )
  const added = contents.map((content, index): NewBlock => {
    const id = rows[index]?.id
    return id === undefined ? content : { ...content, id }
  })
  const saved = writer.foreseen(new Map(rows.map((row) => [row.id, row])), () =>
    agendaRepository.addBlocks(sessionId, place, added, beforeId),
  )
  return { firstId: rows[0]?.id ?? null, saved }
}

const moveBlock = (
  { store, sessionId, writer, say }: AgendaTools,
  id: string,
  spot: BlockSpot,
): void => {
  const { partId, trackId, beforeId } = spot
  const place = { partId, trackId }
  const [order] = ordersAt(store.getState(), spot, 1, id)
  const block = store.getState().blocks.get(id)
  if (order === undefined || !block || beforeId === id) return
  if (block.kind === 'parallel' && trackId !== null) return
  void writer.foreseen(
    new Map([[id, { ...place, order }]]),
    () => agendaRepository.moveBlock(sessionId, id, place, beforeId),
    { currentId: id, wantedId: id },
  )
  say(moveSaid(store.getState(), id))
}

const addParallel = ({ store, sessionId, writer, focus }: AgendaTools): void => {
  const { t } = words()
  const { partId, beforeId } = topSpot(store.getState())
  const title = t('agenda.tracks.newTitle')
  const names = [1, 2].map((number) => t('agenda.tracks.newName', { number }))
  let id: string | null = null
  void writer
    .unforeseen(async () => {
      const place = { partId, trackId: null }
      const made = await agendaRepository.addParallel(sessionId, place, { title, names }, beforeId)
      id = made.id
    })
    .then(() => focus(id))
}

/** Adding blocks and moving them. */
export const placeActions = (tools: AgendaTools) => {
  const { store, writer, say, focus } = tools
  return {
    move: (id: string, direction: MoveDirection): void =>
      writer.inTurn(() => {
        const spot = moveTarget(store.getState().agenda, id, direction)
        if (spot) moveBlock(tools, id, spot)
        else say(words().t('agenda.said.noMove'))
      }),
    moveTo: (id: string, spot: BlockSpot): void => writer.inTurn(() => moveBlock(tools, id, spot)),
    /** A new block whose title is typed at once. */
    addBlank: (spot?: BlockSpot): void =>
      writer.inTurn(() => {
        const { firstId: id } = addAt(tools, spot ?? usualSpot(store.getState()), [{}])
        store.setState({ currentId: id, editingId: id, wantedId: null })
      }),
    /** Adds blocks and puts the focus on the first; resolves once they are saved. */
    addBlocks: (
      contents: readonly Partial<BlockContent>[],
      spot?: BlockSpot,
    ): Promise<AddedBlocks> =>
      new Promise((resolve, reject) =>
        writer.inTurn(() => {
          const { firstId, saved } = addAt(tools, spot ?? usualSpot(store.getState()), contents)
          focus(firstId)
          saved.then(resolve, reject)
        }),
      ),
    addParallel: (): void => addParallel(tools),
  } as const
}
