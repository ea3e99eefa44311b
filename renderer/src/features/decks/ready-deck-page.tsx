import { IconCopyPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTakenDecks } from '#renderer/data/queries/use-decks.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { type BuiltinDeck, builtinDeckOf, builtinRows } from '#shared/library/builtin-decks.ts'
import { FacilitationSheet } from './facilitation-sheet.tsx'
import styles from './ready-deck-page.module.css'
import { useTakeDeck } from './use-take-deck.ts'

/** A bundled deck before one takes it: how it is played, and every card. */
export const ReadyDeckPage = ({ deckKey }: { readonly deckKey: string }) => {
  const { t, language } = useWords()
  const builtin = builtinDeckOf(deckKey, language)
  const back = { to: paths.decks(), label: t('decks.page.title') }
  if (!builtin) {
    return (
      <MissingPage
        drawing="sheets"
        title={t('readyDecks.page.missing')}
        back={back}
        seeAll={t('decks.page.seeAll')}
      />
    )
  }
  return <ReadyDeckScreen key={deckKey} builtin={builtin} back={back} />
}

type ReadyDeckScreenProps = {
  readonly builtin: BuiltinDeck
  readonly back: { readonly to: string; readonly label: string }
}

const ReadyDeckScreen = ({ builtin, back }: ReadyDeckScreenProps) => {
  const { t } = useWords()
  const marginMm = usePrinterMargin()
  const taken = useTakenDecks()
  const { takeDeck, isTaking } = useTakeDeck()
  const rows = useMemo(() => builtinRows(builtin), [builtin])
  const takenId = taken?.get(builtin.key)
  const { name, description } = builtin.deck
  const take = {
    icon: IconCopyPlus,
    isPending: isTaking(builtin.key),
    onPress: () => void takeDeck(builtin.key, name),
  }
  return (
    <Page
      title={name}
      subtitle={deckCountWords(t, deckCounts(rows, marginMm))}
      back={back}
      mainAction={
        takenId === undefined ? (
          <Button variant="primary" {...take}>
            {t('readyDecks.section.take')}
          </Button>
        ) : (
          <>
            <Button {...take}>{t('readyDecks.page.takeAgain')}</Button>
            <ButtonLink variant="primary" to={paths.deck(takenId)}>
              {t('readyDecks.section.open')}
            </ButtonLink>
          </>
        )
      }
    >
      <p className={styles.purpose}>{description}</p>
      <Section title={t('readyDecks.sheet.title')}>
        <FacilitationSheet deck={rows.deck} />
      </Section>
      <AllCards {...rows} />
    </Page>
  )
}

const AllCards = ({ deck, cards }: ReturnType<typeof builtinRows>) => {
  const { t } = useWords()
  const [side, setSide] = useState<'front' | 'back'>('front')
  return (
    <Section
      look="plain"
      title={t('readyDecks.page.cards')}
      actions={
        deck.backMode !== 'single' && (
          <SegmentedControl
            label={t('readyDecks.page.side')}
            isLabelHidden
            value={side}
            onChange={setSide}
            options={[
              { id: 'front', label: t('readyDecks.page.fronts') },
              { id: 'back', label: t('readyDecks.page.backs') },
            ]}
          />
        )
      }
    >
      <ul className={styles.cards}>
        {cards.map((card, index) => (
          <li key={card.id} className={styles.card}>
            <CardPreview deck={deck} card={card} number={index + 1} side={side} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
