import { pathToFileURL } from 'node:url'
import { BrowserWindow, type Session, session } from 'electron'
import { fail, ok } from '#shared/domain/result.ts'
import type { RouteResult } from '#shared/ipc/index.ts'
import { guardSession } from '../app/guards.ts'
import type { Log } from './log.ts'

/** Time a PDF may take to appear in the hidden window. Milliseconds. */
const LOADING_PATIENCE = 30_000
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

let printSession: Session | null = null
let printable = ''

/** The hidden window sees one file and Chromium's PDF viewer, nothing else; it stores nothing. */
const sessionForPrinting = (): Session => {
  if (printSession) return printSession
  printSession = session.fromPartition('koudmen-print')
  guardSession(
    printSession,
    (address) =>
      address === printable || address.startsWith(VIEWER) || /^(chrome|blob|data):/u.test(address),
  )
  return printSession
}

/**
 * Prints a PDF file through the system's dialog, shown over `parent`, and resolves when that closes.
 * The pages are laid out by Chromium's own PDF engine, at their real size.
 */
export const printPdf = async (
  file: string,
  parent: BrowserWindow,
  log: Log,
): Promise<RouteResult<'files.print'>> => {
  const printers = await parent.webContents.getPrintersAsync()
  if (printers.length === 0) return fail({ code: 'noPrinter' })
  const window = new BrowserWindow({
    show: false,
    parent,
    webPreferences: {
      session: sessionForPrinting(),
      plugins: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
    },
  })
  try {
    printable = pathToFileURL(file).href
    await withPatience(showPdf(window, printable), LOADING_PATIENCE)
    return await showDialog(window)
  } catch (error) {
    log.problem('print.failed', {}, error)
    return fail({ code: 'printFailed' })
  } finally {
    window.destroy()
  }
}

/** Resolves once the viewer has laid the document out: printing earlier gives blank pages. */
const showPdf = async (window: BrowserWindow, address: string): Promise<void> => {
  const laidOut = new Promise<void>((resolve) => {
    window.webContents.on('did-frame-finish-load', (_event, isMainFrame) => {
      if (!isMainFrame) resolve()
    })
  })
  await window.loadURL(address)
  await laidOut
}

const showDialog = (window: BrowserWindow): Promise<RouteResult<'files.print'>> =>
  new Promise((resolve) => {
    // A window that dies under the dialog must not leave the person waiting for ever.
    window.once('closed', () => resolve(ok({ printed: false })))
    window.webContents.print(
      // PDF pages bring their own margins; any other would shrink cards and break their millimetres.
      { silent: false, printBackground: true, margins: { marginType: 'none' } },
      (isPrinted, reason) => {
        if (isPrinted) resolve(ok({ printed: true }))
        else if (/cancel/iu.test(reason)) resolve(ok({ printed: false }))
        else resolve(fail({ code: 'printFailed' }))
      },
    )
  })

const withPatience = async <Value>(work: Promise<Value>, milliseconds: number): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Too slow')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
