import {
  IconArrowBackUp,
  IconArrowLeft,
  IconArrowRight,
  IconCopy,
  IconTrash,
} from '@tabler/icons-react'
import { memo, useRef } from 'react'
import { type CardFields, libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PictogramField } from '#renderer/ui/pictogram-field.tsx'
import { isBlankCard } from '#shared/documents/cards/blank-cards.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { CardBackFields } from './card-back-fields.tsx'
import { CardPicture } from './card-picture.tsx'
import { CardWarnings } from './card-warnings.tsx'
import styles from './deck-page.module.css'
import { useCardCures } from './use-card-cures.ts'

type CardFormProps = {
  readonly deck: Deck
  /** As saved. */
  readonly card: Card
  /** As typed so far. */
  readonly live: Card
  readonly number: number
  readonly count: number
  readonly onType: (fields: Partial<CardFields>) => void
  /** Told of what is on its way to the disk. */
  readonly onSaving: (fields: Partial<CardFields>) => void
  readonly onDuplicate: () => void
  /** Makes it a proposal again. */
  readonly onSendBack: () => void
  readonly onRemove: () => void
  readonly onMove: (step: -1 | 1) => void
}

/** The words and the picture of one card, each saved when it is left. */
export const CardForm = (props: CardFormProps) => {
  const {
    deck,
    card,
    live,
    number,
    count,
    onType,
    onSaving,
    onDuplicate,
    onSendBack,
    onRemove,
    onMove,
  } = props
  const { t } = useWords()
  const form = useRef<HTMLDivElement>(null)
  const cures = useCardCures(deck, live, form)
  return (
    <div ref={form} className={styles.form}>
      <div className={styles.toolbar}>
        <span className={styles.place}>{t('decks.editor.place', { number, count })}</span>
        <IconButton
          icon={IconArrowLeft}
          label={t('decks.editor.earlier')}
          isDisabled={number === 1}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={IconArrowRight}
          label={t('decks.editor.later')}
          isDisabled={number === count}
          onPress={() => onMove(1)}
        />
        <IconButton icon={IconCopy} label={t('decks.editor.duplicate')} onPress={onDuplicate} />
        <IconButton
          icon={IconArrowBackUp}
          label={t('coauthoring.proposals.sendBack')}
          onPress={onSendBack}
        />
        <IconButton
          icon={IconTrash}
          tone="danger"
          label={t('decks.editor.remove')}
          onPress={onRemove}
        />
      </div>
      {isBlankCard(live) && <BlankCard deck={deck} />}
      <CardWarnings deck={deck} card={live} actions={cures} />
      <CardFieldList deck={deck} card={card} onType={onType} onSaving={onSaving} />
    </div>
  )
}

type CardFieldListProps = Pick<CardFormProps, 'deck' | 'card' | 'onType' | 'onSaving'>

// Drawn when something is saved, not at each letter: the preview has the time for itself.
const CardFieldList = memo(({ deck, card, onType, onSaving }: CardFieldListProps) => {
  const { t } = useWords()
  const save = (fields: Partial<CardFields>) => {
    onSaving(fields)
    return libraryRepository.updateCard(card.id, fields)
  }
  return (
    <>
      <AutosaveTextField
        label={t('decks.fields.title')}
        value={card.title}
        onSave={(title) => save({ title })}
        onType={(title) => onType({ title })}
      />
      <AutosaveTextArea
        label={t('decks.fields.text')}
        rows={3}
        value={card.text}
        onSave={(text) => save({ text })}
        onType={(text) => onType({ text })}
      />
      <PictogramField
        label={t('decks.fields.pictogram')}
        value={card.pictogram}
        onChange={(pictogram) => void save({ pictogram })}
      />
      <CardPicture deck={deck} card={card} onSave={save} />
      <AutosaveTextField
        label={t('decks.fields.creole')}
        hint={t('decks.fields.creoleHelp')}
        value={card.creole}
        onSave={(creole) => save({ creole })}
        onType={(creole) => onType({ creole })}
      />
      {deck.backMode !== 'single' && (
        <AutosaveTextField
          label={t('decks.fields.cardBackText')}
          value={card.backText}
          onSave={(backText) => save({ backText })}
          onType={(backText) => onType({ backText })}
        />
      )}
      <CardBackFields deck={deck} card={card} onType={onType} onSave={save} />
      <div className={styles.pair}>
        <NumberField
          label={t('decks.fields.copies')}
          value={card.copies}
          minValue={0}
          maxValue={500}
          onChange={(copies) => void save({ copies: copies ?? 1 })}
        />
        <AutosaveTextField
          label={t('decks.fields.author')}
          value={card.author}
          // Another name is another person: the consent of the one before is not theirs.
          onSave={(author) => save({ author, authorId: null })}
          onType={(author) => onType({ author })}
        />
      </div>
    </>
  )
})

/** Says whether the empty card in sight will take paper, and lets one decide it there. */
const BlankCard = ({ deck: { id, printsBlanks } }: { readonly deck: Deck }) => {
  const { t } = useWords()
  return (
    <Banner>
      <p>{t(printsBlanks ? 'decks.editor.blankPrinted' : 'decks.editor.blank')}</p>
      <Checkbox
        isSelected={printsBlanks}
        onChange={(next) => void libraryRepository.updateDeck(id, { printsBlanks: next })}
        hint={t('decks.fields.printsBlanksHelp')}
      >
        {t('decks.fields.printsBlanks')}
      </Checkbox>
    </Banner>
  )
}
