import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Language } from '#shared/locales/translator.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

type Preferences = {
  readonly theme: Theme
  readonly language: Language
  readonly sidebarCollapsed: boolean
  /** Printer last chosen; empty: the team's default. */
  readonly printerId: string
  /** A soft sound when a block of a session is about to end, and when it ends. */
  readonly hasBell: boolean
  readonly setTheme: (theme: Theme) => void
  readonly setLanguage: (language: Language) => void
  readonly setSidebarCollapsed: (collapsed: boolean) => void
  readonly setPrinterId: (id: string) => void
  readonly setBell: (hasBell: boolean) => void
}

/** How this person likes the screen on this laptop. Not data: it does not travel with the workspace. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      language: 'fr',
      sidebarCollapsed: false,
      printerId: '',
      hasBell: false,
      setTheme: (theme) => set({ theme }),
      setLanguage: (language) => set({ language }),
      setSidebarCollapsed: (sidebarCollapsed) => set({ sidebarCollapsed }),
      setPrinterId: (printerId) => set({ printerId }),
      setBell: (hasBell) => set({ hasBell }),
    }),
    {
      name: 'koudmen.preferences',
      version: 1,
      storage: createJSONStorage(() => localStorage),
      partialize: ({ theme, language, sidebarCollapsed, printerId, hasBell }) => ({
        theme,
        language,
        sidebarCollapsed,
        printerId,
        hasBell,
      }),
    },
  ),
)
