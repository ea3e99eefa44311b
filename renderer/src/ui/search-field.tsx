import { IconSearch, IconX } from '@tabler/icons-react'
import {
  SearchField as AriaSearchField,
  Button,
  Group,
  Input,
  type SearchFieldProps,
} from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import styles from './field.module.css'
import { FieldHead } from './field-parts.tsx'

export type SearchFieldOwnProps = {
  readonly label: string
  readonly placeholder?: string
  /** The label is hidden by default: the lens says it. */
  readonly isLabelShown?: boolean
} & Omit<SearchFieldProps, 'children' | 'className' | 'style'>

/** Searches as one types; Escape or the cross empties it. */
export const SearchField = ({
  label,
  placeholder,
  isLabelShown,
  ...field
}: SearchFieldOwnProps) => {
  const { t } = useWords()
  return (
    <AriaSearchField {...field} className={styles.field ?? ''}>
      {({ isEmpty }) => (
        <>
          <FieldHead label={label} isLabelHidden={!isLabelShown} />
          <Group className={styles.group ?? ''}>
            <IconSearch aria-hidden="true" stroke={1.75} />
            <Input className={styles.bare ?? ''} placeholder={placeholder ?? label} />
            {!isEmpty && (
              <Button className={styles.inside ?? ''} aria-label={t('common.clearSearch')}>
                <IconX aria-hidden="true" stroke={1.75} />
              </Button>
            )}
          </Group>
        </>
      )}
    </AriaSearchField>
  )
}
