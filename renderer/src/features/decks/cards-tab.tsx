import { IconPlus } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { type CardFields, libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { DOUBLE_PRESS_MS } from '#renderer/lib/press-guard.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { isBlankCard } from '#shared/documents/cards/blank-cards.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { CardForm } from './card-form.tsx'
import styles from './deck-page.module.css'
import { RereadingSummary } from './rereading-summary.tsx'

type CardsTabProps = {
  readonly deck: Deck
  readonly cards: readonly Card[]
  /** Adds a card at the end; answers its id. */
  readonly onAdd: () => Promise<string | null>
}

/**
 * The letters not saved yet. A field whose saved words change ends them (a cure, an undo), unless the
 * new words are those that this form sent: what is typed since then is newer.
 */
const stillTyped = (
  letters: Partial<CardFields>,
  before: Card | undefined,
  card: Card | undefined,
  sent: Partial<CardFields>,
): Partial<CardFields> => {
  if (before?.id !== card?.id || !before || !card) return {}
  const kept = Object.entries(letters).filter(([name, typed]) => {
    const field = name as keyof CardFields
    const isOwn = field in sent && sent[field] === card[field]
    return before[field] === card[field] || (isOwn && typed !== card[field])
  })
  return Object.fromEntries(kept)
}

/** Scrolls a list, and nothing around it, no further than it takes to show one of its items. */
const bringIntoSight = (list: HTMLElement, item: HTMLElement) => {
  const nearest = (at: number, start: number, size: number, room: number) =>
    Math.max(start + size - room, Math.min(at, start))
  list.scrollTo({
    top: nearest(list.scrollTop, item.offsetTop, item.offsetHeight, list.clientHeight),
    left: nearest(list.scrollLeft, item.offsetLeft, item.offsetWidth, list.clientWidth),
  })
}

/** Cards side by side; the chosen one large, with its words beside it. */
export const CardsTab = ({ deck, cards, onAdd }: CardsTabProps) => {
  const { t } = useWords()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [typed, setTyped] = useState<Partial<CardFields>>({})
  const form = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  /** The card whose form takes the focus as soon as it is there. */
  const awaited = useRef<string | null>(null)
  // A card just added is not in the list yet: the one in sight stays until it comes.
  const shown = useRef(0)
  const found = cards.findIndex(({ id }) => id === chosenId)
  const index = Math.min(found >= 0 ? found : shown.current, Math.max(0, cards.length - 1))
  const card = cards[index]
  const cardId = card?.id
  useEffect(() => {
    shown.current = index
  }, [index])

  // What was typed belongs to one card, and ends where something else is saved there (a cure, an undo).
  const saved = useRef(card)
  const sent = useRef<Partial<CardFields>>({})
  const noteSent = useCallback((fields: Partial<CardFields>) => {
    sent.current = { ...sent.current, ...fields }
  }, [])
  useEffect(() => {
    const before = saved.current
    saved.current = card
    setTyped((letters) => stillTyped(letters, before, card, sent.current))
  }, [card])
  /** When a card was added in which nothing was typed yet. */
  const addedAt = useRef(Number.NEGATIVE_INFINITY)
  const noteTyped = useCallback((fields: Partial<CardFields>) => {
    addedAt.current = Number.NEGATIVE_INFINITY
    setTyped((before) => ({ ...before, ...fields }))
  }, [])
  const live = useMemo(() => (card ? { ...card, ...typed } : undefined), [card, typed])

  const add = async () => {
    // The second press of a double one would leave a blank card behind.
    if (performance.now() - addedAt.current < DOUBLE_PRESS_MS) return
    addedAt.current = performance.now()
    // Leaving the field saves what is typed in it, and no letter meant for the new card lands there.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const id = await onAdd()
    awaited.current = id
    setChosenId(id)
  }
  useEffect(() => {
    if (cardId === undefined || awaited.current !== cardId) return
    awaited.current = null
    form.current?.querySelector<HTMLElement>('input[type="text"], textarea')?.focus()
  }, [cardId])
  // The chosen card is in sight in its list, which scrolls by itself: one just added stands last.
  useEffect(() => {
    if (cardId === undefined) return
    const item = list.current?.querySelector('[aria-pressed="true"]')?.parentElement
    if (list.current && item) bringIntoSight(list.current, item)
  }, [cardId])
  const duplicate = async (id: string) =>
    setChosenId((await libraryRepository.duplicateCard(id)).id)
  const remove = async (removed: Card) => {
    const next = cards[index + 1] ?? cards[index - 1]
    const outcome = await libraryRepository.removeCards([removed.id])
    setChosenId(next?.id ?? null)
    toastWithUndo(t('decks.editor.removed', { number: index + 1 }), outcome)
  }
  const sendBack = async (card: Card) => {
    const next = cards[index + 1] ?? cards[index - 1]
    const outcome = await coauthoringRepository.sendBack(card.id)
    setChosenId(next?.id ?? null)
    toastWithUndo(t('coauthoring.proposals.sentBack'), outcome)
  }
  const move = (step: -1 | 1) => {
    if (!card) return
    const before = step === -1 ? cards[index - 1] : cards[index + 2]
    void libraryRepository.moveCard(card.id, before?.id ?? null)
  }

  const addButton = (
    <Button icon={IconPlus} onPress={() => void add()}>
      {t('decks.editor.add')}
    </Button>
  )
  if (!card || !live) {
    return (
      <EmptyState drawing="sheets" title={t('decks.editor.emptyTitle')} actions={addButton}>
        <p>{t('decks.editor.empty')}</p>
      </EmptyState>
    )
  }
  return (
    <div className={styles.editor}>
      <div className={styles.list}>
        {addButton}
        <RereadingSummary deck={deck} cards={cards} shownId={card.id} onShow={setChosenId} />
        <ul ref={list} className={styles.cards} aria-label={t('decks.editor.list')}>
          {cards.map((one, position) => (
            <li key={one.id}>
              <button
                type="button"
                className={classNames(styles.thumbnail, one.id === card.id && styles.chosen)}
                aria-pressed={one.id === card.id}
                onClick={() => setChosenId(one.id)}
              >
                <CardPreview
                  deck={deck}
                  card={one.id === card.id ? live : one}
                  number={position + 1}
                />
                {isBlankCard(one.id === card.id ? live : one) && !deck.printsBlanks ? (
                  <span className={styles.notPrinted}>{t('decks.editor.notPrinted')}</span>
                ) : (
                  one.copies !== 1 && <span className={styles.copies}>× {one.copies}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div ref={form} className={styles.detail}>
        <div className={styles.large}>
          <CardPreview deck={deck} card={live} number={index + 1} />
          {deck.backMode !== 'single' && (
            <CardPreview deck={deck} card={live} number={index + 1} side="back" />
          )}
        </div>
        <CardForm
          key={card.id}
          deck={deck}
          card={card}
          live={live}
          number={index + 1}
          count={cards.length}
          onType={noteTyped}
          onSaving={noteSent}
          onDuplicate={() => void duplicate(card.id)}
          onSendBack={() => void sendBack(card)}
          onRemove={() => void remove(card)}
          onMove={move}
        />
      </div>
    </div>
  )
}
