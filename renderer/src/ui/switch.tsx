import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components'
import styles from './switch.module.css'

export type SwitchOwnProps = {
  readonly children: ReactNode
  readonly hint?: string
} & Omit<SwitchProps, 'children' | 'className' | 'style'>

/** Turns something on at once, such as the low-ink variant. */
export const Switch = ({ children, hint, ...rest }: SwitchOwnProps) => (
  <AriaSwitch {...rest} className={styles.switch ?? ''}>
    <span className={styles.track} aria-hidden="true">
      <span className={styles.knob} />
    </span>
    <span className={styles.words}>
      <span>{children}</span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </span>
  </AriaSwitch>
)
