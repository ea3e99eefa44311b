import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import type { Icon } from '#renderer/ui/icon.ts'
import styles from './contact-list.module.css'

type WayButtonProps = {
  readonly icon: Icon
  readonly label: string
  readonly children: ReactNode
} & Omit<ButtonProps, 'children' | 'className' | 'style'>

/** The channel of a line, small enough to stand beside a number; opens the choice of another. */
export const WayButton = ({ icon: IconShown, label, children, ...rest }: WayButtonProps) => (
  <Button {...rest} aria-label={label} className={styles.wayButton ?? ''}>
    <IconShown aria-hidden="true" stroke={1.75} />
    {children}
    <IconChevronDown aria-hidden="true" stroke={1.75} />
  </Button>
)
