import type { TableName } from '#shared/schemas/table-documents.ts'
import { ERASED_NAME } from './terms.ts'

/**
 * What a table holds of a person, and what becomes of it when the person is erased (decision 12).
 *
 * A new table does not compile until it is classified here, and a new field of a table that is linked
 * to people fails a test until it is said to be emptied or kept. Texts need no entry: mentions are
 * searched in every text of every table, and of every workbook that a template keeps.
 */
export type PersonLinks = {
  /**
   * Fields that hold the id of a person: the row is about them. `tables.personIds`: in each item of a
   * list. None: the table names nobody by id.
   */
  readonly ids: readonly string[]
  /** `remove`: a row about the person goes; `empty`: it stays, with the fields of `emptied`. */
  readonly row: 'remove' | 'empty'
  /** What the fields become in a row about the person. */
  readonly emptied: Readonly<Record<string, unknown>>
  /** Fields that stay: they count something, or say what was done. */
  readonly kept: readonly string[]
}

const namesNobody: PersonLinks = { ids: [], row: 'empty', emptied: {}, kept: [] }
const removed = (...ids: readonly string[]): PersonLinks => ({
  ids,
  row: 'remove',
  emptied: {},
  kept: [],
})
const kept = (ids: readonly string[], ...fields: readonly string[]): PersonLinks => ({
  ids,
  row: 'empty',
  emptied: {},
  kept: fields,
})
const unsigned = (...fields: readonly string[]): PersonLinks => ({
  ids: ['personId'],
  row: 'empty',
  emptied: { personName: '' },
  kept: ['id', 'sessionId', 'order', 'createdAt', ...fields],
})

