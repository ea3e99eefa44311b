import { IconCheck, IconPlus } from '@tabler/icons-react'
import { ListBoxItem } from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import { Clamped } from './clamped.tsx'
import type { Icon } from './icon.ts'
import styles from './list-box.module.css'

/** One choice of a Select or a ComboBox. */
export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  /** A second, quieter line. */
  readonly detail?: string | undefined
  readonly icon?: Icon
  readonly isDisabled?: boolean
}

export const ListBoxOption = ({ id, label, detail, icon, isDisabled }: Option) => {
  const IconShown = icon
  return (
    <ListBoxItem
      id={id}
      textValue={label}
      className={styles.option ?? ''}
      isDisabled={isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {IconShown && <IconShown aria-hidden="true" stroke={1.75} />}
          <span className={styles.words}>
            <Clamped>{label}</Clamped>
            {detail && <span className={styles.detail}>{detail}</span>}
          </span>
          {isSelected && <IconCheck aria-hidden="true" className={styles.check ?? ''} />}
        </>
      )}
    </ListBoxItem>
  )
}

/** The last choice of a ComboBox that makes what was typed. */
export const ListBoxCreateOption = ({ id, label }: { id: string; label: string }) => (
  <ListBoxItem id={id} textValue={label} className={classNames(styles.option, styles.create)}>
    <IconPlus aria-hidden="true" stroke={1.75} />
    {label}
  </ListBoxItem>
)
