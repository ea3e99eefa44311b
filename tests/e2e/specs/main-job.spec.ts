import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { answerOpenDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { type RunningApp, test } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { deckScreen, decksScreen } from '../page-models/decks-screen.ts'
import { entryScreen } from '../page-models/entry-screen.ts'
import { exportPanel } from '../page-models/exports-screen.ts'
import { homeScreen } from '../page-models/home-screen.ts'
import { importWizard } from '../page-models/import-wizard.ts'
import { duplicatesScreen, peopleScreen, personScreen } from '../page-models/people-screen.ts'
import { inviteStep, prepareStep, printPanel, sessionScreen } from '../page-models/session-screen.ts'
import { newSessionScreen, sessionsScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'
import { foldedName, namesInSample, SAMPLE_LISTS, samplePath } from '../sample-lists.ts'
import { savedThrough } from '../saving.ts'

type Row = Readonly<Record<string, unknown>>

const text = (row: Row, field: string): string => String(row[field] ?? '')
const nameOf = (person: Row): string =>
  [text(person, 'lastName'), text(person, 'firstName')].filter(Boolean).join(' ')

/** People of the community, those merged into another left out. */
const peopleOf = async (page: Page): Promise<readonly Row[]> => {
  const { people = [] } = await readTables(page)
  return people.filter(({ mergedInto }) => mergedInto === null)
}

/** Chooses a file and goes on to the list of people. */
const openList = async ({ electron, page }: RunningApp, file: string): Promise<void> => {
  const wizard = importWizard(page)
  await wizard.open()
  await answerOpenDialog(electron, file)
  await wizard.choose.click()
}

/** Everything in the profile but the bookkeeping of when. */
const everything = async (page: Page) => {
  await appFrame(page).saved()
  return readTables(page)
}
