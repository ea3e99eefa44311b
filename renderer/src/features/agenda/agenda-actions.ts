import { toastWithUndo } from '#renderer/commands/undo.ts'
import {
  agendaRepository,
  type BlockPlace,
  type NewBlock,
  PARKING,
} from '#renderer/data/agenda-repository.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { newId } from '#renderer/lib/id.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { type BlockContent, emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import {
  type BlockSpot,
  besideInTracks,
  type MoveDirection,
  moveTarget,
  spotAfter,
} from '#shared/domain/agenda/block-moves.ts'
import { clockOf } from '#shared/domain/agenda/day-plan.ts'
import { formatTime } from '#shared/domain/dates.ts'
import { ordersBefore } from '#shared/domain/ordering.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { MAX_BLOCK_MINUTES } from '#shared/schemas/method.schema.ts'
import { durationSaid, moveSaid, titleOf } from './agenda-saying.ts'
import {
  type AgendaSource,
  type AgendaState,
  type AgendaStore,
  changeBlocks,
  clearEdits,
  type Edit,
  editsLeft,
  listKey,
  setTyped,
} from './agenda-store.ts'

/** Longest wait for the tables to bring what was just written, in milliseconds. */
const SETTLING_MS = 2_000

export type AgendaActions = ReturnType<typeof createAgendaActions>

const samePlace = (block: AgendaBlock, place: BlockPlace): boolean =>
  listKey({ partId: block.partId, trackId: block.trackId }) === listKey(place)

/** Orders of `count` blocks put at that spot, as the repository will give them. */
const ordersAt = ({ blocks }: AgendaState, spot: BlockSpot, count: number, movedId?: string) =>
  ordersBefore(
    [...blocks.values()].filter((block) => block.id !== movedId && samePlace(block, spot)),
    spot.beforeId,
    count,
  )

/**
 * Everything one does to an agenda. What can be foreseen shows at once, before the disk answers, so
 * that keys pressed fast never act on an old state; what cannot (cutting, joining, copying) makes
 * the next keys wait for it.
 */
