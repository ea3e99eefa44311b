import { useRef } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { Time } from '#shared/domain/dates.ts'
import { endAfterNewStart } from '#shared/domain/session-part-checks.ts'

type Times = { readonly start: Time | null; readonly end: Time | null }

type StartEndFieldsProps = Times & {
  readonly onChange: (times: Times) => void
  /** What is wrong with the hours. */
  readonly error?: string | null
}

/**
 * Start and end of a part. A start moved past the end takes the end along: the length is that of
 * before one began to type, not of the half-typed hours in between.
 */
export const StartEndFields = ({ start, end, onChange, error }: StartEndFieldsProps) => {
  const { t } = useWords()
  const before = useRef<Times>({ start, end })
  const typeStart = (typed: Time | null) => {
    const { start: baseStart, end: baseEnd } = before.current
    if (typed === null || baseStart === null || baseEnd === null) onChange({ start: typed, end })
    else {
      const followed = endAfterNewStart({ start: baseStart, end: baseEnd }, typed)
      onChange({ start: typed, end: followed })
    }
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: follows the focus of the field inside; nothing to press. */}
      <div
        onFocus={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) before.current = { start, end }
        }}
      >
        <TimeField label={t('sessions.parts.start')} value={start} onChange={typeStart} />
      </div>
      <TimeField
        label={t('sessions.parts.end')}
        value={end}
        onChange={(typed) => onChange({ start, end: typed })}
        error={error}
      />
    </>
  )
}
