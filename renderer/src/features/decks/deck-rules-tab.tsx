import { type DeckFields, libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { DECK_KINDS, type Deck } from '#shared/schemas/library.schema.ts'
import styles from './deck-page.module.css'
import { FacilitationSheet } from './facilitation-sheet.tsx'

/** How the deck is played and led, as one writes it and as the paper will set it. */
export const DeckRulesTab = ({ deck }: { readonly deck: Deck }) => {
  const { t } = useWords()
  const save = (fields: Partial<DeckFields>) => libraryRepository.updateDeck(deck.id, fields)
  return (
    <div className={styles.settings}>
      <div className={styles.settingsForm}>
        <Section title={t('readyDecks.sheet.title')}>
          <Select
            label={t('readyDecks.rules.kind')}
            value={deck.kind}
            onChange={(kind) => void save({ kind })}
            options={DECK_KINDS.map((id) => ({ id, label: t(`readyDecks.rules.kinds.${id}`) }))}
          />
          <AutosaveTextArea
            label={t('readyDecks.rules.rules')}
            hint={t('readyDecks.rules.rulesHint')}
            rows={8}
            value={deck.rules}
            onSave={(rules) => save({ rules })}
          />
          <AutosaveTextArea
            label={t('readyDecks.rules.facilitation')}
            hint={t('readyDecks.rules.facilitationHint')}
            rows={8}
            value={deck.facilitation}
            onSave={(facilitation) => save({ facilitation })}
          />
          <AutosaveTextArea
            label={t('readyDecks.rules.credits')}
            hint={t('readyDecks.rules.creditsHint')}
            rows={2}
            value={deck.credits}
            onSave={(credits) => save({ credits })}
          />
        </Section>
      </div>
      <Section title={t('readyDecks.rules.preview')}>
        <FacilitationSheet deck={deck} />
      </Section>
    </div>
  )
}
