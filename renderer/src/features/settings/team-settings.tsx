import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useFacilitators } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import { AddForm } from './add-form.tsx'
import { OrderedList } from './ordered-list.tsx'
import styles from './settings.module.css'

/** The animation team, in the order of the sheets. */
export const TeamSettings = () => {
  const { t } = useWords()
  const facilitators = useFacilitators()
  if (!facilitators) return <Loading />
  const nameOf = (one: Facilitator) => spokenName(one) || t('settings.team.someone')
  return (
    <div className={styles.column}>
      <OrderedList
        words="settings.team"
        rows={facilitators}
        nameOf={nameOf}
        onMove={communityRepository.moveFacilitator}
        onRemove={async (one) => {
          const outcome = await communityRepository.removeFacilitator(one.id)
          toastWithUndo(t('settings.team.removed', { name: nameOf(one) }), outcome)
        }}
      >
        {(one) => <FacilitatorFields facilitator={one} />}
      </OrderedList>
      <AddFacilitator />
    </div>
  )
}

const FacilitatorFields = ({ facilitator }: { readonly facilitator: Facilitator }) => {
  const { t } = useWords()
  const { id, firstName, lastName, role } = facilitator
  return (
    <div className={styles.lineFields}>
      <AutosaveTextField
        label={t('settings.team.firstName')}
        value={firstName}
        onSave={(next) => communityRepository.updateFacilitator(id, { firstName: next })}
      />
      <AutosaveTextField
        label={t('settings.team.lastName')}
        value={lastName}
        onSave={(next) => communityRepository.updateFacilitator(id, { lastName: next })}
      />
      <AutosaveTextField
        label={t('settings.team.role')}
        value={role}
        onSave={(next) => communityRepository.updateFacilitator(id, { role: next })}
      />
    </div>
  )
}

const NOBODY = { firstName: '', lastName: '', role: '' }

const AddFacilitator = () => {
  const { t } = useWords()
  const [draft, setDraft] = useState(NOBODY)
  const add = async () => {
    await communityRepository.addFacilitator({
      firstName: draft.firstName.trim(),
      lastName: draft.lastName.trim(),
      role: draft.role.trim(),
    })
    setDraft(NOBODY)
  }
  return (
    <AddForm
      title={t('settings.team.addTitle')}
      submitLabel={t('settings.team.add')}
      icon={IconUserPlus}
      isMissing={draft.firstName.trim() === '' && draft.lastName.trim() === ''}
      onAdd={add}
    >
      {(isMissingSaid) => (
        <div className={styles.lineFields}>
          <TextField
            label={t('settings.team.firstName')}
            maxLength={500}
            value={draft.firstName}
            onChange={(firstName) => setDraft({ ...draft, firstName })}
            error={isMissingSaid ? t('settings.team.nameMissing') : null}
          />
          <TextField
            label={t('settings.team.lastName')}
            maxLength={500}
            value={draft.lastName}
            onChange={(lastName) => setDraft({ ...draft, lastName })}
          />
          <TextField
            label={t('settings.team.role')}
            placeholder={t('settings.team.rolePlaceholder')}
            maxLength={500}
            value={draft.role}
            onChange={(role) => setDraft({ ...draft, role })}
          />
        </div>
      )}
    </AddForm>
  )
}
