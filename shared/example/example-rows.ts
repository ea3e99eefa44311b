import { generateNKeysBetween } from 'fractional-indexing'
import { addDays, type Day, daysBetween } from '#shared/domain/dates.ts'
import { EMPTY_CARD, EMPTY_DECK, EMPTY_SESSION, EMPTY_VENUE } from '#shared/domain/empty-rows.ts'
import { linesToSign } from '#shared/domain/lines-to-sign.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import { workingDayFrom, workingDayUntil } from '#shared/domain/public-holidays.ts'
import { totemsToGive } from '#shared/domain/totems.ts'
import { builtinDeckOf } from '#shared/library/builtin-decks.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import { ORGANISATION_ID } from '#shared/schemas/community.schema.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { ConsentEvent, ImportBatch, Person } from '#shared/schemas/people.schema.ts'
import type {
  Attendance,
  Participation,
  ParticipationStatus,
  Roster,
  Session,
  SessionPart,
} from '#shared/schemas/session.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { agendaRows, type ExamplePlanRows } from './agenda-rows.ts'
import { EXAMPLE_AGENDAS } from './example-agendas.ts'
import { EXAMPLE_CHALLENGES, type ExampleChallenge } from './example-challenges.ts'
import {
  EXAMPLE_FACILITATORS,
  EXAMPLE_FUNDERS,
  EXAMPLE_ORGANISATION,
  EXAMPLE_VENUES,
} from './example-community.ts'
import { EXAMPLE_DECKS, TAKEN_DECK } from './example-decks.ts'
import { EXAMPLE_PEOPLE, type ExamplePerson } from './example-people.ts'
import {
  EXAMPLE_SESSIONS,
  type ExampleMark,
  type ExamplePart,
  type ExampleSession,
  MARK_STATUS,
} from './example-sessions.ts'
import { outcomeRows } from './outcome-rows.ts'
import { contactRows, markRows, methodRows } from './planning-rows.ts'

/** Makes the id of an example record from its key; must give the same id for the same key. */
export type NewExampleId = (key: string) => string

type ExampleContext = {
  readonly today: Day
  readonly id: NewExampleId
  readonly peopleByKey: ReadonlyMap<string, Person>
}

/**
 * The bundled example as rows of every table: an invented community around `today`, with past
 * sessions typed up with all that came out of them, one waiting to be typed up and two to come, planned in full. Pure: the same day
 * and the same ids give the same rows.
 */
export const exampleRows = (today: Day, newId: NewExampleId = (key) => `example-${key}`): Rows => {
  const totems = exampleTotems(today)
  const people = EXAMPLE_PEOPLE.map((person) => ({
    ...examplePerson(person, today, newId),
    totem: totems.get(person.key) ?? null,
  }))
  const context: ExampleContext = {
    today,
    id: newId,
    peopleByKey: new Map(EXAMPLE_PEOPLE.map(({ key }, index) => [key, at(people, index)])),
  }
  const sessions = EXAMPLE_SESSIONS.map((session) => sessionRows(session, context))
  const around = { today, id: newId, instant }
  const firstDayOf = (key: string): Day => {
    const first = sessions
      .flatMap((rows) => rows.sessionParts)
      .find(({ sessionId }) => sessionId === newId(key))
    if (!first) throw new Error(`No session ${key}`)
    return first.date
  }
  const flat = <Table extends keyof SessionRows>(table: Table) =>
    sessions.flatMap((rows) => rows[table] as readonly SessionRows[Table][number][])
  return {
    organisation: [
      { ...EXAMPLE_ORGANISATION, id: ORGANISATION_ID, createdAt: instant(addDays(today, -140)) },
    ],
    facilitators: ordered(EXAMPLE_FACILITATORS, newId),
    venues: EXAMPLE_VENUES.map(({ key, ...venue }) => ({
      ...EMPTY_VENUE,
      ...venue,
      id: newId(key),
    })),
    funders: ordered(EXAMPLE_FUNDERS, newId),
    people,
    consentEvents: EXAMPLE_PEOPLE.flatMap((person) => consentRows(person, context)),
    importBatches: [importBatch(context)],
    distinctPairs: [],
    ...deckRows(context),
    deckReuses: [],
    printables: [],
    printerProfiles: [],
    erasures: [],
    exportLogs: [],
    privacyRequests: [],
    privacyNotices: [],
    privacySettings: [],
    activityReports: [],
    exportModels: [],
    funderTemplates: [],
    sessions: flat('sessions'),
    sessionParts: flat('sessionParts'),
    participations: flat('participations'),
    attendances: flat('attendances'),
    rosters: flat('rosters'),
    kitPrints: [],
    sessionProofs: [],
    runEvents: [],
    challenges: EXAMPLE_CHALLENGES.map((challenge) => challengeRow(challenge, context)),
    methods: methodRows(around),
    methodMarks: markRows(),
    templates: [],
    agendaBlocks: flat('agendaBlocks'),
    agendaTracks: flat('agendaTracks'),
    contactEvents: contactRows(around),
    sessionMaterials: flat('sessionMaterials'),
    packedItems: flat('packedItems'),
    ...outcomeRows({ id: newId, firstDayOf }),
  }
}

