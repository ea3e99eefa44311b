import { IconPuzzle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { type HelpPiece, reciprocityGauge } from '#shared/domain/exchange/pieces.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { GaugeBar } from './gauge-bar.tsx'
import styles from './reciprocity-gauge.module.css'

const NAMES_SHOWN = 3

const someNames = (t: Translate, names: readonly string[]): string => {
  const shown = names.slice(0, NAMES_SHOWN).join(', ')
  const others = names.length - NAMES_SHOWN
  return others > 0 ? t('exchange.gauge.andOthers', { names: shown, count: others }) : shown
}

/** How many gave one need and one offer, and whom to ask for the other half. */
export const ReciprocityGauge = ({
  pieces,
}: {
  readonly pieces: readonly Pick<HelpPiece, 'kind' | 'personId' | 'personName' | 'state'>[]
}) => {
  const { t } = useWords()
  const { people, both, onlyNeed, onlyOffer } = useMemo(() => reciprocityGauge(pieces), [pieces])
  if (people === 0) return null
  const isWhole = both === people
  return (
    <div className={styles.gauge}>
      <IconPuzzle aria-hidden="true" stroke={1.75} />
      <div className={styles.gaugeWords}>
        <p className={styles.gaugeCount}>
          {isWhole
            ? t('exchange.gauge.whole', { count: people })
            : t('exchange.gauge.label', { total: people, both })}
        </p>
        <GaugeBar
          label={t('exchange.gauge.label', { total: people, both })}
          ready={both}
          total={people}
        />
        <p className={styles.gaugeHint}>
          {isWhole || (onlyNeed.length === 0 && onlyOffer.length === 0)
            ? t('exchange.gauge.hint')
            : [
                onlyNeed.length > 0 &&
                  t('exchange.gauge.onlyNeed', { names: someNames(t, onlyNeed) }),
                onlyOffer.length > 0 &&
                  t('exchange.gauge.onlyOffer', { names: someNames(t, onlyOffer) }),
              ]
                .filter(Boolean)
                .join(' · ')}
        </p>
      </div>
    </div>
  )
}
