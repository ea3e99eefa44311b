import {
  commitmentStanding,
  eventsByCommitment,
} from '#shared/domain/follow-up/commitment-state.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { hasMoreAnswersThanPeople, isTooMany } from '#shared/domain/outcomes/typed-count.ts'
import { votesEach } from '#shared/domain/outcomes/vote-share.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type {
  ReportEvaluation,
  ReportName,
  ReportTrial,
  ReportVote,
  SessionReportModel,
} from './report-model.ts'

/** How somebody is named, if at all. */
export type NameOf = (who: {
  readonly personId: string | null
  readonly personName: string
}) => ReportName

const ofSession = <Row extends { readonly sessionId: string; readonly id: string; order: string }>(
  rows: readonly Row[],
  sessionId: string,
): readonly Row[] => rows.filter((row) => row.sessionId === sessionId).toSorted(byOrder)

type Said = Pick<
  SessionReportModel,
  'observations' | 'questions' | 'clusters' | 'quotes' | 'learnings' | 'decisions' | 'commitments'
>

/** What people said, decided and promised; quotes as those who said them agreed. */
export const gatherSaid = (
  rows: Pick<Rows, 'contributions' | 'ideaClusters' | 'decisions' | 'commitments'> &
    Partial<Pick<Rows, 'commitmentEvents'>>,
  sessionId: string,
  { nameOf, publicNameOf }: { readonly nameOf: NameOf; readonly publicNameOf: NameOf },
): Said => {
  const said = ofSession(rows.contributions, sessionId).filter(({ text }) => text.trim() !== '')
  const textsOf = (kind: (typeof said)[number]['kind']) =>
    said.filter((one) => one.kind === kind).map(({ text }) => text)
  const ideas = said.filter(({ kind }) => kind === 'idea')
  const heaps = ofSession(rows.ideaClusters, sessionId)
  const events = eventsByCommitment(rows.commitmentEvents ?? [])
  const known = new Set(heaps.map(({ id }) => id))
  const idea = ({ text, ...who }: (typeof ideas)[number]) => ({ text, who: nameOf(who) })
  return {
    observations: textsOf('observation'),
    questions: textsOf('question'),
    learnings: textsOf('learning'),
    clusters: [
      ...heaps.map(({ id, name }) => ({
        name,
        ideas: ideas.filter(({ clusterId }) => clusterId === id).map(idea),
      })),
      {
        name: '',
        ideas: ideas.filter(({ clusterId }) => !known.has(clusterId ?? '')).map(idea),
      },
    ].filter((heap) => heap.ideas.length > 0),
    quotes: said
      .filter(({ kind, publication }) => kind === 'quote' && publication !== 'private')
      .map(({ text, publication, ...who }) => ({
        text,
        who: publication === 'named' ? publicNameOf(who) : '',
      })),
    decisions: ofSession(rows.decisions, sessionId)
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, reason, decidedBy, replacedBy }) => ({
        text,
        reason,
        decidedBy,
        isReplaced: replacedBy !== null,
      })),
    commitments: ofSession(rows.commitments, sessionId)
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, dueDate, dueText, pictogram, ...who }) => ({
        who: nameOf(who),
        text,
        dueDate,
        dueText,
        pictogram,
        isKept: commitmentStanding({ dueDate, dueText }, events.get(id) ?? []).state === 'kept',
      })),
  }
}

const totalOf = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((total, count) => total + (count ?? 0), 0)

const voteOf = (
  { title, method, perPerson, voters, options, blank }: Rows['votes'][number],
  heads: number,
): ReportVote => ({
  title,
  method,
  perPerson,
  voters: voters ?? (heads > 0 ? heads : null),
  options: options
    .filter(({ label, count }) => label.trim() !== '' || count !== null)
    .toSorted((left, right) => (right.count ?? -1) - (left.count ?? -1))
    .map(({ label, count }) => ({ label, count })),
  blank,
  total: totalOf(options.map(({ count }) => count)),
  isDoubtful: isTooMany({
    counts: options.map(({ count }) => count),
    others: blank,
    people: voters ?? heads,
    perPerson: votesEach({ method, perPerson }),
  }),
})

const evaluationOf = (
  { kind, counts, remarks }: Rows['evaluations'][number],
  heads: number,
): ReportEvaluation => {
  const answers = totalOf(counts)
  const points = totalOf(counts.map((count, index) => (count ?? 0) * (index + 1)))
  return {
    kind,
    counts,
    answers,
    isDoubtful: hasMoreAnswersThanPeople(counts, heads),
    average: answers === 0 ? null : points / answers,
    remarks: remarks
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }
}

const EVALUATION_ORDER = ['weatherIn', 'roti', 'weatherOut'] as const

/** Votes with their winners, and evaluations, as they were counted. */
export const gatherVotes = (
  rows: Pick<Rows, 'votes' | 'evaluations' | 'contributions'>,
  sessionId: string,
  heads: number,
): Pick<SessionReportModel, 'votes' | 'evaluations' | 'kept'> => {
  const votes = ofSession(rows.votes, sessionId)
  const texts = new Map(rows.contributions.map(({ id, text }) => [id, text]))
  const votedOn = votes
    .flatMap(({ options }) => options)
    .filter(({ count, contributionId }) => (count ?? 0) > 0 && contributionId !== null)
    .toSorted((left, right) => (right.count ?? 0) - (left.count ?? 0))
    .flatMap(({ contributionId }) => texts.get(contributionId ?? '') ?? [])
  return {
    votes: votes
      .map((vote) => voteOf(vote, heads))
      .filter(({ title, options }) => title.trim() !== '' || options.length > 0),
    evaluations: EVALUATION_ORDER.flatMap((kind) =>
      rows.evaluations
        .filter((one) => one.sessionId === sessionId && one.kind === kind)
        .map((row) => evaluationOf(row, heads)),
    ).filter(({ answers, remarks }) => answers > 0 || remarks.length > 0),
    kept: [...new Set(votedOn)],
  }
}

/** Prototypes, then experiments. */
export const gatherTrials = (
  rows: Pick<Rows, 'prototypes' | 'experiments'>,
  sessionId: string,
  nameOf: NameOf,
): Pick<SessionReportModel, 'trials'> => ({
  trials: [
    ...ofSession(rows.prototypes, sessionId).map(
      ({ title, version, description, materials, question, nextStep, ...who }): ReportTrial => ({
        kind: 'prototype',
        title,
        version,
        who: nameOf(who),
        description,
        materials,
        question,
        observed: '',
        result: null,
        reason: '',
        nextStep,
      }),
    ),
    ...ofSession(rows.experiments, sessionId).map(
      ({
        title,
        hypothesis,
        measure,
        observed,
        result,
        reason,
        nextStep,
        ...who
      }): ReportTrial => ({
        kind: 'experiment',
        title,
        version: null,
        who: nameOf(who),
        description: '',
        materials: measure,
        question: hypothesis,
        observed,
        result,
        reason,
        nextStep,
      }),
    ),
  ],
})
