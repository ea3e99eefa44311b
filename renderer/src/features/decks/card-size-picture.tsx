import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import type { CardSize } from '#shared/schemas/library.schema.ts'
import styles from './deck-page.module.css'

/** Side of the square in which every size is drawn at the same scale, in mm and in CSS pixels. */
const SQUARE_MM = 150
const SQUARE_PX = 72

/** A card beside the others, at one scale for all. */
export const CardSizePicture = ({ size }: { readonly size: CardSize }) => {
  const { width, height } = CARD_TRIM[size]
  return (
    <svg
      className={styles.sizePicture}
      width={SQUARE_PX}
      height={SQUARE_PX}
      viewBox={`0 0 ${SQUARE_MM} ${SQUARE_MM}`}
      aria-hidden="true"
    >
      <rect
        x={(SQUARE_MM - width) / 2}
        y={(SQUARE_MM - height) / 2}
        width={width}
        height={height}
        rx={4}
        fill="#FFFFFF"
        stroke="currentColor"
        strokeWidth={3}
      />
    </svg>
  )
}
