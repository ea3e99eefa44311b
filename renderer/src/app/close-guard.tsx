import { useEffect, useState } from 'react'
import { saveWorkspaceCopy } from '#renderer/commands/workspace-files.ts'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { settled } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { invoke, onMainEvent } from '#renderer/platform/ipc-client.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { type Closing, prepareToClose } from './closing.ts'
import { reportBug } from './report-bug.ts'

/** Saves what is being typed before the window closes, and speaks up when the disk refuses it. */
export const CloseGuard = () => {
  const { t } = useWords()
  const [asking, setAsking] = useState<Closing | null>(null)
  // The count changes at each key: followed only while it is shown.
  const unsavedCount = useSaveStatus(({ unsavedCount }) => (asking === null ? 0 : unsavedCount))
  const stay = () => setAsking(null)
  useEffect(
    () =>
      onMainEvent('closeRequested', () => {
        void (async () => {
          const closing = await prepareToClose({
            saveDrafts,
            settled,
            unsavedCount: () => useSaveStatus.getState().unsavedCount,
            onProblem: (problem) => reportBug('closing', problem),
          })
          if (closing === 'ready') await invoke('system.close', {})
          else setAsking(closing)
        })()
      }),
    [],
  )
  return (
    <Dialog
      isOpen={asking !== null}
      onClose={stay}
      title={t('shell.closing.title')}
      role="alertdialog"
      size="medium"
      footer={
        <>
          <Button variant="danger" onPress={() => void invoke('system.close', {})}>
            {t('shell.closing.closeAnyway')}
          </Button>
          <Button onPress={stay}>{t('shell.closing.stay')}</Button>
          <Button variant="primary" autoFocus onPress={() => void saveWorkspaceCopy()}>
            {t('shell.saveCopyElsewhere')}
          </Button>
        </>
      }
    >
      <p>
        {asking === 'typing'
          ? t('shell.closing.typing')
          : t('shell.closing.words', { count: unsavedCount })}
      </p>
    </Dialog>
  )
}
