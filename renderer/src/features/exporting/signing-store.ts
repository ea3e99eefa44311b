import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

type Signing = {
  /** « Le Lamentin ». */
  readonly place: string
  /** « Maëlle Granval, coordinatrice ». */
  readonly signer: string
  readonly set: (fields: Partial<Pick<Signing, 'place' | 'signer'>>) => void
}

/** Who signs certificates and where, as last typed on this laptop. */
export const useSigning = create<Signing>()(
  persist((set) => ({ place: '', signer: '', set: (fields) => set(fields) }), {
    name: 'koudmen.signing',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    partialize: ({ place, signer }) => ({ place, signer }),
  }),
)
