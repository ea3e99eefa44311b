import type { DragEvent } from 'react'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'

const BLOCK_TYPE = 'application/x-koudmen-block'
const PARALLEL_TYPE = 'application/x-koudmen-parallel'
const METHOD_TYPE = 'application/x-koudmen-method'

/** Something dragged over the agenda, once it is dropped. */
export type Dropped =
  | { readonly kind: 'block'; readonly id: string }
  | { readonly kind: 'method'; readonly key: string; readonly variantKey: string | null }

export const startBlockDrag = (event: DragEvent<HTMLElement>, block: AgendaBlock): void => {
  event.stopPropagation()
  event.dataTransfer.effectAllowed = 'move'
  event.dataTransfer.setData(BLOCK_TYPE, block.id)
  // What is dragged is told apart by its type: its value is hidden until it is dropped.
  if (block.kind === 'parallel') event.dataTransfer.setData(PARALLEL_TYPE, '1')
}

export const startMethodDrag = (
  event: DragEvent<HTMLElement>,
  key: string,
  variantKey: string | null,
): void => {
  event.dataTransfer.effectAllowed = 'copy'
  event.dataTransfer.setData(METHOD_TYPE, JSON.stringify([key, variantKey]))
}

/** Whether that list takes what is dragged: tracks hold no tracks. */
export const takes = ({ dataTransfer: { types } }: DragEvent, isTrack: boolean): boolean =>
  types.includes(METHOD_TYPE) ||
  (types.includes(BLOCK_TYPE) && !(isTrack && types.includes(PARALLEL_TYPE)))

export const droppedIn = ({ dataTransfer }: DragEvent): Dropped | null => {
  const id = dataTransfer.getData(BLOCK_TYPE)
  if (id !== '') return { kind: 'block', id }
  const method = dataTransfer.getData(METHOD_TYPE)
  if (method === '') return null
  const [key, variantKey] = JSON.parse(method) as readonly [string, string | null]
  return { kind: 'method', key, variantKey }
}

/** The row before which a drop at that height falls; null: after the last one. */
export const rowAt = (list: HTMLElement, clientY: number): string | null => {
  for (const row of list.querySelectorAll<HTMLElement>(
    ':scope > [role="grid"] > * > [data-agenda-row]',
  )) {
    const { top, height } = row.getBoundingClientRect()
    if (clientY < top + height / 2) return row.dataset.agendaRow ?? null
  }
  return null
}
