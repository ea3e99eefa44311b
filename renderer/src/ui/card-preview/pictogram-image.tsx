import { pictogramStroke } from '#shared/documents/cards/card-style.ts'
import { PICTOGRAM_GRID, type Pictogram } from '#shared/documents/cards/pictogram-library.ts'

export type PictogramImageProps = {
  readonly pictogram: Pictogram
  /** CSS pixels. */
  readonly size?: number
}

/**
 * A pictogram in the colour of the words around it, as the paper draws it. Not read aloud: its name
 * stands beside it, or labels the button around it.
 */
export const PictogramImage = ({ pictogram, size = 32 }: PictogramImageProps) => (
  <svg
    width={size}
    height={size}
    viewBox={`0 0 ${PICTOGRAM_GRID} ${PICTOGRAM_GRID}`}
    aria-hidden="true"
  >
    <path
      d={pictogram.d}
      fill="none"
      stroke="currentColor"
      strokeWidth={pictogramStroke(0)}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
