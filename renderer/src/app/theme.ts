import { type Theme, usePreferences } from '#renderer/lib/preferences-store.ts'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

const apply = (theme: Theme) => {
  const isDark = theme === 'dark' || (theme === 'system' && darkSystem.matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

/** Follows the preference, and the system's theme while the preference is « système ». */
export const startTheme = (): void => {
  apply(usePreferences.getState().theme)
  usePreferences.subscribe(({ theme }) => apply(theme))
  darkSystem.addEventListener('change', () => apply(usePreferences.getState().theme))
}
