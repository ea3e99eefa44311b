import type { ReactElement, ReactNode } from 'react'
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components'
import styles from './popover.module.css'

export type PopoverProps = {
  readonly label: string
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly trigger: ReactElement
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A few words or settings beside the button that opens them. */
export const Popover = ({ label, trigger, children }: PopoverProps) => (
  <DialogTrigger>
    {trigger}
    <AriaPopover className={styles.popover ?? ''} offset={6}>
      <Dialog className={styles.dialog ?? ''} aria-label={label}>
        {({ close }) => <>{typeof children === 'function' ? children(close) : children}</>}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
)
