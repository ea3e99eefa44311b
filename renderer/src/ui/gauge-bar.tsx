import styles from './gauge-bar.module.css'

/** How much of something is there, as a bar; the words beside it say the same. */
export const GaugeBar = ({
  label,
  ready,
  total,
}: {
  readonly label: string
  readonly ready: number
  readonly total: number
}) => <progress className={styles.bar} value={ready} max={total} aria-label={label} />
