import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BlockPlace } from '#renderer/data/agenda-rows.ts'
import type { SessionPlan } from '#renderer/data/queries/planning-queries.ts'
import { shareEqual } from '#renderer/lib/share-equal.ts'
import { type AgendaWarning, agendaWarnings } from '#shared/domain/agenda/agenda-warnings.ts'
import {
  type Agenda,
  flattened,
  type PlacedBlock,
  planAgenda,
} from '#shared/domain/agenda/day-plan.ts'
import type { Time } from '#shared/domain/dates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'

/** What the tables say of the session. */
export type AgendaSource = {
  readonly plan: SessionPlan
  /** Head count it is planned for; 0 when nobody said. */
  readonly people: number
  readonly closesAt: Time | null
}

/** A change that the disk has not answered yet; a whole block is a new one, null a removed one. */
export type Edit = Partial<AgendaBlock> | null

/** Everything that follows from the blocks; what did not change keeps its identity. */
type Derived = {
  readonly agenda: Agenda
  readonly blocks: ReadonlyMap<string, AgendaBlock>
  readonly placed: ReadonlyMap<string, PlacedBlock>
  /** Ids of each list, by `listKey`. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly tracks: ReadonlyMap<string, readonly AgendaTrack[]>
  /** Every block in the order it is read, the parking last. */
  readonly order: readonly string[]
  /** What to look at in each day, by part. */
  readonly warnings: ReadonlyMap<string, readonly AgendaWarning[]>
  readonly warningsOf: ReadonlyMap<string, readonly AgendaWarning[]>
}

export type Aside = 'none' | 'block' | 'methods'

/** Where what is dragged would fall. */
export type DropMark = { readonly list: string; readonly beforeId: string | null }

export type AgendaState = Derived & {
  /** `placed` as it was when one last stopped typing: enough for rows that nobody sees. */
  readonly settled: ReadonlyMap<string, PlacedBlock>
  readonly source: AgendaSource
  readonly edits: ReadonlyMap<string, Edit>
  /** Lengths being typed, in minutes. */
  readonly typed: ReadonlyMap<string, number>
  /** The block that the keys act on. */
  readonly currentId: string | null
  /** The block whose title is being typed. */
  readonly editingId: string | null
  /** The block whose card takes the focus as soon as it is there. */
  readonly wantedId: string | null
  readonly aside: Aside
  readonly drop: DropMark | null
  /** Told to screen readers. */
  readonly said: string
}

export type AgendaStore = StoreApi<AgendaState>

export const listKey = ({ partId, trackId }: BlockPlace): string =>
  trackId === null ? (partId === null ? 'parking' : `part:${partId}`) : `track:${trackId}`

/** The blocks as the screen shows them: with what was just changed and what is being typed. */
const shownBlocks = (
  source: AgendaSource,
  edits: AgendaState['edits'],
  typed: AgendaState['typed'],
): readonly AgendaBlock[] => {
  const known = new Set<string>()
  const shown: AgendaBlock[] = []
  for (const block of source.plan.blocks) {
    known.add(block.id)
    const edit = edits.get(block.id)
    if (edit === null) continue
    const minutes = typed.get(block.id)
    if (edit === undefined && minutes === undefined) shown.push(block)
    else shown.push({ ...block, ...edit, ...(minutes === undefined ? {} : { minutes }) })
  }
  for (const [id, edit] of edits) if (edit?.order && !known.has(id)) shown.push(edit as AgendaBlock)
  return shown
}

const listsOf = (agenda: Agenda): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, readonly string[]>()
  const idsOf = (placed: readonly PlacedBlock[]) => placed.map(({ block }) => block.id)
  for (const { part, placed } of agenda.days) {
    lists.set(listKey({ partId: part.id, trackId: null }), idsOf(placed))
    for (const { tracks } of placed) {
      for (const { track, placed: within } of tracks) {
        lists.set(listKey({ partId: part.id, trackId: track.id }), idsOf(within))
      }
    }
  }
  lists.set(
    listKey({ partId: null, trackId: null }),
    agenda.parked.map(({ id }) => id),
  )
  return lists
}

const byBlock = (warnings: ReadonlyMap<string, readonly AgendaWarning[]>) =>
  groupBy(
    [...warnings.values()].flat().filter((warning) => 'blockId' in warning),
    ({ blockId }) => blockId,
  )

