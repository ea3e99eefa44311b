import { exportAttendanceTask } from './tasks/export-attendance-task.ts'
import { exportCardsTask } from './tasks/export-cards-task.ts'
import { exportDossierTask } from './tasks/export-dossier-task.ts'
import { exportModelTask } from './tasks/export-model-task.ts'
import { exportNewsletterTask } from './tasks/export-newsletter-task.ts'
import { exportOutcomesTask } from './tasks/export-outcomes-task.ts'
import { exportReportTask } from './tasks/export-report-task.ts'
import { findDuplicatesTask } from './tasks/find-duplicates-task.ts'
import {
  fillFunderTemplateTask,
  readFunderTemplateTask,
  readTemplateTextsTask,
} from './tasks/funder-template-tasks.ts'
import { planPeopleTask } from './tasks/plan-people-task.ts'
import { proposePeopleTask } from './tasks/propose-people-task.ts'
import { proposeCardsTask, readCardsTask } from './tasks/read-cards-task.ts'
import { readCommitmentsTask } from './tasks/read-commitments-task.ts'
import { readPeopleTask } from './tasks/read-people-task.ts'
import type { SheetsTask } from './tasks/sheets-task.ts'

/** Every task of the worker. To add one: a file in `tasks/`, a line here. */
export const SHEETS_TASKS = {
  exportAttendance: exportAttendanceTask,
  exportCards: exportCardsTask,
  exportDossier: exportDossierTask,
  exportModel: exportModelTask,
  exportNewsletter: exportNewsletterTask,
  exportOutcomes: exportOutcomesTask,
  exportReport: exportReportTask,
  fillFunderTemplate: fillFunderTemplateTask,
  findDuplicates: findDuplicatesTask,
  planPeople: planPeopleTask,
  proposeCards: proposeCardsTask,
  proposePeople: proposePeopleTask,
  readCards: readCardsTask,
  readCommitments: readCommitmentsTask,
  readFunderTemplate: readFunderTemplateTask,
  readPeople: readPeopleTask,
  readTemplateTexts: readTemplateTextsTask,
} as const

export type SheetsTasks = typeof SHEETS_TASKS
export type SheetsTaskName = keyof SheetsTasks
export type SheetsInput<Name extends SheetsTaskName> = Parameters<SheetsTasks[Name]>[0]
export type SheetsData<Name extends SheetsTaskName> =
  SheetsTasks[Name] extends SheetsTask<never, infer Data, { readonly code: string }> ? Data : never
export type SheetsTaskFailure<Name extends SheetsTaskName> =
  SheetsTasks[Name] extends SheetsTask<never, unknown, infer Failure> ? Failure : never
