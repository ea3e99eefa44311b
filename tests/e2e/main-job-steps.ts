import { expect, type Page } from '@playwright/test'
import { answerOpenDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import type { RunningApp } from './fixtures.ts'
import { appFrame } from './page-models/app-frame.ts'
import { importWizard } from './page-models/import-wizard.ts'
import { peopleScreen } from './page-models/people-screen.ts'
import { prepareStep, sessionScreen } from './page-models/session-screen.ts'
import { type NewVenueWords, newSessionScreen } from './page-models/sessions-screen.ts'

type Row = Readonly<Record<string, unknown>>

const text = (row: Row, field: string): string => String(row[field] ?? '')

/** « NOM Prénom », as sheets write it. */
export const nameOf = (person: Row): string =>
  [text(person, 'lastName'), text(person, 'firstName')].filter(Boolean).join(' ')

/** People of the community; those merged into another are left out. */
export const peopleOf = async (page: Page): Promise<readonly Row[]> => {
  await appFrame(page).saved()
  const { people = [] } = await readTables(page)
  return people.filter(({ mergedInto }) => mergedInto === null)
}

/** Opens the wizard and chooses a file in the system's dialog. */
export const chooseList = async ({ electron, page }: RunningApp, file: string): Promise<void> => {
  const wizard = importWizard(page)
  await wizard.open()
  await answerOpenDialog(electron, file)
  await wizard.choose.click()
}

/** Imports a list with everything Koudmen proposes. */
export const importWhole = async (running: RunningApp, file: string): Promise<void> => {
  const wizard = importWizard(running.page)
  await chooseList(running, file)
  await wizard.toPeople()
  await wizard.finish.click()
  await peopleScreen(running.page).grid.waitFor()
  await appFrame(running.page).saved()
}

export type PlannedSession = {
  readonly title: string
  readonly format: string
  readonly date: string
  readonly moment: string
  /** Made in place when it is not there yet. */
  readonly venue: NewVenueWords
}

/** Answers the four questions; answers the id of the session, on its step « Préparer ». */
export const prepareSession = async (page: Page, session: PlannedSession): Promise<string> => {
  const form = newSessionScreen(page)
  await form.open()
  await form.name.fill(session.title)
  await form.chooseFormat(session.format)
  await form.typeDate(session.date)
  await form.chooseMoment(session.moment)
  await form.createVenue(session.venue)
  await expect(form.place).toHaveValue(session.venue.name)
  await form.submit.click()
  await prepareStep(page).parts.first().waitFor()
  await expect(sessionScreen(page).title).toContainText(session.title)
  return sessionScreen(page).id()
}
