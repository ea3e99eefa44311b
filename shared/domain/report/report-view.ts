import type { Demographic } from '#shared/schemas/people.schema.ts'
import type { PeopleLine, SessionLine } from './attendance-report.ts'
import { FIGURE_KEYS, type FigureKey } from './figure.ts'
import type { SatisfactionPoint } from './outcome-report.ts'
import {
  publicCommunes,
  publicPeople,
  publicSatisfaction,
  publicStructures,
} from './public-lines.ts'
import { type PublicSessions, publicSessionTables } from './public-sessions.ts'
import type { Report, TimeLine } from './report.ts'
import { type Count, hideSmallCells, isSmall } from './small-cells.ts'

/** A figure as it is shown: `value` null and not hidden is « nothing says how many ». */
export type ViewFigure = {
  readonly value: Count
  readonly isHidden: boolean
  readonly sessionIds: readonly string[]
}

export type ViewPeopleLine = Pick<PeopleLine, 'key' | 'sessionIds'> & {
  readonly people: Count
  readonly newPeople: Count
  readonly presences: Count
  readonly personMinutes: Count
  /** Lines put together because each is too small; 0: the line stands for itself. */
  readonly merged: number
}

export type ViewSessionLine = Pick<
  SessionLine,
  'key' | 'sessions' | 'heldMinutes' | 'heldParts' | 'sessionIds'
> & {
  readonly people: Count
  readonly newPeople: Count
  readonly returningPeople: Count
  readonly anonymousPresences: Count
  readonly presences: Count
  readonly personMinutes: Count
}
export type ViewTimeLine = ViewSessionLine & Pick<TimeLine, 'bucket'>

/**
 * A bilan as it is shown: whole, for the team and its funders; or public, without any count that may
 * point at somebody. Null in the place of a table: it is left out.
 */
export type ReportView = Pick<
  Report,
  'filter' | 'scope' | 'span' | 'hasBefore' | 'coverage' | 'waiting' | 'untypedIds'
> & {
  readonly isPublic: boolean
  readonly figures: Readonly<Record<FigureKey, ViewFigure>>
  readonly byFormat: readonly ViewSessionLine[]
  readonly overTime: readonly ViewTimeLine[]
  readonly byVenueZone: readonly ViewSessionLine[]
  readonly byVenueCommune: readonly ViewSessionLine[]
  readonly byCommune: readonly ViewPeopleLine[] | null
  readonly byZone: readonly ViewPeopleLine[] | null
  readonly byStructure: readonly ViewPeopleLine[] | null
  readonly demographics: readonly {
    readonly field: Demographic
    readonly lines: readonly ViewPeopleLine[] | null
  }[]
  readonly satisfaction: readonly SatisfactionPoint[]
  /** Evaluations left out, with more answers than people in the room. */
  readonly doubtfulCount: number
  /** People who gave a mark, over all sessions; null: hidden. */
  readonly answers: Count
  readonly marks: readonly number[] | null
  readonly help: Report['outcomes']['help']
  readonly lines: Report['outcomes']['lines']
}

