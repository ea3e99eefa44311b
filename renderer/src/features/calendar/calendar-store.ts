import { create } from 'zustand'
import type { Month } from '#shared/domain/calendar/months.ts'

/** The month one looks at, kept while one opens a session and comes back; null: that of today. */
export const useShownMonth = create<{ readonly month: Month | null }>()(() => ({ month: null }))

export const showMonth = (month: Month): void => useShownMonth.setState({ month })
