import type { SessionLine } from './attendance-report.ts'
import { zoneOf } from './communes-and-zones.ts'
import type { Report } from './report.ts'
import type { ViewSessionLine, ViewTimeLine } from './report-view.ts'
import {
  fewGroups,
  type KindOfHeads,
  piecesWith,
  type SessionPiece,
  sessionPieces,
} from './session-pieces.ts'
import { hideCells, isSmall } from './small-cells.ts'
import { sumsToTell } from './told-sums.ts'

type Lines = readonly SessionLine[]

/** Which lines hide their people; null: all of them, and even so they could be worked out. */
type Mask = readonly boolean[] | null

const maskOf = (counts: readonly number[], isHidden: readonly boolean[]): Mask =>
  hideCells(counts, isHidden)?.map((count) => count === null) ?? null

const LINE_MASKS: Readonly<Record<KindOfHeads, (lines: Lines) => Mask>> = {
  /**
   * Presences add up to those of the whole; and so do people where nobody came to two lines, which the
   * figure of those who came back tells.
   */
  named: (lines) => {
    const people = lines.map((line) => line.people)
    const isFew = maskOf(people, people.map(isSmall))
    return (
      isFew &&
      maskOf(
        lines.map(({ presences }) => presences),
        isFew,
      )
    )
  },
  unnamed: (lines) =>
    maskOf(
      lines.map(({ anonymousPresences }) => anonymousPresences),
      // Three people who stay for two parts are six presences.
      lines.map(
        ({ anonymous, anonymousPresences }) => isSmall(anonymous) || isSmall(anonymousPresences),
      ),
    ),
}

/** Lines of one table that hide their people: few, or what would tell them within that table. */
export const hiddenLines = (lines: Lines, kind: KindOfHeads): readonly boolean[] =>
  LINE_MASKS[kind](lines) ?? lines.map(() => true)

/** Communes where sessions were held add up to their zone, as those where people live do. */
export const hiddenVenues = (
  byCommune: Lines,
  byZone: Lines,
  kind: KindOfHeads,
): { readonly byCommune: readonly boolean[]; readonly byZone: readonly boolean[] } => {
  const zones = LINE_MASKS[kind](byZone)
  const communes = new Set<string | null>()
  let isAll = zones === null
  byZone.forEach(({ key: zone }, zoneIndex) => {
    const own = byCommune.filter(({ key }) => zoneOf(key) === zone)
    const mask = zones?.[zoneIndex] ? own.map(() => true) : LINE_MASKS[kind](own)
    // Nothing hides the communes of this zone well enough: zones are then told, and no commune is.
    if (mask === null) isAll = true
    own.forEach(({ key }, index) => {
      if (mask?.[index] ?? true) communes.add(key)
    })
  })
  return {
    byZone: byZone.map((_, index) => zones?.[index] ?? true),
    byCommune: byCommune.map(({ key }) => isAll || communes.has(key)),
  }
}

/** The tables that share out sessions, those told first at the expense of the others first. */
const TABLES = {
  overTime: ({ step }: SessionPiece) => step,
  byFormat: ({ format }: SessionPiece) => format,
  byVenueZone: ({ zone }: SessionPiece) => zone,
  byVenueCommune: ({ commune }: SessionPiece) => commune,
} as const
type TableName = keyof typeof TABLES
const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

type Masks = Readonly<Record<TableName, readonly boolean[]>>
type Tables = Pick<Report, TableName>

const linesHidden = (tables: Tables, kind: KindOfHeads): Masks => {
  const venues = hiddenVenues(tables.byVenueCommune, tables.byVenueZone, kind)
  return {
    overTime: hiddenLines(tables.overTime, kind),
    byFormat: hiddenLines(tables.byFormat, kind),
    byVenueZone: venues.byZone,
    byVenueCommune: venues.byCommune,
  }
}

