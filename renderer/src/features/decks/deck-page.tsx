import { useState } from 'react'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useDeck } from '#renderer/data/queries/use-decks.ts'
import type { DeckWithCards } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { CardsTab } from './cards-tab.tsx'
import { DeckMenu } from './deck-menu.tsx'
import { DeckRulesTab } from './deck-rules-tab.tsx'
import { DeckSettings } from './deck-settings.tsx'
import { PrintChoice } from './print-choice.tsx'
import { ProposalsTab } from './proposals-tab.tsx'
import { StoryTab } from './story-tab.tsx'

type DeckTab = 'cards' | 'proposals' | 'rules' | 'settings' | 'print' | 'story'

/** One deck: its cards, its rules, what its cards share, and the sheets to print. */
export const DeckPage = ({ deckId }: { readonly deckId: string }) => {
  const { t } = useWords()
  const found = useDeck(deckId)
  const back = { to: paths.decks(), label: t('decks.page.title') }
  if (found === undefined) return <Loading />
  if (found === null) {
    return (
      <MissingPage
        drawing="sheets"
        title={t('decks.page.missing')}
        back={back}
        seeAll={t('decks.page.seeAll')}
      />
    )
  }
  return <DeckEditor {...found} />
}

const DeckEditor = ({ deck, cards }: DeckWithCards) => {
  const { t } = useWords()
  const marginMm = usePrinterMargin()
  const [tab, setTab] = useState<DeckTab>('cards')
  const accepted = acceptedCards(cards)
  const proposed = cards.length - accepted.length
  const addCard = async () => {
    const { ids } = await libraryRepository.addCards(deck.id, [{}])
    return ids[0] ?? null
  }
  return (
    <Page
      title={deck.name || t('decks.page.unnamed')}
      back={{ to: paths.decks(), label: t('decks.page.title') }}
      mainAction={<DeckMenu deck={deck} cards={cards} />}
      subtitle={deckCountWords(t, deckCounts({ deck, cards }, marginMm))}
    >
      <Tabs<DeckTab>
        label={t('decks.page.tabs')}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'cards',
            label: t('decks.page.cards'),
            content: <CardsTab deck={deck} cards={accepted} onAdd={addCard} />,
          },
          {
            id: 'proposals',
            label:
              proposed > 0 ? t('coauthoring.tabCount', { count: proposed }) : t('coauthoring.tab'),
            content: <ProposalsTab deck={deck} cards={cards} />,
          },
          {
            id: 'rules',
            label: t('readyDecks.rules.tab'),
            content: <DeckRulesTab deck={deck} />,
          },
          {
            id: 'settings',
            label: t('decks.page.settings'),
            content: <DeckSettings deck={deck} cards={accepted} />,
          },
          {
            id: 'print',
            label: t('decks.page.print'),
            content: <PrintChoice deck={deck} cards={accepted} />,
          },
          {
            id: 'story',
            label: t('coauthoring.history.tab'),
            content: <StoryTab deck={deck} cards={cards} />,
          },
        ]}
      />
    </Page>
  )
}
