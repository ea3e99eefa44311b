import type { DrawCommand } from '../print-document.ts'
import { drawLabel } from '../text-layout.ts'
import {
  CHART_COLOURS,
  CHART_TYPE,
  type Chart,
  disc,
  middleBaseline,
  shortened,
  textWidth,
} from './chart.ts'
import { type NetworkLink, networkLayout } from './network-layout.ts'

export type NetworkChartData = {
  readonly links: readonly NetworkLink[]
  /** Name beside a disc; empty: nobody is named. */
  readonly nameOf: (id: string) => string
}

const { ink, softInk, accent } = CHART_COLOURS
const RADIUS = 1.7
/** Share of the width for names on each side, at most. */
const NAMES = 0.38
/** Beyond, names cover one another and nothing is read: those linked most are kept. */
export const MOST_IN_NETWORK = 40

/** The links among those who are linked most. */
export const strongestLinks = (links: readonly NetworkLink[]): readonly NetworkLink[] => {
  const degrees = new Map<string, number>()
  for (const { fromId, toId, count } of links) {
    degrees.set(fromId, (degrees.get(fromId) ?? 0) + count)
    degrees.set(toId, (degrees.get(toId) ?? 0) + count)
  }
  if (degrees.size <= MOST_IN_NETWORK) return links
  const kept = new Set(
    [...degrees]
      .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
      .slice(0, MOST_IN_NETWORK)
      .map(([id]) => id),
  )
  return links.filter(({ fromId, toId }) => kept.has(fromId) && kept.has(toId))
}

/** Who helped whom: an arrow from the one who helped, thicker for each time. */
export const networkChart = (
  { links, nameOf }: NetworkChartData,
  { width, height }: { readonly width: number; readonly height: number },
): Chart => {
  const shown = strongestLinks(links)
  const nodes = networkLayout(shown)
  const widest = Math.max(
    0,
    ...nodes.map(({ id }) => textWidth(nameOf(id), 'regular', CHART_TYPE.small)),
  )
  const side = 5 + Math.min(width * NAMES, widest)
  const places = new Map(
    nodes.map(({ id, x, y }) => [
      id,
      { x: side + x * (width - 2 * side), y: 4 + y * (height - 8) },
    ]),
  )
  const marks: DrawCommand[] = shown.flatMap(({ fromId, toId, count }) => {
    const from = places.get(fromId)
    const to = places.get(toId)
    return from && to ? arrow(from, to, Math.min(1.4, 0.35 + 0.25 * count)) : []
  })
  for (const { id } of nodes) {
    const at = places.get(id)
    if (!at) continue
    const name = shortened(nameOf(id), 'regular', CHART_TYPE.small, side - RADIUS - 1)
    // Away from the arrows.
    const toLeft = pull(id, at, shown, places) > 0
    marks.push(disc(at, RADIUS, accent))
    if (name === '') continue
    marks.push(
      drawLabel(name, 'regular', CHART_TYPE.small, {
        x: toLeft ? at.x - RADIUS - 1 : at.x + RADIUS + 1,
        y: middleBaseline(at.y, CHART_TYPE.small),
        colour: ink,
        ...(toLeft ? { align: 'right' } : {}),
      }),
    )
  }
  return { width, height, marks }
}

type Point = { readonly x: number; readonly y: number }

/** Where those to whom somebody is linked stand: to the right (above zero) or to the left. */
const pull = (
  id: string,
  at: Point,
  links: readonly NetworkLink[],
  places: ReadonlyMap<string, Point>,
): number =>
  links.reduce((sum, { fromId, toId }) => {
    const other = fromId === id ? toId : toId === id ? fromId : null
    return other === null ? sum : sum + (places.get(other)?.x ?? at.x) - at.x
  }, 0)

const arrow = (from: Point, to: Point, width: number): DrawCommand[] => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < 2 * RADIUS + 1) return []
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const start = { x: from.x + along.x * RADIUS, y: from.y + along.y * RADIUS }
  const tip = { x: to.x - along.x * (RADIUS + 0.4), y: to.y - along.y * (RADIUS + 0.4) }
  const back = { x: tip.x - along.x * 2.4, y: tip.y - along.y * 2.4 }
  const across = { x: -along.y * 1.2, y: along.x * 1.2 }
  const d = `M${tip.x} ${tip.y}L${back.x + across.x} ${back.y + across.y}L${back.x - across.x} ${back.y - across.y}Z`
  return [
    { kind: 'line', x1: start.x, y1: start.y, x2: back.x, y2: back.y, width, colour: softInk },
    { kind: 'path', d, x: 0, y: 0, scale: 1, fill: softInk },
  ]
}
