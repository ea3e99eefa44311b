import { FieldError, Label, Text } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import styles from './field.module.css'

/** What every field may say around its box. */
export type FieldWords = {
  readonly label: string
  /** A short help under the label. */
  readonly hint?: string | undefined
  /** What is wrong and how to put it right; the field is marked invalid. */
  readonly error?: string | null | undefined
  /** Says « facultatif » beside the label: in a form where most fields are needed. */
  readonly isOptional?: boolean | undefined
  /** Keeps the label for screen readers only, where the place already says it. */
  readonly isLabelHidden?: boolean | undefined
}

const hiddenStyle = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

/** Label and help, above the box. */
export const FieldHead = ({ label, hint, isOptional, isLabelHidden }: FieldWords) => {
  const { t } = useWords()
  return (
    <>
      <Label className={styles.label ?? ''} style={isLabelHidden ? hiddenStyle : {}}>
        {label}
        {isOptional && (
          // A space of its own: the two are read out as one name.
          <>
            {' '}
            <span className={styles.optional}>{t('common.optional')}</span>
          </>
        )}
      </Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </>
  )
}

/** The error, under the box. */
export const FieldFoot = ({ error }: Pick<FieldWords, 'error'>) =>
  error ? <FieldError className={styles.error ?? ''}>{error}</FieldError> : null

/** Splits the words of a field from what goes to the React Aria component. */
export const splitWords = <Props extends FieldWords>(props: Props) => {
  const { label, hint, error, isOptional, isLabelHidden, ...rest } = props
  return { words: { label, hint, error, isOptional, isLabelHidden }, rest }
}
