import { COMMUNES, type Zone } from '#shared/domain/communes.ts'
import { ZONES } from '#shared/domain/venues/coverage.ts'
import {
  asPath,
  communeOnMap,
  islandPoints,
  MAP_HEIGHT,
  MAP_WIDTH,
  type MapPoint,
  mapCells,
  zoneBorders,
} from '#shared/domain/venues/island-map.ts'
import {
  crossedDiscs,
  type LabelType,
  labelBox,
  type MapFrame,
  nearerSide,
  placeLabels,
  type Side,
} from '#shared/domain/venues/map-labels.ts'
import { cutsRing, placedZoneName } from '#shared/domain/venues/zone-names.ts'
import { moveMarks } from '../cards/place-marks.ts'
import { MM_PER_POINT } from '../font-metrics.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../text-layout.ts'
import {
  CHART_COLOURS,
  CHART_TYPE,
  type Chart,
  disc,
  middleBaseline,
  shortened,
  textWidth,
} from './chart.ts'
import { type HatchLine, hatchBoth, stretchesInside } from './polygon-hatching.ts'

export type IslandChartData = {
  /** By INSEE code; null: hidden. Communes without any are small rings. */
  readonly counts: ReadonlyMap<string, number | null>
  readonly zoneNames: Readonly<Record<Zone, string>>
  /** Zones drawn hatched: not visited for long. */
  readonly neglected: readonly Zone[]
  /** What the marks of the map say, under it; none when absent. */
  readonly legend?: readonly {
    readonly look: 'visited' | 'none' | 'hidden' | 'neglected'
    readonly label: string
  }[]
  /** Says the communes whose names do not fit beside the island; absent: they are discs only. */
  readonly others?: (names: readonly string[]) => string
  /** What is counted and stands on no map: « Non renseigné : 1 ». */
  readonly notes?: readonly string[]
  /** Size of the names of communes, in points; that of a chart when absent. */
  readonly nameSize?: number
}

const { ink, softInk, accent, paper } = CHART_COLOURS
const LAND: Colour = '#F3EFE4'
const POINTS = islandPoints()
const COAST = asPath(POINTS)
const CELLS = mapCells()
const BORDERS = zoneBorders()
/** In map units. */
const HATCH_STEP = 11
const LARGEST_MM = 8

/** A disc of the map: how many, and where it stands in map units. */
type CommuneDisc = {
  readonly name: string
  readonly count: number
  readonly isHidden: boolean
  readonly at: MapPoint
}

/** Discs overlap by a quarter of the smaller one at most: each is seen whole enough to be compared. */
const MOST_OVERLAP = 0.5

/** Radius in mm of a disc for what it counts: its area grows with it. */
const radiiOf = (
  discs: readonly CommuneDisc[],
  scale: number,
  larger: number,
): ((count: number) => number) => {
  const shown = discs.filter(({ count }) => count > 0)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  const least = 1.4 * larger
  const radius = (largest: number) => (count: number) =>
    count === 0 ? 0.7 * larger : Math.max(least, largest * Math.sqrt(count / most))
  const isCrowded = (largest: number): boolean =>
    shown.some((one, index) =>
      shown.slice(index + 1).some((other) => {
        const [left, right] = [radius(largest)(one.count), radius(largest)(other.count)]
        const apart = Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y) * scale
        return left + right - apart > MOST_OVERLAP * Math.min(left, right)
      }),
    )
  // One or two people are no large disc, however few the others are.
  let largest = Math.min(LARGEST_MM * larger, 2.1 * larger * Math.sqrt(most))
  while (largest > least && isCrowded(largest)) largest *= 0.94
  return radius(Math.max(least, largest))
}

/** Discs and names for a scale in mm per map unit, with the room that all takes in map units. */
const layoutAt = (
  discs: readonly CommuneDisc[],
  {
    scale,
    nameSize,
    names,
    radius,
  }: {
    readonly scale: number
    readonly nameSize: number
    readonly names: ReadonlyMap<string, Side>
    readonly radius: (count: number) => number
  },
) => {
  const larger = nameSize / CHART_TYPE.small
  const type: LabelType = {
    line: (nameSize * MM_PER_POINT * 1.25) / scale,
    gap: (1.6 * larger) / scale,
    widthOf: (text) => textWidth(text, 'regular', nameSize) / scale,
  }
  const shown = discs.map(({ name, count, isHidden, at }) => {
    const side = names.get(name)
    return {
      text: side ? `${name} ${count}` : null,
      at,
      radius: (isHidden ? 1.2 * larger : radius(count)) / scale,
      isEmpty: count === 0 && !isHidden,
      ...(side ? { side } : {}),
    }
  })
  const placed = placeLabels(shown, type)
  const { left, right, top, bottom } = placed.frame
  return {
    ...placed,
    shown,
    crossed: placed.labels.map((label) => crossedDiscs(label, shown)),
    names,
    type,
    radius,
    larger,
    scale,
    width: (right - left) * scale,
    overflow: Math.max(-top, bottom - MAP_HEIGHT) / type.line,
  }
}

