import { sameDayInMonths } from '../calendar/months.ts'
import { COMMUNES, type Commune, type Zone } from '../communes.ts'
import type { Day } from '../dates.ts'

/** A place is called unvisited after this many months: a season without meeting its people. */
export const UNVISITED_AFTER_MONTHS = 3

export const ZONES = ['Nord', 'Centre', 'Sud'] as const satisfies readonly Zone[]

/** A session as the map counts it. */
export type Visit = {
  /** Commune of its venue; null or outside of the island: on no map. */
  readonly communeCode: string | null
  /** Days of its parts that took place or are to come, in any order. */
  readonly days: readonly Day[]
  /** Days that are over and of which nothing is typed up: no visit yet. */
  readonly untypedDays?: readonly Day[]
}

/** `recent`: within the last months; `longAgo`: before; `never`: no session was held there. */
export type CoverageState = 'recent' | 'longAgo' | 'never'

export type Coverage = {
  /** Sessions that began, today's included. */
  readonly held: number
  /** Latest day on which one was held, today included. */
  readonly lastDay: Day | null
  /** Earliest day to come. */
  readonly nextDay: Day | null
  /** Latest day that is over, not typed up, and after `lastDay`: one was most likely there since. */
  readonly untypedDay: Day | null
  /** True when `untypedDay` would make it recent once typed up: it is not called neglected. */
  readonly isWaiting: boolean
  readonly state: CoverageState
}

export type CommuneCoverage = Coverage & { readonly commune: Commune }
export type ZoneCoverage = Coverage & {
  readonly zone: Zone
  readonly communes: readonly CommuneCoverage[]
}

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>(
    (best, day) => (day !== null && (best === null || day > best) ? day : best),
    null,
  )
const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>(
    (best, day) => (day !== null && (best === null || day < best) ? day : best),
    null,
  )

const stateOf = (lastDay: Day | null, today: Day): CoverageState => {
  if (lastDay === null) return 'never'
  return lastDay < sameDayInMonths(today, -UNVISITED_AFTER_MONTHS) ? 'longAgo' : 'recent'
}

/** How often and when one was somewhere. */
export const coverageOf = (visits: readonly Visit[], today: Day): Coverage => {
  const days = visits.flatMap((visit) => visit.days)
  const lastDay = latest(days.filter((day) => day <= today))
  const untyped = latest(visits.flatMap(({ untypedDays = [] }) => untypedDays))
  const untypedDay = untyped !== null && untyped > (lastDay ?? '') ? untyped : null
  const state = stateOf(lastDay, today)
  return {
    held: visits.filter((visit) => visit.days.some((day) => day <= today)).length,
    lastDay,
    nextDay: earliest(days.filter((day) => day > today)),
    untypedDay,
    isWaiting: state !== 'recent' && stateOf(untypedDay, today) === 'recent',
    state,
  }
}

/** True where one was not for long, typed up or not. */
export const isNeglected = ({ state, isWaiting }: Pick<Coverage, 'state' | 'isWaiting'>): boolean =>
  state !== 'recent' && !isWaiting

/** Where on the island one was, zone by zone from North to South, its communes in official order. */
export const islandCoverage = (visits: readonly Visit[], today: Day): readonly ZoneCoverage[] => {
  const byCommune = new Map<string | null, Visit[]>()
  for (const visit of visits) {
    const known = byCommune.get(visit.communeCode)
    if (known) known.push(visit)
    else byCommune.set(visit.communeCode, [visit])
  }
  return ZONES.map((zone) => {
    const communes = COMMUNES.filter((commune) => commune.zone === zone).map(
      (commune): CommuneCoverage => ({
        commune,
        ...coverageOf(byCommune.get(commune.code) ?? [], today),
      }),
    )
    const inZone = communes.flatMap(({ commune }) => byCommune.get(commune.code) ?? [])
    return { zone, communes, ...coverageOf(inZone, today) }
  })
}
