import { IconFileText, IconReload } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** A bug stopped the screen: what happened, what is safe, what to do. */
export const CrashScreen = () => {
  const { t } = useWords()
  return (
    <div role="alert">
      <EmptyState
        drawing="sea"
        title={t('shell.crash.title')}
        actions={
          <>
            <Button
              variant="primary"
              icon={IconReload}
              onPress={() => void invoke('system.reload', {})}
            >
              {t('shell.reload')}
            </Button>
            <Button onPress={() => goTo(paths.home())}>{t('shell.crash.home')}</Button>
            <Button
              variant="quiet"
              icon={IconFileText}
              onPress={() => void invoke('system.showLogs', {})}
            >
              {t('shell.recovery.showLogs')}
            </Button>
          </>
        }
      >
        {t('shell.crash.words')}
      </EmptyState>
    </div>
  )
}
