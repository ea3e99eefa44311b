import { useMemo, useState } from 'react'
import type { NewVenue } from '#renderer/data/community-repository.ts'
import { useVenues } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { VenueDialog } from '#renderer/ui/venue-dialog.tsx'

type VenueFieldProps = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly isOptional?: boolean
  readonly value: string | null
  readonly onChange: (venueId: string | null) => void
  /** Makes the place and takes it. */
  readonly onCreate: (venue: NewVenue) => unknown
}

/** A place, picked by typing; a name nobody knows opens a short form in place. */
export const VenueField = ({ value, onChange, onCreate, ...words }: VenueFieldProps) => {
  const { t, language } = useWords()
  const venues = useVenues()
  const [typedName, setTypedName] = useState<string | null>(null)
  const options = useMemo(
    () =>
      (venues ?? []).map(({ id, name, kind, communeCode }) => ({
        id,
        label: name,
        detail: [communeWords({ t, language }, communeCode), t(`sessions.venue.kinds.${kind}`)]
          .filter(Boolean)
          .join(' · '),
      })),
    [venues, t, language],
  )
  return (
    <>
      <ComboBox
        {...words}
        placeholder={t('sessions.venue.placeholder')}
        options={options}
        value={value}
        onChange={onChange}
        onCreate={setTypedName}
      />
      {typedName !== null && (
        <VenueDialog
          isNew
          initial={{ name: typedName }}
          onClose={() => setTypedName(null)}
          onSave={onCreate}
        />
      )}
    </>
  )
}
