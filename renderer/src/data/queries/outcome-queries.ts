import { byOrder } from '#shared/domain/ordering.ts'
import type { Row } from '#shared/schemas/tables.ts'
import type { ReadDatabase } from '../database.ts'
import { loadCanonicalPeople } from './people-queries.ts'

/**
 * Everything that came out of one session, lists in the order of the paper. Merged people are
 * followed: every person id is that of the record that stays.
 */
export type SessionOutcomes = {
  readonly contributions: readonly Row<'contributions'>[]
  readonly clusters: readonly Row<'ideaClusters'>[]
  readonly votes: readonly Row<'votes'>[]
  readonly evaluations: readonly Row<'evaluations'>[]
  readonly decisions: readonly Row<'decisions'>[]
  readonly commitments: readonly Row<'commitments'>[]
  readonly commitmentEvents: readonly Row<'commitmentEvents'>[]
  readonly prototypes: readonly Row<'prototypes'>[]
  readonly experiments: readonly Row<'experiments'>[]
  readonly pieces: readonly Row<'pieces'>[]
  readonly photos: readonly Row<'photos'>[]
  readonly runNotes: readonly Row<'runNotes'>[]
  readonly report: Row<'sessionReports'> | null
}

export const loadSessionOutcomes = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<SessionOutcomes> => {
  const ofSession = { sessionId }
  const [
    contributions,
    clusters,
    votes,
    evaluations,
    decisions,
    commitments,
    commitmentEvents,
    prototypes,
    experiments,
    pieces,
    photos,
    runNotes,
    reports,
    canonical,
  ] = await Promise.all([
    database.contributions.where(ofSession).toArray(),
    database.ideaClusters.where(ofSession).toArray(),
    database.votes.where(ofSession).toArray(),
    database.evaluations.where(ofSession).toArray(),
    database.decisions.where(ofSession).toArray(),
    database.commitments.where(ofSession).toArray(),
    database.commitmentEvents.where(ofSession).toArray(),
    database.prototypes.where(ofSession).toArray(),
    database.experiments.where(ofSession).toArray(),
    database.pieces.where(ofSession).toArray(),
    database.photos.where(ofSession).toArray(),
    database.runNotes.where(ofSession).toArray(),
    database.sessionReports.where(ofSession).toArray(),
    loadCanonicalPeople(database),
  ])
  const followed = <Item extends { readonly personId: string | null }>(row: Item): Item =>
    row.personId === null ? row : { ...row, personId: canonical(row.personId) }
  return {
    contributions: contributions.map(followed).toSorted(byOrder),
    clusters: clusters.toSorted(byOrder),
    votes: votes.toSorted(byOrder),
    evaluations,
    decisions: decisions.toSorted(byOrder),
    commitments: commitments.map(followed).toSorted(byOrder),
    commitmentEvents: commitmentEvents.toSorted((left, right) => (left.at < right.at ? -1 : 1)),
    prototypes: prototypes.map(followed).toSorted(byOrder),
    experiments: experiments.map(followed).toSorted(byOrder),
    pieces: pieces.map(followed).toSorted(byOrder),
    photos: photos.toSorted(byOrder),
    runNotes: runNotes.toSorted((left, right) => (left.at < right.at ? -1 : 1)),
    report: reports[0] ?? null,
  }
}

/** Prototypes of a session and of the others that work on its challenge: one idea goes on over them. */
export const loadSisterPrototypes = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<readonly Row<'prototypes'>[]> => {
  const sessions = await database.sessions.toArray()
  const challengeId = sessions.find(({ id }) => id === sessionId)?.challengeId ?? null
  const sisters =
    challengeId === null ? [] : sessions.filter((session) => session.challengeId === challengeId)
  const ids = [...new Set([sessionId, ...sisters.map(({ id }) => id)])]
  return database.prototypes.where('sessionId').anyOf(ids).toArray()
}
