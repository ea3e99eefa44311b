import { memo } from 'react'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { DrawnMarks } from './card-preview/drawn-marks.tsx'

/** A printed page as an SVG in its real proportions, as wide as its place; nothing is read aloud. */
export const DrawnPageImage = memo(({ page }: { readonly page: DrawnPage }) => (
  <svg
    viewBox={`0 0 ${page.widthMm} ${page.heightMm}`}
    width="100%"
    style={{ display: 'block' }}
    aria-hidden="true"
  >
    <rect width={page.widthMm} height={page.heightMm} fill="#FFFFFF" />
    <DrawnMarks marks={page.marks} />
  </svg>
))
