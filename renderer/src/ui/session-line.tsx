import { IconMapPin, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import { href } from '#renderer/lib/paths.ts'
import type { Day } from '#shared/domain/dates.ts'
import { Clamped } from './clamped.tsx'
import { DateTile } from './date-tile.tsx'
import leading from './leading-card.module.css'
import styles from './session-line.module.css'

export type SessionLineProps = {
  /** Shown large; null without a date. */
  readonly day: Day | null
  readonly picture?: ReactNode
  /** « Fablab · samedi 21 novembre 2026 · 9 h – 12 h ». */
  readonly when: string
  readonly title: string
  /** A path of `lib/paths.ts`: the whole line leads there. */
  readonly to: string
  readonly place: string
  readonly people: string
  /** How far it is. */
  readonly state?: ReactNode
  readonly menu?: ReactNode
}

/** A session in a list: what helps to recognise it, the same on every screen. */
export const SessionLine = (props: SessionLineProps) => {
  const { day, picture, when, title, to, place, people, state, menu } = props
  return (
    <li className={styles.frame}>
      <article className={classNames(leading.card, styles.item)}>
        {day === null ? (
          <div className={styles.noDay} aria-hidden="true">
            ?
          </div>
        ) : (
          <DateTile day={day} />
        )}
        {picture && <div className={styles.picture}>{picture}</div>}
        <div className={styles.words}>
          <p className={styles.when}>{when}</p>
          <h3 className={styles.title}>
            <a href={href(to)} className={leading.link}>
              <Clamped>{title}</Clamped>
            </a>
          </h3>
          <p className={styles.facts}>
            <span>
              <IconMapPin aria-hidden="true" stroke={1.75} />
              <Clamped>{place}</Clamped>
            </span>
            <span>
              <IconUsers aria-hidden="true" stroke={1.75} />
              {people}
            </span>
          </p>
        </div>
        {state && <div className={styles.state}>{state}</div>}
        {menu && <div className={classNames(leading.above, styles.menu)}>{menu}</div>}
      </article>
    </li>
  )
}
