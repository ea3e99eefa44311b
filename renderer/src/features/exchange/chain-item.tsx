import { IconCheck, IconHeartHandshake } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import type { HelpChain } from '#shared/domain/exchange/suggestions.ts'
import { ChainLoop } from './chain-loop.tsx'
import { nameOf, reasonWords } from './exchange-words.ts'
import styles from './ideas-view.module.css'
import { useExchangeActions } from './use-exchange-actions.ts'

type ChainItemProps = {
  readonly chain: HelpChain
  /** Proposed a moment ago, whole or in part: the line stays, and says so. */
  readonly isDone: boolean
  readonly isPartly: boolean
  readonly onPropose: () => void
}

/** Three people in a loop, what each does for the next, and why. */
export const ChainItem = ({ chain, isDone, isPartly, onPropose }: ChainItemProps) => {
  const { t } = useWords()
  const actions = useExchangeActions()
  const [first = '', second = '', third = ''] = chain.links.map(({ offer }) => nameOf(t, offer))
  return (
    <li
      className={styles.chain}
      aria-label={t('exchange.ideas.chainOf', { first, second, third })}
      data-chain={chain.key}
    >
      <ChainLoop names={[first, second, third]} />
      <div>
        <ol className={styles.links}>
          {chain.links.map((link) => (
            <li key={link.key}>
              <span className={styles.text}>
                <Clamped>
                  {t('exchange.ideas.chainLink', {
                    from: nameOf(t, link.offer),
                    to: nameOf(t, link.need),
                    need: link.need.text,
                  })}
                </Clamped>
              </span>
              <span className={styles.reason}>{reasonWords(t, link)}</span>
            </li>
          ))}
        </ol>
        {isDone && !isPartly && (
          <div className={styles.takeBack}>
            <Button
              variant="quiet"
              aria-label={t('exchange.ideas.takeBackChainOf', { first, second, third })}
              onPress={() => void actions.takeBack(chain.links)}
            >
              {t('exchange.ideas.takeBack')}
            </Button>
          </div>
        )}
      </div>
      <div className={styles.act}>
        {isDone ? (
          <Badge tone="positive" icon={IconCheck}>
            {t(isPartly ? 'exchange.ideas.isPartlyProposed' : 'exchange.ideas.isProposed')}
          </Badge>
        ) : (
          <Button
            icon={IconHeartHandshake}
            aria-label={t('exchange.ideas.proposeChainOf', { first, second, third })}
            onPress={() => {
              onPropose()
              void actions.proposeChain(chain)
            }}
          >
            {t('exchange.ideas.proposeChain')}
          </Button>
        )}
      </div>
    </li>
  )
}
