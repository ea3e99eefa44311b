import type { z } from 'zod'
import { activityReportSchema } from './activity-report.schema.ts'
import { agendaBlockSchema, agendaTrackSchema } from './agenda.schema.ts'
import { challengeSchema } from './challenge.schema.ts'
import {
  facilitatorSchema,
  funderSchema,
  organisationSchema,
  venueSchema,
} from './community.schema.ts'
import { exportModelSchema } from './export-model.schema.ts'
import { funderTemplateSchema } from './funder-template.schema.ts'
import { cardSchema, deckReuseSchema, deckSchema } from './library.schema.ts'
import { methodMarkSchema, methodSchema } from './method.schema.ts'
import {
  commitmentEventSchema,
  commitmentSchema,
  contributionSchema,
  decisionSchema,
  evaluationSchema,
  experimentSchema,
  ideaClusterSchema,
  introductionSchema,
  photoSchema,
  pieceSchema,
  prototypeSchema,
  runNoteSchema,
  sessionProofSchema,
  sessionReportSchema,
  tablePlanSchema,
  voteSchema,
} from './outcome.schema.ts'
import { contactEventSchema, packedItemSchema, sessionMaterialSchema } from './outreach.schema.ts'
import {
  consentEventSchema,
  distinctPairSchema,
  importBatchSchema,
  personSchema,
} from './people.schema.ts'
import { printableSchema, printerProfileSchema } from './printable.schema.ts'
import {
  erasureSchema,
  exportLogSchema,
  privacyNoticeSchema,
  privacyRequestSchema,
  privacySettingsSchema,
} from './privacy.schema.ts'
import { runEventSchema } from './run.schema.ts'
import {
  attendanceSchema,
  kitPrintSchema,
  participationSchema,
  rosterSchema,
  sessionPartSchema,
  sessionSchema,
} from './session.schema.ts'
import { templateSchema } from './template.schema.ts'

/** Every table of the read model, the schema of its rows and the kind of document that holds them. */
export const TABLES = {
  organisation: { schema: organisationSchema, document: 'community' },
  facilitators: { schema: facilitatorSchema, document: 'community' },
  venues: { schema: venueSchema, document: 'community' },
  funders: { schema: funderSchema, document: 'community' },
  challenges: { schema: challengeSchema, document: 'community' },
  activityReports: { schema: activityReportSchema, document: 'community' },
  exportModels: { schema: exportModelSchema, document: 'community' },
  funderTemplates: { schema: funderTemplateSchema, document: 'community' },
  printerProfiles: { schema: printerProfileSchema, document: 'community' },
  erasures: { schema: erasureSchema, document: 'community' },
  exportLogs: { schema: exportLogSchema, document: 'community' },
  privacyRequests: { schema: privacyRequestSchema, document: 'community' },
  privacyNotices: { schema: privacyNoticeSchema, document: 'community' },
  privacySettings: { schema: privacySettingsSchema, document: 'community' },
  people: { schema: personSchema, document: 'people' },
  consentEvents: { schema: consentEventSchema, document: 'people' },
  importBatches: { schema: importBatchSchema, document: 'people' },
  distinctPairs: { schema: distinctPairSchema, document: 'people' },
  pieces: { schema: pieceSchema, document: 'people' },
  introductions: { schema: introductionSchema, document: 'people' },
  decks: { schema: deckSchema, document: 'library' },
  cards: { schema: cardSchema, document: 'library' },
  deckReuses: { schema: deckReuseSchema, document: 'library' },
  printables: { schema: printableSchema, document: 'library' },
  methods: { schema: methodSchema, document: 'library' },
  methodMarks: { schema: methodMarkSchema, document: 'library' },
  templates: { schema: templateSchema, document: 'library' },
  sessions: { schema: sessionSchema, document: 'session' },
  sessionParts: { schema: sessionPartSchema, document: 'session' },
  participations: { schema: participationSchema, document: 'session' },
  attendances: { schema: attendanceSchema, document: 'session' },
  rosters: { schema: rosterSchema, document: 'session' },
  kitPrints: { schema: kitPrintSchema, document: 'session' },
  agendaBlocks: { schema: agendaBlockSchema, document: 'session' },
  agendaTracks: { schema: agendaTrackSchema, document: 'session' },
  contactEvents: { schema: contactEventSchema, document: 'session' },
  sessionMaterials: { schema: sessionMaterialSchema, document: 'session' },
  packedItems: { schema: packedItemSchema, document: 'session' },
  contributions: { schema: contributionSchema, document: 'session' },
  ideaClusters: { schema: ideaClusterSchema, document: 'session' },
  votes: { schema: voteSchema, document: 'session' },
  evaluations: { schema: evaluationSchema, document: 'session' },
  decisions: { schema: decisionSchema, document: 'session' },
  commitments: { schema: commitmentSchema, document: 'session' },
  commitmentEvents: { schema: commitmentEventSchema, document: 'session' },
  prototypes: { schema: prototypeSchema, document: 'session' },
  experiments: { schema: experimentSchema, document: 'session' },
  photos: { schema: photoSchema, document: 'session' },
  sessionProofs: { schema: sessionProofSchema, document: 'session' },
  runNotes: { schema: runNoteSchema, document: 'session' },
  runEvents: { schema: runEventSchema, document: 'session' },
  tablePlans: { schema: tablePlanSchema, document: 'session' },
  sessionReports: { schema: sessionReportSchema, document: 'session' },
} as const satisfies Record<string, { readonly schema: z.ZodType; readonly document: DocumentKind }>

export type DocumentKind = 'community' | 'people' | 'library' | 'session'
export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]
/** A row of a table, as the read model and the screens know it. */
export type Row<Table extends TableName> = Readonly<z.infer<(typeof TABLES)[Table]['schema']>>
/** All rows of a workspace, table by table. */
export type Rows = { readonly [Table in TableName]: readonly Row<Table>[] }

/** Name of a write-model document: `community`, `people`, `library` or `session:<session id>`. */
export type DocumentName = 'community' | 'people' | 'library' | `session:${string}`

/** Name of the document that holds a row: session rows live with their session. */
export const documentNameOf = (
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): DocumentName => {
  const kind = TABLES[table].document
  if (kind !== 'session') return kind
  const sessionId = table === 'sessions' ? row.id : row.sessionId
  return `session:${String(sessionId)}`
}
