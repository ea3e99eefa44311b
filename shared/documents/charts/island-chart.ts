import { COMMUNES, type Zone } from '#shared/domain/communes.ts'
import {
  asPath,
  communeOnMap,
  islandPoints,
  MAP_HEIGHT,
  MAP_WIDTH,
  mapCells,
  ZONE_NAME_AT,
  zoneBorders,
} from '#shared/domain/venues/island-map.ts'
import { placeLabels } from '#shared/domain/venues/map-labels.ts'
import { MM_PER_POINT } from '../font-metrics.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { CHART_COLOURS, CHART_TYPE, type Chart, disc, middleBaseline } from './chart.ts'
import { hatchBoth, stretchesInside } from './polygon-hatching.ts'

export type IslandChartData = {
  /** By INSEE code; null: hidden. Communes without any are small rings. */
  readonly counts: ReadonlyMap<string, number | null>
  readonly zoneNames: Readonly<Record<Zone, string>>
  /** Zones drawn hatched: not visited for long. */
  readonly neglected: readonly Zone[]
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

/** Martinique from its coast, a disc for each commune: its area and its number say how many. */
export const islandChart = (
  { counts, zoneNames, neglected, nameSize = CHART_TYPE.small }: IslandChartData,
  width: number,
): Chart => {
  const scale = width / MAP_WIDTH
  // Discs and zones grow with the names.
  const larger = nameSize / CHART_TYPE.small
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * scale,
    y: y * scale,
  })
  const most = Math.max(1, ...[...counts.values()].map((count) => count ?? 0))
  // One or two people are no large disc, however few the others are.
  const largest = Math.min(LARGEST_MM * larger, width * 0.075, 2.1 * larger * Math.sqrt(most))
  const radius = (count: number) =>
    count === 0 ? 0.7 * larger : Math.max(1.4 * larger, largest * Math.sqrt(count / most))
  const communes = COMMUNES.map((commune) => {
    const count = counts.get(commune.code)
    const isHidden = count === null
    return { commune, count: count ?? 0, isHidden, point: communeOnMap(commune) }
  })
  const line = (nameSize * MM_PER_POINT * 1.25) / scale
  const named = communes
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count)
  const labels = placeLabels(
    [...named, ...communes.filter(({ count }) => count === 0)].map(({ commune, count, point }) => ({
      text: count > 0 ? nameOf(commune.name, count, radius(count) / larger) : null,
      at: point,
      radius: radius(count) / scale,
    })),
    { line, letter: line * 0.42, gap: 0.9 / scale },
  )
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
      hatchBoth(POINTS, points, HATCH_STEP).map(
        ({ x1, y1, x2, y2 }): DrawCommand => ({
          kind: 'line',
          x1: x1 * scale,
          y1: y1 * scale,
          x2: x2 * scale,
          y2: y2 * scale,
          width: 0.2,
          colour: softInk,
        }),
      ),
    ),
    ...borderMarks(scale),
    ...(['Nord', 'Centre', 'Sud'] as const).map((zone) =>
      drawLabel(zoneNames[zone], 'bold', nameSize * 1.2, {
        ...at(ZONE_NAME_AT[zone]),
        colour: softInk,
        align: 'center',
      }),
    ),
    ...communes
      .toSorted((left, right) => right.count - left.count)
      .flatMap(({ count, isHidden, point }): DrawCommand[] => {
        const centre = at(point)
        if (isHidden) return [disc(centre, 1.2, paper, accent, 0.4)]
        if (count === 0) return [disc(centre, 0.7 * larger, paper, softInk, 0.2)]
        const size = radius(count)
        return [
          disc(centre, size, accent),
          ...(holdsNumber(count, size / larger)
            ? [
                drawLabel(String(count), 'bold', nameSize, {
                  x: centre.x,
                  y: middleBaseline(centre.y, nameSize),
                  colour: paper,
                  align: 'center',
                }),
              ]
            : []),
        ]
      }),
    ...labels.map(({ text, x, y, anchor }) =>
      drawLabel(text, 'regular', nameSize, {
        ...at({ x, y }),
        colour: ink,
        ...(anchor === 'start' ? {} : { align: anchor === 'end' ? 'right' : 'center' }),
      }),
    ),
  ]
  return { width, height: MAP_HEIGHT * scale, marks }
}

/** Room for a number within its disc. */
const holdsNumber = (count: number, radius: number): boolean =>
  radius > 1.4 + String(count).length * 0.75

/** The number stands beside the name when its disc is too small. */
const nameOf = (name: string, count: number, radius: number): string =>
  holdsNumber(count, radius) ? name : `${name} ${count}`

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
