import { isFirstTime } from '../../attendance-figures.ts'
import type { LedgerSession } from '../../attendance-ledger.ts'
import { compareByName } from '../../person-name.ts'
import { isReachable } from '../complete-record.ts'
import { type Participant, participantsOf } from '../participants.ts'
import { heldSessions, type ReportLedger } from '../report-ledger.ts'
import { countValue, dayValue, minutesValue, textValue, yesNoValue } from './field-value.ts'
import {
  contactFields,
  livesThere,
  type NumberedPerson,
  peopleNumbers,
  personFields,
} from './person-fields.ts'
import { type ExportSource, personal, plain, rowTable } from './row-table.ts'

type PersonRow = {
  readonly who: NumberedPerson
  readonly facts: Participant
  readonly isNew: boolean
  readonly referent: string
}

/** The participants of an export: those who live elsewhere than asked are left out. */
export const participantsIn = (source: ExportSource): readonly Participant[] =>
  participantsOf(heldSessions(source.ledger, source.filter), source.ledger.people, source).filter(
    ({ personId }) => livesThere(source, source.ledger.people.get(personId)),
  )

const NO_NAME = { lastName: '', firstName: '' }

/** Everyone who came, by name. */
const personRows = (source: ExportSource): readonly PersonRow[] => {
  const sessions = heldSessions(source.ledger, source.filter)
  const numberOf = peopleNumbers(source)
  const newcomers = newcomersOf(source.ledger, sessions)
  return participantsIn(source)
    .map((facts) => ({
      who: numberOf(facts.personId),
      facts,
      isNew: newcomers.has(facts.personId),
      referent: source.referent,
    }))
    .toSorted((left, right) =>
      compareByName(left.who.person ?? NO_NAME, right.who.person ?? NO_NAME),
    )
}

const newcomersOf = (
  { ledger }: ReportLedger,
  sessions: readonly LedgerSession[],
): ReadonlySet<string> =>
  new Set(
    sessions.flatMap((session) =>
      session.entries
        .filter((entry) => isFirstTime(ledger, entry, session))
        .map(({ personId }) => personId),
    ),
  )

const shared = {
  ...personFields<PersonRow>(({ who }) => who),
  ...contactFields<PersonRow>(({ who }) => who),
  sessionCount: plain<PersonRow>('count', ({ facts }) => countValue(facts.sessions)),
  presences: plain<PersonRow>('count', ({ facts }) => countValue(facts.presences)),
  hours: plain<PersonRow>('minutes', ({ facts }) => minutesValue(facts.minutes)),
  isNew: plain<PersonRow>('choice', ({ isNew }) => yesNoValue(isNew)),
}

/** One row a person who came. */
export const peopleTable = rowTable(
  {
    ...shared,
    firstDay: plain<PersonRow>('day', ({ facts }) => dayValue(facts.entry)),
    lastDay: plain<PersonRow>('day', ({ facts }) => dayValue(facts.exit)),
  },
  personRows,
  ({ who }) => who.personId,
)

/** One row a participant, as funders of the European Social Fund ask for. */
export const participantsTable = rowTable(
  {
    ...shared,
    entryDay: plain<PersonRow>('day', ({ facts }) => dayValue(facts.entry)),
    exitDay: plain<PersonRow>('day', ({ facts }) => dayValue(facts.exit)),
    referent: personal<PersonRow>('text', ({ who: { person }, referent }) =>
      person && isReachable(person) ? null : textValue(referent),
    ),
    isComplete: plain<PersonRow>('choice', ({ facts }) => yesNoValue(facts.missing.length === 0)),
    missing: plain<PersonRow>('text', ({ facts }) =>
      facts.missing.length === 0 ? null : { kind: 'facts', facts: facts.missing },
    ),
  },
  personRows,
  ({ who }) => who.personId,
)
