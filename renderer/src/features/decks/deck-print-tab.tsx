import { useMemo, useState } from 'react'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { useImages } from '#renderer/printing/use-images.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { picturesOfCards } from '#shared/documents/cards/deck-pictures.ts'
import type { DeckPrintChoice } from '#shared/documents/cards/deck-sheets.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

import styles from './deck-page.module.css'
import { type PrintChoiceDraft, readPrintChoice, WHOLE_DECK } from './deck-print-choice.ts'
import { DeckPrintOptions } from './deck-print-options.tsx'
import { DeckPrintRefusal } from './deck-print-refusal.tsx'

type DeckPrintTabProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** The sheets of the deck, ready to print, fold and cut. */
export const DeckPrintTab = ({ deck, cards }: DeckPrintTabProps) => {
  const { t, language } = useWords()
  const organisation = useOrganisation()
  const name = organisation?.name
  const images = useImages(picturesOfCards(cards))
  const [draft, setDraft] = useState<PrintChoiceDraft>(WHOLE_DECK)
  const read = readPrintChoice(deck, cards, draft, usePrinterMargin())
  const { choice, refusal } = read
  // As words: the choice is made anew each time, the request only when something of it changed.
  const asked = choice === null ? null : JSON.stringify(choice)
  const request = useMemo<PrintRequest | null>(
    () =>
      name === undefined || images === undefined || asked === null
        ? null
        : {
            kind: 'deck',
            language,
            printedAt: nowAsText(),
            images,
            model: {
              deck,
              cards,
              organisationName: name,
              print: JSON.parse(asked) as DeckPrintChoice,
            },
          },
    [deck, cards, language, name, asked, images],
  )
  const counts = deckCounts({ deck, cards })
  if (counts.cards === 0 && counts.blanksLeftOut > 0) {
    return (
      <EmptyState
        drawing="sheets"
        title={t('decks.print.onlyBlanks')}
        actions={
          <Button
            onPress={() => void libraryRepository.updateDeck(deck.id, { printsBlanks: true })}
          >
            {t('decks.print.printBlanks')}
          </Button>
        }
      >
        <p>{t('decks.print.onlyBlanksHelp')}</p>
      </EmptyState>
    )
  }
  if (counts.cards === 0) {
    return <EmptyState drawing="sheets" title={t('decks.print.nothing')} />
  }
  return (
    <div className={styles.printing}>
      <DeckPrintOptions
        deck={deck}
        cards={cards}
        draft={draft}
        read={read}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
      />
      {refusal !== null ? (
        <DeckPrintRefusal refusal={refusal} onPrintAll={() => setDraft(WHOLE_DECK)} />
      ) : (
        <PdfPanel
          request={request}
          title={deck.name}
          printLabel={t('decks.print.print')}
          fileName={safeFileName([t('decks.print.fileName'), deck.name])}
          onOutput={async () => {
            // A part of the sheets leaves the others to be printed.
            if (choice?.sheets === null) await libraryRepository.recordDeckPrint(deck.id)
          }}
        />
      )}
    </div>
  )
}
