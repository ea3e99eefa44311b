import type { Card, DeckReuse } from '#shared/schemas/library.schema.ts'
import type { Introduction } from '#shared/schemas/outcome.schema.ts'
import type { AttendanceLedger } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import { introductionSessions } from '../exchange/introduction-session.ts'
import { foldText } from '../folded-text.ts'
import { commitmentStanding, eventsByCommitment } from '../follow-up/commitment-state.ts'
import { type SheetState, sheetStateOf } from '../follow-up/sheet-state.ts'
import { countedEvaluations, type SessionEvaluation } from './counted-evaluations.ts'
import type { Figure, OutcomeFigureKey } from './figure.ts'
import {
  COMMITMENT_STATES,
  deckLines,
  EXPERIMENT_STATES,
  MATCH_STATES,
  type OutcomeLines,
  stateLines,
} from './outcome-lines.ts'
import { isInPeriod, isNarrowed, type ReportFilter } from './report-filter.ts'
import { type ReportLedger, resultSessionIds } from './report-ledger.ts'
import type { ReportRows } from './report-rows.ts'

/** What one session was judged worth, 1 to 5, on the fingers of those who answered. */
export type SatisfactionPoint = {
  readonly sessionId: string
  readonly day: Day
  readonly title: string
  /** People who answered. */
  readonly answers: number
  readonly mean: number
}

/** One person helped another: an introduction that clicked. */
export type HelpLink = {
  readonly fromId: string
  readonly toId: string
  /** Times that it clicked between the two, in that direction. */
  readonly count: number
}

export type OutcomeReport = {
  readonly figures: Readonly<Record<OutcomeFigureKey, Figure>>
  /** By date. */
  readonly satisfaction: readonly SatisfactionPoint[]
  /** Sessions with more answers than people in the room: to be checked, and part of no mean. */
  readonly doubtfulIds: readonly string[]
  /** People who chose 1, 2, 3, 4, 5, over the sessions counted. */
  readonly marks: readonly [number, number, number, number, number]
  readonly help: readonly HelpLink[]
  readonly lines: OutcomeLines
}

/**
 * What came out of the sessions of the filter. Results belong to their session, and are counted on
 * its last part held: once, whatever the period cuts.
 */
export const outcomeReport = (source: ReportLedger, filter: ReportFilter): OutcomeReport => {
  const { rows, ledger } = source
  const counted = resultSessionIds(source, filter)
  const order = new Map(ledger.sessions.map(({ session }, index) => [session.id, index]))
  const inOrder = (ids: Iterable<string | null>): readonly string[] =>
    [...new Set(ids)]
      .filter((id) => id !== null)
      .filter((id) => order.has(id))
      .sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0))
  const ofCounted = <Row extends { readonly sessionId: string }>(table: readonly Row[]) =>
    table.filter(({ sessionId }) => counted.has(sessionId))
  const listed = (found: readonly { readonly sessionId: string | null }[]): Figure => ({
    value: found.length,
    sessionIds: inOrder(found.map(({ sessionId }) => sessionId)),
  })
  const ordered = <Line extends { readonly sessionIds: readonly string[] }>(line: Line): Line => ({
    ...line,
    sessionIds: inOrder(line.sessionIds),
  })
  const commitments = ofCounted(rows.commitments).filter(hasWords)
  const states = commitmentStates(rows)
  const introductions = countedIntroductions(rows, counted, filter)
  const clicked = introductions.filter(({ state }) => state === 'clicked')
  const experiments = ofCounted(rows.experiments)
  const coauthored = coauthoredCards(rows.cards, counted)
  const { sure, doubtful } = countedEvaluations(source, counted)
  const points = sure.map(pointOf)
  const marks = marksOf(sure)
  const answers = marks.reduce((sum, count) => sum + count, 0)
  return {
    figures: {
      ideas: listed(
        ofCounted(rows.contributions).filter((row) => row.kind === 'idea' && hasWords(row)),
      ),
      prototypes: {
        ...listed(ofCounted(rows.prototypes)),
        value: differentPrototypes(ofCounted(rows.prototypes)),
      },
      experiments: listed(experiments),
      decisions: listed(ofCounted(rows.decisions).filter(hasWords)),
      commitments: listed(commitments),
      commitmentsKept: listed(commitments.filter(({ id }) => states.get(id) === 'kept')),
      introductions: listed(introductions),
      introductionsClicked: listed(clicked),
      decksCoauthored: {
        value: new Set(coauthored.map(({ deckId }) => deckId)).size,
        sessionIds: inOrder(coauthored.map(({ sessionId }) => sessionId)),
      },
      decksReused: {
        value: reusedDecks(source, filter),
        sessionIds: [],
      },
      satisfaction: {
        value:
          answers === 0
            ? null
            : marks.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers,
        sessionIds: points.map(({ sessionId }) => sessionId),
      },
    },
    satisfaction: points,
    doubtfulIds: doubtful.map(({ session }) => session.session.id),
    marks,
    help: helpLinks(clicked, ledger),
    lines: {
      experiments: stateLines(EXPERIMENT_STATES, experiments, ({ result }) => result ?? 'open').map(
        ordered,
      ),
      commitments: stateLines(COMMITMENT_STATES, commitments, ({ id }) =>
        pictureState(states.get(id) ?? 'open'),
      ).map(ordered),
      introductions: stateLines(MATCH_STATES, introductions, ({ state }) => state).map(ordered),
      decks: deckLines(rows.decks, coauthored, reusesOf(rows.deckReuses, filter)).map(ordered),
    },
  }
}

