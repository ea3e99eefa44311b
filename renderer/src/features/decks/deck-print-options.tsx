import { useWords } from '#renderer/i18n/i18n.ts'
import { formatInstant } from '#renderer/lib/spoken-dates.ts'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { type DeckPrintChoice, deckTemplate } from '#shared/documents/cards/deck-sheets.ts'
import { parseSheetSelection } from '#shared/documents/imposition/sheet-selection.ts'
import { PAPER_NAMES } from '#shared/documents/print-document.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './deck-page.module.css'

/** As one types it: sheets are words until they can be read. */
export type PrintChoiceDraft = {
  readonly sheets: string
  readonly firstSlot: number
  readonly onlyChanged: boolean
}

export const WHOLE_DECK: PrintChoiceDraft = { sheets: '', firstSlot: 1, onlyChanged: false }

type ReadChoice = {
  readonly choice: DeckPrintChoice
  /** Sheets there would be without choosing among them. */
  readonly sheetCount: number
  readonly unreadable: string | null
}

/** What the draft asks of the paper; sheets that cannot be read are all of them. */
export const readPrintChoice = (
  deck: Deck,
  cards: readonly Card[],
  { sheets, firstSlot, onlyChanged }: PrintChoiceDraft,
): ReadChoice => {
  const first = Math.min(firstSlot, deckTemplate(deck).slots.length)
  const whole = { firstSlot: first, onlyChanged }
  const sheetCount = deckCounts({ deck, cards, print: whole }).sheets
  const read = parseSheetSelection(sheets, sheetCount)
  return {
    choice: { ...whole, sheets: read.kind === 'some' ? read.sheets : null },
    sheetCount,
    unreadable: read.kind === 'unreadable' ? read.piece : null,
  }
}

type DeckPrintOptionsProps = {
  readonly deck: Deck
  readonly cards: readonly Card[]
  readonly draft: PrintChoiceDraft
  readonly onChange: (changes: Partial<PrintChoiceDraft>) => void
}

/** Which sheets, from which place, and whether only what changed: what saves paper. */
export const DeckPrintOptions = ({ deck, cards, draft, onChange }: DeckPrintOptionsProps) => {
  const { t, language } = useWords()
  const { choice, sheetCount, unreadable } = readPrintChoice(deck, cards, draft)
  const slots = deckTemplate(deck).slots.length
  const counts = deckCounts({ deck, cards, print: choice })
  const changed = deckCounts({ deck, cards, print: { onlyChanged: true } }).cards
  const error =
    unreadable !== null
      ? t('decks.printChoice.sheetsWrong', { piece: unreadable })
      : choice.sheets?.length === 0
        ? t('decks.printChoice.sheetsNone', { count: sheetCount })
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
        {t('decks.printChoice.result', {
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
