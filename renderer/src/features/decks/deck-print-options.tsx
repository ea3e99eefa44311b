import { useWords } from '#renderer/i18n/i18n.ts'
import { formatInstant } from '#renderer/lib/spoken-dates.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { PAPER_NAMES } from '#shared/documents/print-document.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './deck-page.module.css'
import type { PrintChoiceDraft, ReadChoice } from './deck-print-choice.ts'

type DeckPrintOptionsProps = {
  readonly deck: Deck
  readonly cards: readonly Card[]
  readonly draft: PrintChoiceDraft
  /** What the draft asks of the paper. */
  readonly read: ReadChoice
  readonly onChange: (changes: Partial<PrintChoiceDraft>) => void
}

/** Which sheets, from which place, and whether only what changed: what saves paper. */
export const DeckPrintOptions = ({ deck, cards, draft, read, onChange }: DeckPrintOptionsProps) => {
  const { t, language } = useWords()
  const { slots, counts, onlySheets, refusal } = read
  const changed = deckCounts({ deck, cards, print: { onlyChanged: true } }).cards
  const error =
    refusal?.kind === 'unreadable'
      ? t('decks.printChoice.sheetsWrong', { piece: refusal.piece })
      : refusal?.kind === 'noSuchSheet'
        ? t('decks.printChoice.sheetsNone', { count: refusal.sheetCount })
        : onlySheets !== null
          ? t('decks.printChoice.sheetsNone', { count: onlySheets })
          : null
  return (
    <Section title={t('decks.printChoice.title')}>
      <div className={styles.printChoice}>
        <TextField
          label={t('decks.printChoice.sheets')}
          hint={t('decks.printChoice.sheetsHint')}
          value={draft.sheets}
          onChange={(sheets) => onChange({ sheets })}
          error={error}
        />
        {slots > 1 && (
          <NumberField
            label={t('decks.printChoice.firstSlot')}
            hint={t('decks.printChoice.firstSlotHint', { count: slots })}
            value={Math.min(draft.firstSlot, slots)}
            minValue={1}
            maxValue={slots}
            onChange={(firstSlot) => onChange({ firstSlot: firstSlot ?? 1 })}
          />
        )}
      </div>
      <Checkbox
        isSelected={draft.onlyChanged}
        isDisabled={deck.printedAt === null}
        onChange={(onlyChanged) => onChange({ onlyChanged })}
        hint={
          deck.printedAt === null
            ? t('decks.printChoice.neverPrinted')
            : t('decks.printChoice.changed', {
                count: changed,
                date: formatInstant(deck.printedAt, language),
              })
        }
      >
        {t('decks.printChoice.onlyChanged')}
      </Checkbox>
      <p className={styles.result} aria-live="polite">
        {refusal === null &&
          t('decks.printChoice.result', {
            cards: t('decks.counts.cards', { count: counts.cards }),
            sheets: t('decks.counts.sheets', {
              count: counts.sheets,
              paper: PAPER_NAMES[counts.paper],
            }),
          })}
      </p>
    </Section>
  )
}
