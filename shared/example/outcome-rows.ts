import { generateNKeysBetween } from 'fractional-indexing'
import { addDays, type Day } from '#shared/domain/dates.ts'
import type { CommitmentEvent, Piece } from '#shared/schemas/outcome.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { EXAMPLE_INTRODUCTIONS } from './outcomes/example-introductions.ts'
import type {
  ExampleCommitment,
  ExampleIntroduction,
  ExampleOutcomes,
} from './outcomes/example-outcomes.ts'
import { FIRST_CLIENT_OUTCOMES } from './outcomes/first-client-outcomes.ts'
import { GARDEN_OUTCOMES } from './outcomes/garden-outcomes.ts'
import { PRICING_OUTCOMES } from './outcomes/pricing-outcomes.ts'

const EXAMPLE_OUTCOMES = [GARDEN_OUTCOMES, FIRST_CLIENT_OUTCOMES, PRICING_OUTCOMES] as const

type OutcomeTables =
  | 'pieces'
  | 'introductions'
  | 'contributions'
  | 'ideaClusters'
  | 'votes'
  | 'evaluations'
  | 'decisions'
  | 'commitments'
  | 'commitmentEvents'
  | 'prototypes'
  | 'experiments'
  | 'photos'
  | 'runNotes'
  | 'tablePlans'
  | 'sessionReports'
export type ExampleOutcomeRows = Pick<Rows, OutcomeTables>

type Context = {
  /** Id of a record of the example. */
  readonly id: (key: string) => string
  /** First day of a session of the example, by its key. */
  readonly firstDayOf: (session: string) => Day
}

/** In the evening, in Martinique. */
const evening = (day: Day): string => `${day}T18:30:00-04:00`

const ordersOf = (count: number) => {
  const keys = generateNKeysBetween(null, null, count)
  return (index: number): string => keys[index] ?? 'a0'
}

const authorOf = (
  { by, name }: { readonly by?: string | undefined; readonly name?: string | undefined },
  { id }: Context,
) => ({ personId: by === undefined ? null : id(by), personName: name ?? '' })

/** What every list of outcomes has: its ids, its session, the order of the paper. */
const listed = <Item, Fields>(
  kind: string,
  items: readonly Item[],
  { session }: ExampleOutcomes,
  { id, firstDayOf }: Context,
  fieldsOf: (item: Item, index: number) => Fields,
) => {
  const orderOf = ordersOf(items.length)
  return items.map((item, index) => ({
    ...fieldsOf(item, index),
    id: id(`${session}-${kind}-${index + 1}`),
    sessionId: id(session),
    order: orderOf(index),
    createdAt: evening(firstDayOf(session)),
  }))
}

const NO_IDEA = 'No idea of the example reads'

const saidRows = (outcomes: ExampleOutcomes, context: Context) => {
  const { clusters, contributions, votes } = outcomes
  const { id } = context
  const clusterKeys = Object.keys(clusters)
  const clusterRows = listed('cluster', clusterKeys, outcomes, context, (key) => ({
    name: clusters[key] ?? '',
  }))
  const contributionRows = listed('said', contributions, outcomes, context, (said) => ({
    ...authorOf(said, context),
    kind: said.kind,
    text: said.text,
    clusterId:
      said.cluster === undefined
        ? null
        : (clusterRows[clusterKeys.indexOf(said.cluster)]?.id ?? null),
    stage: null,
    publication: said.publication ?? ('anonymous' as const),
  }))
  const ideaOf = (text: string | undefined): string | null => {
    if (text === undefined) return null
    const found = contributionRows.find((row) => row.text === text)
    if (!found) throw new Error(`${NO_IDEA} ${text}`)
    return found.id
  }
  const voteRows = listed('vote', votes, outcomes, context, ({ options, ...vote }, index) => ({
    ...vote,
    printableId: null,
    options: options.map(([label, count, idea], option) => ({
      id: id(`${outcomes.session}-vote-${index + 1}-option-${option + 1}`),
      label,
      count,
      contributionId: ideaOf(idea),
    })),
  }))
  return { ideaClusters: clusterRows, contributions: contributionRows, votes: voteRows }
}

