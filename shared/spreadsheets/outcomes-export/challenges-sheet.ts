import type { WorkSheet } from 'xlsx'
import { textCell } from '../attendance-export/sheet-cells.ts'
import { type SheetContext, tableSheet } from '../attendance-export/sheet-table.ts'
import { knownCount, knownDay, outcomeColumns, sessionColumns } from './outcome-columns.ts'
import type { OutcomeSession, SelectedOutcomes } from './outcome-selection.ts'

type ChallengeRow = {
  readonly session: OutcomeSession | null
  readonly challenge: string
  readonly stage: string
  readonly kind: 'session' | 'prototype' | 'experiment'
  readonly title: string
  readonly version: number | null
  readonly question: string
  readonly observed: string
  readonly result: string
  readonly next: string
  readonly from: string | null
  readonly to: string | null
}

/** « Défis »: what sessions, prototypes and experiments brought to each challenge, one row each. */
export const challengesSheet = (selected: SelectedOutcomes, context: SheetContext): WorkSheet => {
  const { t } = context
  const challenges = new Map(selected.rows.challenges.map((row) => [row.id, row]))
  const about = (id: string | null) => {
    const challenge = challenges.get(id ?? '')
    return challenge === undefined
      ? null
      : {
          challenge: challenge.title,
          stage: t(`planPrints.challenge.stages.${challenge.stage}`),
        }
  }
  const nothing = {
    version: null,
    question: '',
    observed: '',
    result: '',
    next: '',
    from: null,
    to: null,
  }
  const outcomes = new Map(selected.rows.sessions.map((row) => [row.id, row.challengeOutcome]))
  const rows = [
    ...selected.sessions.flatMap((session): ChallengeRow[] => {
      const challenge = about(session.challengeId)
      if (challenge === null) return []
      const observed = outcomes.get(session.id) ?? ''
      return [
        { ...nothing, ...challenge, session, kind: 'session', title: session.title, observed },
      ]
    }),
    ...selected.listed(selected.rows.prototypes).flatMap((row): ChallengeRow[] => {
      const challenge = about(row.challengeId ?? row.session.challengeId)
      if (challenge === null) return []
      const { session, title, version, question, description } = row
      return [
        {
          ...nothing,
          ...challenge,
          session,
          kind: 'prototype',
          title,
          version,
          question,
          observed: description,
          next: row.nextStep,
        },
      ]
    }),
    ...selected.listed(selected.rows.experiments).flatMap((row): ChallengeRow[] => {
      const challenge = about(row.challengeId ?? row.session.challengeId)
      if (challenge === null) return []
      return [
        {
          ...challenge,
          session: row.session,
          kind: 'experiment',
          title: row.title,
          version: null,
          question: row.hypothesis,
          observed: row.observed,
          result: row.result === null ? '' : t(`outcomeSheets.results.${row.result}`),
          next: row.nextStep,
          from: row.startDate,
          to: row.endDate,
        },
      ]
    }),
  ].toSorted((left, right) => left.challenge.localeCompare(right.challenge, context.language))
  const column = outcomeColumns<ChallengeRow>(context)
  return tableSheet(
    [
      column('challenge', 30, ({ challenge }) => textCell(challenge)),
      column('stage', 16, ({ stage }) => textCell(stage)),
      ...sessionColumns<ChallengeRow>(context),
      column('kind', 14, ({ kind }) => textCell(t(`outcomeSheets.trials.${kind}`))),
      column('title', 34, ({ title }) => textCell(title)),
      column('version', 8, ({ version }) => knownCount(version)),
      column('question', 44, ({ question }) => textCell(question)),
      column('observed', 50, ({ observed }) => textCell(observed)),
      column('result', 12, ({ result }) => textCell(result)),
      column('next', 40, ({ next }) => textCell(next)),
      column('from', 12, ({ from }) => knownDay(from)),
      column('to', 12, ({ to }) => knownDay(to)),
    ],
    rows,
    { pagesWide: 2 },
  )
}
