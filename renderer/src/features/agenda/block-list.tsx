import {
  type CSSProperties,
  type DragEvent,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { BlockPlace } from '#renderer/data/agenda-rows.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { blockOfMethod } from '#shared/domain/agenda/block-of-method.ts'
import { useAgendaAround } from './agenda-around.ts'
import { listKey, useAgenda } from './agenda-store.ts'
import styles from './block-list.module.css'
import { BlockRow } from './block-row.tsx'
import { droppedIn, rowAt, takes } from './drag.ts'
import { rowGroups } from './row-groups.ts'
import { useRowStates } from './row-state.ts'

const NO_IDS: readonly string[] = []

/** Element that tells the main keys, once for all lists. */
export const KEYS_HINT_ID = 'agenda-keys-hint'

type BlockListProps = BlockPlace & {
  readonly label: string
  /** Said where there is nothing yet. */
  readonly empty: string
}

/** The blocks of a part, of a track or of the parking, where others may be dropped. */
export const BlockList = memo(({ partId, trackId, label, empty }: BlockListProps) => {
  const { actions, methods, people } = useAgendaAround()
  const key = listKey({ partId, trackId })
  const ids = useAgenda(({ lists }) => lists.get(key)) ?? NO_IDS
  const groups = useSteady(useMemo(() => rowGroups(ids), [ids]))
  const isEndMarked = useAgenda(({ drop }) => drop?.list === key && drop.beforeId === null)

  const onDragOver = (event: DragEvent<HTMLElement>) => {
    if (!takes(event, trackId !== null)) return
    event.preventDefault()
    event.stopPropagation()
    actions.setDrop({ list: key, beforeId: rowAt(event.currentTarget, event.clientY) })
  }
  const onDrop = (event: DragEvent<HTMLElement>) => {
    const dropped = droppedIn(event)
    const beforeId = rowAt(event.currentTarget, event.clientY)
    actions.setDrop(null)
    if (!dropped) return
    event.preventDefault()
    event.stopPropagation()
    const spot = { partId, trackId, beforeId }
    if (dropped.kind === 'block') actions.moveTo(dropped.id, spot)
    else {
      const method = methods.get(dropped.key)
      const use = { people, variantKey: dropped.variantKey }
      if (method) void actions.addBlocks([blockOfMethod(method, use)], spot)
    }
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) actions.setDrop(null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop; the keys move blocks too.
    <div
      className={styles.list}
      data-agenda-list={key}
      data-drop-end={isEndMarked || undefined}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      {ids.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a grid of blocks, not a table of cells.
        <div role="grid" aria-label={label} aria-describedby={KEYS_HINT_ID}>
          {groups.map((group) => (
            <BlockGroup key={group[0]} ids={group} />
          ))}
        </div>
      )}
    </div>
  )
})

/** Some rows that the browser leaves out together while nobody sees them (`content-visibility`). */
const BlockGroup = memo(({ ids }: { readonly ids: readonly string[] }) => {
  const group = useRef<HTMLDivElement>(null)
  const rows = useRowStates(ids, useIsSeen(group))
  return (
    <div ref={group} className={styles.group} style={{ '--rows': ids.length } as CSSProperties}>
      {rows.map((row) => (
        <BlockRow key={row.block.id} row={row} />
      ))}
    </div>
  )
})

/** False while the browser leaves the element out. */
const useIsSeen = (shown: RefObject<HTMLElement | null>): boolean => {
  const [isSeen, setSeen] = useState(true)
  useEffect(() => {
    const element = shown.current
    const onChange = (event: Event) => {
      if (event.target === element && 'skipped' in event) setSeen(event.skipped !== true)
    }
    element?.addEventListener('contentvisibilityautostatechange', onChange)
    return () => element?.removeEventListener('contentvisibilityautostatechange', onChange)
  }, [shown])
  return isSeen
}
