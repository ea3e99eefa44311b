import { TextField as AriaTextField, Input, type TextFieldProps } from 'react-aria-components'
import styles from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import { useCutPaste } from './use-cut-paste.ts'

export type TextFieldOwnProps = FieldWords & {
  readonly placeholder?: string
} & Omit<TextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate'>

/**
 * One line of text, controlled by `value` and `onChange`. To save when the field is left, use
 * `AutosaveTextField`.
 */
export const TextField = (props: TextFieldOwnProps) => {
  const { words, rest } = splitWords(props)
  const { error, ...handlers } = useCutPaste(props)
  const { placeholder, ...field } = rest
  return (
    <AriaTextField
      {...field}
      {...handlers}
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <FieldHead {...words} />
      <Input className={styles.input ?? ''} {...(placeholder ? { placeholder } : {})} />
      <FieldFoot error={error} />
    </AriaTextField>
  )
}
