import type { Locator, Page } from '@playwright/test'
import { t } from './words.ts'

/** A page, or the part of it in which to look. */
export type Scope = Page | Locator

/** Once what is on its way is drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )

const digitsOf = (iso: string, order: readonly number[]): string => {
  const parts = iso.split(/[-:]/u)
  return order.map((index) => parts[index] ?? '').join('')
}

/** Types a day (`YYYY-MM-DD`) as one does: the digits, in French order. */
export const typeDay = async (page: Page, field: Locator, day: string): Promise<void> => {
  await field.getByRole('spinbutton').first().focus()
  await page.keyboard.type(digitsOf(day, [2, 1, 0]))
}

/** Types a time (`HH:MM`). */
export const typeTime = async (page: Page, field: Locator, time: string): Promise<void> => {
  await field.getByRole('spinbutton').first().focus()
  await page.keyboard.type(digitsOf(time, [0, 1]))
}

/** Types in a combo box and takes the choice that begins with `choice`. */
export const pick = async (
  page: Page,
  box: Locator,
  typed: string,
  choice: string = typed,
): Promise<void> => {
  // Pressed first: the page scrolls to the box, and scrolling closes what was already open.
  await box.click()
  await box.fill('')
  await box.fill(typed)
  await page
    .getByRole('listbox')
    .getByRole('option', { name: choice, exact: false })
    .first()
    .click()
}

/** Types a name that nobody knows, and takes « Créer “…” ». */
export const createIn = (page: Page, box: Locator, name: string): Promise<void> =>
  pick(page, box, name, t('common.createNamed', { name }))

/** Labels begin with these words; a quieter line may follow, which may hold any words. */
const labelled = (scope: Scope, words: string): Locator =>
  scope
    .locator('label')
    .filter({ hasText: new RegExp(`^${words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&')}`, 'u') })
    .first()

/** Takes a choice of a radio group or of a segmented control. */
export const choose = (scope: Scope, group: string, option: string): Promise<void> =>
  labelled(scope.getByRole('radiogroup', { name: group }), option).click()

/** Ticks or unticks the box whose label begins with these words. */
export const tick = (scope: Scope, words: string): Promise<void> => labelled(scope, words).click()

/** Takes a choice of a drop-down list. */
export const select = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('listbox').getByRole('option', { name: option, exact: false }).click()
}