const eventRows = (
  { events = [] }: ExampleCommitment,
  commitmentId: string,
  session: string,
  { id, firstDayOf }: Context,
): CommitmentEvent[] => {
  const after = (days: number) => addDays(firstDayOf(session), days)
  return events.map(({ kind, after: days = 0, reviewedIn, note, dueAfter }, index) => {
    const date = reviewedIn === undefined ? after(days) : firstDayOf(reviewedIn)
    return {
      // As on the sheet of a review: one answer for each (`reviewEventId`).
      id:
        reviewedIn === undefined
          ? `${commitmentId}-event-${index + 1}`
          : `review.${id(reviewedIn)}.${commitmentId}`,
      sessionId: id(session),
      commitmentId,
      kind,
      date,
      note: note ?? '',
      dueDate: dueAfter === undefined ? null : after(dueAfter),
      reviewedInId: reviewedIn === undefined ? null : id(reviewedIn),
      at: evening(date),
    }
  })
}

const promisedRows = (outcomes: ExampleOutcomes, context: Context) => {
  const { session, commitments, decisions } = outcomes
  const { id, firstDayOf } = context
  const commitmentRows = listed('promise', commitments, outcomes, context, (promise, index) => ({
    ...authorOf(promise, context),
    text: promise.text,
    dueDate: promise.dueAfter === undefined ? null : addDays(firstDayOf(session), promise.dueAfter),
    dueText: promise.dueText ?? '',
    pictogram: promise.pictogram,
    cardNumber: index + 1,
    challengeId: null,
  }))
  const decisionIds = new Map(
    decisions.map(({ key }, index) => [key, id(`${session}-decision-${index + 1}`)]),
  )
  return {
    commitments: commitmentRows,
    commitmentEvents: commitments.flatMap((promise, index) =>
      eventRows(promise, commitmentRows[index]?.id ?? '', session, context),
    ),
    decisions: listed(
      'decision',
      decisions,
      outcomes,
      context,
      ({ text, reason, decidedBy, replacedBy }) => ({
        text,
        reason,
        decidedBy,
        challengeId: null,
        replacedBy: replacedBy === undefined ? null : (decisionIds.get(replacedBy) ?? null),
      }),
    ),
  }
}

const triedRows = (outcomes: ExampleOutcomes, context: Context) => {
  const { session, prototypes, experiments } = outcomes
  const { id, firstDayOf } = context
  const prototypeId = (key: string) => id(`prototype-${key}`)
  return {
    prototypes: listed('prototype', prototypes, outcomes, context, (one) => one).map(
      ({ key, by, name, ...row }) => ({
        forWhom: '',
        likes: '',
        dislikes: '',
        ...row,
        ...authorOf({ by, name }, context),
        id: prototypeId(key),
        challengeId: null,
      }),
    ),
    experiments: listed(
      'experiment',
      experiments,
      outcomes,
      context,
      ({ by, name, from, to, prototype, challenge, ...fields }) => ({
        ...fields,
        ...authorOf({ by, name }, context),
        startDate: addDays(firstDayOf(session), from),
        endDate: addDays(firstDayOf(session), to),
        prototypeId: prototype === undefined ? null : prototypeId(prototype),
        challengeId: challenge === undefined ? null : id(challenge),
      }),
    ),
  }
}

const pieceId = (key: string) => `piece-${key}`

const pieceRows = (context: Context): Piece[] => {
  const { id, firstDayOf } = context
  const all = EXAMPLE_OUTCOMES.flatMap(({ session, pieces }) =>
    pieces.map((piece, index) => ({ session, piece, number: index + 1 })),
  )
  const orderOf = ordersOf(all.length)
  return all.map(({ session, piece, number }, index) => ({
    ...authorOf(piece, context),
    id: id(pieceId(piece.key)),
    sessionId: id(session),
    kind: piece.kind,
    text: piece.text,
    theme: piece.theme,
    number,
    state: piece.state,
    order: orderOf(index),
    createdAt: evening(firstDayOf(session)),
  }))
}

