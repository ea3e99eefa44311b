import { classNames } from '#renderer/lib/class-names.ts'
import type { Icon } from './icon.ts'
import styles from './mark-button.module.css'

export type MarkButtonProps = {
  readonly icon: Icon
  readonly word: string
  /** Read aloud: the word, and whose line it is. */
  readonly label: string
  /** Column of the button, for `moveInColumn`. */
  readonly stop: string
  /** Absent: the button says nothing of a state, it does something. */
  readonly isPressed?: boolean
  readonly tone?: 'neutral' | 'positive' | 'attention' | 'danger'
  readonly onPress: () => void
}

/** What has just happened, noted in one press at the end of a line: a picture over its word. */
export const MarkButton = (props: MarkButtonProps) => {
  const { icon: Sign, word, label, stop, isPressed, tone = 'neutral', onPress } = props
  return (
    <button
      type="button"
      data-stop={stop}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      aria-label={label}
      className={classNames(styles.mark, tone !== 'neutral' && styles[tone])}
      onClick={onPress}
    >
      <Sign aria-hidden="true" stroke={2} />
      {word}
    </button>
  )
}
