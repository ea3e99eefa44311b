import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { type LineChange, linesRepository, type NewLine } from '#renderer/data/lines-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { TypedLine } from '#shared/domain/outcomes/typed-line.ts'
import {
  type Author,
  authorTyped,
  NO_AUTHOR,
  type WhoCandidate,
} from '#shared/domain/outcomes/who.ts'
import type { Contribution, ContributionKind } from '#shared/schemas/outcome.schema.ts'
import { makeAuthor } from './make-author.ts'

export type LineActions = {
  readonly add: (lines: readonly NewLine[]) => Promise<unknown>
  /** Lines pasted as a column, with a message that can take them back. */
  readonly paste: (
    lines: readonly TypedLine[],
    as: Pick<NewLine, 'kind' | 'publication'>,
    candidates: readonly WhoCandidate[],
  ) => Promise<void>
  readonly change: (line: Contribution, change: LineChange) => Promise<unknown>
  readonly remove: (line: Contribution) => Promise<void>
  /** Puts it before that one; null: last. */
  readonly move: (line: Contribution, beforeId: string | null) => Promise<unknown>
  readonly makeAuthor: (name: string) => Promise<void>
  readonly takeNotes: (kind: ContributionKind, texts: readonly string[]) => Promise<void>
}

const whoOf = (who: string | null, candidates: readonly WhoCandidate[]): Author =>
  who === null ? NO_AUTHOR : authorTyped(who, candidates)

/** What one can do with the lines of a session; the same object as long as the session is on screen. */
export const useLineActions = (sessionId: string): LineActions => {
  const { t } = useWords()
  return useMemo(
    () => ({
      add: (lines) => linesRepository.addLines(sessionId, lines),
      paste: async (lines, as, candidates) => {
        const outcome = await linesRepository.addLines(
          sessionId,
          lines.map(({ text, cluster, who }) => ({
            ...as,
            text,
            cluster,
            author: whoOf(who, candidates),
          })),
        )
        toastWithUndo(t('outcomes.lines.pasted', { count: lines.length }), outcome)
      },
      change: (line, change) => linesRepository.changeLine(line, change),
      remove: async (line) =>
        toastWithUndo(
          t('outcomes.lines.removed'),
          await outcomesRepository.remove('contributions', line),
        ),
      move: (line, beforeId) => outcomesRepository.move('contributions', line, beforeId),
      makeAuthor: (name) => makeAuthor(t, sessionId, name),
      takeNotes: async (kind, texts) =>
        toastWithUndo(
          t('outcomes.notes.taken', { count: texts.length }),
          await linesRepository.linesOfNotes(sessionId, kind, texts),
        ),
    }),
    [sessionId, t],
  )
}
