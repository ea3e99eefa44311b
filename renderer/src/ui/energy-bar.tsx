import type { CSSProperties } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import { ENERGIES, type Energy } from '#shared/schemas/method.schema.ts'
import styles from './energy-bar.module.css'
import { ENERGY_ICONS } from './energy-icons.ts'
import hidden from './visually-hidden.module.css'

export type EnergyBarProps = {
  /** Minutes of each energy. */
  readonly byEnergy: Readonly<Record<Energy, number>>
  /** `small`: pictures only, in a gallery. */
  readonly size?: 'large' | 'small'
}

/** Energies as one bar, and the same as a table for whoever does not see it. */
export const EnergyBar = ({ byEnergy, size = 'large' }: EnergyBarProps) => {
  const { t } = useWords()
  const present = ENERGIES.filter((energy) => byEnergy[energy] > 0)
  if (present.length === 0) return null
  return (
    <>
      <div className={classNames(styles.bar, styles[size])} aria-hidden="true">
        {present.map((energy) => {
          const Picture = ENERGY_ICONS[energy]
          const minutes = byEnergy[energy]
          return (
            <span
              key={energy}
              className={styles.share}
              data-energy={energy}
              title={`${t(`agenda.energies.${energy}`)} · ${formatDuration(minutes)}`}
              style={{ '--share': minutes } as CSSProperties}
            >
              <Picture stroke={1.75} />
              <span className={styles.shareWords}>{t(`agenda.energies.${energy}`)}</span>
            </span>
          )
        })}
      </div>
      <div className={hidden.hidden}>
        <table>
          <caption>{t('agenda.day.balance')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agenda.day.energy')}</th>
              <th scope="col">{t('agenda.day.minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {present.map((energy) => (
              <tr key={energy}>
                <th scope="row">{t(`agenda.energies.${energy}`)}</th>
                <td>{formatDuration(byEnergy[energy])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
