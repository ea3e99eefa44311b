import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { NoticePurpose } from '#shared/schemas/privacy.schema.ts'

type Drafts = { readonly byPurpose: Readonly<Partial<Record<NoticePurpose, string>>> }

/** Texts being rewritten, not yet a version: kept when one leaves the tab, or closes. */
const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ byPurpose: {} }), {
    name: 'koudmen.notice-drafts',
    version: 1,
    storage: createJSONStorage(() => localStorage),
  }),
)

/** Null while nothing was typed over the text that holds. */
export const useNoticeDraft = (purpose: NoticePurpose): string | null =>
  useDrafts(({ byPurpose }) => byPurpose[purpose] ?? null)

/** Null forgets it. */
export const keepNoticeDraft = (purpose: NoticePurpose, text: string | null): void => {
  useDrafts.setState(({ byPurpose: { [purpose]: _before, ...rest } }) => ({
    byPurpose: text === null ? rest : { ...rest, [purpose]: text },
  }))
}
