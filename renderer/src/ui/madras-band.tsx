import { useId } from 'react'
import styles from './madras-band.module.css'

/** A ribbon of madras: the one ornament of the app, for the first page only. */
export const MadrasBand = () => {
  const id = useId()
  return (
    <svg className={styles.band} aria-hidden="true">
      <defs>
        <pattern id={id} width="60" height="20" patternUnits="userSpaceOnUse">
          <rect width="60" height="20" fill="var(--madras-yellow)" />
          <rect x="0" width="18" height="20" fill="var(--madras-red)" />
          <rect x="24" width="4" height="20" fill="var(--madras-green)" />
          <rect x="38" width="14" height="20" fill="var(--madras-green)" />
          <rect y="3" width="60" height="2" fill="var(--madras-cream)" opacity="0.75" />
          <rect y="8" width="60" height="5" fill="var(--madras-blue)" opacity="0.55" />
          <rect y="16" width="60" height="2" fill="var(--madras-cream)" opacity="0.75" />
          <rect x="8" width="2" height="20" fill="var(--madras-cream)" opacity="0.75" />
          <rect x="44" width="2" height="20" fill="var(--madras-yellow)" opacity="0.9" />
        </pattern>
      </defs>
      <rect width="100%" height="20" fill={`url(#${id})`} />
    </svg>
  )
}
