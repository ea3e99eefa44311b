import { toastWithUndo } from '#renderer/commands/undo.ts'
import { linesRepository } from '#renderer/data/lines-repository.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** Gives a record to a name that the sheets of a session bear, and says whether it was made or found. */
export const makeAuthor = async (t: Translate, sessionId: string, name: string): Promise<void> => {
  const { isKnown, ...outcome } = await linesRepository.addAuthor(sessionId, name)
  toastWithUndo(t(isKnown ? 'outcomes.who.found' : 'outcomes.who.made', { name }), outcome)
}
