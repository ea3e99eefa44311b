import { type CalendarDate, parseDate } from '@internationalized/date'
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type FocusEvent, useRef, useState } from 'react'
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
import { useWords } from '#renderer/i18n/i18n.ts'
import { isCalendarDay } from '#shared/domain/dates.ts'
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

/** The day as it stands in the three boxes, on the calendar or not; null while one is empty. */
const typedDay = (boxes: Element): { readonly iso: string; readonly shown: string } | null => {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((type) =>
    boxes.querySelector(`[data-type="${type}"]`)?.getAttribute('aria-valuenow'),
  )
  if (!year || !month || !day) return null
  const two = (part: string) => part.padStart(2, '0')
  return {
    iso: [year.padStart(4, '0'), two(month), two(day)].join('-'),
    shown: [two(day), two(month), year].join('/'),
  }
}

/**
 * React Aria turns 31/02 into 28/02 when the boxes are left, without a word. Here such a day is
 * refused and named instead, and the day from before comes back: as the boxes are typed in, React Aria
 * gives every day on the way (3, then 31).
 */
const useDayRefusal = ({ value, onChange }: Pick<DateFieldProps, 'value' | 'onChange'>) => {
  const [refused, setRefused] = useState<string | null>(null)
  const isLeavingWrong = useRef(false)
  const valueOnEntry = useRef(value)
  const crossesEdge = ({ currentTarget, relatedTarget }: FocusEvent) =>
    !currentTarget.contains(relatedTarget)
  return {
    refused,
    change: (next: CalendarDate | null) => {
      if (isLeavingWrong.current) return
      setRefused(null)
      onChange(next ? next.toString() : null)
    },
    boxes: {
      onFocusCapture: (event: FocusEvent) => {
        if (crossesEdge(event)) valueOnEntry.current = value
      },
      onBlurCapture: (event: FocusEvent) => {
        if (!crossesEdge(event)) return
        const typed = typedDay(event.currentTarget)
        isLeavingWrong.current = typed !== null && !isCalendarDay(typed.iso)
        setRefused(isLeavingWrong.current && typed ? typed.shown : null)
      },
      // After React Aria, which settles the day as focus leaves.
      onBlur: () => {
        if (isLeavingWrong.current) onChange(valueOnEntry.current)
        isLeavingWrong.current = false
      },
    },
  }
}

/** A day, typed in its three parts or picked in a calendar that starts on Monday. */
export const DateField = (props: DateFieldProps) => {
  const { words, rest } = splitWords(props)
  const { value, onChange, isDisabled = false } = rest
  const { t } = useWords()
  const { refused, change, boxes } = useDayRefusal({ value, onChange })
  const error = refused === null ? words.error : t('common.noSuchDay', { day: refused })
  const minValue = parse(rest.minValue)
  const maxValue = parse(rest.maxValue)
  return (
    <DatePicker
      value={parse(value)}
      onChange={change}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
      {...(minValue ? { minValue } : {})}
      {...(maxValue ? { maxValue } : {})}
      className={field.field ?? ''}
    >
      <FieldHead {...words} />
      <Group className={field.group ?? ''}>
        <div className={styles.boxes} {...boxes}>
          <DateInput className={styles.segments ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
        </div>
        <Button className={field.inside ?? ''}>
          <IconCalendar aria-hidden="true" stroke={1.75} />
        </Button>
      </Group>
      <FieldFoot error={error} />
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
