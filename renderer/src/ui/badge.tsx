import type { ReactNode } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './badge.module.css'
import type { Icon } from './icon.ts'

export type BadgeProps = {
  readonly tone?: 'neutral' | 'positive' | 'attention' | 'danger' | 'information'
  readonly icon?: Icon
  readonly children: ReactNode
}

/** A state in one or two words. The words say it; the colour only helps. */
export const Badge = ({ tone = 'neutral', icon: IconShown, children }: BadgeProps) => (
  <span className={classNames(styles.badge, tone !== 'neutral' && styles[tone])}>
    {IconShown && <IconShown aria-hidden="true" />}
    {children}
  </span>
)
