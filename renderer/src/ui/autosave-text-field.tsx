import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { FieldWords } from './field-parts.tsx'
import { TextArea } from './text-area.tsx'
import { TextField, type TextFieldOwnProps } from './text-field.tsx'
import { type AutosaveOptions, useAutosaveField } from './use-autosave-field.ts'

type Typed = {
  /** Told of every letter, for a live preview; saving still waits until the field is left. */
  readonly onType?: (text: string) => void
}

type Limited = {
  /** Characters at most: more is not cut, it is told, stays as typed and is not saved. */
  readonly maxLength?: number
  /** Another reason not to save what is typed, in a sentence; null: it can be saved. */
  readonly refuse?: (text: string) => string | null
}

export type AutosaveTextFieldProps = FieldWords &
  Typed &
  Limited &
  Pick<AutosaveOptions, 'value' | 'onSave' | 'normalise'> &
  Pick<TextFieldOwnProps, 'placeholder' | 'type' | 'autoFocus' | 'isDisabled'>

/** Longest line and longest paragraph that a record keeps. */
const LONGEST_LINE = 500
const LONGEST_PARAGRAPH = 20_000

type LimitOptions = Pick<AutosaveOptions, 'value' | 'onSave'> &
  Typed &
  Required<Pick<Limited, 'maxLength'>> &
  Pick<Limited, 'refuse'> &
  Pick<FieldWords, 'error'>

/** A text that is too long is neither cut nor saved: it stays as typed, with the reason. */
const useLimit = ({ value, onSave, onType, maxLength, refuse, error }: LimitOptions) => {
  const { t, language } = useWords()
  const [refused, setRefused] = useState<{ text: string; reason: string } | null>(null)
  const reasonFor = (text: string): string | null =>
    text.length > maxLength
      ? t('common.tooLong', { count: text.length, limit: maxLength.toLocaleString(language) })
      : (refuse?.(text) ?? null)
  const note = (text: string, reason: string | null): boolean => {
    setRefused(reason === null ? null : { text, reason })
    return reason !== null
  }
  return {
    value: refused?.text ?? value,
    error: refused?.reason ?? error,
    onType: (text: string) => {
      note(text, reasonFor(text.trim()))
      onType?.(text)
    },
    onSave: (text: string) => (note(text, reasonFor(text)) ? undefined : onSave(text)),
  }
}

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
  const {
    value,
    onSave,
    onType,
    normalise,
    error,
    maxLength = LONGEST_LINE,
    refuse,
    ...rest
  } = props
  const limited = useLimit({
    ...{ value, onSave, error, maxLength },
    ...(refuse ? { refuse } : {}),
    ...(onType ? { onType } : {}),
  })
  const field = useTypedField({ ...limited, ...(normalise ? { normalise } : {}) })
  return <TextField {...rest} error={limited.error} {...field} />
}

/** One line of text that is never cut: it wraps where there is little room. Enter saves. */
export const AutosaveWrappingLine = (
  props: Omit<AutosaveTextFieldProps, 'type' | 'normalise' | 'onType' | 'refuse'>,
) => {
  const { value, onSave, error, maxLength = LONGEST_LINE, ...rest } = props
  const limited = useLimit({ value, onSave, error, maxLength })
  const { onKeyDown, ...field } = useTypedField({
    ...limited,
    normalise: (text) => text.replace(/\s+/gu, ' ').trim(),
  })
  return (
    <TextArea
      {...rest}
      error={limited.error}
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
  Limited &
  Pick<AutosaveOptions, 'value' | 'onSave' | 'normalise'> & {
    readonly placeholder?: string
    readonly rows?: number
  }

/** Several lines of text that save when they are left. */
export const AutosaveTextArea = (props: AutosaveTextAreaProps) => {
  const { value, onSave, onType, normalise, error, refuse, ...rest } = props
  const { maxLength = LONGEST_PARAGRAPH, ...shown } = rest
  const limited = useLimit({
    ...{ value, onSave, error, maxLength },
    ...(refuse ? { refuse } : {}),
    ...(onType ? { onType } : {}),
  })
  const field = useTypedField({
    ...limited,
    isMultiline: true,
    ...(normalise ? { normalise } : {}),
  })
  return <TextArea {...shown} error={limited.error} {...field} />
}
