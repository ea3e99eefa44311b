import { IconCopy, IconDots, IconPlus, IconTrash } from '@tabler/icons-react'
import { memo, useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import type { DeckWithCards } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, href, paths } from '#renderer/lib/paths.ts'
import { useFoundOnShelf } from '#renderer/lib/use-found-on-shelf.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { FoundLine, LibrarySearch, NothingFound } from '#renderer/ui/library-search.tsx'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { deckWords } from '#shared/domain/decks/deck-words.ts'
import { builtinDecks, builtinRows } from '#shared/library/builtin-decks.ts'
import { DeckFan } from './deck-fan.tsx'
import { ReceiveMenu, useTravelEntries } from './deck-menu.tsx'
import styles from './decks-page.module.css'
import { ReadyDecks, type ReadyRows } from './ready-decks.tsx'
import { useMakeDeck } from './use-make-deck.ts'

const NO_DECKS: readonly DeckWithCards[] = []

const readyWords = ({ rows }: ReadyRows) => deckWords(rows)

/** Section « Jeux et supports »: every deck, shown as the cards it is made of, then those one can take. */
export const DecksPage = () => {
  const { t, language } = useWords()
  const decks = useDecks()
  const marginMm = usePrinterMargin()
  const { makeDeck, isMaking } = useMakeDeck()
  const ready = useMemo(
    () => builtinDecks(language).map((builtin) => ({ builtin, rows: builtinRows(builtin) })),
    [language],
  )
  const { found, text } = useFoundOnShelf(decks ?? NO_DECKS, deckWords)
  const { found: foundReady } = useFoundOnShelf(ready, readyWords)
  const count = found.length + foundReady.length
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
      {decks && (
        <LibrarySearch
          label={t('decks.page.search')}
          placeholder={t('decks.page.searchHint')}
          count={t('decks.page.found', { count })}
        />
      )}
      {decks && count === 0 && (
        <NothingFound drawing="hands" title={t('decks.page.none', { text })} />
      )}
      {decks?.length === 0 && text === '' && (
        <EmptyState drawing="hands" title={t('decks.page.emptyTitle')} actions={button}>
          <p>{t('decks.page.empty')}</p>
        </EmptyState>
      )}
      {found.length > 0 && (
        <ul className={styles.decks}>
          {found.map(({ thing, line }) => (
            <DeckItem key={thing.deck.id} {...thing} line={line} marginMm={marginMm} />
          ))}
        </ul>
      )}
      {decks && foundReady.length > 0 && <ReadyDecks found={foundReady} />}
    </Page>
  )
}

type DeckItemProps = DeckWithCards & {
  /** What of its cards is looked for; null: its name says it. */
  readonly line: string | null
  readonly marginMm: number | undefined
}

const DeckItem = memo(({ deck, cards, line, marginMm }: DeckItemProps) => {
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
        <FoundLine line={line} />
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
})
