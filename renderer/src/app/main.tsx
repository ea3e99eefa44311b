import { createRoot } from 'react-dom/client'
import { changeLanguage, startI18n, words } from '#renderer/i18n/i18n.ts'
import { startNavigationFocus } from '#renderer/lib/navigation-focus.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import { startTypingGuard } from '#renderer/lib/typing-guard.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import '#renderer/ui/tokens.css'
import '#renderer/ui/fonts.css'
import '#renderer/ui/base.css'
import { showToast } from '#renderer/ui/toast-store.ts'
import { App } from './app.tsx'
import { reportBug } from './report-bug.ts'
import { startTheme } from './theme.ts'
import { startEarly } from './use-start.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')

const started = startEarly()
startTheme()
usePreferences.subscribe(({ language }, before) => {
  if (language === before.language) return
  void changeLanguage(language)
  void invoke('system.setLanguage', { language }).catch(() => {})
})
startTypingGuard()
startNavigationFocus()
// A file dropped beside a drop zone must not replace the app.
window.addEventListener('dragover', (event) => event.preventDefault())
window.addEventListener('drop', (event) => event.preventDefault())
window.addEventListener('unhandledrejection', ({ reason }) => {
  reportBug('promise', reason)
  // Nothing of a change that does not fit its record is kept: never without a word.
  if (reason instanceof Error && reason.name === 'InvalidRowError') {
    showToast(words().t('common.notKept'), { tone: 'danger' })
  }
})

/** A start that is quicker draws no « Chargement… »: it would only hold up the screen that follows. */
const WORTH_A_WORD_MS = 400

const draw = async (): Promise<void> => {
  await Promise.all([
    startI18n(usePreferences.getState().language),
    Promise.race([started, new Promise((resolve) => setTimeout(resolve, WORTH_A_WORD_MS))]),
  ])
  createRoot(root, {
    onUncaughtError: (error) => reportBug('render', error),
    onCaughtError: (error) => reportBug('boundary', error),
  }).render(<App root={root} />)
}
void draw()