const derive = (
  source: AgendaSource,
  edits: AgendaState['edits'],
  typed: AgendaState['typed'],
  before: Derived | null,
): Derived => {
  const shown = shownBlocks(source, edits, typed)
  const agenda = planAgenda(source.plan.parts, shown, source.plan.tracks)
  const placed = agenda.days.flatMap((day) => flattened(day.placed))
  const warnings = shareEqual(
    before?.warnings,
    new Map(
      agenda.days.map((day) => [day.part.id, agendaWarnings(day, { closesAt: source.closesAt })]),
    ),
  )
  return {
    agenda,
    blocks: new Map(shown.map((block) => [block.id, block])),
    placed: new Map(placed.map((item) => [item.block.id, item])),
    ...orderOf(agenda, placed, before),
    warnings,
    warningsOf:
      warnings === before?.warnings
        ? before.warningsOf
        : shareEqual(before?.warningsOf, byBlock(warnings)),
  }
}

/** What stands where, whatever its length. */
const orderOf = (
  agenda: Agenda,
  placed: readonly PlacedBlock[],
  before: Derived | null,
): Pick<Derived, 'lists' | 'tracks' | 'order'> => {
  const tracks = placed
    .filter(({ tracks: own }) => own.length > 0)
    .map(({ block, tracks: own }) => [block.id, own.map(({ track }) => track)] as const)
  return {
    lists: shareEqual(before?.lists, listsOf(agenda)),
    tracks: shareEqual(before?.tracks, new Map(tracks)),
    order: shareEqual(before?.order, [
      ...placed.map(({ block }) => block.id),
      ...agenda.parked.map(({ id }) => id),
    ]),
  }
}

const NO_EDITS: AgendaState['edits'] = new Map()
const NOTHING_TYPED: AgendaState['typed'] = new Map()

export const createAgendaStore = (source: AgendaSource): AgendaStore => {
  const derived = derive(source, NO_EDITS, NOTHING_TYPED, null)
  return createStore<AgendaState>()(() => ({
    ...derived,
    settled: derived.placed,
    source,
    edits: NO_EDITS,
    typed: NOTHING_TYPED,
    currentId: derived.order[0] ?? null,
    editingId: null,
    wantedId: null,
    aside: 'none',
    drop: null,
    said: '',
  }))
}

/** A block that is gone hands the keys over to the one that took its place. */
const keptCurrent = (before: AgendaState, order: readonly string[]): string | null => {
  const { currentId } = before
  if (currentId !== null && order.includes(currentId)) return currentId
  const at = currentId === null ? 0 : before.order.indexOf(currentId)
  return order[Math.min(Math.max(at, 0), order.length - 1)] ?? null
}

/** Changes the blocks and everything that follows from them, in one go. */
export const changeBlocks = (
  store: AgendaStore,
  changed: Partial<Pick<AgendaState, 'source' | 'edits' | 'typed'>> & Partial<AgendaState>,
): void => {
  const before = store.getState()
  const { source, edits, typed } = { ...before, ...changed }
  const derived = derive(source, edits, typed, before)
  const currentId = keptCurrent({ ...before, ...changed }, derived.order)
  store.setState({ ...changed, ...derived, currentId })
  settleLater(store)
}

/** Pause after which one has stopped typing, in milliseconds. */
const SETTLED_MS = 400
const timers = new WeakMap<AgendaStore, ReturnType<typeof setTimeout>>()

const settleLater = (store: AgendaStore): void => {
  clearTimeout(timers.get(store))
  const settle = () => store.setState(({ placed }) => ({ settled: placed }))
  timers.set(store, setTimeout(settle, SETTLED_MS))
}

export const clearEdits = (store: AgendaStore): void => changeBlocks(store, { edits: NO_EDITS })

/** Changes that the tables do not hold yet. */
export const editsLeft = (
  edits: AgendaState['edits'],
  { plan }: AgendaSource,
): AgendaState['edits'] => {
  if (edits.size === 0) return edits
  const known = new Map(plan.blocks.map((block) => [block.id, block]))
  const isHeld = ([id, edit]: readonly [string, Edit]) => {
    const block = known.get(id)
    if (edit === null || block === undefined) return edit === null && block === undefined
    return shareEqual(block, { ...block, ...edit }) === block
  }
  const left = [...edits].filter((entry) => !isHeld(entry))
  return left.length === 0 ? NO_EDITS : new Map(left)
}

/** What is being typed as a length; null: nothing any more. */
export const setTyped = (store: AgendaStore, id: string, minutes: number | null): void => {
  const before = store.getState().typed
  if ((before.get(id) ?? null) === minutes) return
  const typed = new Map(before)
  if (minutes === null) typed.delete(id)
  else typed.set(id, minutes)
  changeBlocks(store, { typed })
}

const StoreContext = createContext<AgendaStore | null>(null)
export const AgendaStoreProvider = StoreContext.Provider

export const useAgendaStore = (): AgendaStore => {
  const store = useContext(StoreContext)
  if (!store) throw new Error('No agenda around')
  return store
}

/** Follows a part of the agenda: redrawn only when that part changes. */
export const useAgenda = <Value>(select: (state: AgendaState) => Value): Value =>
  useStore(useAgendaStore(), select)
