import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export type KeptDraft<Draft> = UseBoundStore<StoreApi<Draft>> & {
  readonly clear: () => void
}

/**
 * What is typed for something that does not exist yet: kept when one leaves, or closes. It may name people:
 * where it is kept goes with an erasure (`erasePeople`).
 */
export const keptDraft = <Draft extends object>(name: string, empty: Draft): KeptDraft<Draft> => {
  const useDraft = create<Draft>()(
    persist(() => empty, {
      name: `koudmen.${name}`,
      version: 1,
      storage: createJSONStorage(() => localStorage),
    }),
  )
  return Object.assign(useDraft, { clear: () => useDraft.setState(empty, true) })
}
