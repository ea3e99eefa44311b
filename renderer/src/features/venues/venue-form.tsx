import { communityRepository, type VenueFields } from '#renderer/data/community-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { formatPhone, readPhone } from '#shared/domain/phones.ts'
import { VENUE_KINDS, type Venue } from '#shared/schemas/community.schema.ts'
import { ClosingTimeField } from './closing-time-field.tsx'
import { EquipmentField } from './equipment-field.tsx'

type PartProps = {
  readonly venue: Venue
  readonly save: (fields: Partial<VenueFields>) => unknown
}

/** The fields of a place, saved as they are left. */
export const VenueForm = ({ venue }: { readonly venue: Venue }) => {
  const { t } = useWords()
  const save = (fields: Partial<VenueFields>) => communityRepository.updateVenue(venue.id, fields)
  return (
    <>
      <WhereFields venue={venue} save={save} />
      <WelcomeFields venue={venue} save={save} />
      <Section title={t('venues.page.onSite')} hint={t('venues.page.onSiteHint')}>
        <EquipmentField
          value={venue.equipment}
          onChange={(equipment) => void save({ equipment: [...equipment] })}
        />
      </Section>
      <Section title={t('venues.page.notes')} hint={t('venues.page.notesHint')}>
        <AutosaveTextArea
          label={t('venues.page.notes')}
          isLabelHidden
          value={venue.notes}
          onSave={(notes) => save({ notes })}
        />
      </Section>
    </>
  )
}

const WhereFields = ({ venue, save }: PartProps) => {
  const { t } = useWords()
  return (
    <Section title={t('venues.page.where')}>
      <FieldGrid>
        <Select
          label={t('sessions.venue.kind')}
          options={VENUE_KINDS.map((id) => ({ id, label: t(`sessions.venue.kinds.${id}`) }))}
          value={venue.kind}
          onChange={(kind) => void save({ kind })}
        />
        <CommuneField
          value={venue.communeCode}
          onChange={(communeCode) => void save({ communeCode })}
        />
      </FieldGrid>
      <AutosaveTextField
        label={t('sessions.venue.address')}
        placeholder={t('sessions.venue.addressPlaceholder')}
        maxLength={300}
        value={venue.address}
        onSave={(address) => save({ address })}
      />
      <AutosaveTextArea
        label={t('venues.page.access')}
        hint={t('venues.page.accessHint')}
        rows={2}
        value={venue.access}
        onSave={(access) => save({ access })}
      />
    </Section>
  )
}

const WelcomeFields = ({ venue, save }: PartProps) => {
  const { t } = useWords()
  return (
    <Section title={t('venues.page.welcome')}>
      <FieldGrid>
        <NumberField
          label={t('venues.page.capacity')}
          value={venue.capacity}
          minValue={1}
          maxValue={100_000}
          onChange={(capacity) => void save({ capacity })}
        />
        <ClosingTimeField value={venue.closesAt} onSave={(closesAt) => save({ closesAt })} />
        <AutosaveTextField
          label={t('venues.page.contact')}
          maxLength={200}
          value={venue.contactName}
          onSave={(contactName) => save({ contactName })}
        />
        <AutosaveTextField
          label={t('venues.page.phone')}
          type="tel"
          maxLength={100}
          value={venue.contactPhone}
          normalise={phoneAsWritten}
          onSave={(contactPhone) => save({ contactPhone })}
        />
      </FieldGrid>
    </Section>
  )
}

/** A number that is one is put in groups of two; anything else stays as it was typed. */
const phoneAsWritten = (typed: string): string => {
  const { phone, remark, others, doubts } = readPhone(typed)
  const isPlain = phone !== '' && remark === '' && others.length === 0 && doubts.length === 0
  return isPlain ? formatPhone(phone) : typed.trim()
}
