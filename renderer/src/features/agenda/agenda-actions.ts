import { agendaRepository } from '#renderer/data/agenda-repository.ts'
import type { CommitOutcome } from '#renderer/data/commit-queue.ts'
import { words } from '#renderer/i18n/i18n.ts'
import type { BlockContent } from '#shared/domain/agenda/block-edits.ts'
import { besideInTracks } from '#shared/domain/agenda/block-moves.ts'
import { clockOf } from '#shared/domain/agenda/day-plan.ts'
import { formatTime } from '#shared/domain/dates.ts'
import { MAX_BLOCK_MINUTES } from '#shared/schemas/method.schema.ts'
import { placeActions } from './agenda-place-actions.ts'
import { durationSaid } from './agenda-saying.ts'
import { shapeActions } from './agenda-shape-actions.ts'
import { type AgendaState, type AgendaStore, setTyped } from './agenda-store.ts'
import type { AgendaTools } from './agenda-tools.ts'
import { trackActions } from './agenda-track-actions.ts'
import { createAgendaWriter } from './agenda-writer.ts'

export type AgendaActions = ReturnType<typeof createAgendaActions>

/**
 * Everything one does to an agenda. What can be foreseen shows at once, before the disk answers, so
 * that keys pressed fast never act on an old state; what cannot (cutting, joining, copying) makes
 * the next keys wait for it.
 */
export const createAgendaActions = (store: AgendaStore, sessionId: string) => {
  const tools: AgendaTools = {
    store,
    sessionId,
    writer: createAgendaWriter(store),
    say: (said) => store.setState({ said }),
    focus: (id) => {
      if (id !== null) store.setState({ currentId: id, wantedId: id, editingId: null })
    },
  }
  return {
    state: store.getState,
    receive: tools.writer.receive,
    ...focusActions(tools),
    ...editActions(tools),
    ...placeActions(tools),
    ...shapeActions(tools),
    ...trackActions(tools),
  } as const
}

/** Going from block to block, and what is open beside them. */
const focusActions = ({ store, focus }: AgendaTools) =>
  ({
    focus,
    go: (to: 'previous' | 'next' | 'first' | 'last' | 'left' | 'right'): void => {
      const { agenda, order, currentId } = store.getState()
      const at = currentId === null ? -1 : order.indexOf(currentId)
      if (to === 'left' || to === 'right') {
        if (currentId !== null) focus(besideInTracks(agenda, currentId, to === 'left' ? -1 : 1))
        return
      }
      const target = { previous: at - 1, next: at + 1, first: 0, last: order.length - 1 }[to]
      focus(order[Math.max(0, target)] ?? null)
    },
    rename: (id: string): void => store.setState({ currentId: id, editingId: id, wantedId: null }),
    /** The title is typed: back to the card. */
    endRename: (id: string, isFocusWanted: boolean): void =>
      store.setState({ editingId: null, ...(isFocusWanted ? { wantedId: id } : {}) }),
    /** The focus came to a block by itself. */
    noteCurrent: (id: string): void => store.setState({ currentId: id }),
    open: (id: string): void =>
      store.setState({ currentId: id, wantedId: id, editingId: null, aside: 'block' }),
    setAside: (aside: AgendaState['aside']): void => store.setState({ aside }),
    setDrop: (drop: AgendaState['drop']): void => store.setState({ drop }),
  }) as const

/** Changing what a block says. */
const editActions = ({ store, sessionId, writer, say }: AgendaTools) => {
  const update = (id: string, fields: Partial<BlockContent>): Promise<CommitOutcome> =>
    writer.foreseen(new Map([[id, fields]]), () =>
      agendaRepository.updateBlock(sessionId, id, fields),
    )

  const setMinutes = (id: string, minutes: number): void => {
    const block = store.getState().blocks.get(id)
    if (!block || block.kind === 'parallel') return
    setTyped(store, id, null)
    const saved = store.getState().blocks.get(id)?.minutes
    if (saved !== minutes) void update(id, { minutes })
    say(durationSaid(store.getState(), id))
  }

  const togglePin = (id: string): void => {
    const start = store.getState().placed.get(id)?.start
    const block = store.getState().blocks.get(id)
    if (start === undefined || !block) return
    const { t, language } = words()
    const pinnedStart = block.pinnedStart === null ? clockOf(start).time : null
    void update(id, { pinnedStart })
    say(
      pinnedStart === null
        ? t('agenda.said.unpinned')
        : t('agenda.said.pinned', { time: formatTime(pinnedStart, language) }),
    )
  }

  return {
    update,
    setTyped: (id: string, minutes: number | null): void => setTyped(store, id, minutes),
    setMinutes,
    nudge: (id: string, by: number): void =>
      writer.inTurn(() => {
        const minutes = store.getState().blocks.get(id)?.minutes ?? 0
        setMinutes(id, Math.max(0, Math.min(MAX_BLOCK_MINUTES, minutes + by)))
      }),
    togglePin: (id: string): void => writer.inTurn(() => togglePin(id)),
  } as const
}
