import { createRequire } from 'node:module'
import { FONT_FILES } from '#electron/cli/render-pdf-node.ts'
import type { FontFace } from '#shared/documents/font-metrics.ts'

export type OpenedFont = {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  readonly characterSet: readonly number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number }
  layout(text: string): { readonly advanceWidth: number }
}

const require = createRequire(import.meta.url)
const fontkit: { openSync(file: string): OpenedFont } = require('fontkit')

/** Opens the font of a face with the library that pdfkit draws with. */
export const openFont = (face: FontFace): OpenedFont =>
  fontkit.openSync(require.resolve(FONT_FILES[face]))
