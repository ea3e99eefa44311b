import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

const cellAt = (row: number, column: number) =>
  `[role="gridcell"][data-row="${row}"][data-column="${column}"]`

/** Step « Saisir » of a session: the grid that is typed up on the keyboard. */
export const entryScreen = (page: Page) => {
  const grid = page.getByRole('grid', { name: t('entry.grid.label') })
  const lineNumbers = page.getByRole('textbox', { name: /^Numéros des lignes signées/u })
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
    /** Puts the focus on a cell without pressing it: a press would change it. */
    focus: (row: number, column = 0) =>
      page.evaluate(
        (place) => document.querySelector<HTMLElement>(place)?.focus(),
        cellAt(row, column),
      ),
    open: async (sessionId: string) => {
      await appFrame(page).goTo(`/sessions/${sessionId}/entry`)
      await grid.waitFor()
    },
  }
}
