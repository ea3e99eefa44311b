import { useState } from 'react'
import { showFailure } from '#renderer/commands/workspace-files.ts'
import { type ErasureRequest, erasePeople } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText, today } from '#renderer/lib/clock.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import styles from './privacy.module.css'

/** The one question that Koudmen asks before it acts: nothing else cannot be taken back. */
export const ConfirmErasure = ({
  title,
  action,
  request,
  textsLeft,
  alsoFirst,
  onReview,
  onClose,
}: {
  /** The question, whole. */
  readonly title: string
  readonly action: string
  readonly request: Omit<ErasureRequest, 'date' | 'at'>
  /** What is to be known of the texts that will still name them; empty: none. */
  readonly textsLeft: string
  /** What goes with them, once it is confirmed and not before. */
  readonly alsoFirst?: () => Promise<unknown>
  /** Closes, and leads to these texts, where they are on the page. */
  readonly onReview?: () => void
  readonly onClose: () => void
}) => {
  const { t } = useWords()
  const [isPending, setPending] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)
  const confirm = async () => {
    setPending(true)
    setUnsaved(false)
    await alsoFirst?.()
    const answer = await erasePeople({ ...request, date: today(), at: nowAsText() })
    if (answer.ok) {
      // The page of somebody who is no longer there must not be the first one to open.
      goTo(paths.people())
      await invoke('system.reload', {})
      return
    }
    setPending(false)
    if (answer.error.code === 'unsavedChanges') return setUnsaved(true)
    onClose()
    showFailure(answer.error.code)
  }
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      isDismissable={!isPending}
      size="small"
      title={title}
      footer={
        <>
          <Button onPress={onClose} isDisabled={isPending}>
            {t('common.cancel')}
          </Button>
          <Button variant="danger" isPending={isPending} onPress={() => void confirm()}>
            {action}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {textsLeft !== '' && (
          <Banner
            tone="attention"
            actions={
              onReview && (
                <Button onPress={onReview} isDisabled={isPending}>
                  {t('privacy.erase.review', { count: request.textsLeft ?? 0 })}
                </Button>
              )
            }
          >
            {textsLeft}
          </Banner>
        )}
        <p>{t('privacy.erase.confirmWords')}</p>
        {isUnsaved && (
          <Banner tone="danger" isLive>
            {t('privacy.erase.unsaved')}
          </Banner>
        )}
      </div>
    </Dialog>
  )
}
