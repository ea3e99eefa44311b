import type { ReactNode } from 'react'
import styles from './empty-state.module.css'
import {
  GardenDrawing,
  GatheringDrawing,
  HandsDrawing,
  SeaDrawing,
  SheetsDrawing,
} from './illustrations.tsx'

const DRAWINGS = {
  gathering: GatheringDrawing,
  garden: GardenDrawing,
  sea: SeaDrawing,
  hands: HandsDrawing,
  sheets: SheetsDrawing,
} as const

export type EmptyStateProps = {
  readonly drawing: keyof typeof DRAWINGS
  readonly title: string
  /** One sentence: what will be here, and why it helps. */
  readonly children?: ReactNode
  /** One button; a second, quieter one at most. */
  readonly actions?: ReactNode
}

/** A screen with nothing yet teaches: a picture, a sentence, a button. */
export const EmptyState = ({ drawing, title, children, actions }: EmptyStateProps) => {
  const Picture = DRAWINGS[drawing]
  return (
    <div className={styles.empty}>
      <div className={styles.picture}>
        <Picture />
      </div>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
