import { type DeckFields, libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { PictogramField } from '#renderer/ui/pictogram-field.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import {
  BACK_MODES,
  CARD_PAPERS,
  CARD_SIZES,
  type Card,
  DECK_COLOURS,
  type Deck,
} from '#shared/schemas/library.schema.ts'
import { BackModePicture } from './back-mode-picture.tsx'
import { CardSizePicture } from './card-size-picture.tsx'
import styles from './deck-page.module.css'

type DeckSettingsProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** What all the cards of a deck share: size, back, colour, ink. */
export const DeckSettings = ({ deck, cards }: DeckSettingsProps) => {
  const { t } = useWords()
  const save = (fields: Partial<DeckFields>) => libraryRepository.updateDeck(deck.id, fields)
  const [first] = cards
  return (
    <div className={styles.settings}>
      <div className={styles.settingsForm}>
        <Section title={t('decks.settings.what')}>
          <AutosaveTextField
            label={t('decks.fields.name')}
            value={deck.name}
            onSave={(name) => save({ name })}
            maxLength={200}
          />
          <AutosaveTextArea
            label={t('decks.fields.description')}
            rows={2}
            value={deck.description}
            onSave={(description) => save({ description })}
          />
        </Section>
        <Section title={t('decks.settings.paper')}>
          <RadioGroup
            label={t('decks.fields.size')}
            value={deck.size}
            onChange={(size) => void save({ size })}
            layout="tiles"
            options={CARD_SIZES.map((id) => ({
              id,
              label: t(`decks.sizes.${id}`),
              detail: t('decks.sizeDetail', CARD_TRIM[id]),
              picture: <CardSizePicture size={id} />,
            }))}
          />
          <SegmentedControl
            label={t('decks.fields.paper')}
            value={deck.paper}
            onChange={(paper) => void save({ paper })}
            options={CARD_PAPERS.map((id) => ({ id, label: t(`decks.papers.${id}`) }))}
          />
          <RadioGroup
            label={t('decks.fields.backMode')}
            value={deck.backMode}
            onChange={(backMode) => void save({ backMode })}
            layout="cards"
            options={BACK_MODES.map((id) => ({
              id,
              picture: <BackModePicture deck={deck} mode={id} />,
              label: t(`decks.backModes.${id}`),
              detail: t(`decks.backModeHelp.${id}`),
            }))}
          />
          {deck.backMode !== 'single' && (
            <>
              <AutosaveTextField
                label={t('decks.fields.backText')}
                value={deck.backText}
                onSave={(backText) => save({ backText })}
              />
              <PictogramField
                label={t('decks.fields.backPictogram')}
                value={deck.backPictogram}
                onChange={(backPictogram) => void save({ backPictogram })}
              />
            </>
          )}
        </Section>
        <Section title={t('decks.settings.look')}>
          <Select
            label={t('decks.fields.colour')}
            value={deck.colour}
            onChange={(colour) => void save({ colour })}
            options={DECK_COLOURS.map((id) => ({ id, label: t(`decks.colours.${id}`) }))}
          />
          <Switch
            isSelected={deck.bleeds}
            isDisabled={deck.lowInk}
            onChange={(bleeds) => void save({ bleeds })}
            hint={t('decks.fields.bleedsHelp')}
          >
            {t('decks.fields.bleeds')}
          </Switch>
          <Switch
            isSelected={deck.lowInk}
            onChange={(lowInk) => void save({ lowInk })}
            hint={t('decks.fields.lowInkHelp')}
          >
            {t('decks.fields.lowInk')}
          </Switch>
          <Switch
            isSelected={deck.printsBlanks}
            onChange={(printsBlanks) => void save({ printsBlanks })}
            hint={t('decks.fields.printsBlanksHelp')}
          >
            {t('decks.fields.printsBlanks')}
          </Switch>
        </Section>
      </div>
      {first && (
        <div className={styles.large}>
          <CardPreview deck={deck} card={first} number={1} />
          {deck.backMode !== 'single' && (
            <CardPreview deck={deck} card={first} number={1} side="back" />
          )}
        </div>
      )}
    </div>
  )
}