/** The island keeps that share of the width: names that leave it less stand under the map. */
const LEAST_ISLAND = 0.66
const OTHER: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' }
/** Lines of names above or below the island, at most. */
const MOST_OVERFLOW = 1.2

/**
 * The names that fit beside the island, the largest discs first, each on the nearer shore or else on the
 * other; those whose lines go through discs change shores where that helps; then the largest map for them.
 */
const fittedLayout = (discs: readonly CommuneDisc[], width: number, nameSize: number) => {
  const whole = width / MAP_WIDTH
  let radii: { readonly scale: number; readonly of: (count: number) => number } | null = null
  const layout = (scale: number, names: ReadonlyMap<string, Side>) => {
    if (radii?.scale !== scale) {
      radii = { scale, of: radiiOf(discs, scale, nameSize / CHART_TYPE.small) }
    }
    return layoutAt(discs, { scale, nameSize, names, radius: radii.of })
  }
  const fits = (made: ReturnType<typeof layout>) =>
    made.width <= width && made.overflow <= MOST_OVERFLOW
  const smallest = whole * LEAST_ISLAND
  const names = new Map<string, Side>()
  const crossedBy = ({ crossed }: ReturnType<typeof layout>) =>
    crossed.reduce((sum, count) => sum + count, 0)
  /** Lines that go through discs once the name is on that shore; null: there it does not fit. */
  const crossedOn = (name: string, side: Side): number | null => {
    const made = layout(smallest, names.set(name, side))
    return fits(made) ? crossedBy(made) : null
  }
  let best = 0
  for (const disc of discs.toSorted((left, right) => right.count - left.count)) {
    const { name, count } = disc
    if (count === 0) continue
    const side = nearerSide(disc)
    const near = crossedOn(name, side)
    // The other shore is for names without room: not for lines across the island.
    const far = near === null ? crossedOn(name, OTHER[side]) : null
    const crossed = near ?? (far !== null && far <= best ? far : null)
    if (crossed === null) names.delete(name)
    else best = crossed
  }
  for (const [name, side] of [...names]) {
    if (best === 0) break
    const fewer = crossedOn(name, OTHER[side])
    if (fewer !== null && fewer < best) best = fewer
    else names.set(name, side)
  }
  for (let scale = whole; scale > smallest; scale *= 0.95) {
    const larger = layout(scale, names)
    if (fits(larger) && crossedBy(larger) <= best) return larger
  }
  return layout(smallest, names)
}

/** Martinique from its coast, a disc for each commune: its area, and the number by its name, say how many. */
export const islandChart = (
  {
    counts,
    zoneNames,
    neglected,
    legend = [],
    others,
    notes = [],
    nameSize = CHART_TYPE.small,
  }: IslandChartData,
  width: number,
): Chart => {
  const discs = COMMUNES.map((commune): CommuneDisc => {
    const count = counts.get(commune.code)
    return {
      name: commune.name,
      count: count ?? 0,
      isHidden: count === null,
      at: communeOnMap(commune),
    }
  })
  const { labels, shown, names, frame, type, radius, larger, scale } = fittedLayout(
    discs,
    width,
    nameSize,
  )
  const unnamed = discs
    .filter(({ name, count }) => count > 0 && !names.has(name))
    .map(({ name, count }) => `${name} ${count}`)
  const below = [...(others && unnamed.length > 0 ? [others(unnamed)] : []), ...notes].map((text) =>
    wrapText(text, 'regular', nameSize, width),
  )
  const key = mapLegend(legend, width, nameSize)
  // In the middle of the width, what the names leave.
  const left = (width - (frame.right - frame.left) * scale) / 2
  const at = ({ x, y }: MapPoint) => ({ x: x * scale, y: y * scale })
  const boxes = labels.map((label) => labelBox(label, type))
  const leaders = labels.map(({ leader }) => leader)
  const zones = ZONES.map((zone) => {
    const size = {
      width: textWidth(zoneNames[zone], 'bold', nameSize * 1.2) / scale,
      height: type.line,
    }
    const isHatched = neglected.includes(zone)
    return {
      zone,
      placed: placedZoneName(zone, size, { boxes, leaders, frame, isHatched }, shown),
    }
  })
  const isCut = (index: number): boolean => {
    const ring = shown[index]
    return ring?.isEmpty === true && zones.some(({ placed }) => placed && cutsRing(placed, ring))
  }
  const marks: DrawCommand[] = [
    {
      kind: 'path',
      d: COAST,
      x: 0,
      y: 0,
      scale,
      fill: LAND,
      stroke: SHEET_COLOURS.hairline,
      strokeWidth: 0.3 / scale,
    },
    ...CELLS.filter(({ commune }) => neglected.includes(commune.zone)).flatMap(({ points }) =>
      hatchBoth(POINTS, points, HATCH_STEP).map((hatch) => hatchMark(hatch, scale)),
    ),
    ...borderMarks(scale),
    ...labels.map(({ leader: { from, to } }): DrawCommand => {
      const [start, end] = [at(from), at(to)]
      return {
        kind: 'line',
        x1: start.x,
        y1: start.y,
        x2: end.x,
        y2: end.y,
        width: 0.2 * larger,
        colour: ink,
      }
    }),
    ...discs
      .filter((_, index) => !isCut(index))
      .toSorted((one, other) => other.count - one.count)
      .map(({ count, isHidden, at: point }): DrawCommand => {
        if (isHidden) return disc(at(point), 1.2 * larger, paper, accent, 0.4)
        return count === 0
          ? disc(at(point), radius(0), paper, softInk, 0.2)
          : disc(at(point), radius(count), accent)
      }),
    ...zones.flatMap(({ zone, placed }): DrawCommand[] =>
      placed
        ? [
            ...(placed.isOverRings ? [groundMark(placed.box, scale)] : []),
            drawLabel(zoneNames[zone], 'bold', nameSize * 1.2 * placed.share, {
              ...at(placed.at),
              colour: softInk,
              align: 'center',
            }),
          ]
        : [],
    ),
    ...labels.map(({ text, x, y, anchor }) =>
      drawLabel(text, 'regular', nameSize, {
        ...at({ x, y }),
        colour: ink,
        ...(anchor === 'start' ? {} : { align: 'right' }),
      }),
    ),
  ]
  const top = -frame.top * scale
  const height = (frame.bottom - frame.top) * scale
  let bottom = height + key.height
  const belowMarks = below.flatMap((block) => {
    const top = bottom + 1
    bottom = top + blockHeightMm(block)
    return drawBlock(block, { x: 0, top, colour: softInk })
  })
  return {
    width,
    height: bottom,
    marks: [
      ...moveMarks(marks, left - frame.left * scale, top),
      ...moveMarks(key.marks, 0, height + key.above),
      ...belowMarks,
    ],
  }
}

