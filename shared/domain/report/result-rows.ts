import type { LedgerSession } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import { foldText } from '../folded-text.ts'
import type { SheetState } from '../follow-up/sheet-state.ts'
import { type EntrySheet, sheetCode } from '../outcomes/entry-sheets.ts'
import { countedEvaluations } from './counted-evaluations.ts'
import {
  coauthoredCards,
  commitmentStates,
  countedIntroductions,
  hasWords,
  reusesOf,
} from './outcome-report.ts'
import type { ReportFilter } from './report-filter.ts'
import { type ReportLedger, resultDay, resultSessionIds } from './report-ledger.ts'

/** Kinds of things that come out of a session. */
export const RESULT_TYPES = [
  'idea',
  'prototype',
  'experiment',
  'decision',
  'commitment',
  'introduction',
  'coauthored',
  'reused',
  'mark',
] as const
export type ResultType = (typeof RESULT_TYPES)[number]

/** Where each of them stands; which ones can be said depends on the kind. */
export const RESULT_STATES = [
  'keep',
  'change',
  'stop',
  'open',
  'kept',
  'begun',
  'carried',
  'notKept',
  'letGo',
  'proposed',
  'introduced',
  'clicked',
  'declined',
  'replaced',
  'holds',
] as const
export type ResultState = (typeof RESULT_STATES)[number]

/** One thing that came out of a session, or one mark given by some people. */
export type ResultRow = {
  readonly type: ResultType
  readonly day: Day | null
  /** Null: no session says so. */
  readonly session: LedgerSession | null
  readonly text: string
  readonly state: ResultState | null
  /** 1 to 5; null: no mark. */
  readonly mark: number | null
  /** What the row counts for. */
  readonly count: number
  readonly sheet: string
}

/** « Pas encore décidé » is said of experiments: of a commitment, open is something else. */
const commitmentState = (state: SheetState): ResultState => (state === 'open' ? 'notKept' : state)

/**
 * What came out of the sessions of a filter, by type, then in the order of the sessions.
 * `withNames`: who was introduced to whom.
 */
export const resultRows = (
  ledger: ReportLedger,
  filter: ReportFilter,
  withNames: boolean,
): readonly ResultRow[] => {
  const { rows } = ledger
  const ids = resultSessionIds(ledger, filter)
  const sessionOf = (id: string | null) => ledger.sessionById.get(id ?? '') ?? null
  const row = (
    type: ResultType,
    sheet: EntrySheet,
    sessionId: string | null,
    fields: Pick<ResultRow, 'text'> & Partial<ResultRow>,
  ): ResultRow => {
    const session = sessionOf(sessionId)
    return {
      type,
      session,
      day: session && resultDay(session),
      state: null,
      mark: null,
      count: 1,
      sheet: session ? sheetCode(session.session.code, sheet) : '',
      ...fields,
    }
  }
  const own = <Row extends { readonly sessionId: string }>(table: readonly Row[]) =>
    table.filter(({ sessionId }) => ids.has(sessionId))
  const once = onlyOnce()
  const states = commitmentStates(rows)
  const nameOf = (id: string) => {
    const person = ledger.people.get(ledger.ledger.canonicalId(id))
    return person ? `${person.firstName} ${person.lastName}`.trim() : ''
  }
  const decks = new Map(rows.decks.map(({ id, name }) => [id, name]))
  return [
    ...own(rows.contributions)
      .filter((idea) => idea.kind === 'idea' && hasWords(idea))
      .map(({ sessionId, text }) => row('idea', 'contributions', sessionId, { text })),
    ...own(rows.prototypes).map(({ sessionId, title, version, challengeId }) =>
      row('prototype', 'prototypes', sessionId, {
        text: version > 1 ? `${title} (v${version})` : title,
        count: once(`prototype ${challengeId} ${foldText(title)}`),
      }),
    ),
    ...own(rows.experiments).map(({ sessionId, title, result }) =>
      row('experiment', 'experiments', sessionId, { text: title, state: result ?? 'open' }),
    ),
    ...own(rows.decisions)
      .filter(hasWords)
      .map(({ sessionId, text, replacedBy }) =>
        row('decision', 'decisions', sessionId, {
          text,
          state: replacedBy === null ? 'holds' : 'replaced',
        }),
      ),
    ...own(rows.commitments)
      .filter(hasWords)
      .map(({ id, sessionId, text }) =>
        row('commitment', 'commitments', sessionId, {
          text,
          state: commitmentState(states.get(id) ?? 'open'),
        }),
      ),
    ...countedIntroductions(rows, ids, filter).map((one) =>
      row('introduction', 'pieces', one.sessionId, {
        day: one.closedOn ?? one.introducedOn ?? one.proposedOn,
        text: withNames ? `${nameOf(one.offerPersonId)} → ${nameOf(one.needPersonId)}` : '',
        state: one.state,
      }),
    ),
    ...coauthoredCards(rows.cards, ids).map(({ sessionId, deckId }) =>
      row('coauthored', 'cards', sessionId, {
        text: decks.get(deckId) ?? '',
        count: once(`deck ${deckId}`),
      }),
    ),
    ...reusesOf(rows.deckReuses, filter).map(({ deckId, date }) =>
      row('reused', 'cards', null, {
        day: date,
        text: decks.get(deckId) ?? '',
        count: once(`reuse ${deckId}`),
      }),
    ),
    ...countedEvaluations(ledger, ids).sure.flatMap(({ session, counts }) =>
      counts.flatMap((count, index) =>
        count === null || count === 0
          ? []
          : [row('mark', 'evaluations', session.session.id, { text: '', mark: index + 1, count })],
      ),
    ),
  ]
}

const onlyOnce = () => {
  const seen = new Set<string>()
  return (key: string): 0 | 1 => {
    if (seen.has(key)) return 0
    seen.add(key)
    return 1
  }
}
