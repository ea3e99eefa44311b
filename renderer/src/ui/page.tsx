import { IconChevronLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import { takeNavigationFocus } from '#renderer/lib/navigation-focus.ts'
import { href } from '#renderer/lib/paths.ts'
import { Clamped } from './clamped.tsx'
import styles from './page.module.css'
import { PageTitle, type Rename } from './page-title.tsx'

export type PageProps = {
  /** The thing, in the words of the person who reads it. Becomes the title of the window. */
  readonly title: string
  readonly subtitle?: ReactNode
  /** The one main action (a primary `Button`); lesser ones may stand before it. */
  readonly mainAction?: ReactNode
  /** The screen above this one. */
  readonly back?: { readonly to: string; readonly label: string }
  /** A panel at the right: preview or detail. */
  readonly aside?: ReactNode
  /** The content takes the height of the window and scrolls by itself: long tables, grids. */
  readonly isFilling?: boolean
  /** Lets the title be changed where it stands. */
  readonly rename?: Rename
  readonly children: ReactNode
}

/** A screen: title, one main action, content, nothing else. */
export const Page = ({
  title,
  subtitle,
  mainAction,
  back,
  aside,
  isFilling,
  rename,
  children,
}: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeNavigationFocus(heading.current))
  useEffect(() => {
    document.title = `${title} · Koudmen`
  }, [title])
  return (
    <div className={classNames(styles.page, isFilling && styles.filling)}>
      <header className={styles.head}>
        <div className={styles.titles}>
          {back && (
            <a className={styles.back} href={href(back.to)}>
              <IconChevronLeft aria-hidden="true" stroke={2} />
              {back.label}
            </a>
          )}
          {rename ? (
            <PageTitle
              title={title}
              rename={rename}
              headingRef={heading}
              className={styles.title ?? ''}
            />
          ) : (
            <h1 ref={heading} className={styles.title} tabIndex={-1} data-page-title="">
              <Clamped>{title}</Clamped>
            </h1>
          )}
          {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {mainAction && <div className={styles.actions}>{mainAction}</div>}
      </header>
      {aside ? (
        <div className={styles.withAside}>
          <div className={styles.main}>{children}</div>
          <aside className={styles.aside}>{aside}</aside>
        </div>
      ) : (
        <div className={styles.main}>{children}</div>
      )}
    </div>
  )
}
