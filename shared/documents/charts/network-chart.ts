import type { DrawCommand } from '../print-document.ts'
import { drawLabel, lineHeightMm, wrapText } from '../text-layout.ts'
import { CHART_COLOURS, CHART_TYPE, type Chart, disc, middleBaseline, textWidth } from './chart.ts'
import {
  type NetworkLink,
  networkLayout,
  type PlacedNode,
  type Point,
  spreadOut,
} from './network-layout.ts'

export type NetworkChartData = {
  readonly links: readonly NetworkLink[]
  /** Name of a disc; empty for all: nobody is named. */
  readonly nameOf: (id: string) => string
}

const { ink, softInk, accent, paper } = CHART_COLOURS
const RADIUS = 1.7
/** A disc that holds a number of two digits. */
const NUMBERED_RADIUS = 2.8
/** Between two discs: an arrow is seen between them. */
const ARROW_ROOM = 5
/** Share of the width for names on each side, at most. */
const NAMES = 0.38
/** Width of a column of names under the drawing, at least. */
const NAMES_COLUMN = 42
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

/**
 * Who helped whom: an arrow from the one who helped, thicker for each time. Names stand beside the discs
 * as long as all of them can be read; else discs bear numbers, which the list under the drawing names.
 * `height` is that of the drawing alone.
 */
export const networkChart = (
  { links, nameOf }: NetworkChartData,
  size: { readonly width: number; readonly height: number },
): Chart => {
  const shown = strongestLinks(links)
  const nodes = networkLayout(shown)
  return namedNetwork(shown, nodes, nameOf, size) ?? numberedNetwork(shown, nodes, nameOf, size)
}

type Size = { readonly width: number; readonly height: number }
type Places = ReadonlyMap<string, Point>

const arrowsOf = (links: readonly NetworkLink[], places: Places, radius: number): DrawCommand[] =>
  links.flatMap(({ fromId, toId, count }) => {
    const from = places.get(fromId)
    const to = places.get(toId)
    return from && to ? arrow(from, to, radius, Math.min(1.4, 0.35 + 0.25 * count)) : []
  })

/** Names beside the discs; null where one would be cut, or cover another name or a disc. */
const namedNetwork = (
  links: readonly NetworkLink[],
  nodes: readonly PlacedNode[],
  nameOf: (id: string) => string,
  { width, height }: Size,
): Chart | null => {
  const wideOf = (id: string) => textWidth(nameOf(id), 'regular', CHART_TYPE.small)
  const widest = Math.max(0, ...nodes.map(({ id }) => wideOf(id)))
  if (widest > width * NAMES - RADIUS) return null
  const side = 5 + widest
  const places: Places = spreadOut(
    nodes.map(({ id, x, y }) => ({
      id,
      x: side + x * (width - 2 * side),
      y: 4 + y * (height - 8),
    })),
    { least: { x: side, y: 4 }, most: { x: width - side, y: height - 4 } },
    2 * RADIUS + ARROW_ROOM,
  )
  const names = nodes.flatMap(({ id }) => {
    const at = places.get(id)
    if (!at || nameOf(id) === '') return []
    // Away from the arrows.
    const toLeft = pull(id, at, links, places) > 0
    const x = toLeft ? at.x - RADIUS - 1 : at.x + RADIUS + 1
    const left = toLeft ? x - wideOf(id) : x
    return [{ id, at, x, toLeft, left, right: left + wideOf(id) }]
  })
  const isCovered = names.some((one) =>
    [...places].some(
      ([id, at]) =>
        id !== one.id &&
        Math.abs(at.y - one.at.y) < NAME_HEIGHT &&
        at.x > one.left - RADIUS &&
        at.x < one.right + RADIUS,
    ),
  )
  const isPiledUp = names.some((one, index) =>
    names
      .slice(index + 1)
      .some(
        (other) =>
          Math.abs(other.at.y - one.at.y) < NAME_HEIGHT &&
          other.left < one.right + 1 &&
          one.left < other.right + 1,
      ),
  )
  if (isCovered || isPiledUp) return null
  return {
    width,
    height,
    marks: [
      ...arrowsOf(links, places, RADIUS),
      ...[...places.values()].map((at) => disc(at, RADIUS, accent)),
      ...names.map(({ id, at, x, toLeft }) =>
        drawLabel(nameOf(id), 'regular', CHART_TYPE.small, {
          x,
          y: middleBaseline(at.y, CHART_TYPE.small),
          colour: ink,
          ...(toLeft ? { align: 'right' } : {}),
        }),
      ),
    ],
  }
}

