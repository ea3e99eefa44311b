import type { FieldWords } from './field-parts.tsx'
import { TextArea } from './text-area.tsx'
import { TextField, type TextFieldOwnProps } from './text-field.tsx'
import { type AutosaveOptions, useAutosaveField } from './use-autosave-field.ts'

type Typed = {
  /** Told of every letter, for a live preview; saving still waits until the field is left. */
  readonly onType?: (text: string) => void
}

export type AutosaveTextFieldProps = FieldWords &
  Typed &
  Pick<AutosaveOptions, 'value' | 'onSave' | 'normalise'> &
  Pick<TextFieldOwnProps, 'placeholder' | 'type' | 'maxLength' | 'autoFocus' | 'isDisabled'>

/**
 * A line of text that saves when it is left.
 *
 * `<AutosaveTextField label={…} value={person.firstName} onSave={(firstName) => peopleRepository.update(person.id, { firstName })} />`
 */
export const AutosaveTextField = (props: AutosaveTextFieldProps) => {
  const { value, onSave, onType, normalise, ...rest } = props
  const field = useAutosaveField({ value, onSave, ...(normalise ? { normalise } : {}) })
  return (
    <TextField
      {...rest}
      value={field.value}
      onChange={(text) => {
        field.onChange(text)
        onType?.(text)
      }}
      onBlur={field.onBlur}
      onKeyDown={field.onKeyDown}
    />
  )
}

export type AutosaveTextAreaProps = FieldWords &
  Typed &
  Pick<AutosaveOptions, 'value' | 'onSave' | 'normalise'> & {
    readonly placeholder?: string
    readonly rows?: number
  }

/** Several lines of text that save when they are left. */
export const AutosaveTextArea = (props: AutosaveTextAreaProps) => {
  const { value, onSave, onType, normalise, ...rest } = props
  const field = useAutosaveField({
    value,
    onSave,
    isMultiline: true,
    ...(normalise ? { normalise } : {}),
  })
  return (
    <TextArea
      {...rest}
      value={field.value}
      onChange={(text) => {
        field.onChange(text)
        onType?.(text)
      }}
      onBlur={field.onBlur}
      onKeyDown={field.onKeyDown}
    />
  )
}
