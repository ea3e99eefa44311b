import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './deck-fan.module.css'

const SHOWN_CARDS = 3

type DeckFanProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** The first cards of a deck, held like a hand of cards. A picture: what is beside it names the deck. */
export const DeckFan = ({ deck, cards }: DeckFanProps) => (
  <span className={styles.fan} aria-hidden="true">
    {cards.slice(0, SHOWN_CARDS).map((card, index) => (
      <span key={card.id} className={styles.fanned}>
        <CardPreview deck={deck} card={card} number={index + 1} />
      </span>
    ))}
  </span>
)