/** Below, two names side by side touch. */
const NAME_HEIGHT = lineHeightMm(CHART_TYPE.small)

/** A number in each disc, in the order of names, and the list of names under the drawing. */
const numberedNetwork = (
  links: readonly NetworkLink[],
  nodes: readonly PlacedNode[],
  nameOf: (id: string) => string,
  { width, height }: Size,
): Chart => {
  const edge = NUMBERED_RADIUS + 1
  const places: Places = spreadOut(
    nodes.map(({ id, x, y }) => ({
      id,
      x: edge + x * (width - 2 * edge),
      y: edge + y * (height - 2 * edge),
    })),
    { least: { x: edge, y: edge }, most: { x: width - edge, y: height - edge } },
    2 * NUMBERED_RADIUS + ARROW_ROOM,
  )
  const ids = nodes
    .map(({ id }) => id)
    .toSorted((left, right) => nameOf(left).localeCompare(nameOf(right), 'fr'))
  const numbers = ids.flatMap((id, index): DrawCommand[] => {
    const at = places.get(id)
    if (!at) return []
    return [
      disc(at, NUMBERED_RADIUS, accent),
      drawLabel(String(index + 1), 'bold', CHART_TYPE.small, {
        x: at.x,
        y: middleBaseline(at.y, CHART_TYPE.small),
        colour: paper,
        align: 'center',
      }),
    ]
  })
  const list = namesList(
    ids.map((id) => nameOf(id)),
    { width, top: height + 4 },
  )
  return {
    width,
    height: list.bottom,
    marks: [...arrowsOf(links, places, NUMBERED_RADIUS), ...numbers, ...list.marks],
  }
}

/** « 1  Amandine Sainlaclair »: numbered names in columns read downwards; a long one takes two lines. */
const namesList = (
  names: readonly string[],
  { width, top }: { readonly width: number; readonly top: number },
): { readonly bottom: number; readonly marks: readonly DrawCommand[] } => {
  const columns = Math.max(1, Math.floor(width / NAMES_COLUMN))
  const wide = width / columns
  const indent = textWidth('00', 'bold', CHART_TYPE.small) + 1.5
  const perColumn = Math.ceil(names.length / columns)
  const line = lineHeightMm(CHART_TYPE.small)
  let bottom = top
  const marks: DrawCommand[] = []
  for (let column = 0; column < columns; column += 1) {
    let y = top
    const x = column * wide
    names.slice(column * perColumn, (column + 1) * perColumn).forEach((name, index) => {
      const number = String(column * perColumn + index + 1)
      const { lines } = wrapText(name, 'regular', CHART_TYPE.small, wide - indent - 2)
      marks.push(
        drawLabel(number, 'bold', CHART_TYPE.small, {
          x: x + indent - 1.5,
          y: y + line * 0.78,
          colour: ink,
          align: 'right',
        }),
        ...lines.map((text, at) =>
          drawLabel(text, 'regular', CHART_TYPE.small, {
            x: x + indent,
            y: y + line * (at + 0.78),
            colour: ink,
          }),
        ),
      )
      y += line * Math.max(1, lines.length) + 0.6
    })
    bottom = Math.max(bottom, y)
  }
  return { bottom, marks }
}

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

const arrow = (from: Point, to: Point, radius: number, width: number): DrawCommand[] => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < 2 * radius + 1) return []
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const start = { x: from.x + along.x * radius, y: from.y + along.y * radius }
  const tip = { x: to.x - along.x * (radius + 0.4), y: to.y - along.y * (radius + 0.4) }
  const back = { x: tip.x - along.x * 2.4, y: tip.y - along.y * 2.4 }
  const across = { x: -along.y * 1.2, y: along.x * 1.2 }
  const d = `M${tip.x} ${tip.y}L${back.x + across.x} ${back.y + across.y}L${back.x - across.x} ${back.y - across.y}Z`
  return [
    { kind: 'line', x1: start.x, y1: start.y, x2: back.x, y2: back.y, width, colour: softInk },
    { kind: 'path', d, x: 0, y: 0, scale: 1, fill: softInk },
  ]
}
