import { useRef } from 'react'
import { useSeen } from '#renderer/lib/use-seen.ts'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './deck-fan.module.css'

const SHOWN_CARDS = 3

type DeckFanProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** The first cards of a deck, held like a hand of cards, drawn once in sight. What is beside it names it. */
export const DeckFan = ({ deck, cards }: DeckFanProps) => {
  const fan = useRef<HTMLSpanElement>(null)
  const isSeen = useSeen(fan)
  return (
    <span ref={fan} className={styles.fan} aria-hidden="true">
      {isSeen &&
        cards.slice(0, SHOWN_CARDS).map((card, index) => (
          <span key={card.id} className={styles.fanned}>
            <CardPreview deck={deck} card={card} number={index + 1} />
          </span>
        ))}
    </span>
  )
}
