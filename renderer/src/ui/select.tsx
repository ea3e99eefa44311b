import { IconChevronDown } from '@tabler/icons-react'
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import listBox from './list-box.module.css'
import { ListBoxOption, type Option } from './list-box-option.tsx'
import styles from './select.module.css'

export type SelectProps<Id extends string> = FieldWords & {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/**
 * Chooses one of a short closed list (up to about fifteen; beyond, `ComboBox`).
 *
 * `<Select label={…} options={formats} value={session.format} onChange={save} />`
 */
export const Select = <Id extends string>(props: SelectProps<Id>) => {
  const { t } = useWords()
  const { words, rest } = splitWords(props)
  const { options, value, onChange, placeholder, isDisabled = false } = rest
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(key as Id)}
      placeholder={placeholder ?? t('common.choose')}
      isDisabled={isDisabled}
      isInvalid={Boolean(words.error)}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <IconChevronDown aria-hidden="true" stroke={1.75} />
      </Button>
      <FieldFoot error={words.error} />
      <Popover className={listBox.popover ?? ''} offset={6}>
        <ListBox className={listBox.list ?? ''}>
          {options.map((option) => (
            <ListBoxOption key={option.id} {...option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
