import { classNames } from '#renderer/lib/class-names.ts'
import { href } from '#renderer/lib/paths.ts'
import styles from './tab-links.module.css'

export type TabLink = {
  readonly id: string
  readonly label: string
  /** A path of `lib/paths.ts`. */
  readonly to: string
}

export type TabLinksProps = {
  readonly label: string
  readonly links: readonly TabLink[]
  readonly current: string
}

/** Pages of one thing, each with its address, side by side. Without addresses: `Tabs`. */
export const TabLinks = ({ label, links, current }: TabLinksProps) => (
  <nav aria-label={label} className={styles.frame}>
    <ul className={styles.list}>
      {links.map(({ id, label: name, to }) => (
        <li key={id}>
          <a
            href={href(to)}
            aria-current={id === current ? 'page' : undefined}
            className={classNames(styles.link, id === current && styles.current)}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
