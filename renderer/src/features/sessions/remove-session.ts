import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Session } from '#shared/schemas/session.schema.ts'

/** Removes a session with all that was typed for it, and offers to take it back. */
export const removeSession = async (session: Session, t: Translate): Promise<void> => {
  await sessionsRepository.remove(session.id)
  toastWithUndo(t('sessions.removed', { title: session.title }))
}
