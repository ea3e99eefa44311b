import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

type Words = { readonly bySession: Readonly<Record<string, string>> }

/**
 * Names typed for somebody who came, and neither chosen nor created yet: kept when one leaves the screen, or
 * closes. Nobody is made of them unasked: « Marie » may be somebody known.
 */
const useWalkInWords = create<Words>()(
  persist((): Words => ({ bySession: {} }), {
    name: 'koudmen.walk-in-words',
    version: 1,
    storage: createJSONStorage(() => localStorage),
  }),
)

/** What `ComboBox` takes as `leftOver`, for this session: « Saisir » and « Animer » share the box. */
export const walkInWords = (sessionId: string) => ({
  text: useWalkInWords.getState().bySession[sessionId] ?? '',
  keep: (text: string): void => {
    const { [sessionId]: before = '', ...rest } = useWalkInWords.getState().bySession
    if (text === before) return
    useWalkInWords.setState({ bySession: text === '' ? rest : { ...rest, [sessionId]: text } })
  },
})
