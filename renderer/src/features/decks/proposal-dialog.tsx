import { useState } from 'react'
import { type CardFields, libraryRepository } from '#renderer/data/library-repository.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AuthorField } from '#renderer/ui/author-field.tsx'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PictogramField } from '#renderer/ui/pictogram-field.tsx'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './coauthoring.module.css'

type ProposalDialogProps = {
  readonly deck: Deck
  readonly card: Card
  readonly number: number
  readonly onClose: () => void
}

/** Puts a proposal in order before one says yes to it; each field is saved when it is left. */
export const ProposalDialog = ({ deck, card, number, onClose }: ProposalDialogProps) => {
  const { t } = useWords()
  const candidates = useWho(card.sessionId ?? '')
  const [typed, setTyped] = useState<Partial<CardFields>>({})
  const save = (fields: Partial<CardFields>) => libraryRepository.updateCard(card.id, fields)
  const type = (fields: Partial<CardFields>) => setTyped((before) => ({ ...before, ...fields }))
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('coauthoring.proposals.editTitle')}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <div className={styles.edit}>
        <div className={styles.picture}>
          <CardPreview deck={deck} card={{ ...card, ...typed }} number={number} />
        </div>
        <div className={styles.typing}>
          <AutosaveTextArea
            label={t('decks.fields.text')}
            rows={3}
            value={card.text}
            onSave={(text) => save({ text })}
            onType={(text) => type({ text })}
          />
          <AutosaveTextField
            label={t('decks.fields.title')}
            value={card.title}
            onSave={(title) => save({ title })}
            onType={(title) => type({ title })}
            maxLength={500}
          />
          <PictogramField
            label={t('decks.fields.pictogram')}
            value={card.pictogram}
            onChange={(pictogram) => void save({ pictogram })}
          />
          <AuthorField
            takesTyped
            candidates={candidates}
            label={t('decks.fields.author')}
            value={{ name: card.author, personId: card.authorId }}
            onChange={({ name, personId }) => void save({ author: name, authorId: personId })}
          />
        </div>
      </div>
    </Dialog>
  )
}
