import {
  IconAlertTriangle,
  IconCircleCheck,
  IconExclamationCircle,
  IconInfoCircle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './banner.module.css'

const ICONS = {
  information: IconInfoCircle,
  positive: IconCircleCheck,
  attention: IconAlertTriangle,
  danger: IconExclamationCircle,
} as const

export type BannerProps = {
  readonly tone?: keyof typeof ICONS
  readonly title?: string
  readonly children?: ReactNode
  /** Buttons under the words. */
  readonly actions?: ReactNode
  /** Read aloud as soon as it appears: for what happens while one works. */
  readonly isLive?: boolean
  /** Puts the buttons at the right of the words, for one short sentence. */
  readonly isInline?: boolean
}

/** Something to know about this screen, said in place. Errors: what happened, what is safe, what to do. */
export const Banner = ({
  tone = 'information',
  title,
  children,
  actions,
  isLive,
  isInline,
}: BannerProps) => {
  const IconShown = ICONS[tone]
  const role = isLive ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div className={classNames(styles.banner, styles[tone], isInline && styles.inline)} role={role}>
      <IconShown aria-hidden="true" stroke={1.75} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
