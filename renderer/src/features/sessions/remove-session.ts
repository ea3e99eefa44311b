import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** Removes a session with all that was typed for it, and offers to take it back. */
export const removeSession = async (
  { session, isTyped }: SessionSummary,
  t: Translate,
): Promise<void> => {
  const outcome = await sessionsRepository.remove(session.id)
  const { title } = session
  toastWithUndo(t(isTyped ? 'sessions.removedTyped' : 'sessions.removed', { title }), outcome)
}