const ordered = <Record extends { readonly key: string }>(
  records: readonly Record[],
  newId: NewExampleId,
) => {
  const orders = generateNKeysBetween(null, null, records.length)
  return records.map(({ key, ...record }, index) => ({
    ...record,
    id: newId(key),
    order: at(orders, index),
  }))
}

const challengeRow = (
  { key, holder, outcomes: _, ...challenge }: ExampleChallenge,
  { today, id }: ExampleContext,
): Challenge => ({
  ...challenge,
  id: id(key),
  holderId: id(holder),
  holderName: '',
  createdAt: instant(addDays(today, -80)),
})

const examplePerson = (person: ExamplePerson, today: Day, newId: NewExampleId): Person => ({
  id: newId(person.key),
  firstName: person.firstName,
  lastName: person.lastName,
  structure: person.structure ?? '',
  activity: person.activity ?? '',
  communeCode: person.communeCode,
  phone: person.phone ? `+3363998${person.phone}` : '',
  phoneNote: person.phoneNote ?? '',
  email: person.email ?? '',
  preferredContact: person.preferredContact ?? null,
  offers: [...(person.offers ?? [])],
  needs: [...(person.needs ?? [])],
  notes: person.notes ?? '',
  totem: null,
  ageBand: null,
  gender: null,
  occupation: null,
  priorityArea: null,
  mergedInto: null,
  createdAt: instant(addDays(today, -120)),
})

/** The last ones listed have no totem yet, as those who came last in any community. */
const WITHOUT_TOTEM = 4

// Shared out by key, so that the example is the same each time it is opened.
const exampleTotems = (today: Day) =>
  totemsToGive(
    EXAMPLE_PEOPLE.slice(0, -WITHOUT_TOTEM).map((person) =>
      examplePerson(person, today, (key) => key),
    ),
  )

const consentRows = (person: ExamplePerson, { today, id }: ExampleContext): ConsentEvent[] =>
  (person.consents ?? []).map((consent, index) => {
    const date = addDays(today, -consent.daysAgo)
    return {
      id: id(`${person.key}-consent-${index + 1}`),
      personId: id(person.key),
      purpose: consent.purpose,
      decision: consent.decision,
      date,
      channel: consent.channel,
      proof: consent.channel === 'import' ? 'toConfirm' : 'confirmed',
      source: consent.source,
      recordedAt: instant(date),
    }
  })

const importBatch = ({ today, id }: ExampleContext): ImportBatch => ({
  id: id('import-1'),
  fileName: 'contacts-accueil.xlsx',
  fileHash: '',
  importedAt: instant(addDays(today, -120)),
  created: 12,
  updated: 0,
  unchanged: 0,
})

