import type { ReactNode } from 'react'
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import { Clamped } from './clamped.tsx'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import styles from './radio-group.module.css'

export type RadioOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly detail?: string
  /** A picture of what will come out; with `layout="cards"`. */
  readonly picture?: ReactNode
  readonly isDisabled?: boolean
}

export type RadioGroupProps<Id extends string> = FieldWords & {
  readonly options: readonly RadioOption<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  /**
   * `stack`: one under the other; `cards`: side by side, each under its picture; `tiles`: side by
   * side, each beside its small picture, for many short choices.
   */
  readonly layout?: 'stack' | 'cards' | 'tiles'
  readonly isDisabled?: boolean
}

/** One of a few, all in sight. For two to four short words, `SegmentedControl` is lighter. */
export const RadioGroup = <Id extends string>(props: RadioGroupProps<Id>) => {
  const { words, rest } = splitWords(props)
  const { options, value, onChange, layout = 'stack', isDisabled = false } = rest
  return (
    <AriaRadioGroup
      value={value}
      onChange={(next) => onChange(next as Id)}
      isDisabled={isDisabled}
      isInvalid={Boolean(words.error)}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      <div
        className={classNames(
          styles.options,
          layout !== 'stack' && styles.cards,
          layout === 'tiles' && styles.tiles,
        )}
      >
        {options.map(({ id, label, detail, picture, isDisabled: isOptionDisabled = false }) => (
          <Radio
            key={id}
            value={id}
            isDisabled={isOptionDisabled}
            className={classNames(styles.option, picture !== undefined && styles.withPicture)}
          >
            {picture !== undefined && (
              <span className={styles.picture} aria-hidden="true">
                {picture}
              </span>
            )}
            <span className={styles.line}>
              <span className={styles.dot} aria-hidden="true" />
              <span className={styles.words}>
                <span className={styles.name}>
                  <Clamped>{label}</Clamped>
                </span>
                {detail && <span className={styles.detail}>{detail}</span>}
              </span>
            </span>
          </Radio>
        ))}
      </div>
      <FieldFoot error={words.error} />
    </AriaRadioGroup>
  )
}
