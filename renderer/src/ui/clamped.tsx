import { classNames } from '#renderer/lib/class-names.ts'
import { tiedSigns } from '#shared/domain/tied-signs.ts'
import styles from './clamped.module.css'

/**
 * Words that people wrote and that may be very long: cut after two lines (or one, or three) with an
 * ellipsis. The whole text shows under the pointer and is read aloud whole.
 */
export const Clamped = ({
  children,
  lines = 2,
}: {
  readonly children: string
  readonly lines?: 1 | 2 | 3
}) => (
  <span
    className={classNames(styles.clamped, lines === 1 && styles.one, lines === 3 && styles.three)}
    title={children}
  >
    {tiedSigns(children)}
  </span>
)
