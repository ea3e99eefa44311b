import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'

type LimitedTextProps = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** Characters at most; more is refused and stays in the box. */
  readonly limit: number
  readonly isLong?: boolean
  readonly onSave: (text: string) => unknown
}

/** A text that saves when it is left; one that is too long is not cut but told, and stays as typed. */
export const LimitedText = ({ label, hint, value, limit, isLong, onSave }: LimitedTextProps) => {
  const { t } = useWords()
  const [refused, setRefused] = useState<string | null>(null)
  const shown = refused ?? value
  const error =
    refused === null ? null : t('agenda.panel.tooLong', { count: refused.length, limit })
  const props = {
    label,
    ...(hint ? { hint } : {}),
    error,
    value: shown,
    onType: (text: string) => {
      const length = text.trim().length
      if (length > limit) setRefused(text)
      else if (refused !== null) setRefused(null)
    },
    onSave: (text: string) => {
      if (text.length > limit) {
        setRefused(text)
        return undefined
      }
      setRefused(null)
      return onSave(text)
    },
  }
  return isLong ? <AutosaveTextArea {...props} rows={3} /> : <AutosaveTextField {...props} />
}
