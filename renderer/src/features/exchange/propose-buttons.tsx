import { IconCheck, IconHeartHandshake } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Suggestion } from '#shared/domain/exchange/suggestions.ts'
import { nameOf } from './exchange-words.ts'
import styles from './ideas-view.module.css'
import { useExchangeActions } from './use-exchange-actions.ts'

type ProposeButtonProps = {
  readonly suggestion: Suggestion
  /** Proposed a moment ago: the line stays, and says so. */
  readonly isDone: boolean
  /** Called as it is pressed. */
  readonly onPropose: () => void
}

// The same two people may answer each other twice: what it is about tells the buttons apart.
const useSaid = ({ need, offer }: Suggestion) => {
  const { t } = useWords()
  return {
    offer: nameOf(t, offer),
    need: nameOf(t, need),
    text: [need.text, offer.text].map((text) => shortened(text)).join(' – '),
  }
}

/** Proposes to introduce two people to each other, once. */
export const ProposeButton = ({ suggestion, isDone, onPropose }: ProposeButtonProps) => {
  const { t } = useWords()
  const actions = useExchangeActions()
  const said = useSaid(suggestion)
  if (isDone) {
    return (
      <Badge tone="positive" icon={IconCheck}>
        {t('exchange.ideas.isProposed')}
      </Badge>
    )
  }
  return (
    <Button
      icon={IconHeartHandshake}
      aria-label={t('exchange.ideas.proposeOf', said)}
      onPress={() => {
        onPropose()
        void actions.propose(suggestion)
      }}
    >
      {t('exchange.ideas.propose')}
    </Button>
  )
}

/** Takes a proposal back; stands away from where it was proposed, which a double press hits. */
export const TakeBackButton = ({ suggestion }: { readonly suggestion: Suggestion }) => {
  const { t } = useWords()
  const actions = useExchangeActions()
  const said = useSaid(suggestion)
  return (
    <div className={styles.takeBack}>
      <Button
        variant="quiet"
        aria-label={t('exchange.ideas.takeBackOf', said)}
        onPress={() => void actions.takeBack([suggestion])}
      >
        {t('exchange.ideas.takeBack')}
      </Button>
    </div>
  )
}
