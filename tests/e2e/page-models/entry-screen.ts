import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

const cellAt = (row: number, column: number) =>
  `[role="gridcell"][data-row="${row}"][data-column="${column}"]`

/** Step « Saisir » of a session: the grid that is typed up on the keyboard. */
export const entryScreen = (page: Page) => {
  const grid = page.getByRole('grid', { name: t('entry.grid.label') })
  const lineNumbers = page.getByRole('textbox', { name: /^Lignes signées/u })
  const walkIn = page.getByRole('combobox', { name: /^Nom écrit sur la ligne/u })
  return {
    grid,
    lineNumbers,
    walkIn,
    cell: (row: number, column = 0) => grid.locator(cellAt(row, column)),
    /** `data-status` of every cell of a column, from the first line to the last. */
    statuses: (column = 0): Promise<readonly string[]> =>
      grid
        .locator(`[data-column="${column}"]`)
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-status') ?? '')),
    /** Number and name of every line, from the first to the last. */
    lines: (): Promise<readonly { readonly number: string; readonly name: string }[]> =>
      grid.locator('tbody tr').evaluateAll((rows) =>
        rows.map((row) => ({
          number: row.querySelector('td')?.textContent?.trim() ?? '',
          name: row.querySelector('th')?.firstElementChild?.textContent?.trim() ?? '',
        })),
      ),
    /** Puts the focus on a cell without pressing it: a press would change it. */
    focus: (row: number, column = 0) =>
      page.evaluate(
        (place) => document.querySelector<HTMLElement>(place)?.focus(),
        cellAt(row, column),
      ),
    /** Adds somebody who wrote a name on a blank line, on the keyboard. */
    addWalkIn: async (name: string, choice: string = t('common.createNamed', { name })) => {
      await walkIn.focus()
      await page.keyboard.insertText(name)
      await page.getByRole('option', { name: choice }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await appFrame(page).toast('marqué·e présent·e').waitFor()
      await grid.waitFor()
    },
    /** The figure beside these words in the running totals. */
    total: (name: 'present' | 'absent' | 'excused' | 'anonymous' | 'heads' | 'left', part = 0) =>
      page
        .locator('dl[data-part]')
        .nth(part)
        .locator('div')
        .filter({ hasText: t(`entry.totals.${name}`) })
        .locator('dd'),
    markRestAbsent: () => page.getByRole('button', { name: t('entry.rest.absent') }).click(),
    anonymous: page.getByRole('textbox', { name: /^Personnes sans nom/u }),
    open: async (sessionId: string) => {
      await appFrame(page).goTo(`/sessions/${sessionId}/entry`)
      await grid.waitFor()
    },
  }
}
