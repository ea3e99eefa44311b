import { Dexie, type Table } from 'dexie'
import type { DocumentName, TableName } from '#shared/schemas/table-documents.ts'
import type { Row } from '#shared/schemas/tables.ts'
import { within } from '../lib/within.ts'

/**
 * Version of what projection writes. Raised when a schema or an index changes what the rows of the
 * read model look like: a read model of another version is rebuilt at start-up.
 */
export const PROJECTION_VERSION = 10

/** In the place of a workspace id, before a restore: no workspace has it. */
export const REPLACED = 'replaced'

/** Primary key of a row. A participation's id is its person's, hence unique within a session only. */
export type RowKey = string | readonly [sessionId: string, id: string]

/** How far the read model follows the journal. */
export type ReadModelState = {
  readonly key: 'state'
  readonly workspaceId: string
  /** Sequence number of the last journal frame that is projected. */
  readonly lastSeq: number
  /** True while the tables also show changes that the journal does not hold. */
  readonly ahead: boolean
  readonly projection: number
  /** Rows of the documents that no table shows, because this version cannot read them. */
  readonly invalid: { readonly [Table in TableName]?: readonly string[] }
}

type ReadTables = {
  readonly [Name in TableName]: Table<
    Row<Name>,
    Name extends 'participations' ? [string, string] : string
  >
}

/** The read model: one table per entity, plus the state of the projection. */
export type ReadDatabase = Dexie & ReadTables & { readonly meta: Table<ReadModelState, 'state'> }

const INDEXES: Readonly<Record<TableName | 'meta', string>> = {
  organisation: 'id',
  facilitators: 'id',
  venues: 'id',
  funders: 'id',
  people: 'id, mergedInto',
  consentEvents: 'id, personId',
  importBatches: 'id',
  distinctPairs: 'id',
  decks: 'id',
  cards: 'id, deckId, sessionId',
  deckReuses: 'id, deckId',
  printables: 'id, sessionId, [sessionId+kind]',
  printerProfiles: 'id',
  sessions: 'id',
  sessionParts: 'id, sessionId',
  participations: '[sessionId+id], sessionId, personId, status, [sessionId+status]',
  attendances: 'id, sessionId, personId',
  rosters: 'id, sessionId',
  kitPrints: 'id, sessionId',
  challenges: 'id',
  activityReports: 'id',
  exportModels: 'id',
  funderTemplates: 'id',
  methods: 'id',
  methodMarks: 'id',
  templates: 'id',
  agendaBlocks: 'id, sessionId, [sessionId+methodKey]',
  agendaTracks: 'id, sessionId',
  contactEvents: 'id, sessionId, personId',
  sessionMaterials: 'id, sessionId',
  packedItems: 'id, sessionId',
  contributions: 'id, sessionId, [sessionId+kind]',
  ideaClusters: 'id, sessionId',
  votes: 'id, sessionId',
  evaluations: 'id, sessionId',
  decisions: 'id, sessionId',
  commitments: 'id, sessionId, personId',
  commitmentEvents: 'id, sessionId, commitmentId, reviewedInId',
  prototypes: 'id, sessionId',
  experiments: 'id, sessionId',
  photos: 'id, sessionId',
  sessionProofs: 'id, sessionId',
  runNotes: 'id, sessionId',
  runEvents: 'id, sessionId, kind',
  tablePlans: 'id, sessionId',
  sessionReports: 'id, sessionId',
  pieces: 'id, sessionId, personId',
  introductions: 'id',
  erasures: 'id',
  exportLogs: 'id',
  privacyRequests: 'id, personId',
  privacyNotices: 'id',
  privacySettings: 'id',
  meta: 'key',
}

/** Key under which the read model keeps a row of that document. */
export const rowKey = (table: TableName, document: DocumentName, id: string): RowKey =>
  table === 'participations' ? [document.slice('session:'.length), id] : id

/** What happened to the store under our feet. */
export type DatabaseTrouble = 'blocked' | 'closed' | 'dataLoss'

type DatabaseOptions = {
  readonly name?: string
  readonly onTrouble?: (trouble: DatabaseTrouble) => void
}

/**
 * The Dexie database `koudmen`, not opened yet. It only holds what the journal can give back, yet
 * every transaction is flushed to disk (`strict`): measured, the default loses every row on a power
 * cut, and start-up would have to rebuild each time.
 */
export const createReadDatabase = ({
  name = 'koudmen',
  onTrouble = () => {},
}: DatabaseOptions = {}): ReadDatabase => {
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Rows are read in whole tables and kept by the screens: a second copy would only take memory.
    cache: 'disabled',
    indexedDB: watchedFactory(() => onTrouble('dataLoss')),
  }) as ReadDatabase
  // 2: agenda, methods, challenges, invitations and material. 3: printables, printers, reuse of decks.
  // 4: outcomes, mutual help, photos. 5: the run of a session. 6: personal data. 7: activity reports.
  // 8: proofs of a session. 9: export models. 10: funders' templates.
  // 11: how far the sheets of every session are typed up. 12: who declined, of every session.
  database.version(12).stores(INDEXES)
  database.on('blocked', () => onTrouble('blocked'))
  database.on('close', () => onTrouble('closed'))
  return database
}

type VersionChange = IDBVersionChangeEvent & { readonly dataLoss?: string }

// Chromium deletes a damaged store and reopens it empty; `dataLoss` on the upgrade event, which
// Dexie does not pass on, is the only sign of it (w3c/IndexedDB#30).
const watchedFactory = (onDataLoss: () => void): IDBFactory => ({
  open: (name, version) => {
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', (event: VersionChange) => {
      if (event.dataLoss === 'total') onDataLoss()
    })
    return request
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (first, second) => indexedDB.cmp(first, second),
})

/** How the store opened: `replaced` when it could not be and an empty one took its place. */
export type Opening = 'opened' | 'replaced'

/**
 * Opens the store, or deletes and remakes one that does not open (torn LevelDB, or written by a
 * newer version). Rejects when an empty one cannot be opened either, or not within `patienceMs`.
 */
export const openReadDatabase = async (
  database: ReadDatabase,
  patienceMs = 20_000,
): Promise<Opening> => {
  const open = async (): Promise<Opening> => {
    try {
      await database.open()
      return 'opened'
    } catch {
      await database.delete()
      await database.open()
      return 'replaced'
    }
  }
  return await within(open(), patienceMs)
}
