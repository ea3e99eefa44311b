import type { Month } from '#shared/domain/calendar/months.ts'
import type { Language } from '#shared/locales/translator.ts'

/** « novembre 2026 ». */
export const monthName = (month: Month, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
