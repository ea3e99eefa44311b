import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup } from '#renderer/ui/radio-group.tsx'

const CHOICES = ['without', 'with'] as const

type ShareDialogProps = {
  readonly name: string
  readonly onShare: (withNotes: boolean) => void
  readonly onClose: () => void
}

/** Asks whether the team's notes leave with the file; they do not unless one says so. */
export const ShareDialog = ({ name, onShare, onClose }: ShareDialogProps) => {
  const { t } = useWords()
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('without')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('templates.share.title', { name })}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => onShare(choice === 'with')}>
            {t('templates.share.submit')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={t('templates.share.notes')}
        hint={t('templates.share.hint')}
        options={CHOICES.map((id) => ({ id, label: t(`templates.share.${id}`) }))}
        value={choice}
        onChange={setChoice}
      />
    </Dialog>
  )
}
