import { pathToFileURL } from 'node:url'
import { BrowserWindow } from 'electron'
import { fail, ok } from '#shared/domain/result.ts'
import type { RouteResult } from '#shared/ipc/index.ts'
import { allowPrinting } from '../app/print-addresses.ts'
import type { Log } from './log.ts'

type PrintResult = RouteResult<'files.print'>

/** Time a PDF may take to be laid out by the viewer. Milliseconds. */
const LAYOUT_PATIENCE = 30_000
const LAYOUT_POLL = 50
/** What the viewer may still need when it says less than we would like. Milliseconds. */
const LAYOUT_MARGIN = 700
/** An event of the window sooner than this is the click that asked to print. Milliseconds. */
const DIALOG_OPENS = 800
/** The pages go to the printer after the dialog has closed: the window stays that long. */
const SPOOLING = 120_000

/** The hidden window of the last print, which may still feed the printer. */
let lastWindow: BrowserWindow | null = null

/**
 * Prints a PDF file through the system's dialog, shown over `parent`, and resolves when that closes.
 * Chromium's PDF engine feeds the printer, vectors and millimetres untouched.
 *
 * [Note: What printing says] The callback of Electron 33 never comes for a PDF, printed or cancelled;
 * later versions may call it. When it is silent, the person being back in the window tells that the
 * dialog is closed, and `printed` is null: not known.
 */
export const printPdf = async (
  file: string,
  parent: BrowserWindow,
  log: Log,
): Promise<PrintResult> => {
  const printers = await parent.webContents.getPrintersAsync()
  if (printers.length === 0) return fail({ code: 'noPrinter' })
  retire(lastWindow)
  const window = hiddenWindow(parent)
  lastWindow = window
  const address = pathToFileURL(file).href
  const forbid = allowPrinting(address)
  try {
    await window.loadURL(address)
    await laidOut(window)
  } catch (error) {
    log.problem('print.failed', {}, error)
    retire(window)
    return fail({ code: 'printFailed' })
  } finally {
    forbid()
  }
  const result = await Promise.race([showDialog(window), personIsBack(parent)])
  setTimeout(() => retire(window), SPOOLING).unref()
  return result
}

const retire = (window: BrowserWindow | null): void => {
  if (window && !window.isDestroyed()) window.destroy()
  if (lastWindow === window) lastWindow = null
}

// Chromium offers its PDF viewer to the default session only.
const hiddenWindow = (parent: BrowserWindow): BrowserWindow =>
  new BrowserWindow({
    show: false,
    parent,
    webPreferences: {
      plugins: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })

/**
 * Read inside the viewer: `success` once every page is laid out. Before that a print is blank, and
 * still called a success. A viewer that hides its state tells at least the document's title.
 */
const VIEWER_STATE = `(() => {
  const viewer = document.querySelector('pdf-viewer')
  if (!viewer) return 'loading'
  const state = viewer.loadState_ ?? viewer.loadState
  if (typeof state === 'string') return state
  return document.title ? 'titled' : 'loading'
})()`

const laidOut = async (window: BrowserWindow): Promise<void> => {
  for (let waited = 0; waited < LAYOUT_PATIENCE; waited += LAYOUT_POLL) {
    if (window.isDestroyed()) throw new Error('Print window closed')
    const viewer = window.webContents.mainFrame.framesInSubtree.find(({ url }) =>
      url.startsWith('chrome-extension:'),
    )
    const state: unknown = viewer && (await viewer.executeJavaScript(VIEWER_STATE))
    if (state === 'success') return
    if (state === 'titled') return pause(LAYOUT_MARGIN)
    if (state === 'failed') throw new Error('PDF not readable')
    await pause(LAYOUT_POLL)
  }
  throw new Error('PDF too slow')
}

const showDialog = (window: BrowserWindow): Promise<PrintResult> =>
  new Promise((resolve) => {
    window.once('closed', () => resolve(ok({ printed: null })))
    window.webContents.print(
      // Pages bring their own margins: any other would shrink cards and break their millimetres.
      { silent: false, printBackground: true, margins: { marginType: 'none' } },
      (isPrinted, reason) => {
        if (isPrinted) resolve(ok({ printed: true }))
        else if (/cancel/iu.test(reason)) resolve(ok({ printed: false }))
        else if (/enumerate/iu.test(reason)) resolve(fail({ code: 'noPrinter' }))
        else resolve(fail({ code: 'printFailed' }))
      },
    )
  })

/** Resolves when the person, having been in the dialog, is in the window again. */
const personIsBack = (parent: BrowserWindow): Promise<PrintResult> =>
  new Promise((resolve) => {
    const begun = Date.now()
    let wasAway = false
    const { webContents } = parent
    const leave = () => {
      wasAway = true
    }
    const back = () => {
      parent.off('blur', leave)
      parent.off('focus', focused)
      webContents.off('input-event', acted)
      resolve(ok({ printed: null }))
    }
    const focused = () => {
      if (wasAway) back()
    }
    const acted = (_event: unknown, input: { readonly type: string }) => {
      const isDeliberate = input.type === 'mouseDown' || input.type === 'rawKeyDown'
      if (isDeliberate && Date.now() - begun > DIALOG_OPENS) back()
    }
    parent.on('blur', leave)
    parent.on('focus', focused)
    webContents.on('input-event', acted)
  })

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
