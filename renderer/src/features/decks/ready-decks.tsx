import { IconCheck, IconCopyPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { useTakenDecks } from '#renderer/data/queries/use-decks.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { FoundLine } from '#renderer/ui/library-search.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import type { BuiltinDeck, builtinRows } from '#shared/library/builtin-decks.ts'
import { DeckFan } from './deck-fan.tsx'
import styles from './ready-decks.module.css'
import { useTakeDeck } from './use-take-deck.ts'

/** A deck that ships with the app, and its cards as they are drawn. */
export type ReadyRows = {
  readonly builtin: BuiltinDeck
  readonly rows: ReturnType<typeof builtinRows>
}

/** The decks that ship with the app and that one looks for, below the team's own. */
export const ReadyDecks = ({
  found,
}: {
  readonly found: readonly { readonly thing: ReadyRows; readonly line: string | null }[]
}) => {
  const { t } = useWords()
  const marginMm = usePrinterMargin()
  const taken = useTakenDecks()
  const { takeDeck, isTaking } = useTakeDeck()
  return (
    <Section look="plain" title={t('readyDecks.section.title')} hint={t('readyDecks.section.hint')}>
      <ul className={styles.decks}>
        {found.map(({ thing: { builtin, rows }, line }) => (
          <ReadyDeck
            key={builtin.key}
            builtin={builtin}
            rows={rows}
            line={line}
            takenId={taken?.get(builtin.key) ?? null}
            isTaking={isTaking(builtin.key)}
            marginMm={marginMm}
            onTake={() => void takeDeck(builtin.key, builtin.deck.name)}
          />
        ))}
      </ul>
    </Section>
  )
}

type ReadyFaceProps = ReadyRows & {
  /** What of its cards is looked for; null: its name says it. */
  readonly line: string | null
  readonly marginMm: number | undefined
}

type ReadyDeckProps = ReadyFaceProps & {
  /** The team's copy; null: none. */
  readonly takenId: string | null
  readonly isTaking: boolean
  readonly onTake: () => void
}

const ReadyDeck = ({ takenId, isTaking, onTake, ...face }: ReadyDeckProps) => {
  const { t } = useWords()
  const { name } = face.builtin.deck
  return (
    <li className={styles.deck}>
      <ReadyFace {...face} />
      <div className={styles.foot}>
        {takenId === null ? (
          <Button
            icon={IconCopyPlus}
            isPending={isTaking}
            onPress={onTake}
            aria-label={t('readyDecks.section.takeNamed', { name })}
          >
            {t('readyDecks.section.take')}
          </Button>
        ) : (
          <>
            <span className={styles.taken}>
              <IconCheck aria-hidden="true" stroke={2} />
              {t('readyDecks.section.taken')}
            </span>
            <ButtonLink
              to={paths.deck(takenId)}
              aria-label={t('readyDecks.section.openNamed', { name })}
            >
              {t('readyDecks.section.open')}
            </ButtonLink>
          </>
        )}
      </div>
    </li>
  )
}

/** Its cards are drawn again for nothing that one types. */
const ReadyFace = memo(({ builtin, rows, line, marginMm }: ReadyFaceProps) => {
  const { t } = useWords()
  return (
    <a href={href(paths.readyDeck(builtin.key))} className={styles.link}>
      <DeckFan {...rows} />
      <span className={styles.name}>{builtin.deck.name}</span>
      <span className={styles.purpose}>{builtin.deck.description}</span>
      <span className={styles.count}>{deckCountWords(t, deckCounts(rows, marginMm))}</span>
      <FoundLine line={line} />
    </a>
  )
})
