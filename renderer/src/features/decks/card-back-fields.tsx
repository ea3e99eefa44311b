import type { CommitOutcome } from '#renderer/data/commit-queue.ts'
import type { CardFields } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

type CardBackFieldsProps = {
  readonly deck: Deck
  readonly card: Card
  readonly onType: (fields: Partial<CardFields>) => void
  readonly onSave: (fields: Partial<CardFields>) => Promise<CommitOutcome>
}

/** What only some decks print on their backs: the answer of a quiz, what is said aloud. */
export const CardBackFields = ({ deck, card, onType, onSave }: CardBackFieldsProps) => {
  const { t } = useWords()
  const hasBack = deck.backMode !== 'single'
  return (
    <>
      {((hasBack && deck.kind === 'quiz') || card.answer !== '') && (
        <AutosaveTextField
          label={t('readyDecks.card.answer')}
          hint={t('readyDecks.card.answerHint')}
          value={card.answer}
          onSave={(answer) => onSave({ answer })}
          onType={(answer) => onType({ answer })}
          maxLength={500}
        />
      )}
      {(hasBack || card.script !== '') && (
        <AutosaveTextArea
          label={t('readyDecks.card.script')}
          hint={t('readyDecks.card.scriptHint')}
          rows={2}
          value={card.script}
          onSave={(script) => onSave({ script })}
          onType={(script) => onType({ script })}
        />
      )}
    </>
  )
}
