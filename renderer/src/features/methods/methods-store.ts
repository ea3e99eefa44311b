import { create } from 'zustand'
import type { Energy, MethodPurpose } from '#shared/schemas/method.schema.ts'

/** What one looks for among the methods, beside the words of the library. */
export type MethodFilters = {
  readonly purpose: MethodPurpose | 'any'
  readonly people: number | null
  /** Minutes at most. */
  readonly minutes: '15' | '30' | '60' | '90' | 'any'
  readonly energy: Energy | 'any'
}

export const NO_FILTERS: MethodFilters = {
  purpose: 'any',
  people: null,
  minutes: 'any',
  energy: 'any',
}

/** Stays while one opens a method and comes back. */
export const useMethodFilters = create<MethodFilters>()(() => NO_FILTERS)

export const changeFilters = (fields: Partial<MethodFilters>): void =>
  useMethodFilters.setState(fields)

export const isFiltering = (filters: MethodFilters): boolean =>
  Object.entries(NO_FILTERS).some(([name, none]) => filters[name as keyof MethodFilters] !== none)
