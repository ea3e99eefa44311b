import styles from './kbd.module.css'

/** A shortcut as it stands on the keyboard: `<Kbd keys={['Ctrl', 'K']} />`. */
export const Kbd = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className={styles.keys}>
    {keys.map((key) => (
      <kbd key={key} className={styles.key}>
        {key}
      </kbd>
    ))}
  </span>
)
