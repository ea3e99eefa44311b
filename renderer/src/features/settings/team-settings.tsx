import { IconUserPlus } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useFacilitators } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import { LineButtons, neighbourId } from './line-buttons.tsx'
import styles from './settings.module.css'

/** The animation team, in the order of the sheets. */
export const TeamSettings = () => {
  const { t } = useWords()
  const facilitators = useFacilitators()
  if (!facilitators) return <Loading />
  const ids = facilitators.map(({ id }) => id)
  return (
    <div className={styles.column}>
      <Section title={t('settings.team.title')} hint={t('settings.team.hint')}>
        {facilitators.length === 0 ? (
          <p className={styles.note}>{t('settings.team.empty')}</p>
        ) : (
          <ul className={styles.list}>
            {facilitators.map((facilitator, index) => (
              <FacilitatorLine
                key={facilitator.id}
                facilitator={facilitator}
                ids={ids}
                index={index}
              />
            ))}
          </ul>
        )}
      </Section>
      <AddFacilitator />
    </div>
  )
}

const FacilitatorLine = ({
  facilitator,
  ids,
  index,
}: {
  readonly facilitator: Facilitator
  readonly ids: readonly string[]
  readonly index: number
}) => {
  const { t } = useWords()
  const { id, firstName, lastName, role } = facilitator
  const name = spokenName(facilitator) || t('settings.team.someone')
  const move = (direction: 'up' | 'down') =>
    void communityRepository.moveFacilitator(id, neighbourId(ids, index, direction))
  const remove = async () => {
    await communityRepository.removeFacilitator(id)
    toastWithUndo(t('settings.team.removed', { name }))
  }
  return (
    <li className={styles.line}>
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
      <LineButtons
        labels={{
          up: t('settings.team.up', { name }),
          down: t('settings.team.down', { name }),
          remove: t('settings.team.remove', { name }),
        }}
        isFirst={index === 0}
        isLast={index === ids.length - 1}
        onUp={() => move('up')}
        onDown={() => move('down')}
        onRemove={() => void remove()}
      />
    </li>
  )
}

const NOBODY = { firstName: '', lastName: '', role: '' }

const AddFacilitator = () => {
  const { t } = useWords()
  const [draft, setDraft] = useState(NOBODY)
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isMissing = draft.firstName.trim() === '' && draft.lastName.trim() === ''
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(isMissing)
    if (isMissing) return
    await communityRepository.addFacilitator({
      firstName: draft.firstName.trim(),
      lastName: draft.lastName.trim(),
      role: draft.role.trim(),
    })
    setDraft(NOBODY)
    form.current?.querySelector('input')?.focus()
  }
  return (
    <Section title={t('settings.team.addTitle')}>
      <form ref={form} className={styles.form} onSubmit={(event) => void add(event)} noValidate>
        <div className={styles.lineFields}>
          <TextField
            label={t('settings.team.firstName')}
            value={draft.firstName}
            onChange={(firstName) => setDraft({ ...draft, firstName })}
            error={isChecked && isMissing ? t('settings.team.nameMissing') : null}
          />
          <TextField
            label={t('settings.team.lastName')}
            value={draft.lastName}
            onChange={(lastName) => setDraft({ ...draft, lastName })}
          />
          <TextField
            label={t('settings.team.role')}
            placeholder={t('settings.team.rolePlaceholder')}
            value={draft.role}
            onChange={(role) => setDraft({ ...draft, role })}
          />
        </div>
        <div className={styles.actions}>
          <Button type="submit" icon={IconUserPlus}>
            {t('settings.team.add')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
