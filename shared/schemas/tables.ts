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
import type { TableName } from './table-documents.ts'
import { templateSchema } from './template.schema.ts'

/** The schema of the rows of every table. */
export const ROW_SCHEMAS = {
  organisation: organisationSchema,
  facilitators: facilitatorSchema,
  venues: venueSchema,
  funders: funderSchema,
  challenges: challengeSchema,
  activityReports: activityReportSchema,
  exportModels: exportModelSchema,
  funderTemplates: funderTemplateSchema,
  printerProfiles: printerProfileSchema,
  erasures: erasureSchema,
  exportLogs: exportLogSchema,
  privacyRequests: privacyRequestSchema,
  privacyNotices: privacyNoticeSchema,
  privacySettings: privacySettingsSchema,
  people: personSchema,
  consentEvents: consentEventSchema,
  importBatches: importBatchSchema,
  distinctPairs: distinctPairSchema,
  pieces: pieceSchema,
  introductions: introductionSchema,
  decks: deckSchema,
  cards: cardSchema,
  deckReuses: deckReuseSchema,
  printables: printableSchema,
  methods: methodSchema,
  methodMarks: methodMarkSchema,
  templates: templateSchema,
  sessions: sessionSchema,
  sessionParts: sessionPartSchema,
  participations: participationSchema,
  attendances: attendanceSchema,
  rosters: rosterSchema,
  kitPrints: kitPrintSchema,
  agendaBlocks: agendaBlockSchema,
  agendaTracks: agendaTrackSchema,
  contactEvents: contactEventSchema,
  sessionMaterials: sessionMaterialSchema,
  packedItems: packedItemSchema,
  contributions: contributionSchema,
  ideaClusters: ideaClusterSchema,
  votes: voteSchema,
  evaluations: evaluationSchema,
  decisions: decisionSchema,
  commitments: commitmentSchema,
  commitmentEvents: commitmentEventSchema,
  prototypes: prototypeSchema,
  experiments: experimentSchema,
  photos: photoSchema,
  sessionProofs: sessionProofSchema,
  runNotes: runNoteSchema,
  runEvents: runEventSchema,
  tablePlans: tablePlanSchema,
  sessionReports: sessionReportSchema,
} as const satisfies Readonly<Record<TableName, z.ZodType>>

/** A row of a table, as the read model and the screens know it. */
export type Row<Table extends TableName> = Readonly<z.infer<(typeof ROW_SCHEMAS)[Table]>>
/** All rows of a workspace, table by table. */
export type Rows = { readonly [Table in TableName]: readonly Row<Table>[] }