export const reportView = (report: Report, isPublic: boolean): ReportView => {
  const { filter, scope, span, hasBefore, coverage, waiting, untypedIds, outcomes } = report
  const doubtfulCount = outcomes.doubtfulIds.length
  const common = {
    isPublic,
    filter,
    scope,
    span,
    hasBefore,
    coverage,
    waiting,
    untypedIds,
    doubtfulCount,
  }
  const { satisfaction, marks, help, lines } = outcomes
  if (!isPublic) {
    return {
      ...common,
      figures: toldFigures(report, wholeFigures(report)),
      byFormat: report.byFormat,
      overTime: report.overTime,
      byVenueZone: report.byVenueZone,
      byVenueCommune: report.byVenueCommune,
      byCommune: report.byCommune.map(whole),
      byZone: report.byZone.map(whole),
      byStructure: report.byStructure.map(whole),
      demographics: report.demographics.map(({ field, lines }) => ({
        field,
        lines: lines.map(whole),
      })),
      satisfaction,
      answers: answersOf(report),
      marks,
      help,
      lines,
    }
  }
  const { few, ...tables } = publicSessionTables(report)
  const { byCommune, byZone } = publicCommunes(report.byCommune, report.byZone)
  const told = (lines: readonly ViewPeopleLine[] | null) =>
    // [Note: Hours tell heads]: these lines add up to the same hours.
    few.named ? (lines?.map((line) => ({ ...line, personMinutes: null })) ?? null) : lines
  return {
    ...common,
    figures: toldFigures(report, publicFigures(report, few)),
    ...tables,
    byCommune: told(byCommune),
    byZone: told(byZone),
    byStructure: told(publicStructures(report.byStructure)),
    demographics: report.demographics.map(({ field, lines }) => ({
      field,
      lines: told(publicPeople(lines)),
    })),
    satisfaction: publicSatisfaction(satisfaction),
    answers: isSmall(answersOf(report)) ? null : answersOf(report),
    marks: hideSmallCells(marks)?.every((count) => count !== null) ? marks : null,
    help,
    lines,
  }
}

const answersOf = ({ outcomes }: Report): number =>
  outcomes.marks.reduce((sum, count) => sum + count, 0)

const whole = (line: PeopleLine): ViewPeopleLine => ({ ...line, merged: 0 })

/**
 * Without anything before, everybody is new and nobody returns: how many came back is told in their place.
 */
const toldFigures = (
  { hasBefore }: Report,
  figures: ReportView['figures'],
): ReportView['figures'] => {
  const untold = { value: null, isHidden: false, sessionIds: [] }
  return hasBefore
    ? { ...figures, cameBack: untold }
    : { ...figures, newPeople: untold, returningPeople: untold }
}

const wholeFigures = ({ figures }: Report): ReportView['figures'] =>
  Object.fromEntries(
    FIGURE_KEYS.map((key) => [key, { ...figures[key], isHidden: false }]),
  ) as unknown as ReportView['figures']

/**
 * New and returning people add up to all: both are hidden when one is small, and so is how many came back
 * when these or the others are few. People with a name and without add up to all heads.
 */
const publicFigures = (report: Report, few: PublicSessions['few']): ReportView['figures'] => {
  const { people, newPeople, returningPeople, cameBack, anonymous } = report.figures
  const isFew = isSmall(people.value ?? 0)
  const isSplitSmall = isSmall(newPeople.value ?? 0) || isSmall(returningPeople.value ?? 0)
  const isBackFew =
    isSmall(cameBack.value ?? 0) || isSmall((people.value ?? 0) - (cameBack.value ?? 0))
  const hidden = new Set<FigureKey>([
    ...(isFew ? (['people', 'heads', 'presences'] as const) : []),
    ...(isFew || isSplitSmall ? (['newPeople', 'returningPeople'] as const) : []),
    ...(isFew || isBackFew || (few.named && isWeighedTwice(report)) ? (['cameBack'] as const) : []),
    ...(isSmall(anonymous.value ?? 0) ? (['anonymous', 'heads'] as const) : []),
    // [Note: Hours tell heads]
    ...(isFew || few.named ? (['personMinutes'] as const) : []),
    ...(few.unnamed ? (['anonymousMinutes'] as const) : []),
    ...(isSmall(answersOf(report)) ? (['satisfaction'] as const) : []),
  ])
  return Object.fromEntries(
    FIGURE_KEYS.map((key): [FigureKey, ViewFigure] => {
      const { value, sessionIds } = report.figures[key]
      const isHidden = hidden.has(key)
      return [key, { value: isHidden ? null : value, isHidden, sessionIds }]
    }),
  ) as unknown as ReportView['figures']
}

/**
 * Where nobody came back, people add up as presences do, and sessions of several parts count them twice in
 * one and once in the other, which tells as hours do: that nobody came back is then not told.
 */
const isWeighedTwice = ({ figures, sessions }: Report): boolean =>
  figures.cameBack.value === 0 && new Set(sessions.map(({ parts }) => parts.length)).size > 1
