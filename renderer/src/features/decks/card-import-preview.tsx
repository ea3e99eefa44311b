import type { DeckWithCards } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { CardPreview } from '#renderer/ui/card-preview/card-preview.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Table } from '#renderer/ui/table.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import type { CardDoubt, CardsProposal } from '#shared/spreadsheets/deck-cards/propose-cards.ts'
import styles from './card-import.module.css'

/** Cards and doubts shown at most: enough to see whether the table was understood. */
const SHOWN = { cards: 8, doubts: 100 } as const
export const NEW_DECK = 'new-deck'

type PreviewProps = {
  readonly proposal: CardsProposal
  readonly decks: readonly DeckWithCards[]
  /** Where the cards go: a deck, or `NEW_DECK`. */
  readonly target: string
  readonly onTarget: (target: string) => void
  readonly newName: string
  readonly onNewName: (name: string) => void
}

/** Where the cards go, what they will look like, and every cell that was not taken as written. */
export const CardImportPreview = (props: PreviewProps) => {
  const { proposal, decks, target, onTarget, newName, onNewName } = props
  const { t } = useWords()
  const { cards, doubts } = proposal
  const into = decks.find(({ deck }) => deck.id === target)
  const deck = into?.deck ?? { ...EMPTY_DECK, id: NEW_DECK, name: newName, createdAt: '' }
  const first = into === undefined ? 1 : acceptedCards(into.cards).length + 1
  return (
    <div className={styles.step}>
      <div className={styles.where}>
        <ComboBox<string>
          label={t('deckFiles.import.into')}
          options={[
            { id: NEW_DECK, label: t('deckFiles.import.newDeck') },
            ...decks.map(({ deck: { id, name } }) => ({
              id,
              label: t('deckFiles.import.intoDeck', { name: name || t('decks.page.unnamed') }),
            })),
          ]}
          value={target}
          onChange={(id) => onTarget(id ?? NEW_DECK)}
        />
        {into === undefined && (
          <TextField
            label={t('deckFiles.import.newName')}
            value={newName}
            onChange={onNewName}
            maxLength={200}
          />
        )}
      </div>
      <Section look="plain" title={t('deckFiles.import.preview')}>
        <ul className={styles.cards}>
          {cards.slice(0, SHOWN.cards).map((card, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table that does not change.
            <li key={index}>
              <CardPreview
                deck={deck}
                card={{ ...EMPTY_CARD, ...card, id: `${index}`, deckId: deck.id, order: 'a0' }}
                number={first + index}
              />
            </li>
          ))}
        </ul>
      </Section>
      {doubts.length === 0 ? (
        <Banner tone="positive">
          <p>{t('deckFiles.import.noDoubt')}</p>
        </Banner>
      ) : (
        <Section title={t('deckFiles.import.doubts', { count: doubts.length })}>
          <Table<CardDoubt>
            label={t('deckFiles.import.doubts', { count: doubts.length })}
            rows={doubts.slice(0, SHOWN.doubts)}
            keyOf={({ row, column, code }) => `${column}${row}${code}`}
            columns={[
              {
                id: 'place',
                header: t('deckFiles.import.place'),
                cell: ({ row, column }) => <strong>{`${column}${row}`}</strong>,
              },
              { id: 'value', header: t('deckFiles.import.value'), cell: ({ value }) => value },
              {
                id: 'decision',
                header: t('deckFiles.import.decision'),
                cell: ({ code, kept }) => t(`deckFiles.import.doubt.${code}`, { kept }),
              },
            ]}
          />
        </Section>
      )}
    </div>
  )
}
