import { useMemo } from 'react'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

type DeckSheetPrintProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** The facilitation sheet of the deck, ready to print. */
export const DeckSheetPrint = ({ deck, cards }: DeckSheetPrintProps) => {
  const { t, language } = useWords()
  const organisation = useOrganisation()
  const organisationName = organisation?.name
  const request = useMemo<PrintRequest | null>(
    () =>
      organisationName === undefined
        ? null
        : {
            kind: 'deckSheet',
            language,
            printedAt: nowAsText(),
            images: {},
            model: { deck, cards, organisationName },
          },
    [deck, cards, language, organisationName],
  )
  return (
    <PdfPanel
      request={request}
      title={`${t('readyDecks.sheet.title')} – ${deck.name}`}
      printLabel={t('readyDecks.print.printSheet')}
      fileName={safeFileName([t('readyDecks.print.fileName'), deck.name])}
    />
  )
}
