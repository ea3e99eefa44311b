import {
  type AgendaSource,
  type AgendaState,
  type AgendaStore,
  changeBlocks,
  clearEdits,
  type Edit,
  editsLeft,
} from './agenda-store.ts'

/** Longest wait for the tables to bring what was just written, in milliseconds. */
const SETTLING_MS = 2_000

export type AgendaWriter = {
  /** Runs now, or after the step that cannot be foreseen. */
  readonly inTurn: (work: () => unknown) => void
  /** Makes a change whose outcome is known: shows it at once, then writes it. */
  readonly foreseen: <Outcome>(
    changes: ReadonlyMap<string, Edit>,
    write: () => Promise<Outcome>,
    also?: Partial<AgendaState>,
  ) => Promise<Outcome>
  /** Makes a change whose outcome only the tables tell; the next keys wait for it. */
  readonly unforeseen: (write: () => Promise<unknown>) => Promise<void>
  /** The tables have news. */
  readonly receive: (source: AgendaSource) => void
}

const withEdits = (
  { edits: before }: AgendaState,
  changes: ReadonlyMap<string, Edit>,
): AgendaState['edits'] => {
  const edits = new Map(before)
  for (const [id, change] of changes) {
    edits.set(id, change === null ? null : { ...edits.get(id), ...change })
  }
  return edits
}

/** Shows changes before the disk answers, and keeps those that must wait in their order. */
export const createAgendaWriter = (store: AgendaStore): AgendaWriter => {
  let waiting = 0
  let settling: ReturnType<typeof setTimeout> | undefined
  let barrier: Promise<void> | null = null
  let onNews: (() => void) | null = null

  // The tables bring the news a moment after the disk; nothing may stay on screen that they deny.
  const settle = () => {
    if (waiting === 0 && store.getState().edits.size > 0) clearEdits(store)
  }
  const nextNews = () =>
    new Promise<void>((resolve) => {
      onNews = resolve
      setTimeout(resolve, SETTLING_MS)
    })

  return {
    inTurn: (work) => {
      if (barrier) void barrier.then(work)
      else work()
    },
    foreseen: async (changes, write, also = {}) => {
      changeBlocks(store, { ...also, edits: withEdits(store.getState(), changes) })
      waiting += 1
      try {
        return await write()
      } finally {
        waiting -= 1
        clearTimeout(settling)
        settling = setTimeout(settle, SETTLING_MS)
      }
    },
    unforeseen: (write) => {
      const work = (barrier ?? Promise.resolve()).then(async () => {
        const arrived = nextNews()
        await write()
        await arrived
      })
      const done = work.finally(() => {
        if (barrier === done) barrier = null
      })
      barrier = done
      return done
    },
    receive: (source) => {
      // News of one change may come when the next is already on disk: what they do not hold stays.
      const { edits: shown } = store.getState()
      changeBlocks(store, { source, edits: waiting === 0 ? editsLeft(shown, source) : shown })
      onNews?.()
      onNews = null
    },
  }
}
