import { useEffect, useState } from 'react'
import { saveWorkspaceCopy } from '#renderer/commands/workspace-files.ts'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { settled } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { invoke, onMainEvent } from '#renderer/platform/ipc-client.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

/** Saves what is being typed before the window closes, and speaks up when the disk refuses it. */
export const CloseGuard = () => {
  const { t } = useWords()
  const unsavedCount = useSaveStatus((status) => status.unsavedCount)
  const [isAsking, setAsking] = useState(false)
  useEffect(
    () =>
      onMainEvent('closeRequested', () => {
        void (async () => {
          await saveDrafts()
          await settled()
          if (useSaveStatus.getState().unsavedCount > 0) setAsking(true)
          else await invoke('system.close', {})
        })()
      }),
    [],
  )
  return (
    <Dialog
      isOpen={isAsking}
      onClose={() => setAsking(false)}
      title={t('shell.closing.title')}
      role="alertdialog"
      size="medium"
      footer={
        <>
          <Button variant="danger" onPress={() => void invoke('system.close', {})}>
            {t('shell.closing.closeAnyway')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('shell.closing.stay')}</Button>
          <Button variant="primary" autoFocus onPress={() => void saveWorkspaceCopy()}>
            {t('shell.saveCopyElsewhere')}
          </Button>
        </>
      }
    >
      <p>{t('shell.closing.words', { count: unsavedCount })}</p>
    </Dialog>
  )
}
