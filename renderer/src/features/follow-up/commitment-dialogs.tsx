import { CarryDialog } from './carry-dialog.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { LetGoDialog } from './let-go-dialog.tsx'
import type { CommitmentActions } from './use-commitment-actions.ts'

/** The short question that an action asks, above the list. */
export const CommitmentDialogs = ({ actions }: { readonly actions: CommitmentActions }) => {
  const { asked, setAsked, say } = actions
  if (asked === null) return null
  const { line } = asked
  const close = () => setAsked(null)
  switch (asked.about) {
    case 'carried':
      return (
        <CarryDialog
          text={line.commitment.text}
          onClose={close}
          onCarry={(dueDate) => void say(line, { kind: 'carried', dueDate })}
        />
      )
    case 'letGo':
      return (
        <LetGoDialog
          text={line.commitment.text}
          onClose={close}
          onLetGo={(note) => void say(line, { kind: 'letGo', note })}
        />
      )
    case 'history':
      return <HistoryDialog line={line} onClose={close} />
  }
}