/** Swatches of the legend, as they are on the map. */
const LEGEND_MARKS = {
  visited: (size: number) => [disc({ x: size / 2, y: size / 2 }, size / 2, accent)],
  none: (size: number) => [
    disc({ x: size / 2, y: size / 2 }, 0.7 * (size / 3), paper, softInk, 0.2),
  ],
  hidden: (size: number) => [disc({ x: size / 2, y: size / 2 }, size * 0.4, paper, accent, 0.4)],
  neglected: (size: number): DrawCommand[] => [
    { kind: 'rect', x: 0, y: 0, width: size, height: size, fill: LAND },
    ...[0.2, 0.6, 1, 1.4, 1.8].map((sum): DrawCommand => {
      const start = Math.max(0, sum - 1)
      const end = Math.min(1, sum)
      return {
        kind: 'line',
        x1: start * size,
        y1: (sum - start) * size,
        x2: end * size,
        y2: (sum - end) * size,
        width: 0.2,
        colour: softInk,
      }
    }),
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: size,
      height: size,
      stroke: SHEET_COLOURS.hairline,
      strokeWidth: 0.2,
    },
  ],
} as const

/** What discs, rings and hatching say, one a line, under the map. */
const mapLegend = (items: IslandChartData['legend'] = [], width: number, nameSize: number) => {
  const swatch = nameSize * MM_PER_POINT * 0.95
  const line = nameSize * MM_PER_POINT * 1.5
  const above = items.length === 0 ? 0 : 2
  const marks = items.flatMap(({ look, label }, index): DrawCommand[] => [
    ...moveMarks(LEGEND_MARKS[look](swatch), 0, index * line),
    drawLabel(shortened(label, 'regular', nameSize, width - swatch - 2), 'regular', nameSize, {
      x: swatch + 2,
      y: middleBaseline(index * line + swatch / 2, nameSize),
      colour: softInk,
    }),
  ])
  return { above, height: above + items.length * line, marks }
}

const groundMark = ({ left, right, top, bottom }: MapFrame, scale: number): DrawCommand => ({
  kind: 'rect',
  x: left * scale,
  y: top * scale,
  width: (right - left) * scale,
  height: (bottom - top) * scale,
  fill: LAND,
})

const hatchMark = ({ x1, y1, x2, y2 }: HatchLine, scale: number): DrawCommand => ({
  kind: 'line',
  x1: x1 * scale,
  y1: y1 * scale,
  x2: x2 * scale,
  y2: y2 * scale,
  width: 0.2,
  colour: softInk,
})

/** Dashes between zones, within the coast only. */
const borderMarks = (scale: number): DrawCommand[] =>
  BORDERS.flatMap((border) => stretchesInside(POINTS, border)).map(
    ({ from, to }): DrawCommand => ({
      kind: 'line',
      x1: from.x * scale,
      y1: from.y * scale,
      x2: to.x * scale,
      y2: to.y * scale,
      width: 0.25,
      colour: softInk,
      dash: [0.8, 0.8],
    }),
  )
