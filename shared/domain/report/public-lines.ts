import type { PeopleLine } from './attendance-report.ts'
import { zoneOf } from './communes-and-zones.ts'
import type { SatisfactionPoint } from './outcome-report.ts'
import type { ViewPeopleLine } from './report-view.ts'
import { type Count, hideCells, hideSmallCells, isSmall } from './small-cells.ts'

const shownLine = (line: PeopleLine, people: Count): ViewPeopleLine => ({
  ...line,
  people,
  // Told for the whole only: who is new in one line could be set against another.
  newPeople: null,
  presences: people === null ? null : line.presences,
  personMinutes: people === null ? null : line.personMinutes,
  merged: 0,
})

/**
 * Lines that hold everybody once, without those that point at somebody; null: left out. Two tables of people
 * are not set against one another, as those of sessions are: who of a commune is of which structure is not
 * told.
 */
export const publicPeople = (lines: readonly PeopleLine[]): readonly ViewPeopleLine[] | null => {
  const counts = hideSmallCells(lines.map(({ people }) => people))
  return counts && lines.map((line, index) => shownLine(line, counts[index] ?? null))
}

/**
 * Communes add up to their zone, and zones to the total: a commune is hidden so that neither gives it
 * away, and all communes of a zone whose total is hidden are hidden with it.
 */
export const publicCommunes = (
  byCommune: readonly PeopleLine[],
  byZone: readonly PeopleLine[],
): {
  readonly byCommune: readonly ViewPeopleLine[] | null
  readonly byZone: readonly ViewPeopleLine[] | null
} => {
  const zones = publicPeople(byZone)
  if (zones === null) return { byCommune: null, byZone: null }
  const counts = new Map<string | null, Count>()
  const inHiddenZones: number[] = []
  for (const zone of zones) {
    const own = byCommune.filter(({ key }) => zoneOf(key) === zone.key)
    const shown =
      zone.people === null
        ? own.map(({ people }) => (people === 0 ? 0 : null))
        : hideCells(
            own.map(({ people }) => people),
            own.map(({ people }) => isSmall(people)),
          )
    // Nothing hides the communes of this zone well enough: zones are then told, and no commune is.
    if (shown === null) return { byCommune: null, byZone: zones }
    own.forEach(({ key, people }, index) => {
      counts.set(key, shown[index] ?? null)
      if (zone.people === null && people > 0) inHiddenZones.push(people)
    })
  }
  // As many people as communes: one in each of them, and the zones are told with them.
  const rest = inHiddenZones.reduce((sum, people) => sum + people, 0)
  if (inHiddenZones.length > 0 && rest === inHiddenZones.length) {
    return { byCommune: null, byZone: zones }
  }
  return {
    byZone: zones,
    byCommune: byCommune.map((line) => shownLine(line, counts.get(line.key) ?? null)),
  }
}

/**
 * The name of a small structure points at its people: those of 1 to 4 are put together, with the
 * smallest of the others as long as they are too few together. Null: even all together they are.
 */
export const publicStructures = (
  lines: readonly PeopleLine[],
): readonly ViewPeopleLine[] | null => {
  const named = lines.filter(({ key, people }) => key !== null && people > 0)
  const untold = lines.filter(({ key }) => key === null)
  const small = named.filter(({ people }) => isSmall(people))
  if (small.length === 0 && !untold.some(({ people }) => isSmall(people))) {
    return lines.map((line) => shownLine(line, line.people))
  }
  const merged = [...small]
  const others = named
    .filter(({ people }) => !isSmall(people))
    .toSorted((left, right) => left.people - right.people)
  const total = () => merged.reduce((sum, { people }) => sum + people, 0)
  // The rest of the total must not be one small number.
  const mustGrow = () =>
    (merged.length > 0 && isSmall(total())) ||
    untold.some(({ people }) => isSmall(people) && merged.length < 1)
  while (mustGrow()) {
    const next = others.shift()
    if (next === undefined) return null
    merged.push(next)
  }
  const kept = named.filter((line) => !merged.includes(line))
  const together: PeopleLine = {
    key: null,
    people: total(),
    newPeople: 0,
    presences: merged.reduce((sum, { presences }) => sum + presences, 0),
    personMinutes: merged.reduce((sum, { personMinutes }) => sum + personMinutes, 0),
    sessionIds: [...new Set(merged.flatMap(({ sessionIds }) => sessionIds))],
  }
  const hidesUntold = untold.some(({ people }) => isSmall(people))
  return [
    ...kept.map((line) => shownLine(line, line.people)),
    // Beside a hidden « non renseigné », the sum of the others would tell it, and so would their presences.
    { ...shownLine(together, hidesUntold ? null : together.people), merged: merged.length },
    ...untold.map((line) => shownLine(line, hidesUntold ? null : line.people)),
  ]
}

/** Sessions whose mean points at nobody, nor is what is left of that of all. */
export const publicSatisfaction = (
  points: readonly SatisfactionPoint[],
): readonly SatisfactionPoint[] => {
  const shown = hideSmallCells(points.map(({ answers }) => answers))
  return points.filter((_, index) => (shown?.[index] ?? null) !== null)
}
