import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Day } from '#shared/domain/dates.ts'

/** What one says of a session before it is made from a template. */
export type StartDraft = {
  readonly title: string
  readonly date: Day | null
  readonly people: number | null
}

type Drafts = { readonly bySource: Readonly<Record<string, StartDraft>> }

/** Templates whose draft is kept; older ones were most likely given up. */
const MOST_DRAFTS = 12

/** What is being typed beside each template: kept when one leaves to look at another, or closes. */
const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ bySource: {} }), {
    name: 'koudmen.start-session',
    version: 1,
    storage: createJSONStorage(() => localStorage),
  }),
)

/** Null while nothing was typed for that template or past session. */
export const useStartDraft = (source: string): StartDraft | null =>
  useDrafts(({ bySource }) => bySource[source] ?? null)

export const clearStartDraft = (source: string): void => {
  useDrafts.setState(({ bySource: { [source]: _gone, ...bySource } }) => ({ bySource }))
}

/** Keeps a draft, latest last. */
export const keepStartDraft = (source: string, draft: StartDraft): void => {
  useDrafts.setState(({ bySource: { [source]: _before, ...rest } }) => ({
    bySource: Object.fromEntries([...Object.entries(rest), [source, draft]].slice(-MOST_DRAFTS)),
  }))
}
