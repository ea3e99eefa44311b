import type { Locator, Page } from '@playwright/test'
import { ENTRY_SHEETS, type EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { WAITING_SESSION } from '../example-profile.ts'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

type Row = Readonly<Record<string, unknown>>

/** Sheets of the step « Saisir » besides attendance, opened and typed up on the keyboard. */
export const sheetsScreen = (page: Page) => {
  const composer = page.locator('[data-composer] textarea')
  const photos = page.getByRole('group', { name: t('outcomes.photos.title') })
  return {
    /** Opens a sheet by its code, as one reads it on the paper; resolves once one can type. */
    openByCode: async (sheet: EntrySheet, session = WAITING_SESSION) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: t('shell.paletteTitle') }).waitFor()
      await page.keyboard.type(`${session}-${ENTRY_SHEETS[sheet]}`)
      await page.getByRole('option', { name: t(`outcomes.sheets.${sheet}.name`) }).waitFor()
      await page.keyboard.press('Enter')
      await page
        .getByRole('heading', { level: 2, name: t(`outcomes.sheets.${sheet}.name`) })
        .waitFor()
    },
    codeField: page.getByRole('textbox', { name: t('outcomes.code.label') }),
    /** Line of the list of sheets: its name, its code, what is typed. */
    sheetLink: (sheet: EntrySheet): Locator => page.locator(`[data-sheet="${sheet}"]`),
    composer,
    lines: page.locator('[data-line]'),
    lineText: (number: number): Locator => page.locator(`[data-line="${number}"] textarea`),
    /** Waits until the box for typing has the focus. */
    ready: (): Promise<unknown> =>
      page.waitForFunction(() =>
        document.activeElement?.matches('[data-desk] textarea, [data-desk] input'),
      ),
    /** Boxes of counts of one vote (its number) or of one evaluation (its kind). */
    counts: (of: string): Locator => page.locator(`[data-counts="${of}"] [data-count] input`),
    photos,
    dropZone: photos.getByText(t('outcomes.photos.drop'), { exact: true }),
    photoCards: photos.getByRole('listitem'),
    choosePhotos: (files: Parameters<Locator['setInputFiles']>[0]) =>
      photos.locator('input[type="file"]').setInputFiles(files),
    /** Rows of that table that the session's sheets gave, in the order of the paper. */
    stored: async (table: string, session = WAITING_SESSION): Promise<readonly Row[]> => {
      await appFrame(page).saved()
      const tables = await readTables(page)
      const id = tables.sessions?.find(({ code }) => code === session)?.id
      return (tables[table] ?? [])
        .filter(({ sessionId }) => sessionId === id)
        .toSorted((left, right) => (String(left.order) < String(right.order) ? -1 : 1))
    },
  }
}
