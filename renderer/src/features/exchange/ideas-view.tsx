import { IconArrowRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import type { Ideas } from '#renderer/data/queries/use-exchange.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import type { HelpChain, Suggestion } from '#shared/domain/exchange/suggestions.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { ChainItem } from './chain-item.tsx'
import { type PieceFilters, pieceFilter } from './exchange-store.ts'
import { communeName, nameOf, reasonWords } from './exchange-words.ts'
import styles from './ideas-view.module.css'
import { ProposeButton, TakeBackButton } from './propose-buttons.tsx'
import { useKeptLines } from './use-kept-lines.ts'

const SHOWN = 30
const CHAINS_SHOWN = 6

type IdeasViewProps = {
  readonly exchange: Exchange
  readonly ideas: Ideas
  readonly filters: PieceFilters
}

/** Every idea of an introduction, the surest first: chains of three, then two by two. */
export const IdeasView = ({ ideas, filters }: IdeasViewProps) => {
  const { t } = useWords()
  const [limit, setLimit] = useState(SHOWN)
  const [proposedChains, setProposedChains] = useState<ReadonlySet<string>>(new Set())
  const { suggestions, chains } = useMemo(() => {
    const fits = pieceFilter(filters, { isStateIgnored: true })
    const touches = ({ need, offer }: Suggestion) => fits(need) || fits(offer)
    return {
      suggestions: ideas.suggestions.filter(touches),
      chains: ideas.chains.filter(({ links }) => links.some(touches)),
    }
  }, [ideas, filters])
  const ideaLines = useKeptLines(suggestions, filters)
  const chainLines = useKeptLines(chains, filters)
  if (ideas.suggestions.length === 0 && ideaLines.lines.length === 0) {
    return (
      <EmptyState drawing="hands" title={t('exchange.ideas.none')}>
        {t('exchange.ideas.noneHint')}
      </EmptyState>
    )
  }
  if (ideaLines.lines.length === 0) return <p role="status">{t('exchange.ideas.noneFound')}</p>
  const hidden = Math.max(0, ideaLines.lines.length - limit)
  return (
    <>
      {chainLines.lines.length > 0 && (
        <Section
          look="plain"
          title={t('exchange.ideas.chains')}
          hint={t('exchange.ideas.chainsHint')}
        >
          <ul className={styles.chains}>
            {chainLines.lines.slice(0, CHAINS_SHOWN).map(({ item, isDone }) => (
              <ChainItem
                key={item.key}
                chain={item}
                isDone={isDone}
                isPartly={isDone && !proposedChains.has(item.key)}
                onPropose={() => {
                  setProposedChains((before) => new Set([...before, item.key]))
                  chainLines.keep(sharesLink(item.links))
                  ideaLines.keep(({ key }) => item.links.some((link) => link.key === key))
                }}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section look="plain" title={t('exchange.ideas.title')} hint={t('exchange.ideas.hint')}>
        <ul className={styles.ideas}>
          {ideaLines.lines.slice(0, limit).map(({ item, isDone }) => (
            <Idea
              key={item.key}
              suggestion={item}
              isDone={isDone}
              onPropose={() => {
                ideaLines.keep(({ key }) => key === item.key)
                // A chain above that goes would pull the list up under the pointer.
                chainLines.keep(sharesLink([item]))
              }}
            />
          ))}
        </ul>
        {hidden > 0 && (
          <div>
            <Button variant="quiet" onPress={() => setLimit(limit + SHOWN)}>
              {t('exchange.column.more', { count: Math.min(SHOWN, hidden) })}
            </Button>
          </div>
        )}
      </Section>
    </>
  )
}

const sharesLink =
  (links: readonly Suggestion[]) =>
  (chain: HelpChain): boolean =>
    chain.links.some(({ key }) => links.some((link) => link.key === key))

type IdeaProps = {
  readonly suggestion: Suggestion
  readonly isDone: boolean
  readonly onPropose: () => void
}

const Idea = ({ suggestion, isDone, onPropose }: IdeaProps) => {
  const { t } = useWords()
  const { need, offer } = suggestion
  return (
    <li className={styles.idea} data-idea={suggestion.key}>
      <Half piece={offer} who={t('exchange.ideas.can', { name: nameAndPlace(t, offer) })} />
      <IconArrowRight aria-hidden="true" className={styles.arrow ?? ''} stroke={1.75} />
      <Half piece={need} who={t('exchange.ideas.needs', { name: nameAndPlace(t, need) })} />
      <div className={styles.act}>
        <ProposeButton suggestion={suggestion} isDone={isDone} onPropose={onPropose} />
      </div>
      <div className={styles.foot}>
        <p className={styles.reason}>{reasonWords(t, suggestion)}</p>
        {isDone && <TakeBackButton suggestion={suggestion} />}
      </div>
    </li>
  )
}

/** « Rose Alba (Ducos) »: the place beside the name, for the sentence goes on with what they can or need. */
const nameAndPlace = (t: Translate, piece: HelpPiece): string => {
  const commune = communeName(t, piece.communeCode)
  return [nameOf(t, piece), commune && `(${commune})`].filter(Boolean).join(' ')
}

type HalfProps = { readonly piece: HelpPiece; readonly who: string }

const Half = ({ piece, who }: HalfProps) => (
  <div className={styles.half}>
    <span className={styles.who}>
      <Clamped lines={3}>{who}</Clamped>
    </span>
    <span className={styles.text}>
      <Clamped>{piece.text}</Clamped>
    </span>
  </div>
)
