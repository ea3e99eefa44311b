import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import {
  NumberField as AriaNumberField,
  Button,
  Group,
  Input,
  type NumberFieldProps,
} from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import styles from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'

export type NumberFieldOwnProps = FieldWords & {
  /** null: nothing typed. */
  readonly value: number | null
  /** Called when the field is left or a step is pressed, never at each digit. */
  readonly onChange: (value: number | null) => void
  readonly placeholder?: string
  /** Says the smallest number in the words of its field. */
  readonly atLeast?: string
} & Omit<
    NumberFieldProps,
    'children' | 'className' | 'style' | 'isInvalid' | 'validate' | 'value' | 'onChange'
  >

/** A whole number with steps of one: `<NumberField label=… value={n} onChange={…} minValue={0} />`. */
export const NumberField = (props: NumberFieldOwnProps) => {
  const { t } = useWords()
  const { words, rest } = splitWords(props)
  const { value, onChange, placeholder, atLeast, ...field } = rest
  const { minValue, maxValue } = field
  // What was typed beyond the limit becomes the limit: one says so rather than change it in silence.
  const typed = useRef<number | null>(null)
  const [isCut, setIsCut] = useState(false)
  // Below the smallest, what was there stays: nobody who types 0 asked for 1.
  const [isBelow, setIsBelow] = useState(false)
  const isRefusing = useRef(false)
  const tellLimit = () => {
    if (typed.current === null) return
    const isTooSmall = minValue !== undefined && typed.current < minValue
    setIsCut(maxValue !== undefined && typed.current > maxValue)
    setIsBelow(isTooSmall)
    typed.current = null
    if (!isTooSmall) return
    // Until what the same key, or the leaving of the box, commits has been turned down.
    isRefusing.current = true
    setTimeout(() => {
      isRefusing.current = false
    })
  }
  const change = (next: number) => {
    if (isRefusing.current) return
    setIsBelow(false)
    onChange(Number.isNaN(next) ? null : next)
  }
  const error =
    words.error || (isBelow ? (atLeast ?? t('common.leastIs', { count: minValue ?? 0 })) : null)
  return (
    <AriaNumberField
      formatOptions={{ maximumFractionDigits: 0 }}
      {...field}
      value={value ?? Number.NaN}
      onChange={change}
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <FieldHead {...words} />
      <Group
        className={styles.group ?? ''}
        onInputCapture={({ target }) => {
          const digits = target instanceof HTMLInputElement ? target.value.replace(/\D/gu, '') : ''
          // An empty box is no number, and below nothing.
          typed.current = digits === '' ? Number.NaN : Number(digits)
        }}
        onBlurCapture={tellLimit}
        onKeyDownCapture={({ key }) => key === 'Enter' && tellLimit()}
      >
        <Button slot="decrement" className={styles.inside ?? ''} aria-label={t('common.less')}>
          <IconMinus aria-hidden="true" stroke={1.75} />
        </Button>
        <Input className={styles.bare ?? ''} {...(placeholder ? { placeholder } : {})} />
        <Button slot="increment" className={styles.inside ?? ''} aria-label={t('common.more')}>
          <IconPlus aria-hidden="true" stroke={1.75} />
        </Button>
      </Group>
      {isCut && (
        <span role="status" className={styles.hint}>
          {t('common.mostIs', { count: maxValue ?? 0 })}
        </span>
      )}
      <FieldFoot error={error} />
    </AriaNumberField>
  )
}
