import path from 'node:path'
import { app, dialog } from 'electron'
import { nativeWords } from '../menu/menu-words.ts'
import type { Log } from '../services/log.ts'
import { type Environment, PRODUCT_NAME } from './environment.ts'

/** Where the app's own files are: the same place for ever, whatever the app is called one day. */
export const settleFolders = (environment: Environment) => {
  const folder = environment.userData
    ? path.resolve(environment.userData)
    : path.join(app.getPath('appData'), PRODUCT_NAME)
  app.setName(PRODUCT_NAME)
  app.setPath('userData', folder)
  const logFolder = path.join(folder, 'logs')
  app.setAppLogsPath(logFolder)
  return { folder, logFolder }
}

/** Sandbox for every page, and nothing that Chromium would fetch by itself. */
export const hardenProcess = (language: string): void => {
  const { commandLine } = app
  // Root on Linux (containers) starts with --no-sandbox, and the two exclude each other.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  commandLine.appendSwitch('lang', language)
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  // No name is ever looked up: even a forgotten request stays on this laptop.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost')
}

/** Bugs outside a request are logged; the app goes on, for the journal is never half written. */
export const watchForBugs = (log: Log): void => {
  process.on('uncaughtException', (error) => log.problem('main.uncaught', {}, error))
  process.on('unhandledRejection', (reason) => log.problem('main.unhandled', {}, reason))
}

/** The window could not even be made: say it in a dialog of the system, and end. */
export const failToStart = (language: 'fr' | 'en', log: Log, error: unknown): void => {
  log.problem('main.startFailed', {}, error)
  const { title, detail } = nativeWords(language).dialogs.startFailed
  dialog.showErrorBox(title, detail)
  app.exit(1)
}
