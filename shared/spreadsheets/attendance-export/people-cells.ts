import { communeByCode } from '#shared/domain/communes.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { type Cell, textCell } from './sheet-cells.ts'

/** The cells that name a person, made once and shared by every row of that person. */
export type PersonCells = {
  readonly lastName: Cell
  readonly firstName: Cell
  readonly structure: Cell
  readonly commune: Cell
  readonly zone: Cell
}

/** Name of the commune; « Ailleurs » outside Martinique, empty when unknown. */
export const communeName = (code: string | null, t: Translate): string => {
  if (code === null) return ''
  return communeByCode(code)?.name ?? t('spreadsheets.elsewhere')
}

/** Makes the cells of each person the first time they are asked for. */
export const personCellsOf = (
  people: ReadonlyMap<string, Person>,
  t: Translate,
): ((personId: string) => PersonCells) => {
  const made = new Map<string, PersonCells>()
  return (personId) => {
    const known = made.get(personId)
    if (known) return known
    const cells = makePersonCells(people.get(personId), t)
    made.set(personId, cells)
    return cells
  }
}

const makePersonCells = (person: Person | undefined, t: Translate): PersonCells => ({
  lastName: textCell(person ? person.lastName : t('spreadsheets.erasedPerson')),
  firstName: textCell(person?.firstName ?? ''),
  structure: textCell(person?.structure ?? ''),
  commune: textCell(communeName(person?.communeCode ?? null, t)),
  zone: textCell(communeByCode(person?.communeCode ?? null)?.zone ?? ''),
})
