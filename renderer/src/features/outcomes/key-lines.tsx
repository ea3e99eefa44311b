import type { KeyLine } from '#renderer/commands/screen-keys.ts'
import { Kbd } from '#renderer/ui/kbd.tsx'
import styles from './line-sheet.module.css'

/** The keys of a sheet, in sight: nobody reads a manual in the evening. */
export const KeyLines = ({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly KeyLine[]
}) => (
  <ul className={styles.keys} aria-label={title}>
    {lines.map(({ label, keys }) => (
      <li key={label}>
        <Kbd keys={keys} />
        <span>{label}</span>
      </li>
    ))}
  </ul>
)
