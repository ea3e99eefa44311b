import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

type Caller = {
  /** Who of the team makes the calls on this laptop; null: nobody was chosen. */
  readonly callerId: string | null
  readonly setCaller: (callerId: string) => void
}

/** Remembered from one session to the next: the laptop is mostly in the same hands. */
export const useCaller = create<Caller>()(
  persist((set) => ({ callerId: null, setCaller: (callerId) => set({ callerId }) }), {
    name: 'koudmen.caller',
    version: 1,
    storage: createJSONStorage(() => localStorage),
    partialize: ({ callerId }) => ({ callerId }),
  }),
)

/** Who calls for this session: the one chosen if they are of its team, else its first facilitator. */
export const callerOf = (
  callerId: string | null,
  team: readonly { readonly id: string }[],
): string | null => team.find(({ id }) => id === callerId)?.id ?? team[0]?.id ?? null
