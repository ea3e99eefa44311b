import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { BlankCardsPrint } from './blank-cards-print.tsx'
import styles from './coauthoring.module.css'
import { DeckPrintTab } from './deck-print-tab.tsx'
import { DeckSheetPrint } from './deck-sheet-print.tsx'
import { TakeAwayPrint } from './take-away-print.tsx'

const CHOICES = ['deck', 'sheet', 'blanks', 'takeAway'] as const
type Choice = (typeof CHOICES)[number]

type PrintChoiceProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** What of a deck is printed: its cards, the sheet of whoever leads it, blank cards to have written, or all of it for somebody else. */
export const PrintChoice = ({ deck, cards }: PrintChoiceProps) => {
  const { t } = useWords()
  const [choice, setChoice] = useState<Choice>('deck')
  const labels: Readonly<Record<Choice, string>> = {
    deck: t('coauthoring.blank.theDeck'),
    sheet: t('readyDecks.print.sheet'),
    blanks: t('coauthoring.blank.blanks'),
    takeAway: t('coauthoring.takeAway.choice'),
  }
  return (
    <div className={styles.printing}>
      <SegmentedControl<Choice>
        label={t('coauthoring.blank.what')}
        value={choice}
        onChange={setChoice}
        options={CHOICES.map((id) => ({ id, label: labels[id] }))}
      />
      {choice === 'deck' && <DeckPrintTab deck={deck} cards={cards} />}
      {choice === 'sheet' && <DeckSheetPrint deck={deck} cards={cards} />}
      {choice === 'takeAway' && <TakeAwayPrint deck={deck} cards={cards} />}
      {choice === 'blanks' && <BlankCardsPrint deck={deck} />}
    </div>
  )
}
