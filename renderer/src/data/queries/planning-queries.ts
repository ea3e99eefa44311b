import { foldText } from '#shared/domain/folded-text.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import type { PlannedSession } from '#shared/domain/templates/template-content.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Method, MethodMark } from '#shared/schemas/method.schema.ts'
import type { ContactEvent, PackedItem } from '#shared/schemas/outreach.schema.ts'
import type { Template } from '#shared/schemas/template.schema.ts'
import type { ReadDatabase } from '../database.ts'
import { compareParts } from '../sessions-repository.ts'
import { loadCanonicalPeople } from './people-queries.ts'

/** What the agenda of one session is made of. */
export type SessionPlan = PlannedSession & {
  /** Keys of the lines of the material list that are packed. */
  readonly packedKeys: ReadonlySet<string>
}

const packedKey = ({ id, sessionId }: PackedItem): string => id.slice(sessionId.length + 1)

/** The agenda and material of a session; null when there is no such session. */
export const loadSessionPlan = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<SessionPlan | null> => {
  const ofSession = { sessionId }
  const [session, parts, blocks, tracks, materials, packed] = await Promise.all([
    database.sessions.get(sessionId),
    database.sessionParts.where(ofSession).toArray(),
    database.agendaBlocks.where(ofSession).toArray(),
    database.agendaTracks.where(ofSession).toArray(),
    database.sessionMaterials.where(ofSession).toArray(),
    database.packedItems.where(ofSession).toArray(),
  ])
  if (!session) return null
  return {
    session,
    parts: parts.toSorted(compareParts),
    blocks: blocks.toSorted(byOrder),
    tracks: tracks.toSorted(byOrder),
    materials: materials.toSorted(byOrder),
    packedKeys: new Set(packed.map(packedKey)),
  }
}

/** How many blocks the agenda of each session has; those without are left out. */
export const loadAgendaSizes = async (
  database: ReadDatabase,
): Promise<ReadonlyMap<string, number>> => {
  const sizes = new Map<string, number>()
  await database.agendaBlocks
    .orderBy('sessionId')
    .eachKey((key) => sizes.set(String(key), (sizes.get(String(key)) ?? 0) + 1))
  return sizes
}

/** Every try to reach somebody about a session, latest first; merged people are followed. */
export const loadContactEvents = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<readonly ContactEvent[]> => {
  const [events, canonical] = await Promise.all([
    database.contactEvents.where({ sessionId }).toArray(),
    loadCanonicalPeople(database),
  ])
  return events
    .map((event) => ({ ...event, personId: canonical(event.personId) }))
    .toSorted((left, right) => compareText(right.at, left.at) || compareText(left.id, right.id))
}

const byName = <Item extends { readonly id: string }>(nameOf: (item: Item) => string) => {
  return (left: Item, right: Item): number =>
    compareText(foldText(nameOf(left)), foldText(nameOf(right))) || compareText(left.id, right.id)
}

/** Own methods by name, and what the team noted of every method by key or id. */
export const loadMethods = async (
  database: ReadDatabase,
): Promise<{
  readonly methods: readonly Method[]
  readonly marks: ReadonlyMap<string, MethodMark>
}> => {
  const [methods, marks] = await Promise.all([
    database.methods.toArray(),
    database.methodMarks.toArray(),
  ])
  return {
    methods: methods.toSorted(byName(({ name }) => name)),
    marks: new Map(marks.map((mark) => [mark.id, mark])),
  }
}

/** Templates by name. */
export const loadTemplates = async (database: ReadDatabase): Promise<readonly Template[]> =>
  (await database.templates.toArray()).toSorted(byName(({ name }) => name))

/** Challenges by title. */
export const loadChallenges = async (database: ReadDatabase): Promise<readonly Challenge[]> =>
  (await database.challenges.toArray()).toSorted(byName(({ title }) => title))
