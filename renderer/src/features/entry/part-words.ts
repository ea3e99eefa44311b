import { formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import type { Language } from '#shared/locales/translator.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'

/** « mar. 24 nov. 2026, 9 h ». */
export const partWords = ({ date, start }: SessionPart, language: Language): string =>
  `${formatMediumDay(date, language)}, ${formatTime(start, language)}`
