import { IconArrowRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { asksLook } from '#shared/documents/cards/deck-reading.ts'
import { cardFingerprint } from '#shared/documents/cards/printed-as.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './card-help.module.css'

/** After the last change, in milliseconds: nobody waits for this count while typing. */
const REST_MS = 400

/** Ids of the cards to read again; each card is looked at once, until it changes. */
const useCardsToReread = (deck: Deck, cards: readonly Card[]): readonly string[] => {
  const { t, language } = useWords()
  const [ids, setIds] = useState<readonly string[]>([])
  const known = useRef<ReadonlyMap<string, boolean>>(new Map())
  useEffect(() => {
    const timer = setTimeout(() => {
      const context = createLayoutContext(t)
      const looked = cards.map((card) => {
        const key = `${language} ${cardFingerprint(deck, card)}`
        const asks = known.current.get(key) ?? asksLook(deck, card, language, context)
        return { id: card.id, key, asks }
      })
      known.current = new Map(looked.map(({ key, asks }) => [key, asks]))
      setIds(looked.filter(({ asks }) => asks).map(({ id }) => id))
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [deck, cards, t, language])
  return ids
}

type RereadingSummaryProps = {
  readonly deck: Deck
  readonly cards: readonly Card[]
  /** The card in sight. */
  readonly shownId: string
  readonly onShow: (cardId: string) => void
}

/** How many cards of the deck are hard to read, and the way to the next of them. */
export const RereadingSummary = ({ deck, cards, shownId, onShow }: RereadingSummaryProps) => {
  const { t } = useWords()
  const ids = useCardsToReread(deck, cards)
  if (ids.length === 0) return null
  const place = cards.findIndex(({ id }) => id === shownId)
  const next =
    ids.find((id) => cards.findIndex((card) => card.id === id) > place) ??
    ids.find((id) => id !== shownId)
  return (
    <div className={styles.summary}>
      <p>{t('decks.reading.toReread', { count: ids.length })}</p>
      {next !== undefined && (
        <Button variant="quiet" icon={IconArrowRight} onPress={() => onShow(next)}>
          {t('decks.reading.next')}
        </Button>
      )}
    </div>
  )
}
