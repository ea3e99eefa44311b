import { planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { figuresOf } from '#shared/domain/attendance-figures.ts'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { attendanceLedger, isAttended } from '#shared/domain/attendance-ledger.ts'
import { introductionSessions } from '#shared/domain/exchange/introduction-session.ts'
import { firstNameOnPaper } from '#shared/domain/first-name-on-paper.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { compareByName, spokenName } from '#shared/domain/person-name.ts'
import { printablePhotos } from '#shared/domain/privacy/photos-to-review.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { sheetHead } from '../sign-in-sheet-model.ts'
import { heldItems } from './held-agenda.ts'
import { nextSessionsOf } from './next-session.ts'
import type { ReportName, SessionReportModel } from './report-model.ts'
import { gatherSaid, gatherTrials, gatherVotes, type NameOf } from './report-outcomes.ts'

/** Tables that the report of a session is gathered from. */
export type ReportRows = Pick<
  Rows,
  | 'organisation'
  | 'venues'
  | 'facilitators'
  | 'funders'
  | 'people'
  | 'sessions'
  | 'sessionParts'
  | 'participations'
  | 'attendances'
  | 'rosters'
  | 'agendaBlocks'
  | 'agendaTracks'
  | 'challenges'
  | 'contributions'
  | 'ideaClusters'
  | 'votes'
  | 'evaluations'
  | 'decisions'
  | 'commitments'
  | 'prototypes'
  | 'experiments'
  | 'pieces'
  | 'introductions'
  | 'photos'
  | 'consentEvents'
  | 'sessionReports'
> &
  // What was pressed while it ran, where that is known.
  Partial<Pick<Rows, 'runEvents' | 'commitmentEvents'>>

export type ReportChoices = {
  readonly sessionId: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** `none`: for the file; `first`: for the wall; `full`: somebody asked that people be named. */
  readonly names: 'none' | 'first' | 'full'
  /** Bytes of logos by hash; photos are named by their hash alone. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

const namer = (people: readonly Person[], names: ReportChoices['names']) => {
  const canonical = canonicalPeople(people)
  const byId = new Map(people.map((person) => [person.id, person]))
  const named =
    (style: ReportChoices['names']): NameOf =>
    ({ personId, personName }): ReportName => {
      if (style === 'none') return ''
      const person = personId === null ? undefined : byId.get(canonical(personId))
      // « Personne effacée » would tell the room that somebody asked for it.
      if (person?.isErased === true) return ''
      if (person === undefined) return style === 'first' ? firstNameOnPaper(personName) : personName
      return style === 'first' ? person.firstName || spokenName(person) : spokenName(person)
    }
  return { nameOf: named(names), publicNameOf: named(names === 'first' ? 'first' : 'full') }
}

const photosOf = (rows: ReportRows, sessionId: string): SessionReportModel['photos'] => {
  const report = rows.sessionReports.find((row) => row.sessionId === sessionId)
  // Sheets are proof, not pictures; nobody is shown who did not agree.
  const showable = printablePhotos(rows).filter((photo) => photo.sessionId === sessionId)
  const chosen = (report?.photoIds ?? []).filter((id) => showable.some((one) => one.id === id))
  const rank = (id: string) => {
    const index = chosen.indexOf(id)
    return index < 0 ? chosen.length : index
  }
  return showable
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .toSorted((left, right) => rank(left.id) - rank(right.id) || byOrder(left, right))
    .map(({ id, hash, width, height, caption }) => ({ id, hash, width, height, caption }))
}

const exchangeOf = (rows: ReportRows, sessionId: string): SessionReportModel['exchange'] => {
  const pieces = rows.pieces.filter((piece) => piece.sessionId === sessionId)
  const sessionOf = introductionSessions(rows.pieces)
  const introductions = { proposed: 0, introduced: 0, clicked: 0, declined: 0 }
  for (const introduction of rows.introductions) {
    if (sessionOf(introduction) === sessionId) introductions[introduction.state] += 1
  }
  return {
    needs: pieces.filter(({ kind }) => kind === 'need').length,
    offers: pieces.filter(({ kind }) => kind === 'offer').length,
    introductions,
  }
}

const agendaOf = (rows: ReportRows, sessionId: string): SessionReportModel['agenda'] => {
  const own = (row: { readonly sessionId: string }) => row.sessionId === sessionId
  const { days } = planAgenda(
    rows.sessionParts.filter(own),
    rows.agendaBlocks.filter(own),
    rows.agendaTracks.filter(own),
  )
  const runEvents = (rows.runEvents ?? []).filter(own)
  return days.map((day) => ({ date: day.part.date, items: heldItems(day, runEvents) }))
}

const namesOf = (rows: ReportRows, sessionId: string): readonly string[] => {
  const canonical = canonicalPeople(rows.people)
  const came = new Set(
    rows.attendances
      .filter((mark) => mark.sessionId === sessionId && isAttended(mark.status))
      .map(({ personId }) => canonical(personId)),
  )
  return rows.people
    .filter(({ id, isErased }) => came.has(id) && isErased !== true)
    .toSorted(compareByName)
    .map(spokenName)
}

/** Gathers what the report of a session says; null when there is no such session. */
export const sessionReportModel = (
  rows: ReportRows,
  { sessionId, today, names, images }: ReportChoices,
): SessionReportModel | null => {
  const session = rows.sessions.find(({ id }) => id === sessionId)
  if (session === undefined) return null
  const ledger = attendanceLedger(rows)
  const held = ledger.sessions.filter((one) => one.session.id === sessionId)
  const figures = figuresOf(ledger, held, new Map(rows.people.map((one) => [one.id, one])))
  const report = rows.sessionReports.find((row) => row.sessionId === sessionId)
  const challenge = rows.challenges.find(({ id }) => id === session.challengeId)
  const { nameOf, publicNameOf } = namer(rows.people, names)
  return {
    head: sheetHead({
      organisation: rows.organisation[0] ?? null,
      session,
      parts: rows.sessionParts,
      venues: rows.venues,
      facilitators: rows.facilitators,
      funders: rows.funders,
      images,
    }),
    introduction: report?.introduction ?? '',
    closing: report?.closing ?? '',
    figures,
    isAttendanceTyped: figures.heldParts > 0,
    names: names === 'full' ? namesOf(rows, sessionId) : null,
    agenda: agendaOf(rows, sessionId),
    challenge:
      challenge === undefined ? null : { title: challenge.title, question: challenge.question },
    ...gatherSaid(rows, sessionId, { nameOf, publicNameOf }),
    ...gatherVotes(rows, sessionId, figures.heads),
    ...gatherTrials(rows, sessionId, nameOf),
    exchange: exchangeOf(rows, sessionId),
    photos: photosOf(rows, sessionId),
    ...nextSessionsOf(rows, session, today),
    leftOut: report?.leftOut ?? [],
  }
}