/** A picture tells what was kept from what was not yet, begun or put off. */
const pictureState = (state: SheetState): (typeof COMMITMENT_STATES)[number] =>
  state === 'kept' || state === 'letGo' ? state : 'open'

/** State of each commitment today, by its id: the words of the sheet that people fill. */
export const commitmentStates = (
  rows: Pick<ReportRows, 'commitments' | 'commitmentEvents'>,
): ReadonlyMap<string, SheetState> => {
  const events = eventsByCommitment(rows.commitmentEvents)
  return new Map(
    rows.commitments.map((commitment) => [
      commitment.id,
      sheetStateOf(commitmentStanding(commitment, events.get(commitment.id) ?? [])),
    ]),
  )
}

/** A line begun and left empty is no result. */
export const hasWords = ({ text }: { readonly text: string }): boolean => text.trim() !== ''

/** The day on which an introduction counts: when it ended, or else was made or proposed. */
export const introductionDay = ({
  closedOn,
  introducedOn,
  proposedOn,
}: Pick<Introduction, 'closedOn' | 'introducedOn' | 'proposedOn'>): Day =>
  closedOn ?? introducedOn ?? proposedOn

/**
 * Introductions by the day on which they count, each with the session that
 * it belongs to. Of one kind of sessions, only those that belong to one of them.
 */
export const countedIntroductions = (
  { introductions, pieces }: Pick<ReportRows, 'introductions' | 'pieces'>,
  counted: ReadonlySet<string>,
  filter: ReportFilter,
): readonly Introduction[] => {
  const sessionOf = introductionSessions(pieces)
  return introductions
    .map((one) => ({ ...one, sessionId: sessionOf(one) }))
    .filter((one) =>
      isNarrowed(filter)
        ? one.sessionId !== null && counted.has(one.sessionId)
        : isInPeriod(filter, introductionDay(one)),
    )
}

/** Versions of one prototype are one: same challenge, same title. */
const differentPrototypes = (
  prototypes: readonly { readonly challengeId: string | null; readonly title: string }[],
): number =>
  new Set(prototypes.map(({ challengeId, title }) => `${challengeId} ${foldText(title)}`)).size

/** Cards that somebody of the community wrote in one of those sessions, and that joined a deck. */
export const coauthoredCards = (
  cards: readonly Card[],
  counted: ReadonlySet<string>,
): readonly Card[] =>
  cards.filter(
    ({ sessionId, status, author, authorId }) =>
      status === 'accepted' &&
      (authorId !== null || author !== '') &&
      sessionId !== null &&
      counted.has(sessionId),
  )

/** Uses of decks elsewhere within the period; no session says so, hence none of one kind of them. */
export const reusesOf = (
  reuses: readonly DeckReuse[],
  filter: ReportFilter,
): readonly DeckReuse[] =>
  isNarrowed(filter) ? [] : reuses.filter(({ date }) => isInPeriod(filter, date))

const reusedDecks = ({ rows }: ReportLedger, filter: ReportFilter): number | null =>
  isNarrowed(filter)
    ? null
    : new Set(reusesOf(rows.deckReuses, filter).map(({ deckId }) => deckId)).size

type Marks = readonly [number, number, number, number, number]

const marksOf = (evaluations: readonly SessionEvaluation[]): Marks => {
  const sums: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const { counts } of evaluations) {
    counts.forEach((count, index) => {
      sums[index] = (sums[index] ?? 0) + (count ?? 0)
    })
  }
  return sums
}

const pointOf = ({ session, day, counts, answers }: SessionEvaluation): SatisfactionPoint => {
  const sum = counts.reduce<number>((total, count, index) => total + (count ?? 0) * (index + 1), 0)
  const { id, title } = session.session
  return { sessionId: id, day, title, answers, mean: sum / answers }
}

/** Who helped whom, merged records as one person; helping oneself after a merge is no help. */
const helpLinks = (
  clicked: readonly Introduction[],
  { canonicalId }: Pick<AttendanceLedger, 'canonicalId'>,
): readonly HelpLink[] => {
  const links = new Map<string, { fromId: string; toId: string; count: number }>()
  for (const { offerPersonId, needPersonId } of clicked) {
    const fromId = canonicalId(offerPersonId)
    const toId = canonicalId(needPersonId)
    if (fromId === toId) continue
    const key = `${fromId}\n${toId}`
    const known = links.get(key)
    if (known) known.count += 1
    else links.set(key, { fromId, toId, count: 1 })
  }
  return [...links.values()]
}
