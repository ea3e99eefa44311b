import type { LedgerPart, LedgerSession } from '../../attendance-ledger.ts'
import { sheetCode } from '../../outcomes/entry-sheets.ts'
import { spokenName } from '../../person-name.ts'
import { communeKey, zoneOf } from '../communes-and-zones.ts'
import {
  choiceValue,
  dayValue,
  type FieldValue,
  minutesValue,
  textValue,
  timeValue,
  toldValue,
} from './field-value.ts'
import { type ExportSource, plain } from './row-table.ts'

/** What every row of a session says of it, read once a session. */
export type SessionValues = {
  readonly session: LedgerSession
  readonly challenge: FieldValue
  readonly funders: FieldValue
  readonly facilitators: FieldValue
  readonly venue: FieldValue
  readonly venueCommune: FieldValue
  readonly venueZone: FieldValue
}

/** Reads what sessions say, each the first time it is asked for. */
export const sessionValues = ({ ledger, facilitators }: ExportSource) => {
  const { rows, venues } = ledger
  const challenges = new Map(rows.challenges.map(({ id, title }) => [id, title]))
  const funders = new Map(rows.funders.map(({ id, name }) => [id, name]))
  const team = new Map(facilitators.map((person) => [person.id, spokenName(person)]))
  const listed = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    textValue(
      ids
        .map((id) => names.get(id) ?? '')
        .filter((name) => name !== '')
        .join(', '),
    )
  const made = new Map<string, SessionValues>()
  return (known: LedgerSession): SessionValues => {
    const { session } = known
    const before = made.get(session.id)
    if (before) return before
    const venue = venues.get(session.venueId ?? '')
    const code = venue?.communeCode ?? null
    const values: SessionValues = {
      session: known,
      challenge: textValue(challenges.get(session.challengeId ?? '') ?? ''),
      funders: listed(session.funderIds, funders),
      facilitators: listed(session.facilitatorIds, team),
      venue: toldValue(venue?.name ?? ''),
      venueCommune: choiceValue('commune', communeKey(code)),
      venueZone: choiceValue('zone', zoneOf(code)),
    }
    made.set(session.id, values)
    return values
  }
}

/** What a row can say of its session; nothing for rows without one. */
export const sessionFields = <Row>(of: (row: Row) => SessionValues | null) => {
  const read = (value: (values: SessionValues) => FieldValue) => (row: Row) => {
    const values = of(row)
    return values && value(values)
  }
  return {
    code: plain<Row>(
      'text',
      read(({ session: { session } }) => textValue(session.code)),
    ),
    session: plain<Row>(
      'text',
      read(({ session: { session } }) => textValue(session.title)),
    ),
    module: plain<Row>(
      'text',
      read(({ session: { session } }) => textValue(session.module)),
    ),
    format: plain<Row>(
      'choice',
      read(({ session: { session } }) => choiceValue('format', session.format)),
    ),
    challenge: plain<Row>(
      'text',
      read(({ challenge }) => challenge),
    ),
    funders: plain<Row>(
      'text',
      read(({ funders }) => funders),
    ),
    facilitators: plain<Row>(
      'text',
      read(({ facilitators }) => facilitators),
    ),
    venue: plain<Row>(
      'text',
      read(({ venue }) => venue),
    ),
    venueCommune: plain<Row>(
      'choice',
      read(({ venueCommune }) => venueCommune),
    ),
    venueZone: plain<Row>(
      'choice',
      read(({ venueZone }) => venueZone),
    ),
  }
}

/** Paper that proves the attendance of a session. */
export const attendanceSheetField = <Row>(of: (row: Row) => SessionValues) => ({
  sheet: plain<Row>('text', (row) =>
    textValue(sheetCode(of(row).session.session.code, 'attendance')),
  ),
})

/** What a row can say of its part. */
export const partFields = <Row>(of: (row: Row) => LedgerPart) => ({
  date: plain<Row>('day', (row) => dayValue(of(row).part.date)),
  start: plain<Row>('time', (row) => timeValue(of(row).part.start)),
  end: plain<Row>('time', (row) => timeValue(of(row).part.end)),
  partHours: plain<Row>('minutes', (row) => minutesValue(of(row).minutes)),
})
