/**
 * Every table of the read model, and the kind of document that holds its rows. What only names tables does
 * not wait for their schemas to be made: making them takes longer than all else that a start loads.
 */
export const TABLE_DOCUMENTS = {
  organisation: 'community',
  facilitators: 'community',
  venues: 'community',
  funders: 'community',
  challenges: 'community',
  activityReports: 'community',
  exportModels: 'community',
  funderTemplates: 'community',
  printerProfiles: 'community',
  erasures: 'community',
  exportLogs: 'community',
  privacyRequests: 'community',
  privacyNotices: 'community',
  privacySettings: 'community',
  people: 'people',
  consentEvents: 'people',
  importBatches: 'people',
  distinctPairs: 'people',
  pieces: 'people',
  introductions: 'people',
  decks: 'library',
  cards: 'library',
  deckReuses: 'library',
  printables: 'library',
  methods: 'library',
  methodMarks: 'library',
  templates: 'library',
  sessions: 'session',
  sessionParts: 'session',
  participations: 'session',
  attendances: 'session',
  rosters: 'session',
  kitPrints: 'session',
  agendaBlocks: 'session',
  agendaTracks: 'session',
  contactEvents: 'session',
  sessionMaterials: 'session',
  packedItems: 'session',
  contributions: 'session',
  ideaClusters: 'session',
  votes: 'session',
  evaluations: 'session',
  decisions: 'session',
  commitments: 'session',
  commitmentEvents: 'session',
  prototypes: 'session',
  experiments: 'session',
  photos: 'session',
  sessionProofs: 'session',
  runNotes: 'session',
  runEvents: 'session',
  tablePlans: 'session',
  sessionReports: 'session',
} as const satisfies Readonly<Record<string, DocumentKind>>

export type DocumentKind = 'community' | 'people' | 'library' | 'session'
export type TableName = keyof typeof TABLE_DOCUMENTS
export const TABLE_NAMES = Object.keys(TABLE_DOCUMENTS) as readonly TableName[]

/** Name of a write-model document: `community`, `people`, `library` or `session:<session id>`. */
export type DocumentName = 'community' | 'people' | 'library' | `session:${string}`

/** Name of the document that holds a row: session rows live with their session. */
export const documentNameOf = (
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): DocumentName => {
  const kind = TABLE_DOCUMENTS[table]
  if (kind !== 'session') return kind
  const sessionId = table === 'sessions' ? row.id : row.sessionId
  return `session:${String(sessionId)}`
}
