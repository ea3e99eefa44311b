import { IconCheck, IconMinus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components'
import styles from './checkbox.module.css'

export type CheckboxOwnProps = {
  readonly children: ReactNode
  readonly hint?: string
} & Omit<CheckboxProps, 'children' | 'className' | 'style'>

/** Yes or no, noted with the rest: `<Checkbox isSelected={…} onChange={…}>{t('…')}</Checkbox>`. */
export const Checkbox = ({ children, hint, ...rest }: CheckboxOwnProps) => (
  <AriaCheckbox {...rest} className={styles.checkbox ?? ''}>
    {({ isSelected, isIndeterminate }) => (
      <>
        <span className={styles.box} aria-hidden="true">
          {isIndeterminate ? <IconMinus /> : isSelected && <IconCheck />}
        </span>
        <span className={styles.words}>
          <span>{children}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </span>
      </>
    )}
  </AriaCheckbox>
)
