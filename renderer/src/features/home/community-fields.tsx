import { showFailure } from '#renderer/commands/workspace-files.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { storePicture } from '#renderer/platform/picture-client.ts'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { PictureField } from '#renderer/ui/picture-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import styles from './create-community.module.css'

export type CommunityDraft = {
  readonly name: string
  readonly communeCode: string | null
  readonly logoHash: string | null
}

export const EMPTY_COMMUNITY: CommunityDraft = { name: '', communeCode: null, logoHash: null }

export type CommunityFieldsProps = {
  readonly draft: CommunityDraft
  readonly onChange: (draft: CommunityDraft) => void
  /** True once somebody tried to go on: what is missing is then said. */
  readonly isChecked: boolean
}

/** What a community needs to exist: a name; its commune and its logo can wait. */
export const CommunityFields = ({ draft, onChange, isChecked }: CommunityFieldsProps) => {
  const { t } = useWords()
  const choose = async (file: File) => {
    const answer = await storePicture(file)
    if (answer.ok) onChange({ ...draft, logoHash: answer.data.hash })
    else showFailure(answer.error.code)
  }
  return (
    <div className={styles.fields}>
      <TextField
        label={t('home.create.name')}
        placeholder={t('home.create.namePlaceholder')}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={isChecked && draft.name.trim() === '' ? t('home.create.nameMissing') : null}
        maxLength={200}
      />
      <CommuneField
        isOptional
        value={draft.communeCode}
        onChange={(communeCode) => onChange({ ...draft, communeCode })}
      />
      <PictureField
        label={t('home.create.logo')}
        hint={t('home.create.logoHint')}
        hash={draft.logoHash}
        onChoose={choose}
        onRemove={() => onChange({ ...draft, logoHash: null })}
      />
    </div>
  )
}
