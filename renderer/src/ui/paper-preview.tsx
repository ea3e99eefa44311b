import type { ReactNode } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './paper-preview.module.css'

export type PaperPreviewProps = {
  /** What the sheet is, read aloud: « Feuille d’émargement, page 1 sur 2 ». */
  readonly label: string
  /** Millimetres; A4 by default. */
  readonly widthMm?: number
  readonly heightMm?: number
  /** `fit`: as wide as its place; a number: CSS pixels per millimetre (3.78 is about real size). */
  readonly zoom?: 'fit' | number
  /** A line under the sheet: the page, the size. */
  readonly caption?: ReactNode
  /** Fills the sheet: an `<svg>` or a `<canvas>` of the same proportions. */
  readonly children: ReactNode
}

/** The sheet as it will come out: white, in its real proportions, with a soft shadow. */
export const PaperPreview = ({
  label,
  widthMm = 210,
  heightMm = 297,
  zoom = 'fit',
  caption,
  children,
}: PaperPreviewProps) => (
  <figure className={styles.desk} aria-label={label}>
    <div
      className={classNames(styles.sheet, zoom === 'fit' && styles.fit)}
      style={{
        aspectRatio: `${widthMm} / ${heightMm}`,
        ...(zoom === 'fit' ? {} : { width: widthMm * zoom }),
      }}
    >
      {children}
    </div>
    {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
  </figure>
)
