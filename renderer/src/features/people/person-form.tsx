import { peopleRepository } from '#renderer/data/people-repository.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TagList } from '#renderer/ui/tag-list.tsx'
import { isEmailAddress } from '#shared/domain/emails.ts'
import type { PersonFields } from '#shared/domain/empty-person.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import { phoneFault, typedPhoneFields } from '#shared/domain/typed-phone.ts'
import { answerText } from '#shared/reporting/report-words.ts'
import {
  DEMOGRAPHIC_ANSWERS,
  type Person,
  PREFERRED_CONTACTS,
} from '#shared/schemas/people.schema.ts'

const NO_PREFERENCE = 'none'
const NOT_TOLD = 'notTold'

type PartProps = {
  readonly person: Person
  readonly save: (fields: Partial<PersonFields>) => void
}

/** The fields of a record, in the order one asks for them. */
export const PersonForm = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const save = (fields: Partial<PersonFields>) => void peopleRepository.update(person.id, fields)
  return (
    <>
      <IdentityFields person={person} save={save} />
      <ReachFields person={person} save={save} />
      <FunderFields person={person} save={save} />
      <Section title={t('people.person.exchange')}>
        <FieldGrid>
          <TagList
            label={t('people.fields.offers')}
            hint={t('people.fields.offersHint')}
            placeholder={t('people.fields.offersPlaceholder')}
            values={person.offers}
            onChange={(offers) => save({ offers: [...offers] })}
          />
          <TagList
            label={t('people.fields.needs')}
            hint={t('people.fields.needsHint')}
            placeholder={t('people.fields.needsPlaceholder')}
            values={person.needs}
            onChange={(needs) => save({ needs: [...needs] })}
          />
        </FieldGrid>
      </Section>
      <Section title={t('people.person.notes')} hint={t('people.person.notesHint')}>
        <AutosaveTextArea
          label={t('people.fields.notes')}
          isLabelHidden
          placeholder={t('people.fields.notesPlaceholder')}
          rows={4}
          value={person.notes}
          onSave={(notes) => save({ notes })}
        />
      </Section>
    </>
  )
}

const IdentityFields = ({ person, save }: PartProps) => {
  const { t } = useWords()
  return (
    <Section title={t('people.person.identity')}>
      <FieldGrid>
        <AutosaveTextField
          label={t('people.fields.firstName')}
          value={person.firstName}
          onSave={(firstName) => save({ firstName })}
        />
        <AutosaveTextField
          label={t('people.fields.lastName')}
          value={person.lastName}
          onSave={(lastName) => save({ lastName })}
        />
        <AutosaveTextField
          label={t('people.fields.structure')}
          placeholder={t('people.fields.structurePlaceholder')}
          value={person.structure}
          onSave={(structure) => save({ structure })}
        />
        <AutosaveTextField
          label={t('people.fields.activity')}
          placeholder={t('people.fields.activityPlaceholder')}
          value={person.activity}
          onSave={(activity) => save({ activity })}
        />
        <CommuneField
          value={person.communeCode}
          onChange={(communeCode) => save({ communeCode })}
        />
      </FieldGrid>
    </Section>
  )
}

const ReachFields = ({ person, save }: PartProps) => {
  const { t } = useWords()
  const fault = phoneFault(person.phone)
  const isOddEmail = person.email !== '' && !isEmailAddress(person.email)
  return (
    <Section title={t('people.person.reach')}>
      <FieldGrid>
        <AutosaveTextField
          label={t('people.fields.phone')}
          type="tel"
          value={formatPhone(person.phone)}
          onSave={(typed) => save(typedPhoneFields(typed, person.phoneNote))}
          error={fault && t(`people.phoneFaults.${fault}`)}
        />
        <AutosaveTextField
          label={t('people.fields.phoneNote')}
          placeholder={t('people.fields.phoneNotePlaceholder')}
          value={person.phoneNote}
          onSave={(phoneNote) => save({ phoneNote })}
        />
        <AutosaveTextField
          label={t('people.fields.email')}
          value={person.email}
          onSave={(email) => save({ email })}
          error={isOddEmail ? t('people.emailFault') : null}
        />
        <Select
          label={t('people.fields.preferredContact')}
          options={[
            { id: NO_PREFERENCE, label: t('people.fields.noPreference') },
            ...PREFERRED_CONTACTS.map((id) => ({ id, label: t(`people.contacts.${id}`) })),
          ]}
          value={person.preferredContact ?? NO_PREFERENCE}
          onChange={(id) => save({ preferredContact: id === NO_PREFERENCE ? null : id })}
        />
      </FieldGrid>
    </Section>
  )
}

/** Only what the organisation chose to ask for; each answer may stay untold. */
const FunderFields = ({ person, save }: PartProps) => {
  const words = useWords()
  const { t } = words
  const collects = useOrganisation()?.collects ?? []
  if (collects.length === 0) return null
  return (
    <Section title={t('people.person.forFunders')}>
      <FieldGrid>
        {collects.map((field) => (
          <Select
            key={field}
            label={t(`reports.demographics.${field}.title`)}
            options={[
              { id: NOT_TOLD, label: t('reports.notTold') },
              ...DEMOGRAPHIC_ANSWERS[field].map((id) => ({
                id,
                label: answerText(field, id, words),
              })),
            ]}
            value={person[field] ?? NOT_TOLD}
            onChange={(id) => save({ [field]: id === NOT_TOLD ? null : id })}
          />
        ))}
      </FieldGrid>
    </Section>
  )
}
