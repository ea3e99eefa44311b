import { IconCheck, IconCopyPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTakenDecks } from '#renderer/data/queries/use-decks.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { deckCountWords } from '#renderer/printing/deck-count-words.ts'
import { usePrinterMargin } from '#renderer/printing/use-printer-margin.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { deckCounts } from '#shared/documents/cards/deck-document.ts'
import { type BuiltinDeck, builtinDecks, builtinRows } from '#shared/library/builtin-decks.ts'
import { DeckFan } from './deck-fan.tsx'
import styles from './ready-decks.module.css'
import { useTakeDeck } from './use-take-deck.ts'

/** The decks that ship with the app, below the team's own. */
export const ReadyDecks = () => {
  const { t, language } = useWords()
  const marginMm = usePrinterMargin()
  const taken = useTakenDecks()
  const { takeDeck, isTaking } = useTakeDeck()
  return (
    <Section look="plain" title={t('readyDecks.section.title')} hint={t('readyDecks.section.hint')}>
      <ul className={styles.decks}>
        {builtinDecks(language).map((builtin) => (
          <ReadyDeck
            key={builtin.key}
            builtin={builtin}
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

type ReadyDeckProps = {
  readonly builtin: BuiltinDeck
  readonly marginMm: number | undefined
  /** The team's copy; null: none. */
  readonly takenId: string | null
  readonly isTaking: boolean
  readonly onTake: () => void
}

const ReadyDeck = ({ builtin, marginMm, takenId, isTaking, onTake }: ReadyDeckProps) => {
  const { t } = useWords()
  const rows = useMemo(() => builtinRows(builtin), [builtin])
  const { name, description } = builtin.deck
  return (
    <li className={styles.deck}>
      <a href={href(paths.readyDeck(builtin.key))} className={styles.link}>
        <DeckFan {...rows} />
        <span className={styles.name}>{name}</span>
        <span className={styles.purpose}>{description}</span>
        <span className={styles.count}>{deckCountWords(t, deckCounts(rows, marginMm))}</span>
      </a>
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
