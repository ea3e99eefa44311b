import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { showFailure } from '#renderer/commands/workspace-files.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { useFunders } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { storePicture } from '#renderer/platform/picture-client.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { PictureField } from '#renderer/ui/picture-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { Funder } from '#shared/schemas/community.schema.ts'
import { LineButtons, neighbourId } from './line-buttons.tsx'
import styles from './settings.module.css'

/** Funders, with the logo and the sentence that must be printed. */
export const FunderSettings = () => {
  const { t } = useWords()
  const funders = useFunders()
  if (!funders) return <Loading />
  const ids = funders.map(({ id }) => id)
  return (
    <div className={styles.column}>
      <Section title={t('settings.funders.title')} hint={t('settings.funders.hint')}>
        {funders.length === 0 ? (
          <p className={styles.note}>{t('settings.funders.empty')}</p>
        ) : (
          <ul className={styles.list}>
            {funders.map((funder, index) => (
              <FunderLine key={funder.id} funder={funder} ids={ids} index={index} />
            ))}
          </ul>
        )}
      </Section>
      <AddFunder />
    </div>
  )
}

const FunderLine = ({
  funder,
  ids,
  index,
}: {
  readonly funder: Funder
  readonly ids: readonly string[]
  readonly index: number
}) => {
  const { t } = useWords()
  const { id, name } = funder
  const move = (direction: 'up' | 'down') =>
    void communityRepository.moveFunder(id, neighbourId(ids, index, direction))
  const remove = async () => {
    await communityRepository.removeFunder(id)
    toastWithUndo(t('settings.funders.removed', { name }))
  }
  const saveLogo = async (file: File) => {
    const answer = await storePicture(file)
    if (answer.ok) await communityRepository.updateFunder(id, { logoHash: answer.data.hash })
    else showFailure(answer.error.code)
  }
  return (
    <li className={styles.line}>
      <div className={styles.lineWide}>
        <div className={styles.lineFields}>
          <AutosaveTextField
            label={t('settings.funders.name')}
            value={name}
            onSave={(next) => next !== '' && communityRepository.updateFunder(id, { name: next })}
          />
          <AutosaveTextField
            label={t('settings.funders.sentence')}
            placeholder={t('settings.funders.sentencePlaceholder')}
            value={funder.sentence}
            onSave={(sentence) => communityRepository.updateFunder(id, { sentence })}
          />
        </div>
        <PictureField
          label={t('settings.funders.logo', { name })}
          hint={t('settings.funders.logoHint')}
          hash={funder.logoHash}
          onChoose={saveLogo}
          onRemove={() => void communityRepository.updateFunder(id, { logoHash: null })}
        />
      </div>
      <LineButtons
        labels={{
          up: t('settings.funders.up', { name }),
          down: t('settings.funders.down', { name }),
          remove: t('settings.funders.remove', { name }),
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

const NO_FUNDER = { name: '', sentence: '' }

const AddFunder = () => {
  const { t } = useWords()
  const [draft, setDraft] = useState(NO_FUNDER)
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isMissing = draft.name.trim() === ''
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setChecked(isMissing)
    if (isMissing) return
    await communityRepository.addFunder({
      name: draft.name.trim(),
      sentence: draft.sentence.trim(),
    })
    setDraft(NO_FUNDER)
    form.current?.querySelector('input')?.focus()
  }
  return (
    <Section title={t('settings.funders.addTitle')}>
      <form ref={form} className={styles.form} onSubmit={(event) => void add(event)} noValidate>
        <div className={styles.lineFields}>
          <TextField
            label={t('settings.funders.name')}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
            error={isChecked && isMissing ? t('settings.funders.nameMissing') : null}
          />
          <TextField
            label={t('settings.funders.sentence')}
            placeholder={t('settings.funders.sentencePlaceholder')}
            value={draft.sentence}
            onChange={(sentence) => setDraft({ ...draft, sentence })}
          />
        </div>
        <div className={styles.actions}>
          <Button type="submit" icon={IconPlus}>
            {t('settings.funders.add')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
