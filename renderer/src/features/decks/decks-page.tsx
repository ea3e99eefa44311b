import { IconCopy, IconDots, IconPlus, IconTrash } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import type { DeckWithCards } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { DeckFan } from './deck-fan.tsx'
import { ReceiveMenu, useTravelEntries } from './deck-menu.tsx'
import styles from './decks-page.module.css'
import { ReadyDecks } from './ready-decks.tsx'
import { useMakeDeck } from './use-make-deck.ts'

/** Section « Jeux et supports »: every deck, shown as the cards it is made of, then those one can take. */
export const DecksPage = () => {
  const { t } = useWords()
  const decks = useDecks()
  const marginMm = usePrinterMargin()
  const { makeDeck, isMaking } = useMakeDeck()
  const button = (
    <Button variant="primary" icon={IconPlus} isPending={isMaking} onPress={() => void makeDeck()}>
      {t('decks.page.make')}
    </Button>
  )
  return (
    <Page
      title={t('decks.page.title')}
      mainAction={
        <>
          <ReceiveMenu />
          {decks && decks.length > 0 && button}
        </>
      }
    >
      <LibraryTabs current="decks" />
      {decks === undefined && <Loading />}
      {decks?.length === 0 && (
        <EmptyState drawing="hands" title={t('decks.page.emptyTitle')} actions={button}>
          <p>{t('decks.page.empty')}</p>
        </EmptyState>
      )}
      {decks && decks.length > 0 && (
        <ul className={styles.decks}>
          {decks.map((one) => (
            <DeckItem key={one.deck.id} {...one} marginMm={marginMm} />
          ))}
        </ul>
      )}
      {decks && <ReadyDecks />}
    </Page>
  )
}

const DeckItem = ({
  deck,
  cards,
  marginMm,
}: DeckWithCards & { readonly marginMm: number | undefined }) => {
  const { t } = useWords()
  const travel = useTravelEntries({ deck, cards })

  const duplicate = async () => {
    const { id } = await libraryRepository.duplicateDeck(
      deck.id,
      t('decks.page.copyName', { name: deck.name }),
    )
    goTo(paths.deck(id))
  }
  const remove = async () => {
    const outcome = await libraryRepository.removeDeck(deck.id)
    toastWithUndo(t('decks.page.removed', { name: deck.name }), outcome)
  }

  return (
    <li className={styles.deck}>
      <a href={href(paths.deck(deck.id))} className={styles.link}>
        <DeckFan deck={deck} cards={acceptedCards(cards)} />
        <span className={styles.name}>
          <Clamped>{deck.name || t('decks.page.unnamed')}</Clamped>
        </span>
        <span className={styles.detail}>
          {deckCountWords(t, deckCounts({ deck, cards }, marginMm))}
        </span>
      </a>
      <div className={styles.more}>
        <Menu
          label={t('decks.page.actionsOf', { name: deck.name })}
          trigger={
            <IconButton icon={IconDots} label={t('decks.page.actionsOf', { name: deck.name })} />
          }
          entries={[
            ...travel,
            {
              id: 'copy',
              label: t('decks.page.duplicate'),
              icon: IconCopy,
              perform: () => void duplicate(),
            },
            {
              id: 'remove',
              label: t('decks.page.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => void remove(),
            },
          ]}
        />
      </div>
    </li>
  )
}
