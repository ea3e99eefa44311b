import {
  durationMinutes,
  formatDuration,
  formatLongDay,
  formatShortDay,
  formatTime,
  minutesOf,
} from '#shared/domain/dates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import type { PrintContext } from '../print-document.ts'
import type { SheetPart } from '../sign-in-sheet-model.ts'

/** Signature columns that fit beside names in landscape, each wide enough to sign in. */
export const MOST_COLUMNS = 4

const daysOf = (parts: readonly SheetPart[]): readonly (readonly SheetPart[])[] => [
  ...groupBy(parts, ({ date }) => date).values(),
]

const inChunks = (parts: readonly SheetPart[]): SheetPart[][] =>
  Array.from({ length: Math.ceil(parts.length / MOST_COLUMNS) }, (_, index) =>
    parts.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
  )

/**
 * Spreads the parts of a long session over sets of sheets, each with the whole list of names and at
 * most four signature columns. A day is never split unless it has more than four parts: the day's
 * pile holds the day's signatures.
 */
export const partSets = (parts: readonly SheetPart[]): readonly (readonly SheetPart[])[] => {
  const sets: SheetPart[][] = [[]]
  for (const chunk of daysOf(parts).flatMap(inChunks)) {
    const current = sets.at(-1) ?? []
    if (current.length > 0 && current.length + chunk.length > MOST_COLUMNS) sets.push(chunk)
    else current.push(...chunk)
  }
  return sets
}

/** « 9 h – 12 h 30 ». */
export const timeRange = ({ start, end }: SheetPart, { t, language }: PrintContext): string =>
  t('documents.signIn.timeRange', {
    start: formatTime(start, language),
    end: formatTime(end, language),
  })

export const partDuration = ({ start, end }: SheetPart): string =>
  formatDuration(durationMinutes(start, end))

/** « Signature – matin », by the hour at which the part starts. */
export const signatureHeading = ({ start }: SheetPart, { t }: PrintContext): string => {
  const minutes = minutesOf(start)
  if (minutes < 12 * 60) return t('documents.signIn.signatureMorning')
  if (minutes < 18 * 60) return t('documents.signIn.signatureAfternoon')
  return t('documents.signIn.signatureEvening')
}

const totalDuration = (parts: readonly SheetPart[]): string =>
  formatDuration(parts.reduce((sum, { start, end }) => sum + durationMinutes(start, end), 0))

// « mardi 24 novembre 2026 » before « mercredi 25 novembre 2026 » is said « mardi 24 ».
const shortened = (day: string, next: string): string => {
  const words = day.split(' ')
  const nextWords = next.split(' ')
  while (words.length > 2 && words.at(-1) === nextWords.at(-1)) {
    words.pop()
    nextWords.pop()
  }
  return words.join(' ')
}

const daySpan = (parts: readonly SheetPart[], { t, language }: PrintContext): string => {
  const days = [...new Set(parts.map(({ date }) => date))]
  const [first = '', ...others] = days.map((day) => formatLongDay(day, language))
  const last = others.at(-1)
  if (last === undefined) return first
  const key = days.length === 2 ? 'documents.signIn.dayPair' : 'documents.signIn.dayRange'
  return t(key, { from: shortened(first, last), to: last })
}

/** « 24/11/2026 », « 24/11/2026 – 26/11/2026 »: where the days as people say them have no room. */
export const shortDates = (
  parts: readonly SheetPart[],
  { language }: Pick<PrintContext, 'language'>,
): string => {
  const days = [parts[0], parts.at(-1)].flatMap((part) =>
    part === undefined ? [] : [formatShortDay(part.date, language)],
  )
  return [...new Set(days)].join(' – ')
}

/** The days as people say them, and the hours; both empty texts when nothing is planned yet. */
export const sheetDates = (
  parts: readonly SheetPart[],
  context: PrintContext,
): { readonly days: string; readonly hours: string } => {
  const { t } = context
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return { days: '', hours: '' }
  const duration = totalDuration(parts)
  const days = daySpan(parts, context)
  if (first.date !== last.date) {
    return { days, hours: t('documents.signIn.parts', { count: parts.length, duration }) }
  }
  const ranges = parts.map((part) => timeRange(part, context)).join(t('documents.signIn.and'))
  return { days, hours: t('documents.signIn.hours', { ranges, duration }) }
}
