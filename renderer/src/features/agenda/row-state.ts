import { useRef, useSyncExternalStore } from 'react'
import type { AgendaWarning } from '#shared/domain/agenda/agenda-warnings.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { type AgendaState, useAgendaStore } from './agenda-store.ts'

/** What one row of the agenda shows. */
export type RowState = {
  readonly block: AgendaBlock
  readonly isParked: boolean
  /** Minutes since the midnight that begins the day, and minutes left free before. */
  readonly start: number
  readonly gap: number
  /** The keys act on it. */
  readonly isCurrent: boolean
  /** The panel tells of it. */
  readonly isOpen: boolean
  /** Its title is being typed. */
  readonly isEditing: boolean
  /** What is dragged would fall before it. */
  readonly isMarked: boolean
  readonly warnings: readonly AgendaWarning[] | undefined
}

const rowStateOf = (state: AgendaState, block: AgendaBlock, isSeen: boolean): RowState => {
  const { id } = block
  const placed = (isSeen ? state.placed : state.settled).get(id)
  const isCurrent = state.currentId === id
  return {
    block,
    isParked: !state.placed.has(id),
    start: placed?.start ?? 0,
    gap: placed?.gapBefore ?? 0,
    isCurrent,
    isOpen: isCurrent && state.aside === 'block',
    isEditing: state.editingId === id,
    isMarked: state.drop?.beforeId === id,
    warnings: state.warningsOf.get(id),
  }
}

const isSame = (left: RowState | undefined, right: RowState): boolean =>
  left !== undefined &&
  left.block === right.block &&
  left.start === right.start &&
  left.gap === right.gap &&
  left.isParked === right.isParked &&
  left.isCurrent === right.isCurrent &&
  left.isOpen === right.isOpen &&
  left.isEditing === right.isEditing &&
  left.isMarked === right.isMarked &&
  left.warnings === right.warnings

/**
 * The rows of those blocks. A row that did not change keeps its identity, and so does the list when
 * none did. Rows that nobody sees get their times once one stops typing.
 */
export const rowStatesOf = (
  state: AgendaState,
  ids: readonly string[],
  isSeen: boolean,
  before: readonly RowState[],
): readonly RowState[] => {
  const rows: RowState[] = []
  for (const id of ids) {
    const block = state.blocks.get(id)
    if (!block) continue
    const row = rowStateOf(state, block, isSeen)
    const known = before[rows.length]
    rows.push(known && isSame(known, row) ? known : row)
  }
  const isAllKnown = rows.length === before.length && rows.every((row, at) => row === before[at])
  return isAllKnown ? before : rows
}

/** Follows several rows at once: a question to the store for each fact of 200 rows costs 2 ms a key. */
export const useRowStates = (ids: readonly string[], isSeen: boolean): readonly RowState[] => {
  const store = useAgendaStore()
  const last = useRef<readonly RowState[]>([])
  const read = () => {
    last.current = rowStatesOf(store.getState(), ids, isSeen, last.current)
    return last.current
  }
  return useSyncExternalStore(store.subscribe, read)
}