/** A deck that ships with the app, taken by the community: its id is that of its key. */
const takenDeck = ({ today, id }: ExampleContext): { decks: Deck[]; cards: Card[] } => {
  const taken = builtinDeckOf(TAKEN_DECK, 'fr')
  if (taken === undefined) return { decks: [], cards: [] }
  const createdAt = instant(addDays(today, -30))
  const orders = generateNKeysBetween(null, null, taken.cards.length)
  return {
    decks: [{ ...taken.deck, id: id(TAKEN_DECK), createdAt }],
    cards: taken.cards.map((card, index) => ({
      ...card,
      id: id(`${TAKEN_DECK}-${index + 1}`),
      deckId: id(TAKEN_DECK),
      order: at(orders, index),
    })),
  }
}

const deckRows = (context: ExampleContext): { decks: Deck[]; cards: Card[] } => {
  const [own, taken] = [ownDeckRows(context), takenDeck(context)]
  return { decks: [...own.decks, ...taken.decks], cards: [...own.cards, ...taken.cards] }
}

const ownDeckRows = ({ today, id }: ExampleContext): { decks: Deck[]; cards: Card[] } => ({
  decks: EXAMPLE_DECKS.map(({ key, cards: _, ...deck }) => ({
    ...EMPTY_DECK,
    ...deck,
    id: id(key),
    createdAt: instant(addDays(today, -100)),
  })),
  cards: EXAMPLE_DECKS.flatMap(({ key, cards }) => {
    const orders = generateNKeysBetween(null, null, cards.length)
    return cards.map((card, index) => ({
      ...EMPTY_CARD,
      id: id(`${key}-${index + 1}`),
      deckId: id(key),
      order: at(orders, index),
      title: card.title,
      text: card.text,
      pictogram: card.pictogram,
      backText: card.backText ?? '',
      copies: card.copies ?? 1,
      author: card.author ?? '',
    }))
  }),
})

type SessionRows = ExamplePlanRows & {
  readonly sessions: readonly Session[]
  readonly sessionParts: readonly SessionPart[]
  readonly participations: readonly Participation[]
  readonly attendances: readonly Attendance[]
  readonly rosters: readonly Roster[]
}

const sessionRows = (example: ExampleSession, context: ExampleContext): SessionRows => {
  const { id, today } = context
  const sessionId = id(example.key)
  const dayOf = openDays(example, today)
  const firstDay = dayOf(0)
  const lines = sheetOrder([...example.confirmed, ...example.invited], context)
  const parts = example.parts.map((part, index) =>
    examplePart(example, part, index, dayOf(part.day), id),
  )
  const challenge = EXAMPLE_CHALLENGES.find(({ outcomes }) => example.key in outcomes)
  const session: Session = {
    ...EMPTY_SESSION,
    id: sessionId,
    code: example.code,
    title: example.title,
    format: example.format,
    module: example.module,
    venueId: id(example.venue),
    facilitatorIds: example.facilitators.map(id),
    funderIds: example.funders.map(id),
    deckIds: example.decks.map(id),
    expectedCount: example.expectedCount,
    signInMode: example.signInMode,
    blankLines: example.blankLines,
    notes: example.notes,
    toBring: example.toBring,
    answerTo: example.answerTo,
    challengeId: challenge ? id(challenge.key) : null,
    challengeOutcome: challenge?.outcomes[example.key] ?? '',
    createdAt: instant(addDays(firstDay, -40)),
  }
  const rosters = Array.from(
    { length: example.prints },
    (_, print): Roster => ({
      id: id(`${example.key}-sheet-${print + 1}`),
      sessionId,
      version: print + 1,
      printedAt: instant(addDays(firstDay, print - example.prints)),
      mode: example.signInMode,
      personIds: lines,
      blankLines: linesToSign(example, lines.length),
    }),
  )
  return {
    sessions: [session],
    sessionParts: parts,
    ...planRows(example, { session, parts, firstDay }, context),
    participations: participationRows(example, firstDay, context),
    attendances: parts.flatMap((part, index) =>
      attendanceRows(part, example.parts[index]?.marks ?? null, [
        ...lines,
        ...example.walkIns.map(id),
      ]),
    ),
    rosters,
  }
}

