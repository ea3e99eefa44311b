import { IconCards, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import styles from './coauthoring.module.css'
import { TypingForm } from './typing-form.tsx'

/** Cards that people wrote by hand in a session, typed up into one of its decks. */
export const CardsSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const all = useDecks()
  const head = useSessionHead(sessionId)
  const [chosen, setChosen] = useState<string | null>(null)
  if (!all || head === undefined) return <Loading />
  const ofSession = all.filter(({ deck }) => head?.session.deckIds.includes(deck.id))
  // The decks of the session first: cards were most often written for one of them.
  const decks = [...ofSession, ...all.filter((one) => !ofSession.includes(one))]
  const shown = decks.find(({ deck }) => deck.id === chosen) ?? decks[0]
  if (!shown) {
    return (
      <EmptyState
        drawing="hands"
        title={t('coauthoring.sheet.noDeck')}
        actions={
          <ButtonLink variant="primary" icon={IconCards} to={paths.decks()}>
            {t('coauthoring.sheet.decks')}
          </ButtonLink>
        }
      >
        {t('coauthoring.sheet.noDeckWords')}
      </EmptyState>
    )
  }
  const written = shown.cards.filter((card) => card.sessionId === sessionId)
  const discard = async (id: string) =>
    toastWithUndo(t('coauthoring.proposals.discarded'), await libraryRepository.removeCards([id]))
  return (
    <div className={styles.cardsSheet}>
      {decks.length > 1 && (
        <Select
          label={t('coauthoring.sheet.deck')}
          options={decks.map(({ deck }) => ({
            id: deck.id,
            label: deck.name || t('decks.page.unnamed'),
          }))}
          value={shown.deck.id}
          onChange={setChosen}
        />
      )}
      <TypingForm key={shown.deck.id} deckId={shown.deck.id} sessionId={sessionId} />
      {written.length > 0 && (
        <Section
          title={t('coauthoring.sheet.written', { count: written.length })}
          actions={
            <ButtonLink to={paths.deck(shown.deck.id)}>{t('coauthoring.sheet.review')}</ButtonLink>
          }
        >
          <ol className={styles.written}>
            {written.map((card) => (
              <li key={card.id}>
                <span>{card.text || card.title}</span>
                {card.author && <span className={styles.writtenBy}>{card.author}</span>}
                {card.status === 'proposed' && (
                  <IconButton
                    icon={IconX}
                    label={t('common.removeNamed', { name: card.text.slice(0, 60) })}
                    onPress={() => void discard(card.id)}
                  />
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </div>
  )
}
