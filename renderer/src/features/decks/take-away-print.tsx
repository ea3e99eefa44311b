import { useMemo } from 'react'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useConsentStates } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { PdfPanel } from '#renderer/printing/pdf-panel.tsx'
import { useImages } from '#renderer/printing/use-images.ts'
import { picturesOfCards } from '#shared/documents/cards/deck-pictures.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './coauthoring.module.css'

type TakeAwayPrintProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** The deck with all that goes with it, for whoever wants to play elsewhere. */
export const TakeAwayPrint = ({ deck, cards }: TakeAwayPrintProps) => {
  const { t, language } = useWords()
  const organisationName = useOrganisation()?.name
  const consents = useConsentStates()
  const images = useImages(picturesOfCards(cards))
  const request = useMemo<PrintRequest | null>(() => {
    if (organisationName === undefined || consents === undefined || images === undefined) {
      return null
    }
    const named = new Set(
      [...consents].filter(([, { sharing }]) => sharing?.decision === 'given').map(([id]) => id),
    )
    return {
      kind: 'takeAway',
      language,
      printedAt: nowAsText(),
      images,
      model: { deck, cards, organisationName, named, someone: t('deckFiles.someone') },
    }
  }, [deck, cards, consents, images, language, organisationName, t])
  return (
    <div className={styles.printing}>
      <p className={styles.lead}>{t('coauthoring.takeAway.hint')}</p>
      <PdfPanel
        request={request}
        title={t('coauthoring.takeAway.title')}
        printLabel={t('coauthoring.takeAway.print')}
        fileName={safeFileName([t('coauthoring.takeAway.fileName'), deck.name])}
      />
    </div>
  )
}
