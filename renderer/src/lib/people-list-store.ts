import { create } from 'zustand'
import { NO_FILTERS, type PeopleFilters } from '#shared/domain/people-filters.ts'

type PeopleList = {
  readonly search: string
  readonly filters: PeopleFilters
}

const EVERYONE: PeopleList = { search: '', filters: NO_FILTERS }

/** What is searched in the list: it stays while one opens a record and comes back. */
export const usePeopleList = create<PeopleList>()(() => EVERYONE)

export const setPeopleSearch = (search: string): void => usePeopleList.setState({ search })

export const setPeopleFilter = (changed: Partial<PeopleFilters>): void =>
  usePeopleList.setState(({ filters }) => ({ filters: { ...filters, ...changed } }))

export const showEveryone = (): void => usePeopleList.setState(EVERYONE)

/** The name somebody searched in vain and now adds; read once by the new record. */
let wantedName = ''

export const wantName = (name: string): void => {
  wantedName = name
}

export const takeWantedName = (): string => {
  const name = wantedName
  wantedName = ''
  return name
}
