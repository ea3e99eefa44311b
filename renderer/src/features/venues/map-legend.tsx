import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import type { CoverageState } from '#shared/domain/venues/coverage.ts'
import { Hatching } from './hatching.tsx'
import styles from './island-map.module.css'

const STATES = ['recent', 'longAgo', 'never'] as const satisfies readonly CoverageState[]
const SIZE = 22

/** What full, hatched and empty discs mean. */
export const MapLegend = () => {
  const { t } = useWords()
  const id = useId()
  return (
    <div className={styles.legend}>
      <h3 className={styles.legendTitle}>{t('venues.coverage.legend')}</h3>
      <ul>
        {STATES.map((state) => (
          <li key={state}>
            <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.sample} aria-hidden="true">
              <Hatching id={`${id}${state}`} className={styles.dotHatch ?? ''} step={5} />
              <circle
                cx={SIZE / 2}
                cy={SIZE / 2}
                r={state === 'never' ? 4 : 9}
                className={classNames(styles.dot, styles[state])}
              />
              {state === 'longAgo' && (
                <circle cx={SIZE / 2} cy={SIZE / 2} r={9} fill={`url(#${id}${state})`} />
              )}
            </svg>
            {t(`venues.coverage.states.${state}`)}
          </li>
        ))}
        <li>
          <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.sample} aria-hidden="true">
            <Hatching id={`${id}zone`} className={styles.zoneHatch ?? ''} step={6} />
            <rect
              x={1}
              y={1}
              width={SIZE - 2}
              height={SIZE - 2}
              rx={3}
              fill={`url(#${id}zone)`}
              className={styles.sampleZone}
            />
          </svg>
          {t('venues.coverage.zoneHatched')}
        </li>
      </ul>
      <p className={styles.legendNote}>{t('venues.coverage.bubble')}</p>
    </div>
  )
}
