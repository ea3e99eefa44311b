import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import field from './field.module.css'
import { FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import type { Icon } from './icon.ts'
import styles from './segmented-control.module.css'

export type Segment<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly icon?: Icon
  readonly isDisabled?: boolean
}

export type SegmentedControlProps<Id extends string> = FieldWords & {
  readonly options: readonly Segment<Id>[]
  readonly value: Id
  readonly onChange: (value: Id) => void
}

/** Two to four short choices on one line, one always taken: a view, a status, a theme. */
export const SegmentedControl = <Id extends string>(props: SegmentedControlProps<Id>) => {
  const { words, rest } = splitWords(props)
  return (
    <AriaRadioGroup
      orientation="horizontal"
      value={rest.value}
      onChange={(next) => rest.onChange(next as Id)}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      <div className={styles.track}>
        {rest.options.map(({ id, label, icon: IconShown, isDisabled = false }) => (
          <Radio key={id} value={id} isDisabled={isDisabled} className={styles.option ?? ''}>
            {IconShown && <IconShown aria-hidden="true" stroke={1.75} />}
            {label}
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
