import type { Day } from '#shared/domain/dates.ts'
import type { Language } from '#shared/locales/translator.ts'

const STYLES = {
  /** « novembre 2026 ». */
  whole: { month: 'long', year: 'numeric' },
  /** « novembre ». */
  yearless: { month: 'long' },
  /** « nov. 26 ». */
  axis: { month: 'short', year: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

// Making a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>()

/** The month of a day, in words. */
export const monthText = (day: Day, language: Language, style: keyof typeof STYLES): string => {
  const key = `${language} ${style}`
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      ...STYLES[style],
      timeZone: 'UTC',
    })
  formats.set(key, made)
  return made.format(new Date(`${day}T00:00:00Z`))
}
