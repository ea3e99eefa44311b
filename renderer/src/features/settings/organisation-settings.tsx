import { showFailure } from '#renderer/commands/workspace-files.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { storePicture } from '#renderer/platform/picture-client.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { PictureField } from '#renderer/ui/picture-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { Organisation } from '#shared/schemas/community.schema.ts'
import { DEMOGRAPHICS, type Demographic } from '#shared/schemas/people.schema.ts'
import styles from './settings.module.css'

const save = (fields: Partial<Organisation>) => communityRepository.updateOrganisation(fields)

const saveLogo = async (file: File) => {
  const answer = await storePicture(file)
  if (answer.ok) await save({ logoHash: answer.data.hash })
  else showFailure(answer.error.code)
}

const hasDigits = (text: string, count: number) =>
  text === '' || new RegExp(`^\\d{${count}}$`, 'u').test(text.replace(/\s/gu, ''))

/** What heads the sheets; each field is saved when it is left. */
export const OrganisationSettings = () => {
  const organisation = useOrganisation()
  if (organisation === undefined) return <Loading />
  return (
    <div className={styles.column}>
      <IdentitySection organisation={organisation} />
      <TrainingSection organisation={organisation} />
      <PrivacySection organisation={organisation} />
      <CollectsSection organisation={organisation} />
    </div>
  )
}

type SectionProps = { readonly organisation: Organisation | null }

const IdentitySection = ({ organisation }: SectionProps) => {
  const { t } = useWords()
  const saveName = async (name: string) => {
    // An empty head of sheet is never wanted: the old name stays.
    if (name === '') showToast(t('settings.organisation.nameMissing'))
    else await save({ name })
  }
  return (
    <Section title={t('settings.organisation.title')} hint={t('settings.organisation.hint')}>
      <div className={styles.fields}>
        <AutosaveTextField
          label={t('settings.organisation.name')}
          value={organisation?.name ?? ''}
          onSave={saveName}
          maxLength={200}
        />
        <FieldGrid>
          <AutosaveTextField
            label={t('settings.organisation.address')}
            placeholder={t('settings.organisation.addressPlaceholder')}
            value={organisation?.address ?? ''}
            onSave={(address) => save({ address })}
          />
          <CommuneField
            value={organisation?.communeCode ?? null}
            onChange={(communeCode) => void save({ communeCode })}
          />
        </FieldGrid>
        <PictureField
          label={t('settings.organisation.logo')}
          hint={t('settings.organisation.logoHint')}
          hash={organisation?.logoHash ?? null}
          onChoose={saveLogo}
          onRemove={() => void save({ logoHash: null })}
        />
      </div>
    </Section>
  )
}

const TrainingSection = ({ organisation }: SectionProps) => {
  const { t } = useWords()
  const siret = organisation?.siret ?? ''
  const activityNumber = organisation?.activityNumber ?? ''
  return (
    <Section
      title={t('settings.organisation.training')}
      hint={t('settings.organisation.trainingHint')}
    >
      <FieldGrid>
        <AutosaveTextField
          label={t('settings.organisation.siret')}
          hint={t('settings.organisation.siretHint')}
          value={siret}
          onSave={(next) => save({ siret: next })}
          error={hasDigits(siret, 14) ? null : t('settings.organisation.siretWrong')}
          maxLength={40}
        />
        <AutosaveTextField
          label={t('settings.organisation.activityNumber')}
          hint={t('settings.organisation.activityNumberHint')}
          value={activityNumber}
          onSave={(next) => save({ activityNumber: next })}
          error={
            hasDigits(activityNumber, 11) ? null : t('settings.organisation.activityNumberWrong')
          }
          maxLength={40}
        />
      </FieldGrid>
    </Section>
  )
}

const PrivacySection = ({ organisation }: SectionProps) => {
  const { t } = useWords()
  return (
    <Section
      title={t('settings.organisation.privacy')}
      hint={t('settings.organisation.privacyHint')}
    >
      <AutosaveTextField
        label={t('settings.organisation.privacyContact')}
        placeholder={t('settings.organisation.privacyContactPlaceholder')}
        value={organisation?.privacyContact ?? ''}
        onSave={(privacyContact) => save({ privacyContact })}
        maxLength={300}
      />
    </Section>
  )
}

/** What funders ask about people: nothing is asked unless the organisation says so. */
const CollectsSection = ({ organisation }: SectionProps) => {
  const { t } = useWords()
  const collects = organisation?.collects ?? []
  const choose = (field: Demographic, isAsked: boolean) =>
    save({
      collects: DEMOGRAPHICS.filter((one) => (one === field ? isAsked : collects.includes(one))),
    })
  return (
    <Section
      title={t('settings.organisation.collects')}
      hint={t('settings.organisation.collectsHint')}
    >
      {DEMOGRAPHICS.map((field) => (
        <Checkbox
          key={field}
          isSelected={collects.includes(field)}
          onChange={(isAsked) => void choose(field, isAsked)}
        >
          {t(`reports.demographics.${field}.title`)}
        </Checkbox>
      ))}
    </Section>
  )
}
