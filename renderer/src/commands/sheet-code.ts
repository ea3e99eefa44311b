import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { paths } from '#renderer/lib/paths.ts'
import { type EntrySheet, readSheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** What a typed code leads to, or why it leads nowhere. */
export type SheetCodeAnswer =
  | { readonly kind: 'empty' | 'unreadable' | 'loading' }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'unknownSheet'; readonly code: string; readonly letters: string }
  | {
      readonly kind: 'found'
      readonly summary: SessionSummary
      /** Null: only the session was named. */
      readonly sheet: EntrySheet | null
      readonly path: string
    }

export const findSheet = (
  typed: string,
  sessions: readonly SessionSummary[] | undefined,
): SheetCodeAnswer => {
  if (typed.trim() === '') return { kind: 'empty' }
  const read = readSheetCode(typed)
  if (!read) return { kind: 'unreadable' }
  if (!sessions) return { kind: 'loading' }
  const summary = sessions.find(({ session }) => session.code === read.sessionCode)
  if (!summary) return { kind: 'unknown', code: read.sessionCode }
  if (read.strayLetters !== '') {
    return { kind: 'unknownSheet', code: read.sessionCode, letters: read.strayLetters }
  }
  const path = paths.entry(summary.session.id, read.sheet ?? 'attendance')
  return { kind: 'found', summary, sheet: read.sheet, path }
}

/** Why that leads nowhere, as a sentence; null while it is read, and when it leads somewhere. */
export const codeWords = (t: Translate, answer: SheetCodeAnswer): string | null => {
  switch (answer.kind) {
    case 'empty':
    case 'unreadable':
      return t(`outcomes.code.${answer.kind}`)
    case 'unknown':
      return t('outcomes.code.unknown', { code: answer.code })
    case 'unknownSheet':
      return t('outcomes.code.unknownSheet', { code: answer.code, letters: answer.letters })
    case 'found':
    case 'loading':
      return null
  }
}

/** Reads the code of a sheet as it is typed: « k7fr en » leads to the commitments of K7FR. */
export const useFindSheet = (): ((typed: string) => SheetCodeAnswer) => {
  const sessions = useSessions()
  return (typed) => findSheet(typed, sessions)
}
