import { useState } from 'react'
import { exampleRepository } from '#renderer/data/example-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CommunityFields, EMPTY_COMMUNITY } from './community-fields.tsx'
import styles from './create-community.module.css'

export type StartNewDialogProps = { readonly isOpen: boolean; readonly onClose: () => void }

/** From the example to a community of one's own; the example goes into a backup. */
export const StartNewDialog = ({ isOpen, onClose }: StartNewDialogProps) => {
  const { t } = useWords()
  const [draft, setDraft] = useState(EMPTY_COMMUNITY)
  const [isChecked, setChecked] = useState(false)
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async () => {
    setChecked(true)
    if (draft.name.trim() === '') return
    setPending(true)
    setRefusal(null)
    const answer = await exampleRepository
      .startNew({ ...draft, name: draft.name.trim() })
      .finally(() => setPending(false))
    if (answer.ok) onClose()
    else setRefusal(answer.error.code)
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={!isPending}
      title={t('home.create.startNewTitle')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void submit()}>
            {t('home.create.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{t('home.create.startNewKept')}</p>
        {refusal !== null && (
          <Banner tone="danger" isLive>
            <p>{t('home.startNewRefused')}</p>
            <p>{errorMessage(t, refusal)}</p>
          </Banner>
        )}
        <CommunityFields draft={draft} onChange={setDraft} isChecked={isChecked} />
      </div>
    </Dialog>
  )
}
