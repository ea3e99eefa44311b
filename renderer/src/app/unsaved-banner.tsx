import { useState } from 'react'
import { saveWorkspaceCopy } from '#renderer/commands/workspace-files.ts'
import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { retryUnsaved } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'

/** Says that nothing more is saved, why, what is safe, and what can be done about it. */
export const UnsavedBanner = () => {
  const { t } = useWords()
  // Not the whole status: that changes several times at each key.
  const hasFailed = useSaveStatus((status) => status.phase === 'failed')
  const isBehind = useSaveStatus((status) => status.readModel === 'behind')
  const errorCode = useSaveStatus((status) => status.errorCode)
  const count = useSaveStatus((status) => (status.phase === 'failed' ? status.unsavedCount : 0))
  const [isRetrying, setRetrying] = useState(false)
  if (!hasFailed) {
    return isBehind ? (
      <Banner
        tone="attention"
        isLive
        actions={
          <Button onPress={() => void invoke('system.reload', {})}>{t('shell.reload')}</Button>
        }
      >
        {t('shell.screensBehind')}
      </Banner>
    ) : null
  }
  const retry = async () => {
    setRetrying(true)
    await retryUnsaved().finally(() => setRetrying(false))
  }
  return (
    <Banner
      tone="danger"
      isLive
      title={t('shell.notSavedTitle')}
      actions={
        <>
          <Button variant="primary" isPending={isRetrying} onPress={() => void retry()}>
            {t('common.retry')}
          </Button>
          <Button onPress={() => void saveWorkspaceCopy()}>{t('shell.saveCopyElsewhere')}</Button>
        </>
      }
    >
      <p>
        {errorCode === 'timeout'
          ? t('shell.notSavedTimeout')
          : errorMessage(t, errorCode ?? 'journalRefused')}{' '}
        {t('shell.notSavedCount', { count })}
      </p>
    </Banner>
  )
}
