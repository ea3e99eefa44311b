import { useMemo } from 'react'
import { type ChallengeFields, challengesRepository } from '#renderer/data/challenges-repository.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { CommuneField } from '#renderer/ui/commune-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { sheetName } from '#shared/domain/person-name.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'

/** Stands for a name that is on no list, among the choices of the holder. */
const TYPED_NAME = 'typed'

/** Everything about the challenge, saved as it is left. */
export const ChallengeForm = ({ challenge }: { readonly challenge: Challenge }) => {
  const { t } = useWords()
  const save = (fields: Partial<ChallengeFields>) =>
    challengesRepository.update(challenge.id, fields)
  return (
    <Section title={t('challenges.page.about')}>
      <AutosaveTextArea
        label={t('challenges.page.question')}
        hint={t('challenges.page.questionHint')}
        placeholder={t('challenges.dialog.questionPlaceholder')}
        rows={2}
        value={challenge.question}
        onSave={(question) => save({ question })}
      />
      <FieldGrid>
        <HolderField challenge={challenge} onChange={(fields) => void save(fields)} />
        <AutosaveTextField
          label={t('challenges.page.place')}
          placeholder={t('challenges.page.placePlaceholder')}
          maxLength={300}
          value={challenge.place}
          onSave={(place) => save({ place })}
        />
        <CommuneField
          value={challenge.communeCode}
          onChange={(communeCode) => void save({ communeCode })}
        />
      </FieldGrid>
      <AutosaveTextArea
        label={t('challenges.page.notes')}
        hint={t('challenges.page.notesHint')}
        rows={4}
        value={challenge.notes}
        onSave={(notes) => save({ notes })}
      />
    </Section>
  )
}

type HolderFieldProps = {
  readonly challenge: Challenge
  readonly onChange: (fields: Pick<ChallengeFields, 'holderId' | 'holderName'>) => void
}

/** Somebody of the community, or any name that is typed. */
const HolderField = ({ challenge, onChange }: HolderFieldProps) => {
  const { t } = useWords()
  const people = usePeople()
  const { holderId, holderName } = challenge
  const options = useMemo(
    () => [
      ...(holderName === '' ? [] : [{ id: TYPED_NAME, label: holderName }]),
      ...(people ?? []).map((person) => ({
        id: person.id,
        label: sheetName(person),
        detail: person.structure,
      })),
    ],
    [people, holderName],
  )
  const choose = (id: string | null) => {
    if (id === TYPED_NAME) return
    onChange({ holderId: id, holderName: '' })
  }
  const isListed = options.some(({ id }) => id === holderId)
  return (
    <ComboBox
      label={t('challenges.page.holder')}
      placeholder={t('challenges.page.holderPlaceholder')}
      options={options}
      value={isListed ? holderId : holderName === '' ? null : TYPED_NAME}
      onChange={choose}
      onCreate={(name) => onChange({ holderId: null, holderName: name })}
    />
  )
}
