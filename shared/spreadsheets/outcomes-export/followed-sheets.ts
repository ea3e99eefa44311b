import type { WorkSheet } from 'xlsx'
import { introductionSessions } from '#shared/domain/exchange/introduction-session.ts'
import {
  commitmentStanding,
  eventsByCommitment,
} from '#shared/domain/follow-up/commitment-state.ts'
import { sheetStateOf } from '#shared/domain/follow-up/sheet-state.ts'
import { hasWords, introductionDay } from '#shared/domain/report/outcome-report.ts'
import { textCell } from '../attendance-export/sheet-cells.ts'
import { type SheetContext, tableSheet } from '../attendance-export/sheet-table.ts'
import { knownCount, knownDay, outcomeColumns, sessionColumns } from './outcome-columns.ts'
import { madeOn, type SelectedOutcomes } from './outcome-selection.ts'

const challengeTitles = ({ rows }: SelectedOutcomes) => {
  const titles = new Map(rows.challenges.map(({ id, title }) => [id, title]))
  return (own: string | null, ofSession: string | null) => titles.get(own ?? ofSession ?? '') ?? ''
}

/** « Décisions », those replaced with the words of the one that holds. */
export const decisionsSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const titleOf = challengeTitles(selected)
  const texts = new Map(selected.rows.decisions.map(({ id, text }) => [id, text]))
  // A reason that waits for its decision is none yet.
  const rows = selected.listed(selected.rows.decisions.filter(hasWords))
  const column = outcomeColumns<(typeof rows)[number]>(context)
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('decision', 60, ({ text }) => textCell(text)),
      column('reason', 50, ({ reason }) => textCell(reason)),
      column('decidedBy', 30, ({ decidedBy }) => textCell(decidedBy)),
      column('challenge', 30, ({ challengeId, session }) =>
        textCell(titleOf(challengeId, session.challengeId)),
      ),
      column('replacedBy', 40, ({ replacedBy }) => textCell(texts.get(replacedBy ?? '') ?? '')),
    ],
    rows,
    { pagesWide: 2 },
  )
}

/**
 * « Engagements », with where each stands. State, date and note may be changed and read back
 * (`read-commitments.ts`): the last column says which row is which.
 */
export const commitmentsSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const { t } = context
  const titleOf = challengeTitles(selected)
  const events = eventsByCommitment(selected.rows.commitmentEvents)
  const rows = selected.listed(selected.rows.commitments.filter(hasWords)).map((commitment) => ({
    ...commitment,
    standing: commitmentStanding(commitment, events.get(commitment.id) ?? []),
  }))
  const column = outcomeColumns<(typeof rows)[number]>(context)
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('who', 24, (row) => textCell(selected.nameOf(row))),
      column('commitment', 54, ({ text }) => textCell(text)),
      column('due', 12, ({ standing }) => knownDay(standing.dueDate)),
      column('dueText', 22, ({ standing }) => textCell(standing.dueText)),
      column('state', 12, ({ standing }) =>
        textCell(t(`outcomeSheets.states.${sheetStateOf(standing)}`)),
      ),
      column('stateDate', 12, ({ standing }) => knownDay(standing.lastEvent?.date ?? null)),
      column('note', 44, ({ standing }) => textCell(standing.note)),
      column('challenge', 28, ({ challengeId, session }) =>
        textCell(titleOf(challengeId, session.challengeId)),
      ),
      column('id', 38, ({ id }) => textCell(id)),
    ],
    rows,
    { pagesWide: 2 },
  )
}

/** « Besoins-Offres » of the sessions, and for a period those said at another time. */
export const piecesSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const { t } = context
  const chosen = new Set(selected.sessions.map(({ id }) => id))
  const rows = selected.rows.pieces
    .filter((piece) =>
      piece.sessionId === null ? selected.isWithin(madeOn(piece)) : chosen.has(piece.sessionId),
    )
    .toSorted((left, right) => (left.order < right.order ? -1 : 1))
    .map((piece) => ({ ...piece, session: selected.sessionOf(piece.sessionId) }))
  const column = outcomeColumns<(typeof rows)[number]>(context)
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('kind', 10, ({ kind }) => textCell(t(`outcomeSheets.pieces.${kind}`))),
      column('number', 6, ({ number }) => knownCount(number)),
      column('text', 56, ({ text }) => textCell(text)),
      column('theme', 18, ({ theme }) => textCell(theme)),
      column('who', 24, (row) => textCell(selected.nameOf(row))),
      column('state', 12, ({ state }) => textCell(t(`exchange.states.${state}`))),
    ],
    rows,
  )
}

/** « Mises en relation »: those of the session, or those that count within the period, as in a bilan. */
export const introductionsSheet = (
  selected: SelectedOutcomes,
  context: SheetContext,
): WorkSheet => {
  const { t } = context
  const sessionOf = introductionSessions(selected.rows.pieces)
  const rows = selected.rows.introductions
    .map((row) => ({ ...row, session: selected.sessionOf(sessionOf(row)) }))
    .filter(
      (row) =>
        selected.isWithin(introductionDay(row)) || row.session?.id === selected.onlySessionId,
    )
    .toSorted((left, right) => (left.proposedOn < right.proposedOn ? -1 : 1))
  const column = outcomeColumns<(typeof rows)[number]>(context)
  const name = (personId: string) => textCell(selected.nameOf({ personId, personName: '' }))
  return tableSheet(
    [
      ...sessionColumns<(typeof rows)[number]>(context),
      column('need', 44, ({ needText }) => textCell(needText)),
      column('needWho', 24, ({ needPersonId }) => name(needPersonId)),
      column('offer', 44, ({ offerText }) => textCell(offerText)),
      column('offerWho', 24, ({ offerPersonId }) => name(offerPersonId)),
      column('state', 14, ({ state }) => textCell(t(`exchange.introductions.states.${state}`))),
      column('proposedOn', 12, ({ proposedOn }) => knownDay(proposedOn)),
      column('introducedOn', 14, ({ introducedOn }) => knownDay(introducedOn)),
      column('closedOn', 12, ({ closedOn }) => knownDay(closedOn)),
      column('outcome', 50, ({ outcome }) => textCell(outcome)),
    ],
    rows,
    { pagesWide: 2 },
  )
}
