import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import { href } from '#renderer/lib/paths.ts'
import styles from './button.module.css'
import type { Icon } from './icon.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = {
  /** `primary`: the one main action of a screen. Default `secondary`. */
  readonly variant?: ButtonVariant
  readonly icon?: Icon
  readonly size?: 'medium' | 'large'
  /** Takes the whole width of its container. */
  readonly isWide?: boolean
  /** Refuses presses for a moment, keeping its look and the focus (`lib/press-guard.ts`). */
  readonly isHeld?: boolean
  readonly children: ReactNode
}

export type ButtonProps = Look &
  Omit<AriaButtonProps, 'children' | 'className' | 'style' | keyof Look>

const lookOf = ({ variant = 'secondary', icon, size, isWide }: Omit<Look, 'children' | 'isHeld'>) =>
  classNames(
    styles.button,
    styles[variant],
    icon && styles.hasIcon,
    size === 'large' && styles.large,
    isWide && styles.wide,
  )

/**
 * Does something. Words are a verb and its object.
 *
 * `<Button variant="primary" icon={IconPrinter} onPress={print}>{t('print.printKit')}</Button>`
 *
 * `isPending` keeps the focus, shows that work goes on and refuses a second press.
 */
export const Button = ({
  variant,
  icon,
  size,
  isWide,
  isHeld = false,
  isPending: isWorking = false,
  children,
  ...rest
}: ButtonProps) => {
  const IconShown = icon
  return (
    <AriaButton
      {...rest}
      isPending={isWorking || isHeld}
      className={lookOf({
        ...(variant && { variant }),
        ...(icon && { icon }),
        ...(size && { size }),
        ...(isWide && { isWide }),
      })}
    >
      {isWorking ? (
        <span className={styles.spinner} aria-hidden="true" />
      ) : (
        IconShown && <IconShown aria-hidden="true" stroke={1.75} />
      )}
      {children}
    </AriaButton>
  )
}

export type ButtonLinkProps = Omit<Look, 'isHeld'> & {
  /** A path of `lib/paths.ts`. */
  readonly to: string
  readonly 'aria-label'?: string
}

/** Leads to another screen with the look of a button: `<ButtonLink to={paths.newSession()} …>`. */
export const ButtonLink = ({
  variant,
  icon,
  size,
  isWide,
  to,
  children,
  ...rest
}: ButtonLinkProps) => {
  const IconShown = icon
  return (
    <a
      {...rest}
      href={href(to)}
      className={lookOf({
        ...(variant && { variant }),
        ...(icon && { icon }),
        ...(size && { size }),
        ...(isWide && { isWide }),
      })}
    >
      {IconShown && <IconShown aria-hidden="true" stroke={1.75} />}
      {children}
    </a>
  )
}
