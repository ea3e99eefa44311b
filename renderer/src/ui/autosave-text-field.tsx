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

/** The value and the handlers of a field that tells every letter and saves when it is left. */
const useTypedField = ({ onType, ...options }: AutosaveOptions & Typed) => {
  const { value, onChange, onBlur, onKeyDown } = useAutosaveField(options)
  return {
    value,
    onChange: (text: string) => {
      onChange(text)
      onType?.(text)
    },
    onBlur,
    onKeyDown,
  }
}

/**
 * A line of text that saves when it is left.
 *
 * `<AutosaveTextField label={…} value={person.firstName} onSave={(firstName) => peopleRepository.update(person.id, { firstName })} />`
 */
export const AutosaveTextField = (props: AutosaveTextFieldProps) => {
  const { value, onSave, onType, normalise, ...rest } = props
  const field = useTypedField({
    value,
    onSave,
    ...(onType ? { onType } : {}),
    ...(normalise ? { normalise } : {}),
  })
  return <TextField {...rest} {...field} />
}

/** One line of text that is never cut: it wraps where there is little room. Enter saves. */
export const AutosaveWrappingLine = (
  props: Omit<AutosaveTextFieldProps, 'type' | 'normalise' | 'onType'>,
) => {
  const { value, onSave, ...rest } = props
  const { onKeyDown, ...field } = useTypedField({
    value,
    onSave,
    normalise: (text) => text.replace(/\s+/gu, ' ').trim(),
  })
  return (
    <TextArea
      {...rest}
      {...field}
      rows={1}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
        onKeyDown(event)
      }}
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
  const field = useTypedField({
    value,
    onSave,
    isMultiline: true,
    ...(onType ? { onType } : {}),
    ...(normalise ? { normalise } : {}),
  })
  return <TextArea {...rest} {...field} />
}
