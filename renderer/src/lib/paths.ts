import { ENTRY_SHEET_IDS, type EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'

/** The steps of a session that have a page of their own. */
export const SESSION_STEPS = ['prepare', 'invite', 'print', 'run', 'entry', 'report'] as const
export type SessionStep = (typeof SESSION_STEPS)[number]

/** What the step « Préparer » is made of; the first is the step's own address. */
export const PREPARE_TABS = ['facts', 'agenda', 'material', 'tables'] as const
export type PrepareTab = (typeof PREPARE_TABS)[number]

/** What the step « Inviter » is made of; the first is the step's own address. */
export const INVITE_TABS = ['list', 'contact', 'share'] as const
export type InviteTab = (typeof INVITE_TABS)[number]

/** Documents of the step « Imprimer » that other screens lead to. */
export const PRINT_PAGES = ['callSheet', 'poster', 'flyers'] as const
export type PrintPage = (typeof PRINT_PAGES)[number]

/** Addresses of the sheets of the step « Saisir » but the first, which is the step's own. */
const ENTRY_PREFIX = 'entry-'

/** The sheet of the step « Saisir » that an address names by its word; null: another step, or no sheet. */
export const sheetOfWord = (word: string): EntrySheet | null => {
  if (word === 'entry') return 'attendance'
  if (!word.startsWith(ENTRY_PREFIX)) return null
  return ENTRY_SHEET_IDS.find((id) => word === `${ENTRY_PREFIX}${id}`) ?? null
}

/** Addresses of the screens, so that features lead to one another without importing one another. */
export const paths = {
  home: () => '/',
  sessions: () => '/sessions',
  newSession: () => '/sessions/new',
  /** A new session on that day. */
  newSessionOn: (day: string) => `/sessions/new/day/${day}`,
  /** A new session that works on that challenge. */
  newSessionFor: (challengeId: string) => `/sessions/new/challenge/${challengeId}`,
  calendar: () => '/sessions/calendar',
  venues: () => '/venues',
  venue: (id: string) => `/venues/${id}`,
  challenges: () => '/challenges',
  challenge: (id: string) => `/challenges/${id}`,
  session: (id: string, step: SessionStep = 'prepare') =>
    step === 'prepare' ? `/sessions/${id}` : `/sessions/${id}/${step}`,
  /** One of the pages of the step « Préparer ». */
  prepare: (id: string, tab: PrepareTab) =>
    tab === 'facts' ? `/sessions/${id}` : `/sessions/${id}/${tab}`,
  /** One of the pages of the step « Inviter ». */
  invite: (id: string, tab: InviteTab) =>
    tab === 'list' ? `/sessions/${id}/invite` : `/sessions/${id}/${tab}`,
  /** The step « Imprimer » with that document in sight. */
  print: (id: string, page: PrintPage) => `/sessions/${id}/${page}`,
  /** A sheet of the step « Saisir ». */
  entry: (id: string, sheet: EntrySheet) =>
    sheet === 'attendance' ? `/sessions/${id}/entry` : `/sessions/${id}/${ENTRY_PREFIX}${sheet}`,
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: string) => `/people/${id}`,
  privacy: () => '/settings/privacy',
  privacyRequests: () => '/settings/privacy/requests',
  dataQuality: () => '/settings/privacy/quality',
  erasePerson: (id: string) => `/people/${id}/erase`,
  duplicates: () => '/people/duplicates',
  importPeople: () => '/people/import',
  decks: () => '/decks',
  deck: (id: string) => `/decks/${id}`,
  /** A deck that ships with the app, before it is taken. */
  readyDeck: (key: string) => `/decks/ready/${key}`,
  /** Cards from a table, into that deck or into a new one. */
  importCards: (deckId?: string) =>
    deckId === undefined ? '/decks/import' : `/decks/${deckId}/import`,
  printables: () => '/printables',
  /** A support that is not kept yet. */
  newPrintable: (kind: string, sessionId?: string) =>
    sessionId === undefined
      ? `/printables/new/${kind}`
      : `/printables/new/${kind}/for/${sessionId}`,
  printable: (id: string) => `/printables/${id}`,
  methods: () => '/methods',
  method: (key: string) => `/methods/${key}`,
  /** An own method while one writes it. */
  methodEditor: (id: string) => `/methods/${id}/edit`,
  templates: () => '/templates',
  template: (id: string) => `/templates/${id}`,
  /** A session that was held, as a template for the next one. */
  templateOfSession: (id: string) => `/templates/session/${id}`,
  /** Needs and offers, or who could help whom. */
  exchange: (view: 'pieces' | 'ideas' = 'pieces') =>
    view === 'pieces' ? '/exchange' : '/exchange/ideas',
  introductions: () => '/exchange/introductions',
  /** What was promised, across sessions. */
  commitments: () => '/exchange/commitments',
  /** The same, of one session, one challenge or one person. */
  commitmentsOf: (kind: 'session' | 'challenge' | 'person', id: string) =>
    `/exchange/commitments/${kind}/${id}`,
  decisions: () => '/exchange/decisions',
  decisionsOf: (challengeId: string) => `/exchange/decisions/${challengeId}`,
  reports: () => '/reports',
  /** Funders' own workbooks, filled in place. */
  funderTemplates: () => '/reports/templates',
  funderTemplate: (id: string) => `/reports/templates/${id}`,
  /** The report and the poster of the bilan, with the team's own words. */
  reportPaper: () => '/reports/paper',
  /** What can be shown to a funder, and what is to be put right before. */
  evidence: () => '/reports/evidence',
  exports: () => '/exports',
  exportModels: () => '/exports/models',
  /** One of the team's own. */
  exportModel: (id: string) => `/exports/models/${id}`,
  /** One that comes with the app. */
  readyExportModel: (model: string) => `/exports/models/ready/${model}`,
  settings: () => '/settings',
  printers: () => '/settings/printers',
  /** Setting up a printer with its sheet. */
  printer: (id: string) => `/settings/printers/${id}`,
} as const

/** The address as a link writes it: `<a href={href(paths.people())}>`. */
export const href = (path: string): string => `#${path}`

/** Goes to a screen from code; links are better wherever a person clicks. */
export const goTo = (path: string): void => {
  window.location.hash = path
}
