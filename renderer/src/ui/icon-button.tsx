import type { Ref } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import type { Icon } from './icon.ts'
import styles from './icon-button.module.css'

export type IconButtonProps = {
  readonly ref?: Ref<HTMLButtonElement>
  readonly icon: Icon
  /** What it does, read aloud and shown on hover. */
  readonly label: string
  readonly tone?: 'neutral' | 'danger'
} & Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'>

/** A button of one picture, for what repeats on every line: `<IconButton icon={IconX} label={t('common.close')} …>`. */
export const IconButton = ({ icon, label, tone, ...rest }: IconButtonProps) => {
  const IconShown = icon
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(styles.button, tone === 'danger' && styles.danger)}
      >
        <IconShown aria-hidden="true" stroke={1.75} />
      </AriaButton>
      <Tooltip className={styles.tooltip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
