import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Calendrier », the month of sessions. */
export const calendarScreen = (page: Page) => {
  const day = (iso: string) => page.locator(`[data-day="${iso}"]`)
  return {
    open: async () => {
      await appFrame(page).goTo('/sessions/calendar')
      await page.getByRole('table').waitFor()
    },
    month: (name: string) => page.getByRole('table', { name }),
    next: page.getByRole('button', { name: t('calendar.next') }),
    /** The link on the number of a day. */
    day,
    /** What stands on a day. */
    cell: (iso: string) => page.getByRole('cell').filter({ has: day(iso) }),
    /** Who is asked for twice, over the month. */
    conflicts: page.getByText(t('calendar.conflict.title')),
    exportAll: page.getByRole('button', { name: t('calendar.exportAll') }),
  }
}
