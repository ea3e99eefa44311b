import { figuresOf } from '#shared/domain/attendance-figures.ts'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { attendanceLedger } from '#shared/domain/attendance-ledger.ts'
import { firstNameOnPaper } from '#shared/domain/first-name-on-paper.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import {
  commitmentStanding,
  eventsByCommitment,
} from '#shared/domain/follow-up/commitment-state.ts'
import { decisionsOfChallenge } from '#shared/domain/follow-up/decision-log.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { printablePhotos } from '#shared/domain/privacy/photos-to-review.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { challengeBoardModel } from '../challenge-board-model.ts'
import type { ChallengeStory, StoryIdea, StoryVersion } from './story-model.ts'

export type StoryRows = Pick<
  Rows,
  | 'organisation'
  | 'venues'
  | 'people'
  | 'sessions'
  | 'sessionParts'
  | 'participations'
  | 'attendances'
  | 'rosters'
  | 'challenges'
  | 'contributions'
  | 'votes'
  | 'decisions'
  | 'commitments'
  | 'commitmentEvents'
  | 'prototypes'
  | 'experiments'
  | 'photos'
  | 'consentEvents'
>

export type StoryChoices = {
  readonly challengeId: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** First names on the wall; whole names on the screen. */
  readonly names: 'first' | 'full'
}

type OfSession = { readonly id: string; readonly sessionId: string; readonly order: string }

/** Rows in the order of their sessions, then of the paper. */
const along = <Row extends OfSession>(
  rows: readonly Row[],
  sessionIds: readonly string[],
): readonly Row[] =>
  rows.toSorted(
    (left, right) =>
      sessionIds.indexOf(left.sessionId) - sessionIds.indexOf(right.sessionId) ||
      byOrder(left, right),
  )

const votesOf = (rows: StoryRows) => {
  const voices = new Map<string, number>()
  for (const { count, contributionId } of rows.votes.flatMap(({ options }) => options)) {
    if (contributionId === null || count === null) continue
    voices.set(contributionId, Math.max(voices.get(contributionId) ?? 0, count))
  }
  return (id: string): number | null => voices.get(id) ?? null
}

const byVersion = (
  rows: readonly (StoryVersion & { readonly title: string })[],
): ChallengeStory['prototypes'] => {
  const prototypes = new Map<string, { title: string; versions: StoryVersion[] }>()
  for (const { title, ...version } of rows) {
    const key = foldText(title)
    const known = prototypes.get(key)
    if (known) known.versions.push(version)
    else prototypes.set(key, { title, versions: [version] })
  }
  return [...prototypes.values()].map(({ title, versions }) => ({
    title,
    versions: versions.toSorted((left, right) => left.version - right.version),
  }))
}

/** Gathers the story of a challenge; null when there is none. */
export const challengeStory = (
  rows: StoryRows,
  { challengeId, today, names }: StoryChoices,
): ChallengeStory | null => {
  const challenge = rows.challenges.find(({ id }) => id === challengeId)
  if (challenge === undefined) return null
  const board = challengeBoardModel({
    challenge,
    organisation: rows.organisation[0] ?? null,
    sessions: rows.sessions,
    sessionParts: rows.sessionParts,
    venues: rows.venues,
    people: rows.people,
    today,
    lowInk: false,
  })
  const sessionIds = board.sessions.map(({ id }) => id)
  const own = new Set(sessionIds)
  const challengeOf = new Map(rows.sessions.map((session) => [session.id, session.challengeId]))
  const inSessions = <Row extends OfSession>(list: readonly Row[]) =>
    along(
      list.filter(({ sessionId }) => own.has(sessionId)),
      sessionIds,
    )
  const ofChallenge = <Row extends OfSession & { readonly challengeId: string | null }>(
    list: readonly Row[],
  ) =>
    along(
      list.filter(
        (row) => (row.challengeId ?? challengeOf.get(row.sessionId) ?? null) === challengeId,
      ),
      sessionIds,
    )
  const said = inSessions(rows.contributions).filter(({ text }) => text.trim() !== '')
  const textsOf = (kind: (typeof said)[number]['kind']) => [
    ...new Set(said.filter((one) => one.kind === kind).map(({ text }) => text)),
  ]
  const voices = votesOf(rows)
  const ideas = said
    .filter(({ kind }) => kind === 'idea')
    .map(({ id, text }): StoryIdea => ({ text, votes: voices(id) }))
    .toSorted((left, right) => (right.votes ?? -1) - (left.votes ?? -1))
    // The most voted of those that read the same.
    .filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index)
  const events = eventsByCommitment(rows.commitmentEvents)
  const canonical = canonicalPeople(rows.people)
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const commitments = ofChallenge(rows.commitments)
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, personId, personName, dueDate, dueText }) => {
      const standing = commitmentStanding({ dueDate, dueText }, events.get(id) ?? [])
      const person = personId === null ? undefined : people.get(canonical(personId))
      const full = person === undefined ? personName : spokenName(person)
      const first = person === undefined ? firstNameOnPaper(personName) : person.firstName || full
      // « Personne effacée » on the wall would tell that somebody asked for it.
      const onWall = person?.isErased === true ? '' : first
      return {
        id,
        who: names === 'first' ? onWall : full,
        text,
        state: standing.state,
        dueDate: standing.dueDate,
      }
    })
  const ledger = attendanceLedger(rows)
  const held = ledger.sessions.filter(({ session }) => own.has(session.id))
  const figures = figuresOf(ledger, held, people)
  const experiments = ofChallenge(rows.experiments).toSorted((left, right) =>
    compareText(left.startDate ?? '9999', right.startDate ?? '9999'),
  )
  const prototypes = byVersion(ofChallenge(rows.prototypes))
  const { lowInk: _, ...head } = board
  return {
    ...head,
    figures: {
      sessions: board.sessions.filter(({ isPast }) => isPast).length,
      people: figures.heads,
      ideas: ideas.length,
      prototypes: prototypes.length,
      experiments: experiments.length,
      promises: commitments.filter(({ state }) => state !== 'letGo').length,
      promisesKept: commitments.filter(({ state }) => state === 'kept').length,
      promisesLetGo: commitments.filter(({ state }) => state === 'letGo').length,
    },
    observations: textsOf('observation'),
    ideas,
    learnings: textsOf('learning'),
    prototypes,
    experiments: experiments.map((row) => ({
      id: row.id,
      title: row.title,
      place: row.place,
      hypothesis: row.hypothesis,
      observed: row.observed,
      result: row.result,
      reason: row.reason,
      nextStep: row.nextStep,
    })),
    decisions: decisionsOfChallenge(
      challengeId,
      rows.decisions,
      rows.sessions.map(({ id, title, challengeId: of }) => ({
        id,
        title,
        day: board.sessions.find((session) => session.id === id)?.date ?? null,
        challengeId: of,
      })),
    ).map(({ decision, replacedBy }) => ({
      id: decision.id,
      text: decision.text,
      reason: decision.reason,
      isReplaced: replacedBy !== null,
    })),
    commitments,
    photos: inSessions(printablePhotos(rows)).map(({ id, hash, width, height, caption }) => ({
      id,
      hash,
      width,
      height,
      caption,
    })),
  }
}
