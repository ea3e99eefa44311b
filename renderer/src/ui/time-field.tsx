import { parseTime, type Time } from '@internationalized/date'
import { IconClock } from '@tabler/icons-react'
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components'
import styles from './date-field.module.css'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'

export type TimeFieldProps = FieldWords & {
  /** `HH:MM`, 24 hours, or null. */
  readonly value: string | null
  /** null while the time is not whole. */
  readonly onChange: (value: string | null) => void
  readonly isDisabled?: boolean
}

const parse = (time: string | null): Time | null => {
  if (!time) return null
  try {
    return parseTime(time)
  } catch {
    return null
  }
}

/** A time of day in 24 hours: type the hours and the minutes, or step with the arrows. */
export const TimeField = (props: TimeFieldProps) => {
  const { words, rest } = splitWords(props)
  const { value, onChange, isDisabled = false } = rest
  return (
    <AriaTimeField
      value={parse(value)}
      onChange={(next) => onChange(next ? next.toString().slice(0, 5) : null)}
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      isDisabled={isDisabled}
      isInvalid={Boolean(words.error)}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      {/* Not a Group: it would take the name and the id of the group that DateInput already is. */}
      <div
        className={field.group}
        data-invalid={words.error ? true : undefined}
        data-disabled={isDisabled || undefined}
      >
        <IconClock aria-hidden="true" stroke={1.75} />
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
      </div>
      <FieldFoot error={words.error} />
    </AriaTimeField>
  )
}