export const PERSON_DATA: Readonly<Record<TableName, PersonLinks>> = {
  organisation: namesNobody,
  // The team is not the community: a facilitator who leaves is removed in the settings.
  facilitators: namesNobody,
  venues: namesNobody,
  funders: namesNobody,
  challenges: {
    ids: ['holderId'],
    row: 'empty',
    emptied: { holderName: '' },
    kept: ['id', 'title', 'question', 'place', 'communeCode', 'stage', 'notes', 'createdAt'],
  },
  printerProfiles: namesNobody,
  activityReports: namesNobody,
  exportModels: namesNobody,
  funderTemplates: namesNobody,
  erasures: namesNobody,
  exportLogs: namesNobody,
  privacyRequests: {
    ids: ['personId'],
    row: 'empty',
    emptied: { personName: '', note: '' },
    kept: ['id', 'kind', 'receivedOn', 'dueOn', 'answeredOn', 'createdAt'],
  },
  privacyNotices: namesNobody,
  privacySettings: namesNobody,
  people: {
    ids: ['id'],
    row: 'empty',
    emptied: {
      firstName: ERASED_NAME,
      lastName: '',
      // « Menuiserie Bélair », and a trade in a small commune, are as good as a name.
      structure: '',
      activity: '',
      phone: '',
      phoneNote: '',
      email: '',
      preferredContact: null,
      offers: [],
      needs: [],
      notes: '',
      totem: null,
      isErased: true,
    },
    kept: [
      'communeCode',
      'ageBand',
      'gender',
      'occupation',
      'priorityArea',
      'mergedInto',
      'createdAt',
    ],
  },
  // Without the person, it proves nothing.
  consentEvents: removed('personId'),
  importBatches: namesNobody,
  distinctPairs: removed('personIds'),
  pieces: {
    ids: ['personId'],
    row: 'empty',
    emptied: { personName: '', state: 'withdrawn' },
    kept: ['id', 'sessionId', 'kind', 'text', 'theme', 'number', 'order', 'createdAt'],
  },
  introductions: kept(
    ['needPersonId', 'offerPersonId'],
    'id',
    'needText',
    'offerText',
    'needPieceId',
    'offerPieceId',
    'chainId',
    'state',
    'proposedOn',
    'introducedOn',
    'closedOn',
    'outcome',
    'sessionId',
    'createdAt',
  ),
  decks: namesNobody,
  cards: {
    ids: ['authorId'],
    row: 'empty',
    emptied: { author: '' },
    kept: [
      'id',
      'deckId',
      'order',
      'title',
      'text',
      'creole',
      'pictogram',
      'backText',
      'copies',
      'sessionId',
      'status',
      'image',
      'script',
      'answer',
      'updatedAt',
      'printedAs',
    ],
  },
  deckReuses: {
    ids: ['personId'],
    row: 'empty',
    emptied: { by: '' },
    kept: ['id', 'deckId', 'date', 'place', 'note', 'createdAt'],
  },
  printables: namesNobody,
  methods: namesNobody,
  methodMarks: namesNobody,
  templates: namesNobody,
  sessions: namesNobody,
  sessionParts: namesNobody,
  // Those of a session to come are withdrawn: `withdrawal.ts`.
  participations: kept(['personId', 'id'], 'sessionId', 'status', 'order', 'addedAt'),
  attendances: kept(['personId'], 'id', 'sessionId', 'partId', 'status', 'leftAt'),
  // The lines of a printed sheet keep their numbers.
  rosters: kept(
    ['personIds'],
    'id',
    'sessionId',
    'version',
    'printedAt',
    'mode',
    'blankLines',
    'isOnTable',
  ),
  kitPrints: namesNobody,
  agendaBlocks: namesNobody,
  agendaTracks: namesNobody,
  contactEvents: removed('personId'),
  sessionMaterials: namesNobody,
  packedItems: namesNobody,
  contributions: {
    ...unsigned('kind', 'text', 'clusterId', 'stage'),
    // « With the name » no longer holds.
    emptied: { personName: '', publication: 'anonymous' },
  },
  ideaClusters: namesNobody,
  votes: namesNobody,
  evaluations: namesNobody,
  decisions: namesNobody,
  commitments: unsigned('text', 'dueDate', 'dueText', 'pictogram', 'cardNumber', 'challengeId'),
  commitmentEvents: namesNobody,
  prototypes: unsigned(
    'title',
    'version',
    'description',
    'materials',
    'forWhom',
    'likes',
    'dislikes',
    'question',
    'nextStep',
    'challengeId',
  ),
  experiments: unsigned(
    'title',
    'hypothesis',
    'measure',
    'place',
    'startDate',
    'endDate',
    'testers',
    'observed',
    'result',
    'reason',
    'nextStep',
    'prototypeId',
    'challengeId',
  ),
  photos: namesNobody,
  // Presences by the id of their row: they stay, unsigned or not.
  sessionProofs: namesNobody,
  runNotes: namesNobody,
  runEvents: namesNobody,
  // Who sat where, and who was not to sit together.
  tablePlans: kept(
    ['tables.personIds', 'wishes.personIds'],
    'id',
    'sessionId',
    'order',
    'createdAt',
    'title',
    'seed',
    'wishes',
    'tables',
  ),
  sessionReports: namesNobody,
}

type Fields = Readonly<Record<string, unknown>>

/** The list and the field of its items, for `tables.personIds`; null: a field of the row itself. */
export const listedIds = (
  field: string,
): { readonly list: string; readonly inner: string } | null => {
  const dot = field.indexOf('.')
  return dot < 0 ? null : { list: field.slice(0, dot), inner: field.slice(dot + 1) }
}

const holdsOne = (value: unknown, personIds: ReadonlySet<string>): boolean =>
  Array.isArray(value)
    ? value.some((one) => personIds.has(one as string))
    : personIds.has(value as string)

/** True when a row is about one of these people. */
export const isAbout = (table: TableName, row: Fields, personIds: ReadonlySet<string>): boolean => {
  // `id` of a participation is its person's: one field is enough to tell.
  for (const field of PERSON_DATA[table].ids) {
    const listed = listedIds(field)
    if (listed === null) {
      if (holdsOne(row[field], personIds)) return true
      continue
    }
    const items = (row[listed.list] ?? []) as readonly Fields[]
    if (items.some((item) => holdsOne(item[listed.inner], personIds))) return true
  }
  return false
}
