import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import type { Time } from '#shared/domain/dates.ts'
import styles from './venue-page.module.css'

type ClosingTimeFieldProps = {
  readonly value: Time | null
  readonly onSave: (value: Time | null) => unknown
}

/**
 * Saves when it is left: « 21:3 » on the way to « 21:30 » is a whole time too, and one that came back
 * from the disk meanwhile would take the place of the digits. A time half typed is not kept.
 */
export const ClosingTimeField = ({ value, onSave }: ClosingTimeFieldProps) => {
  const { t } = useWords()
  const [draft, setDraft] = useState<Time | null>(null)
  const latest = useRef({ draft, value, onSave })
  latest.current = { draft, value, onSave }
  const [save] = useState(() => async () => {
    const { draft: typed, value: saved, onSave: keep } = latest.current
    if (typed === null) return
    latest.current.draft = null
    if (typed !== saved) await keep(typed)
    setDraft(null)
  })
  const isDirty = draft !== null
  useEffect(() => (isDirty ? registerDraft(save) : undefined), [isDirty, save])
  useEffect(() => () => void save(), [save])

  const shown = draft ?? value
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that the field inside is left.
    <div
      className={styles.closing}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void save()
      }}
    >
      <TimeField
        label={t('venues.page.closesAt')}
        value={shown}
        onChange={(typed) => typed !== null && setDraft(typed)}
      />
      {shown !== null && (
        <IconButton
          icon={IconX}
          label={t('venues.page.noClosing')}
          onPress={() => {
            setDraft(null)
            onSave(null)
          }}
        />
      )}
    </div>
  )
}
