import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps,
} from 'react-aria-components'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'
import { useCutPaste } from './use-cut-paste.ts'

export type TextAreaOwnProps = FieldWords & {
  readonly placeholder?: string
  readonly rows?: number
} & Omit<TextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate' | 'type'>

/** Several lines of text; grows with what is typed. */
export const TextArea = (props: TextAreaOwnProps) => {
  const { words, rest } = splitWords(props)
  const { error, ...handlers } = useCutPaste(props)
  const { placeholder, rows = 4, ...field } = rest
  return (
    <AriaTextField
      {...field}
      {...handlers}
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <FieldHead {...words} />
      <AriaTextArea
        rows={rows}
        className={classNames(styles.input, styles.area)}
        {...(placeholder ? { placeholder } : {})}
      />
      <FieldFoot error={error} />
    </AriaTextField>
  )
}
