import type { Locator, Page } from '@playwright/test'
import { t } from './words.ts'

/** What stands around every screen: saving, banners, toasts. */
export const appFrame = (page: Page) => {
  const saveStatus = page.locator('[data-save-phase]')
  return {
    saveStatus,
    /** Resolves once the journal holds every change made so far. */
    saved: () => page.locator('[data-save-phase="saved"]').waitFor(),
    /** Number of the last journal frame that the screen claims to be on the disk. */
    savedSeq: async (): Promise<number> =>
      Number(await saveStatus.getAttribute('data-saved-seq', { timeout: 10_000 })),
    /** The banner that says that nothing more is saved. */
    unsavedBanner: page.getByRole('alert').filter({ hasText: t('shell.notSavedTitle') }),
    /** The sentence under the bar that says what start-up found. */
    startNotice: (sentence: StartSentence): Locator =>
      page.getByRole('status').getByText(t(`shell.start.${sentence}`)),
    toast: (words: string): Locator =>
      page.getByRole('region', { name: t('common.notifications') }).getByText(words),
    /** Goes to an address of `renderer/src/lib/paths.ts` as a link would. */
    goTo: (address: string) =>
      page.evaluate((hash) => {
        window.location.hash = hash
      }, address),
  }
}

export type StartSentence =
  | 'rebuilt'
  | 'journalTailDropped'
  | 'journalBehind'
  | 'unsavedLeft'
  | 'journalDamaged'
  | 'snapshotDamaged'
  | 'diskAlmostFull'
  | 'personErased'
  | 'erasureUnfinished'
  | 'restored'
