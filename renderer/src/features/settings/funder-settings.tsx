import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { showFailure } from '#renderer/commands/workspace-files.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useFunders } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { storePicture } from '#renderer/platform/picture-client.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PictureField } from '#renderer/ui/picture-field.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Funder } from '#shared/schemas/community.schema.ts'
import { AddForm } from './add-form.tsx'
import { OrderedList } from './ordered-list.tsx'
import styles from './settings.module.css'

/** The sheet decides where its lines end. */
const onOneLine = (sentence: string): string => sentence.trim().replace(/\s*\n\s*/gu, ' ')

/** Funders, with the logo and the sentence that must be printed. */
export const FunderSettings = () => {
  const { t } = useWords()
  const funders = useFunders()
  if (!funders) return <Loading />
  return (
    <div className={styles.column}>
      <OrderedList
        words="settings.funders"
        rows={funders}
        nameOf={({ name }) => name}
        onMove={communityRepository.moveFunder}
        onRemove={async ({ id, name }) => {
          const outcome = await communityRepository.removeFunder(id)
          toastWithUndo(t('settings.funders.removed', { name }), outcome)
        }}
      >
        {(funder) => <FunderFields funder={funder} />}
      </OrderedList>
      <AddFunder />
    </div>
  )
}

const FunderFields = ({ funder }: { readonly funder: Funder }) => {
  const { t } = useWords()
  const { id, name } = funder
  const saveLogo = async (file: File) => {
    const answer = await storePicture(file)
    if (answer.ok) await communityRepository.updateFunder(id, { logoHash: answer.data.hash })
    else showFailure(answer.error.code)
  }
  return (
    <div className={styles.lineWide}>
      <AutosaveTextField
        label={t('settings.funders.name')}
        value={name}
        onSave={(next) => next !== '' && communityRepository.updateFunder(id, { name: next })}
      />
      <AutosaveTextArea
        label={t('settings.funders.sentence')}
        placeholder={t('settings.funders.sentencePlaceholder')}
        rows={2}
        maxLength={500}
        value={funder.sentence}
        normalise={onOneLine}
        onSave={(sentence) => communityRepository.updateFunder(id, { sentence })}
      />
      <NumberField
        label={t('settings.funders.keepYears')}
        hint={t('settings.funders.keepYearsHint')}
        isOptional
        minValue={1}
        maxValue={30}
        value={funder.keepYears ?? null}
        onChange={(keepYears) => void communityRepository.updateFunder(id, { keepYears })}
      />
      <PictureField
        label={t('settings.funders.logo', { name })}
        hint={t('settings.funders.logoHint')}
        hash={funder.logoHash}
        onChoose={saveLogo}
        onRemove={() => void communityRepository.updateFunder(id, { logoHash: null })}
      />
    </div>
  )
}

const NO_FUNDER = { name: '', sentence: '' }

const AddFunder = () => {
  const { t } = useWords()
  const [draft, setDraft] = useState(NO_FUNDER)
  const add = async () => {
    await communityRepository.addFunder({
      name: draft.name.trim(),
      sentence: onOneLine(draft.sentence),
    })
    setDraft(NO_FUNDER)
  }
  return (
    <AddForm
      title={t('settings.funders.addTitle')}
      submitLabel={t('settings.funders.add')}
      icon={IconPlus}
      isMissing={draft.name.trim() === ''}
      onAdd={add}
    >
      {(isMissingSaid) => (
        <>
          <TextField
            label={t('settings.funders.name')}
            maxLength={500}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
            error={isMissingSaid ? t('settings.funders.nameMissing') : null}
          />
          <TextArea
            label={t('settings.funders.sentence')}
            placeholder={t('settings.funders.sentencePlaceholder')}
            rows={2}
            maxLength={500}
            value={draft.sentence}
            onChange={(sentence) => setDraft({ ...draft, sentence })}
          />
        </>
      )}
    </AddForm>
  )
}
