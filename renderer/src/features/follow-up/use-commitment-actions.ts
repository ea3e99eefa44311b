import { useCallback, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { followUpRepository, type Said } from '#renderer/data/follow-up-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useFirstPress } from '#renderer/lib/press-guard.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { formatYearlessDay } from '#shared/domain/dates.ts'
import type { CommitmentLine } from '#shared/domain/follow-up/commitment-list.ts'

/** What one does with a line; `carried` and `letGo` ask for a word first. */
export type CommitmentAction = 'kept' | 'carried' | 'letGo' | 'called' | 'partly' | 'reopened'

/** The line that a dialog asks about. */
export type Asked = {
  readonly about: 'carried' | 'letGo' | 'history'
  readonly line: CommitmentLine
}

/** One press for what needs no word; a short question for what does. */
export const useCommitmentActions = () => {
  const { t, language } = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const isFirst = useFirstPress()

  const say = useCallback(
    async ({ commitment }: CommitmentLine, said: Said) => {
      setAsked(null)
      const outcome = await followUpRepository.say([commitment], said)
      if (outcome.step === null) return
      const text = shortened(commitment.text)
      const day = said.kind === 'carried' && said.dueDate ? said.dueDate : null
      toastWithUndo(
        day === null
          ? t(`followUp.commitments.toasts.${said.kind}`, { text })
          : t('followUp.commitments.toasts.carriedTo', {
              text,
              day: formatYearlessDay(day, language),
            }),
        outcome,
      )
    },
    [t, language],
  )

  const perform = useCallback(
    (line: CommitmentLine, action: CommitmentAction) => {
      const { state } = line.standing
      // The second press of a double one would take back what the first one said.
      if (!isFirst(`${action} ${line.commitment.id}`)) return
      if (action === 'carried' || (action === 'letGo' && state !== 'letGo')) {
        setAsked({ about: action, line })
        return
      }
      // Pressed again, what closed it opens it.
      const isAgain = (action === 'kept' && state === 'kept') || action === 'letGo'
      void say(line, { kind: isAgain ? 'reopened' : action })
    },
    [say, isFirst],
  )

  return { asked, setAsked, say, perform }
}

export type CommitmentActions = ReturnType<typeof useCommitmentActions>