const introductionRow = (
  {
    need,
    offer,
    session,
    proposed,
    introduced,
    closed,
    chain,
    state,
    outcome,
  }: ExampleIntroduction,
  pieces: readonly Piece[],
  index: number,
  { id, firstDayOf }: Context,
) => {
  const pieceOf = (key: string): Piece & { readonly personId: string } => {
    const found = pieces.find((piece) => piece.id === id(pieceId(key)))
    if (found?.personId == null) throw new Error(`No piece ${key} of somebody`)
    return { ...found, personId: found.personId }
  }
  const after = (days: number | undefined) =>
    days === undefined ? null : addDays(firstDayOf(session), days)
  const [needed, offered] = [pieceOf(need), pieceOf(offer)]
  const proposedOn = addDays(firstDayOf(session), proposed)
  return {
    id: id(`introduction-${index + 1}`),
    needPersonId: needed.personId,
    offerPersonId: offered.personId,
    needText: needed.text,
    offerText: offered.text,
    needPieceId: needed.id,
    offerPieceId: offered.id,
    chainId: chain === undefined ? null : id(`chain-${chain}`),
    state,
    proposedOn,
    introducedOn: after(introduced),
    closedOn: after(closed),
    outcome,
    sessionId: null,
    createdAt: evening(proposedOn),
  }
}

const toldRows = (outcomes: ExampleOutcomes, { id, firstDayOf }: Context) => {
  const { session, evaluations, runNotes, report } = outcomes
  const sessionId = id(session)
  const createdAt = evening(firstDayOf(session))
  return {
    evaluations: evaluations.map((evaluation) => ({
      ...evaluation,
      id: `${sessionId}.${evaluation.kind}`,
      sessionId,
      createdAt,
    })),
    runNotes: runNotes.map(([time, text], index) => ({
      id: id(`${session}-note-${index + 1}`),
      sessionId,
      at: `${firstDayOf(session)}T${time}:00-04:00`,
      blockId: null,
      text,
    })),
    sessionReports: [
      {
        ...report,
        id: `report.${sessionId}`,
        sessionId,
        photoIds: [],
        leftOut: [],
        namesPeople: false,
        thanks: [],
        updatedAt: createdAt,
      },
    ],
  }
}

/** What came out of the sessions of the example that were typed up; nothing for the one that waits. */
export const outcomeRows = (context: Context): ExampleOutcomeRows => {
  const all = EXAMPLE_OUTCOMES.map((outcomes) => ({
    ...saidRows(outcomes, context),
    ...promisedRows(outcomes, context),
    ...triedRows(outcomes, context),
    ...toldRows(outcomes, context),
  }))
  const pieces = pieceRows(context)
  return {
    pieces,
    introductions: EXAMPLE_INTRODUCTIONS.map((introduction, index) =>
      introductionRow(introduction, pieces, index, context),
    ),
    contributions: all.flatMap(({ contributions }) => contributions),
    ideaClusters: all.flatMap(({ ideaClusters }) => ideaClusters),
    votes: all.flatMap(({ votes }) => votes),
    evaluations: all.flatMap(({ evaluations }) => evaluations),
    decisions: all.flatMap(({ decisions }) => decisions),
    commitments: all.flatMap(({ commitments }) => commitments),
    commitmentEvents: all.flatMap(({ commitmentEvents }) => commitmentEvents),
    prototypes: all.flatMap(({ prototypes }) => prototypes),
    experiments: all.flatMap(({ experiments }) => experiments),
    photos: [],
    runNotes: all.flatMap(({ runNotes }) => runNotes),
    tablePlans: [],
    sessionReports: all.flatMap(({ sessionReports }) => sessionReports),
  }
}
