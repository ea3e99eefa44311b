import type { Page } from '@playwright/test'

/** Tells the test, from inside the page, each time the screen claims that more is saved. */
export const watchSaved = async (page: Page, onSaved: (seq: number) => void): Promise<void> => {
  await page.exposeFunction('noteSaved', onSaved)
  await page.evaluate(() => {
    const { noteSaved } = window as unknown as { readonly noteSaved: (seq: number) => void }
    const status = document.querySelector<HTMLElement>('[data-save-phase]')
    if (!status) throw new Error('No save status on this screen')
    new MutationObserver(() => noteSaved(Number(status.dataset.savedSeq))).observe(status, {
      attributeFilter: ['data-saved-seq'],
    })
  })
}
