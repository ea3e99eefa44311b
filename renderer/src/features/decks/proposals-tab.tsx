import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { coauthoringRepository } from '#renderer/data/coauthoring-repository.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { acceptedCards, proposedCards } from '#shared/domain/decks/deck-cards.ts'
import { ideaOf } from '#shared/domain/decks/shared-names.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import styles from './coauthoring.module.css'
import { ProposalDialog } from './proposal-dialog.tsx'
import { TypingForm } from './typing-form.tsx'

/** First words of a card, to name it. */
const LONGEST_NAME = 60

type ProposalsTabProps = { readonly deck: Deck; readonly cards: readonly Card[] }

/** Types up what participants wrote, and decides which of it joins the deck. */
export const ProposalsTab = ({ deck, cards }: ProposalsTabProps) => {
  const { t } = useWords()
  const sessions = useSessions() ?? []
  const [editedId, setEditedId] = useState<string | null>(null)
  const proposed = proposedCards(cards)
  const firstNumber = acceptedCards(cards).length + 1
  const edited = proposed.find(({ id }) => id === editedId)

  const accept = async (ids: readonly string[]) =>
    toastWithUndo(
      t('coauthoring.proposals.accepted', { count: ids.length }),
      await coauthoringRepository.accept(deck.id, ids),
    )
  const discard = async (id: string) =>
    toastWithUndo(t('coauthoring.proposals.discarded'), await libraryRepository.removeCards([id]))
  const origin = ({ author, sessionId }: Card) => {
    const session = sessions.find((one) => one.session.id === sessionId)?.session
    return [
      author ? ideaOf(t, author) : t('coauthoring.proposals.nobody'),
      session ? t('coauthoring.proposals.during', { title: session.title }) : null,
    ]
      .filter(Boolean)
      .join(', ')
  }
  const nameOf = ({ title, text }: Card) =>
    (title || text).slice(0, LONGEST_NAME) || t('coauthoring.proposals.emptyWords')

  return (
    <div className={styles.workshop}>
      <TypingForm deckId={deck.id} />
      {proposed.length === 0 ? (
        <EmptyState drawing="hands" title={t('coauthoring.proposals.none')}>
          <p>{t('coauthoring.proposals.noneHelp')}</p>
        </EmptyState>
      ) : (
        <Section
          look="plain"
          title={t('coauthoring.proposals.title', { count: proposed.length })}
          hint={t('coauthoring.proposals.noneHelp')}
          actions={
            <Button icon={IconChecks} onPress={() => void accept(proposed.map(({ id }) => id))}>
              {t('coauthoring.proposals.acceptAll', { count: proposed.length })}
            </Button>
          }
        >
          <ul className={styles.proposals} aria-label={t('coauthoring.proposals.list')}>
            {proposed.map((card, index) => (
              <li key={card.id} className={styles.proposal}>
                <div className={styles.picture}>
                  <CardPreview deck={deck} card={card} number={firstNumber + index} />
                </div>
                <div className={styles.decision}>
                  <p className={styles.origin}>{origin(card)}</p>
                  <Button
                    aria-label={t('coauthoring.proposals.acceptOne', { words: nameOf(card) })}
                    onPress={() => void accept([card.id])}
                  >
                    {t('coauthoring.proposals.accept')}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={t('coauthoring.proposals.editOne', { words: nameOf(card) })}
                    onPress={() => setEditedId(card.id)}
                  >
                    {t('coauthoring.proposals.edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={t('coauthoring.proposals.discardOne', { words: nameOf(card) })}
                    onPress={() => void discard(card.id)}
                  >
                    {t('coauthoring.proposals.discard')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {edited && (
        <ProposalDialog
          deck={deck}
          card={edited}
          number={firstNumber + proposed.indexOf(edited)}
          onClose={() => setEditedId(null)}
        />
      )}
    </div>
  )
}
