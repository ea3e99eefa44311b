import { type ReactNode, useId } from 'react'
import { classNames } from '#renderer/lib/class-names.ts'
import styles from './section.module.css'

export type SectionProps = {
  readonly title: string
  readonly hint?: ReactNode
  readonly actions?: ReactNode
  /** `surface`: a white card, for forms; `plain`: on the page, for lists that draw their own. */
  readonly look?: 'surface' | 'plain'
  readonly children: ReactNode
}

/** A titled part of a page. */
export const Section = ({ title, hint, actions, look = 'surface', children }: SectionProps) => {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles.section, look === 'surface' && styles.surface)}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 id={id}>{title}</h2>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  )
}

/** Fields side by side where there is room, one under the other where there is not. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.fields}>{children}</div>
)
