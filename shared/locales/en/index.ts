import { agenda } from './agenda.ts'
import { app } from './app.ts'
import { calendar } from './calendar.ts'
import { challengeStory } from './challenge-story.ts'
import { challenges } from './challenges.ts'
import { cli } from './cli.ts'
import { coauthoring } from './coauthoring.ts'
import { common } from './common.ts'
import { deckFiles } from './deck-files.ts'
import { decks } from './decks.ts'
import { documents } from './documents.ts'
import { entry } from './entry.ts'
import { errors } from './errors.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { exportFields } from './export-fields.ts'
import { exportModels } from './export-models.ts'
import { exporting } from './exporting.ts'
import { followUp } from './follow-up.ts'
import { funderTemplates } from './funder-templates.ts'
import { home } from './home.ts'
import { importing } from './importing.ts'
import { inviting } from './inviting.ts'
import { methods } from './methods.ts'
import { outcomeSheets } from './outcome-sheets.ts'
import { outcomes } from './outcomes.ts'
import { people } from './people.ts'
import { planPrints } from './plan-prints.ts'
import { print } from './print.ts'
import { printables } from './printables.ts'
import { printablesBoards } from './printables-boards.ts'
import { printablesCafe } from './printables-cafe.ts'
import { printablesExchange } from './printables-exchange.ts'
import { printablesGames } from './printables-games.ts'
import { printablesPeople } from './printables-people.ts'
import { printablesSigns } from './printables-signs.ts'
import { printablesVoting } from './printables-voting.ts'
import { printers } from './printers.ts'
import { privacy } from './privacy.ts'
import { readyDecks } from './ready-decks.ts'
import { reportPages } from './report-pages.ts'
import { reportPaper } from './report-paper.ts'
import { reportSheets } from './report-sheets.ts'
import { reports } from './reports.ts'
import { run } from './run.ts'
import { sessionReports } from './session-reports.ts'
import { sessions } from './sessions.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { spreadsheets } from './spreadsheets.ts'
import { steps } from './steps.ts'
import { templates } from './templates.ts'
import { totems } from './totems.ts'
import { venues } from './venues.ts'

/** Every English sentence of the app and of its paper, by domain. */
export const en = {
  agenda,
  app,
  calendar,
  challengeStory,
  challenges,
  cli,
  coauthoring,
  common,
  deckFiles,
  decks,
  documents,
  entry,
  errors,
  exchange,
  exportFields,
  exportModels,
  exporting,
  followUp,
  funderTemplates,
  home,
  importing,
  inviting,
  methods,
  outcomes,
  outcomeSheets,
  people,
  planPrints,
  print,
  printables,
  printablesBoards,
  printablesCafe,
  printablesExchange,
  printablesGames,
  printablesPeople,
  printablesSigns,
  printablesVoting,
  privacy,
  readyDecks,
  printers,
  sessionReports,
  run,
  evidence,
  reportPages,
  reportPaper,
  reportSheets,
  reports,
  sessions,
  settings,
  shell,
  spreadsheets,
  steps,
  templates,
  totems,
  venues,
} as const