const NOTHING_PLANNED: ExamplePlanRows = {
  agendaBlocks: [],
  agendaTracks: [],
  sessionMaterials: [],
  packedItems: [],
}

const planRows = (
  { key }: ExampleSession,
  planned: Pick<Parameters<typeof agendaRows>[1], 'session' | 'parts' | 'firstDay'>,
  { id, today }: ExampleContext,
): ExamplePlanRows => {
  const agenda = EXAMPLE_AGENDAS.find(({ session }) => session === key)
  if (!agenda) return NOTHING_PLANNED
  return agendaRows(agenda, { ...planned, id, packedAt: instant(addDays(today, -1)) })
}

const examplePart = (
  example: ExampleSession,
  part: ExamplePart,
  index: number,
  date: Day,
  id: NewExampleId,
): SessionPart => ({
  id: id(`${example.key}-part-${index + 1}`),
  sessionId: id(example.key),
  date,
  start: part.start,
  end: part.end,
  anonymousCount: part.anonymousCount,
})

const participationRows = (
  example: ExampleSession,
  firstDay: Day,
  { id, today }: ExampleContext,
): Participation[] => {
  const listed: readonly (readonly [ParticipationStatus, readonly string[]])[] = [
    ['confirmed', example.confirmed],
    ['invited', example.invited],
    ['declined', example.declined],
    ['walkIn', example.walkIns],
  ]
  // Before anybody was reached, and never in the days to come.
  const invitedOn = earlier(addDays(firstDay, -20), addDays(today, -6))
  const all = listed.flatMap(([status, keys]) => keys.map((key) => ({ status, key })))
  const orders = generateNKeysBetween(null, null, all.length)
  return all.map(({ status, key }, index) => ({
    id: id(key),
    sessionId: id(example.key),
    personId: id(key),
    status,
    order: at(orders, index),
    addedAt: instant(status === 'walkIn' ? firstDay : invitedOn),
  }))
}

const attendanceRows = (
  part: SessionPart,
  marks: readonly ExampleMark[] | null,
  personIds: readonly string[],
): Attendance[] => {
  if (!marks) return []
  return personIds.flatMap((personId, line): Attendance[] => {
    const mark = marks[line % marks.length]
    if (mark === undefined || mark === '.') return []
    const status = typeof mark === 'string' ? MARK_STATUS[mark] : 'leftEarly'
    const leftAt = typeof mark === 'string' ? null : mark.leftAt
    const id = `${part.id}.${personId}`
    return [{ id, sessionId: part.sessionId, partId: part.id, personId, status, leftAt }]
  })
}

/** Ids in the order of the printed lines. */
const sheetOrder = (keys: readonly string[], { peopleByKey }: ExampleContext): string[] =>
  keys
    .flatMap((key) => peopleByKey.get(key) ?? [])
    .sort(compareByName)
    .map(({ id }) => id)

/**
 * The days of a session, by their number from the first. Nobody meets on a Sunday or a public holiday:
 * a session to come is put off to the next working day, a past one was held on the one before.
 */
const openDays = ({ daysFromToday, weekday }: ExampleSession, today: Day) => {
  const meant = weekdayAtOrBefore(addDays(today, daysFromToday), weekday)
  const first = daysFromToday < 0 ? workingDayUntil(meant) : workingDayFrom(meant)
  return (day: number): Day => {
    let date = first
    for (let count = 0; count < day; count += 1) date = workingDayFrom(addDays(date, 1))
    return date
  }
}

const weekdayAtOrBefore = (day: Day, weekday: number): Day => {
  // 1970-01-04 was a Sunday.
  const current = ((daysBetween('1970-01-04', day) % 7) + 7) % 7
  return addDays(day, -((current - weekday + 7) % 7))
}

const earlier = (left: Day, right: Day): Day => (left < right ? left : right)

/** Nine in the morning in Martinique. */
const instant = (day: Day): string => `${day}T09:00:00-04:00`

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index]
  if (item === undefined) throw new Error(`No item ${index}`)
  return item
}
