import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication } from '@playwright/test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FONT_FILES } from '#electron/cli/render-pdf-node.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { svgOfPage } from './svg-pages.ts'

const TAGS = { svg: 'svg', g: 'g', line: 'line', rect: 'rect', path: 'path', text: 'text' } as const

const { resolve } = createRequire(import.meta.url)

const style = ({ widthMm, heightMm }: DrawnPage): string =>
  [
    ...Object.entries(FONT_FILES).map(
      ([face, file]) =>
        `@font-face { font-family: ${face}; src: url("${pathToFileURL(resolve(file))}"); }`,
    ),
    `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`,
    'body { margin: 0; }',
    `svg { display: block; width: ${widthMm}mm; height: ${heightMm}mm; break-after: page; }`,
    'svg:last-child { break-after: auto; }',
  ].join('\n')

/** A web page of the sheets, one drawing each, to be printed by a browser. */
export const pagesAsHtml = (pages: readonly DrawnPage[]): string => {
  const [first] = pages
  if (first === undefined) throw new Error('There is no page to print')
  const drawings = pages.map((page, key) => svgOfPage(page, TAGS, { key }))
  const body = renderToStaticMarkup(createElement('body', {}, drawings))
  return `<!doctype html><meta charset="utf-8"><style>${style(first)}</style>${body}`
}

/** Opens the file in a hidden window and prints it to PDF: milliseconds and bytes, as Electron does it. */
export const printWithChromium = (
  electron: ElectronApplication,
  file: string,
): Promise<{ readonly ms: number; readonly byteCount: number }> =>
  electron.evaluate(async ({ BrowserWindow }, shown) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    try {
      const begun = performance.now()
      await window.loadFile(shown)
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => null)')
      const bytes = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
      })
      return { ms: performance.now() - begun, byteCount: bytes.length }
    } finally {
      window.destroy()
    }
  }, file)
