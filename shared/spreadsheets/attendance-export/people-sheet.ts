import type { WorkSheet } from 'xlsx'
import { type PersonFigures, personFiguresOf } from '#shared/domain/attendance-figures.ts'
import { readablePhone } from '#shared/domain/readable-phone.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import type { ExportSelection, SelectedAttendance } from './export-selection.ts'
import { type PersonCells, personCellsOf } from './people-cells.ts'
import { countCell, dayCell, hoursCell, textCell } from './sheet-cells.ts'
import { type Column, columnsOf, type SheetContext, tableSheet } from './sheet-table.ts'

type PersonRow = {
  readonly id: string
  readonly person: Person | undefined
  readonly cells: PersonCells
  readonly figures: PersonFigures
  readonly newsletter: ConsentEvent | undefined
}

const NEVER_CAME: PersonFigures = { sessions: 0, presences: 0, minutes: 0 }

/** Everyone when everything is exported, else those listed in the sessions exported. */
export const peopleListed = (
  { ledger, people, sessions }: SelectedAttendance,
  selection: ExportSelection,
): ReadonlySet<string> => {
  const ids = new Set(personFiguresOf(sessions).keys())
  const everyone = selection.kind === 'period' && selection.from === null && selection.to === null
  if (everyone) for (const id of people.keys()) if (ledger.canonicalId(id) === id) ids.add(id)
  return ids
}

/**
 * One row a person listed. Sessions, parts and hours are those exported; first and last presence are of all time.
 */
export const peopleSheet = (
  selected: SelectedAttendance,
  selection: ExportSelection,
  consentEvents: readonly ConsentEvent[],
  context: SheetContext,
): WorkSheet => {
  const { ledger, people } = selected
  const figures = personFiguresOf(selected.sessions)
  const newsletters = latestNewsletter(consentEvents, ledger.canonicalId)
  const cellsOf = personCellsOf(people, context.t)
  const rows = [...peopleListed(selected, selection)]
    .sort((left, right) => selected.nameRank(left) - selected.nameRank(right))
    .map((id) => ({
      id,
      person: people.get(id),
      cells: cellsOf(id),
      figures: figures.get(id) ?? NEVER_CAME,
      newsletter: newsletters.get(id),
    }))
  return tableSheet(personColumns(selected, context), rows, { pagesWide: 2 })
}

/** The last decision of each person about the newsletter; merged records decide together. */
const latestNewsletter = (
  events: readonly ConsentEvent[],
  canonicalId: (personId: string) => string,
): ReadonlyMap<string, ConsentEvent> => {
  const latest = new Map<string, ConsentEvent>()
  const keyOf = (event: ConsentEvent) => `${event.date} ${event.recordedAt} ${event.id}`
  for (const event of events) {
    if (event.purpose !== 'newsletter') continue
    const personId = canonicalId(event.personId)
    const known = latest.get(personId)
    if (!known || keyOf(event) > keyOf(known)) latest.set(personId, event)
  }
  return latest
}

const personColumns = (
  { ledger }: SelectedAttendance,
  { t }: SheetContext,
): readonly Column<PersonRow>[] => {
  const column = columnsOf<PersonRow>(t)
  return [
    column('lastName', 30, ({ cells }) => cells.lastName),
    column('firstName', 18, ({ cells }) => cells.firstName),
    column('structure', 32, ({ cells }) => cells.structure),
    column('activity', 24, ({ person }) => textCell(person?.activity ?? '')),
    column('personCommune', 18, ({ cells }) => cells.commune),
    column('personZone', 9, ({ cells }) => cells.zone),
    column('phone', 18, ({ person }) => textCell(readablePhone(person?.phone ?? ''))),
    column('phoneNote', 18, ({ person }) => textCell(person?.phoneNote ?? '')),
    column('email', 32, ({ person }) => textCell(person?.email ?? '')),
    column('preferredContact', 14, ({ person }) =>
      person?.preferredContact
        ? textCell(t(`spreadsheets.contacts.${person.preferredContact}`))
        : undefined,
    ),
    column('sessions', 11, ({ figures }) => countCell(figures.sessions)),
    column('presences', 11, ({ figures }) => countCell(figures.presences)),
    column('hours', 9, ({ figures }) => hoursCell(figures.minutes)),
    column('firstPresence', 12, ({ id }) => dayOf(ledger.firstPresence.get(id)?.day)),
    column('lastPresence', 12, ({ id }) => dayOf(ledger.lastPresence.get(id)?.day)),
    column('newsletter', 24, ({ newsletter }) => textCell(newsletterWords(newsletter, t))),
    column('newsletterDate', 12, ({ newsletter }) => dayOf(newsletter?.date)),
  ]
}

const dayOf = (day: string | undefined) => (day === undefined ? undefined : dayCell(day))

const newsletterWords = (event: ConsentEvent | undefined, t: SheetContext['t']): string => {
  if (!event) return t('spreadsheets.newsletter.unknown')
  if (event.decision === 'given' && event.proof === 'toConfirm')
    return t('spreadsheets.newsletter.givenToConfirm')
  return t(`spreadsheets.newsletter.${event.decision}`)
}
