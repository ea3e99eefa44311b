import { memo } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import styles from './card-preview.module.css'
import { DrawnMarks } from './drawn-marks.tsx'

export type SheetPreviewProps = {
  readonly page: DrawnPage
  /** What the sheet is, read aloud: `t('decks.preview.sheet', { sheet, sheets })`. */
  readonly label: string
  /** CSS pixels per millimetre (3.78 is about real size); as wide as its place when absent. */
  readonly zoom?: number
}

/** A whole drawn page, marks and label included, as the printer will show it. */
export const SheetPreview = memo(({ page, label, zoom }: SheetPreviewProps) => (
  <svg
    className={classNames(styles.sheet, zoom === undefined && styles.fit)}
    viewBox={`0 0 ${page.widthMm} ${page.heightMm}`}
    width={zoom === undefined ? undefined : page.widthMm * zoom}
    height={zoom === undefined ? undefined : page.heightMm * zoom}
    role="img"
    aria-label={label}
  >
    <rect width={page.widthMm} height={page.heightMm} fill="#FFFFFF" />
    <DrawnMarks marks={page.marks} />
  </svg>
))
