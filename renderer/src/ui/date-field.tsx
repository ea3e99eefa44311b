import { type CalendarDate, parseDate } from '@internationalized/date'
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components'
import styles from './date-field.module.css'
import field from './field.module.css'
import { FieldFoot, FieldHead, type FieldWords, splitWords } from './field-parts.tsx'

export type DateFieldProps = FieldWords & {
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null
  /** null while the day is not whole. */
  readonly onChange: (value: string | null) => void
  readonly isDisabled?: boolean
  /** `YYYY-MM-DD`; earlier days cannot be chosen in the calendar. */
  readonly minValue?: string
  readonly maxValue?: string
}

const parse = (day: string | null | undefined): CalendarDate | null => {
  if (!day) return null
  try {
    return parseDate(day)
  } catch {
    return null
  }
}

/** A day, typed in its three parts or picked in a calendar that starts on Monday. */
export const DateField = (props: DateFieldProps) => {
  const { words, rest } = splitWords(props)
  const { value, onChange, isDisabled = false } = rest
  const minValue = parse(rest.minValue)
  const maxValue = parse(rest.maxValue)
  return (
    <DatePicker
      value={parse(value)}
      onChange={(next) => onChange(next ? next.toString() : null)}
      isDisabled={isDisabled}
      isInvalid={Boolean(words.error)}
      shouldForceLeadingZeros
      {...(minValue ? { minValue } : {})}
      {...(maxValue ? { maxValue } : {})}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      <Group className={field.group ?? ''}>
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={field.inside ?? ''}>
          <IconCalendar aria-hidden="true" stroke={1.75} />
        </Button>
      </Group>
      <FieldFoot error={words.error} />
      <Popover className={styles.popover ?? ''} offset={6}>
        <Dialog className={styles.dialog ?? ''}>
          <Calendar firstDayOfWeek="mon">
            <header className={styles.head}>
              <Button slot="previous" className={field.inside ?? ''}>
                <IconChevronLeft aria-hidden="true" />
              </Button>
              <Heading className={styles.month ?? ''} />
              <Button slot="next" className={field.inside ?? ''}>
                <IconChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
