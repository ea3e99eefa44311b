import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useCommandStore } from '#renderer/commands/command-store.ts'
import { RestoreDialog } from '#renderer/commands/restore-dialog.tsx'
import { ShortcutList } from '#renderer/commands/shortcut-list.tsx'
import { useShortcutKeys } from '#renderer/commands/use-shortcut-keys.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import type { StartReport } from '#renderer/data/startup.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { leaveLibrary } from '#renderer/lib/library-search-store.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useQuarterHours } from '#renderer/lib/use-clock.ts'
import { whenIdle, whenSeen } from '#renderer/lib/when-idle.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { closeStaleToasts } from '#renderer/ui/toast-store.ts'
import { CloseGuard } from './close-guard.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { ROUTES } from './routes.tsx'
import styles from './shell.module.css'
import { Sidebar } from './sidebar.tsx'
import { StartNotices } from './start-notices.tsx'
import { UnsavedBanner } from './unsaved-banner.tsx'
import { useAppCommands } from './use-app-commands.ts'
import { useOpenedFiles } from './use-opened-files.ts'

// Seen once in the life of a laptop: not read at every start.
const WelcomePage = lazy(async () => ({
  default: (await import('#renderer/features/home/welcome-page.tsx')).WelcomePage,
}))

// Not in the first script.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

const holdsNothing = ({ isNew, isRescued, isEmpty }: StartReport) =>
  isNew || (!isRescued && isEmpty)

/** The frame around every screen, or the welcome while there is no community yet. */
export const Shell = ({ report }: { readonly report: StartReport }) => {
  const organisation = useOrganisation()
  // A workspace that holds or held anything is never greeted as a new one, even if its name is lost.
  const isFirstLaunch = organisation === null && holdsNothing(report)
  return (
    <Router hook={useHashLocation}>
      <Commands />
      {organisation === undefined ? (
        <Loading />
      ) : isFirstLaunch ? (
        <main className={styles.alone}>
          <UnsavedBanner />
          <Suspense fallback={<Loading />}>
            <WelcomePage />
          </Suspense>
        </main>
      ) : (
        <Frame report={report} />
      )}
      <RestoreDialog />
      <CloseGuard />
    </Router>
  )
}

const Commands = () => {
  useAppCommands()
  useOpenedFiles()
  useShortcutKeys()
  const isPaletteOpen = useCommandStore((state) => state.isPaletteOpen)
  // Mounted, closed, once the window is seen and idle: people type at once after Ctrl+K, and letters that
  // come before the palette would go into the box below it.
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    void whenSeen()
      .then(whenIdle)
      .then(() => setIdle(true))
  }, [])
  return (
    <>
      {(isIdle || isPaletteOpen) && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
      <ShortcutList />
    </>
  )
}

const Frame = ({ report }: { readonly report: StartReport }) => {
  const { t } = useWords()
  const [location] = useLocation()
  useQuarterHours()
  const content = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    // The first address is at its top, and asking would lay the page out before it is whole.
    if (isFirst.current) isFirst.current = false
    else content.current?.scrollTo({ top: 0 })
    closeStaleToasts()
    leaveLibrary(location)
  }, [location])
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => content.current?.focus({ preventScroll: true })}
      >
        {t('shell.skipToContent')}
      </button>
      <Sidebar location={location} />
      <div className={styles.side}>
        <div className={styles.banners}>
          <UnsavedBanner />
          <StartNotices report={report} />
        </div>
        <main ref={content} className={styles.content} tabIndex={-1}>
          <ErrorBoundary resetKey={location}>
            <Suspense fallback={<Loading />}>
              <Switch>
                {ROUTES.map(({ path, render }) => (
                  <Route key={path} path={path}>
                    {render}
                  </Route>
                ))}
                <Route>
                  <NotFound />
                </Route>
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </div>
  )
}

const NotFound = () => {
  const { t } = useWords()
  return (
    <EmptyState
      drawing="sea"
      title={t('shell.notFound.title')}
      actions={
        <ButtonLink variant="primary" to={paths.home()}>
          {t('shell.crash.home')}
        </ButtonLink>
      }
    >
      {t('shell.notFound.words')}
    </EmptyState>
  )
}
