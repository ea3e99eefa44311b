import { EMPTY_VENUE } from '#shared/domain/empty-rows.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'

/** Rows of a workspace that holds nothing but what is given. */
export const reportRows = (rows: Partial<ReportRows>): ReportRows => ({
  people: [],
  sessions: [],
  sessionParts: [],
  attendances: [],
  participations: [],
  rosters: [],
  venues: [],
  challenges: [],
  funders: [],
  contributions: [],
  decisions: [],
  commitments: [],
  commitmentEvents: [],
  prototypes: [],
  experiments: [],
  evaluations: [],
  introductions: [],
  pieces: [],
  photos: [],
  consentEvents: [],
  sessionProofs: [],
  decks: [],
  cards: [],
  deckReuses: [],
  ...rows,
})

export const aVenue = (id: string, fields: Partial<Venue> = {}): Venue => ({
  ...EMPTY_VENUE,
  id,
  name: `Lieu ${id}`,
  ...fields,
})

/** An evaluation from 1 to 5, by how many chose each. */
export const anEvaluation = (
  sessionId: string,
  counts: ReportRows['evaluations'][number]['counts'],
): ReportRows['evaluations'][number] => ({
  id: `${sessionId}.roti`,
  sessionId,
  kind: 'roti',
  counts,
  remarks: '',
  createdAt: '2026-01-05T09:00:00-04:00',
})
