import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import styles from './settings.module.css'

export type LineButtonsProps = {
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string }
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onUp: () => void
  readonly onDown: () => void
  readonly onRemove: () => void
}

/** Up, down, remove: for lists whose order is printed. */
export const LineButtons = ({
  labels,
  isFirst,
  isLast,
  onUp,
  onDown,
  onRemove,
}: LineButtonsProps) => (
  <div className={styles.lineButtons}>
    <IconButton icon={IconArrowUp} label={labels.up} isDisabled={isFirst} onPress={onUp} />
    <IconButton icon={IconArrowDown} label={labels.down} isDisabled={isLast} onPress={onDown} />
    <IconButton icon={IconTrash} label={labels.remove} tone="danger" onPress={onRemove} />
  </div>
)

/** The id before which a line goes when it moves one place up or down; null for the end. */
export const neighbourId = (
  ids: readonly string[],
  index: number,
  direction: 'up' | 'down',
): string | null => (direction === 'up' ? ids[index - 1] : ids[index + 2]) ?? null
