import { useState } from 'react'
import { templatesRepository } from '#renderer/data/templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import { templateOf } from '#shared/domain/templates/template-content.ts'
import { useAgenda } from './agenda-store.ts'

/** Keeps the agenda and the material for other sessions. */
export const SaveTemplateDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords()
  const plan = useAgenda(({ source }) => source.plan)
  const [name, setName] = useState(plan.session.title)
  const [description, setDescription] = useState('')
  const save = async () => {
    onClose()
    await templatesRepository.save({
      name: name.trim(),
      description: description.trim(),
      content: templateOf(plan),
    })
    showToast(t('agenda.template.done', { name: name.trim() }), { tone: 'positive' })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('agenda.template.title')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={() => void save()}>
            {t('agenda.template.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('agenda.template.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        autoFocus
      />
      <TextArea
        label={t('agenda.template.description')}
        hint={t('agenda.template.hint')}
        isOptional
        rows={3}
        maxLength={2_000}
        value={description}
        onChange={setDescription}
      />
    </Dialog>
  )
}
