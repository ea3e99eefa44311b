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

/** Shares of the bar from which a word fits beside its picture, on a bar of 700 and of 380 px. */
const ROOM = { wide: 0.18, narrow: 0.34 } as const

const roomOf = (share: number): 'narrow' | 'wide' | undefined =>
  share >= ROOM.narrow ? 'narrow' : share >= ROOM.wide ? 'wide' : undefined

/** Energies as one bar, and the same as a table for whoever does not see it. */
export const EnergyBar = ({ byEnergy, size = 'large' }: EnergyBarProps) => {
  const { t } = useWords()
  const present = ENERGIES.filter((energy) => byEnergy[energy] > 0)
  if (present.length === 0) return null
  const all = present.reduce((sum, energy) => sum + byEnergy[energy], 0)
  return (
    <>
      <div className={styles.frame} aria-hidden="true">
        <div className={classNames(styles.bar, styles[size])}>
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
                <span className={styles.shareWords} data-room={roomOf(minutes / all)}>
                  {t(`agenda.energies.${energy}`)}
                </span>
              </span>
            )
          })}
        </div>
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
