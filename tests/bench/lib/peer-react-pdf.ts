import { createRequire } from 'node:module'
import {
  Document,
  Font,
  G,
  Line,
  Page,
  Path,
  Rect,
  renderToBuffer,
  Svg,
  Text,
} from '@react-pdf/renderer'
import { createElement } from 'react'
import { FONT_FILES } from '#electron/cli/render-pdf-node.ts'
import { MM_PER_POINT } from '#shared/documents/font-metrics.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { svgOfPage } from './svg-pages.ts'

const TAGS = { svg: Svg, g: G, line: Line, rect: Rect, path: Path, text: Text }

const { resolve } = createRequire(import.meta.url)
for (const [family, file] of Object.entries(FONT_FILES)) {
  Font.register({ family, src: resolve(file) })
}

/** The pages with @react-pdf/renderer: one drawing each, every mark at its place beforehand. */
export const drawWithReactPdf = (pages: readonly DrawnPage[]): Promise<Uint8Array> => {
  const sheets = pages.map((page, key) => {
    const width = page.widthMm / MM_PER_POINT
    const height = page.heightMm / MM_PER_POINT
    const drawing = svgOfPage(page, TAGS, { width, height })
    return createElement(Page, { key, size: [width, height], wrap: false }, drawing)
  })
  return renderToBuffer(createElement(Document, {}, sheets))
}