const countOf = (line: SessionLine, kind: KindOfHeads): number =>
  kind === 'named' ? line.presences : line.anonymousPresences

/**
 * One table can tell what another hides: of 23 people in March, 20 at the only living lab leave 3 at the
 * other session. Lines are told one by one, the fullest of each table first, as long as no group of few
 * people can be worked out from all that is told; the whole always is.
 */
const linesHiddenAcross = (
  tables: Tables,
  kind: KindOfHeads,
  pieces: readonly SessionPiece[],
  secrets: readonly (readonly number[])[],
): Masks => {
  const masks = linesHidden(tables, kind)
  if (secrets.length === 0) return masks
  const cells = TABLE_NAMES.flatMap((table) => {
    const places = new Map<string | null, number[]>()
    pieces.forEach((piece, place) => {
      const key = TABLES[table](piece)
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    })
    const lines: Lines = tables[table]
    return lines
      .map((line, index) => ({ table, index, line, sum: places.get(line.key) ?? [] }))
      .filter(({ index }) => !(masks[table][index] ?? true))
      .toSorted((left, right) => countOf(right.line, kind) - countOf(left.line, kind))
  })
  const told = sumsToTell(
    cells.map(({ sum }) => sum),
    { counts: pieces.length, known: [pieces.map((_, place) => place)], secrets },
  )
  const hidden = cells.filter((_, index) => !told[index])
  const maskOfTable = (table: TableName) =>
    masks[table].map(
      (isHidden, index) =>
        isHidden || hidden.some((cell) => cell.table === table && cell.index === index),
    )
  return {
    overTime: maskOfTable('overTime'),
    byFormat: maskOfTable('byFormat'),
    byVenueZone: maskOfTable('byVenueZone'),
    byVenueCommune: maskOfTable('byVenueCommune'),
  }
}

/** The tables of sessions as they may be seen, and what is not to be told beside them. */
export type PublicSessions = {
  readonly overTime: readonly ViewTimeLine[]
  readonly byFormat: readonly ViewSessionLine[]
  readonly byVenueZone: readonly ViewSessionLine[]
  readonly byVenueCommune: readonly ViewSessionLine[]
  /** Which kinds of heads were few at a session, or at what of it lies in one step of time. */
  readonly few: Readonly<Record<KindOfHeads, boolean>>
}

/**
 * The lines of sessions without what points at somebody nor what gives it away, be it in another table.
 *
 * [Note: Hours tell heads] How long each session was is no secret: hours of attendance weigh the same
 * people otherwise than presences do (a + b = 9, 3a + 2b = 20). They are told nowhere, for the whole
 * neither, as soon as one session was of few people.
 */
export const publicSessionTables = (report: Report): PublicSessions => {
  const pieces = sessionPieces(report)
  const hiddenOf = (kind: KindOfHeads) => {
    const own = piecesWith(pieces, kind)
    const secrets = fewGroups(own, kind)
    return { masks: linesHiddenAcross(report, kind, own, secrets), isFew: secrets.length > 0 }
  }
  const [named, unnamed] = [hiddenOf('named'), hiddenOf('unnamed')]
  const shown = <Line extends SessionLine>(table: TableName, lines: readonly Line[]) =>
    lines.map((line, index) => ({
      ...line,
      // Told for the whole only: new people of two lines could be set against one another.
      newPeople: null,
      returningPeople: null,
      ...(unnamed.masks[table][index] ? { anonymousPresences: null } : {}),
      ...(named.masks[table][index] ? { people: null, presences: null } : {}),
      ...(named.isFew ? { personMinutes: null } : {}),
    }))
  return {
    overTime: shown('overTime', report.overTime),
    byFormat: shown('byFormat', report.byFormat),
    byVenueZone: shown('byVenueZone', report.byVenueZone),
    byVenueCommune: shown('byVenueCommune', report.byVenueCommune),
    few: { named: named.isFew, unnamed: unnamed.isFew },
  }
}
