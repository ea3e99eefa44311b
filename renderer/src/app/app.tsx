import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { whenSeen } from '#renderer/lib/when-idle.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { ToastRegion } from '#renderer/ui/toast-region.tsx'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary.tsx'
import { RecoveryScreen } from './recovery-screen.tsx'
import { Shell } from './shell.tsx'
import { useStart } from './use-start.ts'

/** The whole app: start, then the shell, or the recovery screen when the data does not open. */
export const App = ({ root }: { readonly root: HTMLElement }) => {
  const { language } = useWords()
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <ErrorBoundary>
        <Started root={root} />
      </ErrorBoundary>
      <ToastRegion />
    </I18nProvider>
  )
}

const Started = ({ root }: { readonly root: HTMLElement }) => {
  const { t } = useWords()
  const { state, retry } = useStart()
  // Tests and the demo wait for this.
  useEffect(() => {
    root.dataset.appState = state.phase
    if (state.phase !== 'ready') return
    // What the bench holds the start to: there, and drawn.
    void whenSeen().then(() => performance.mark('usable'))
  }, [root, state.phase])
  switch (state.phase) {
    case 'loading':
      return (
        <main className={styles.start}>
          <Loading label={t('shell.start.loading')} />
        </main>
      )
    case 'recovery':
      return <RecoveryScreen code={state.code} onRetry={retry} />
    case 'ready':
      return <Shell report={state.report} />
  }
}
