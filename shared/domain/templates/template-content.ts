import { addDays, type Day, daysBetween } from '#shared/domain/dates.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { SessionMaterial } from '#shared/schemas/outreach.schema.ts'
import type { Session, SessionPart } from '#shared/schemas/session.schema.ts'
import type { TemplateContent } from '#shared/schemas/template.schema.ts'

/** What a session is planned with. */
export type PlannedSession = {
  readonly session: Session
  /** By date, then start. */
  readonly parts: readonly SessionPart[]
  readonly blocks: readonly AgendaBlock[]
  readonly tracks: readonly AgendaTrack[]
  readonly materials: readonly SessionMaterial[]
}

/** Head count of a template whose session did not say. */
const USUAL_COUNT = 20

/**
 * The session without date, place, people or answers: what another team could run. Notes stay, for
 * they say how to run it. Blocks that wait in the parking are kept there.
 */
export const templateOf = ({
  session,
  parts,
  blocks,
  tracks,
  materials,
}: PlannedSession): TemplateContent => {
  const [first] = parts
  return {
    title: session.title,
    format: session.format,
    signInMode: session.signInMode,
    blankLines: session.blankLines,
    expectedCount: session.expectedCount || USUAL_COUNT,
    notes: session.notes,
    parts: first
      ? parts.map(({ id, date, start, end }) => ({
          id,
          dayOffset: daysBetween(first.date, date),
          start,
          end,
        }))
      : [{ id: 'part-1', dayOffset: 0, start: '09:00', end: '12:00' }],
    blocks: blocks.map(({ sessionId: _session, facilitatorIds: _people, ...block }) => block),
    tracks: tracks.map(({ sessionId: _session, ...track }) => track),
    materials: materials
      .toSorted(byOrder)
      .map(({ label, quantity, per, isReusable }) => ({ label, quantity, per, isReusable })),
  }
}

/** True when the team's notes, on the session or on a block, say something. */
export const hasPrivateNotes = ({ notes, blocks }: TemplateContent): boolean =>
  [notes, ...blocks.map(({ privateNotes }) => privateNotes)].some((text) => text.trim() !== '')

/** The template without what the team noted for itself: keys, contacts, remarks on people. */
export const withoutPrivateNotes = (content: TemplateContent): TemplateContent => ({
  ...content,
  notes: '',
  blocks: content.blocks.map((block) => ({ ...block, privateNotes: '' })),
})

/** Rows of a session's agenda, ready to be put. */
export type AgendaRows = {
  readonly parts: readonly SessionPart[]
  readonly blocks: readonly AgendaBlock[]
  readonly tracks: readonly AgendaTrack[]
}

/**
 * The agenda of a template as rows of a session that begins on `firstDay`. Every id is new; a block
 * that points to no part or track of the template is parked.
 */
export const rowsOfTemplate = (
  content: TemplateContent,
  {
    sessionId,
    firstDay,
    newId,
  }: { readonly sessionId: string; readonly firstDay: Day; readonly newId: () => string },
): AgendaRows => {
  const images = new Map(
    [...content.parts, ...content.blocks, ...content.tracks].map(({ id }) => [id, newId()]),
  )
  const image = (id: string | null): string | null =>
    id === null ? null : (images.get(id) ?? null)
  return {
    parts: content.parts.map(({ id, dayOffset, start, end }) => ({
      id: image(id) ?? newId(),
      sessionId,
      date: addDays(firstDay, dayOffset),
      start,
      end,
      anonymousCount: 0,
    })),
    blocks: content.blocks.map((block) => ({
      ...block,
      id: image(block.id) ?? newId(),
      sessionId,
      partId: image(block.partId),
      trackId: image(block.trackId),
      facilitatorIds: [],
    })),
    tracks: content.tracks.flatMap((track) => {
      const blockId = image(track.blockId)
      return blockId ? [{ ...track, id: image(track.id) ?? newId(), sessionId, blockId }] : []
    }),
  }
}