export const createAgendaActions = (store: AgendaStore, sessionId: string) => {
  let waiting = 0
  let isStopped = false
  let settling: ReturnType<typeof setTimeout> | undefined
  let barrier: Promise<unknown> | null = null
  let onNews: (() => void) | null = null
  const state = () => store.getState()
  const say = (said: string) => store.setState({ said })

  /** Runs now, or after the step that cannot be foreseen. */
  const inTurn = (work: () => unknown): void => {
    if (barrier) void barrier.then(work)
    else work()
  }

  /** Makes a change whose outcome is known: shows it at once, then writes it. */
  const foreseen = async (
    changes: ReadonlyMap<string, Edit>,
    write: () => Promise<unknown>,
    also: Partial<AgendaState> = {},
  ) => {
    const edits = new Map(state().edits)
    for (const [id, change] of changes) {
      const before = edits.get(id)
      edits.set(id, change === null ? null : { ...before, ...change })
    }
    changeBlocks(store, { ...also, edits })
    waiting += 1
    try {
      await write()
    } finally {
      waiting -= 1
      // The tables bring the news a moment after the disk; nothing may stay on screen that they deny.
      clearTimeout(settling)
      settling = setTimeout(() => {
        if (!isStopped && waiting === 0 && state().edits.size > 0) clearEdits(store)
      }, SETTLING_MS)
    }
  }

  /** Makes a change whose outcome only the tables tell; the next keys wait for it. */
  const unforeseen = (write: () => Promise<unknown>): Promise<void> => {
    const news = () =>
      new Promise<void>((resolve) => {
        onNews = resolve
        setTimeout(resolve, SETTLING_MS)
      })
    const work = (barrier ?? Promise.resolve()).then(async () => {
      const arrived = news()
      await write()
      await arrived
    })
    const done = work.finally(() => {
      if (barrier === done) barrier = null
    })
    barrier = done
    return done
  }

  const focus = (id: string | null): void => {
    if (id !== null) store.setState({ currentId: id, wantedId: id, editingId: null })
  }

  const update = (id: string, fields: Partial<BlockContent>): Promise<void> =>
    foreseen(new Map([[id, fields]]), () => agendaRepository.updateBlock(sessionId, id, fields))

  const moveTo = (id: string, spot: BlockSpot): void => {
    const { partId, trackId, beforeId } = spot
    const place = { partId, trackId }
    const [order] = ordersAt(state(), spot, 1, id)
    const block = state().blocks.get(id)
    if (order === undefined || !block || beforeId === id) return
    if (block.kind === 'parallel' && trackId !== null) return
    void foreseen(
      new Map([[id, { ...place, order }]]),
      () => agendaRepository.moveBlock(sessionId, id, place, beforeId),
      { currentId: id, wantedId: id },
    )
    say(moveSaid(state(), id))
  }

  const add = (spot: BlockSpot, contents: readonly Partial<BlockContent>[]) => {
    const { partId, trackId, beforeId } = spot
    const place = { partId, trackId }
    const orders = ordersAt(state(), spot, contents.length)
    const added: NewBlock[] = contents.map((content) => ({ ...content, id: newId() }))
    const rows = added.map(
      (content, index): AgendaBlock => ({
        ...emptyBlock,
        ...content,
        ...place,
        id: content.id ?? '',
        sessionId,
        order: orders[index] ?? 'a0',
        kind: 'single',
      }),
    )
    const saved = foreseen(new Map(rows.map((row) => [row.id, row])), () =>
      agendaRepository.addBlocks(sessionId, place, added, beforeId),
    )
    return { firstId: rows[0]?.id ?? null, saved }
  }

  /** After the block the keys act on, else at the end of the first day, else in the parking. */
  const usualSpot = (): BlockSpot => {
    const { agenda, currentId } = state()
    const after = currentId === null ? null : spotAfter(agenda, currentId)
    return after ?? { ...PARKING, partId: agenda.days[0]?.part.id ?? null, beforeId: null }
  }

  /** A new block whose title is typed at once. */
  const addBlank = (spot: BlockSpot = usualSpot()): void => {
    const { firstId: id } = add(spot, [{}])
    store.setState({ currentId: id, editingId: id, wantedId: null })
  }

  const setMinutes = (id: string, minutes: number): void => {
    const block = state().blocks.get(id)
    if (!block || block.kind === 'parallel') return
    setTyped(store, id, null)
    const saved = state().blocks.get(id)?.minutes
    if (saved !== minutes) void update(id, { minutes })
    say(durationSaid(state(), id))
  }

  const remove = (id: string): void => {
    const block = state().blocks.get(id)
    if (!block) return
    const within = (state().tracks.get(id) ?? []).map(({ id: trackId }) => trackId)
    const inside = [...state().blocks.values()].filter(({ trackId }) =>
      within.includes(trackId ?? ''),
    )
    void foreseen(new Map([block, ...inside].map((gone) => [gone.id, null])), () =>
      agendaRepository.removeBlocks(sessionId, [id]),
    ).then(() => toastWithUndo(words().t('agenda.toast.removed', { title: titleOf(block) })))
    focus(state().currentId)
  }

  const togglePin = (id: string): void => {
    const { blocks, placed } = state()
    const start = placed.get(id)?.start
    const block = blocks.get(id)
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

  const split = (id: string): void => {
    const block = state().blocks.get(id)
    if (block?.kind !== 'single') return
    if (block.minutes < 2) {
      showToast(words().t('agenda.toast.splitShort'))
      return
    }
    // Half, on a round five minutes where there is one.
    const half = block.minutes / 2
    const at = block.minutes >= 10 ? Math.ceil(half / 5) * 5 : Math.ceil(half)
    void unforeseen(() => agendaRepository.splitBlock(sessionId, id, at)).then(() => {
      focus(id)
      say(words().t('agenda.said.split'))
    })
  }

  const join = (id: string): void => {
    const { agenda, blocks } = state()
    const block = blocks.get(id)
    const next = blocks.get(spotAfter(agenda, id)?.beforeId ?? '')
    if (!block || !next) {
      showToast(words().t('agenda.toast.joinNothing'))
    } else if (block.kind === 'parallel' || next.kind === 'parallel') {
      showToast(words().t('agenda.toast.joinParallel'))
    } else {
      void unforeseen(() => agendaRepository.mergeWithNext(sessionId, id)).then(() => {
        focus(id)
        say(words().t('agenda.said.joined'))
      })
    }
  }

  return {
    state,
    /** The screen goes away. */
    stop: (): void => {
      isStopped = true
    },
    /** The tables have news. */
    receive: (source: AgendaSource): void => {
      // News of one change may come when the next is already on disk: what they do not hold stays.
      const edits = waiting === 0 ? editsLeft(state().edits, source) : state().edits
      changeBlocks(store, { source, edits })
      onNews?.()
      onNews = null
    },
    focus,
    go: (to: 'previous' | 'next' | 'first' | 'last' | 'left' | 'right'): void => {
      const { agenda, order, currentId } = state()
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
    update: (id: string, fields: Partial<BlockContent>): Promise<void> => update(id, fields),
    setTyped: (id: string, minutes: number | null): void => setTyped(store, id, minutes),
    setMinutes,
    nudge: (id: string, by: number): void =>
      inTurn(() => {
        const minutes = state().blocks.get(id)?.minutes ?? 0
        setMinutes(id, Math.max(0, Math.min(MAX_BLOCK_MINUTES, minutes + by)))
      }),
    move: (id: string, direction: MoveDirection): void =>
      inTurn(() => {
        const spot = moveTarget(state().agenda, id, direction)
        if (spot) moveTo(id, spot)
        else say(words().t('agenda.said.noMove'))
      }),
    moveTo: (id: string, spot: BlockSpot): void => inTurn(() => moveTo(id, spot)),
    addBlank: (spot?: BlockSpot): void => inTurn(() => addBlank(spot)),
    /** Adds blocks and puts the focus on the first; resolves once they are saved. */
    addBlocks: async (
      contents: readonly Partial<BlockContent>[],
      spot?: BlockSpot,
    ): Promise<void> => {
      if (barrier) await barrier
      const { firstId, saved } = add(spot ?? usualSpot(), contents)
      focus(firstId)
      await saved
    },
    addParallel: (): void => {
      const { agenda, currentId } = state()
      const { t } = words()
      // Never inside a track: after the parallel block that holds it.
      const track = currentId === null ? null : (state().blocks.get(currentId)?.trackId ?? null)
      const holder = [...state().tracks].find(([, own]) => own.some(({ id }) => id === track))?.[0]
      const spot = holder === undefined ? usualSpot() : spotAfter(agenda, holder)
      if (!spot) return
      const title = t('agenda.tracks.newTitle')
      const names = [1, 2].map((number) => t('agenda.tracks.newName', { number }))
      let id: string | null = null
      void unforeseen(async () => {
        const place = { partId: spot.partId, trackId: null }
        const made = await agendaRepository.addParallel(
          sessionId,
          place,
          { title, names },
          spot.beforeId,
        )
        id = made.id
      }).then(() => focus(id))
    },
    duplicate: (id: string): void => {
      let copy: string | null = null
      void unforeseen(async () => {
        copy = (await agendaRepository.duplicateBlock(sessionId, id)).id
      }).then(() => {
        focus(copy)
        say(words().t('agenda.said.duplicated'))
      })
    },
    split: (id: string): void => inTurn(() => split(id)),
    join: (id: string): void => inTurn(() => join(id)),
    expand: (id: string): void =>
      void unforeseen(() => agendaRepository.expandSteps(sessionId, id)).then(() => focus(id)),
    remove: (id: string): void => inTurn(() => remove(id)),
    togglePin: (id: string): void => inTurn(() => togglePin(id)),
  }
}
