import { toastWithUndo } from '#renderer/commands/undo.ts'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'

/** Removes a challenge, its sessions apart, and offers to take it back. */
export const removeChallenge = async ({ id, title }: Challenge, t: Translate): Promise<void> => {
  const outcome = await challengesRepository.remove(id)
  toastWithUndo(t('challenges.page.removed', { title }), outcome)
}
