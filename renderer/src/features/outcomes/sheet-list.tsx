import { useEffect, useId, useRef } from 'react'
import { useSessionBoxes } from '#renderer/data/queries/use-typed-parts.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { type EntrySheet, sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { EntryFacts, EntryProgress, EntryScreen } from './entry-screen.ts'
import styles from './sheet-list.module.css'

type SheetListProps = {
  readonly facts: Omit<EntryFacts, 'boxes'>
  readonly expected: ReadonlySet<EntrySheet>
  readonly screens: readonly EntryScreen[]
  readonly current: EntrySheet
}

const NO_BOXES = { typed: 0, left: 0 }

/** « 12 idées », « 1 sur 2 », « rien encore ». */
export const progressWords = (
  t: Translate,
  id: EntrySheet,
  { count, total }: EntryProgress,
): string => {
  if (count === 0) return t('outcomes.progress.nothing')
  const typed = t(`outcomes.sheets.${id}.count`, { count })
  return total === null ? typed : t('outcomes.progress.ofTotal', { typed, total })
}

/** The sheets of the session: those that it prints, then the others, each with what is typed of it. */
export const SheetList = ({ facts: steady, expected, screens, current }: SheetListProps) => {
  const { t } = useWords()
  const boxes = useSessionBoxes(steady.head.session.id) ?? NO_BOXES
  const facts = { ...steady, boxes }
  const isFirst = ({ id, progress }: EntryScreen) => expected.has(id) || progress(facts).count > 0
  const others = screens.filter((screen) => !isFirst(screen))
  // A sheet goes to those of the session with its first line, and takes the strip along.
  const order = [...screens.filter(isFirst), ...others].map(({ id }) => id).join(' ')
  const shared = { facts, current }
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: in a row that scrolls, the current sheet is in sight.
  useEffect(() => {
    const room = nav.current
    if (!room) return
    const show = () => {
      const link = room.querySelector('[aria-current]')
      if (!link) return
      const [outer, inner] = [room.getBoundingClientRect(), link.getBoundingClientRect()]
      if (inner.left < outer.left || inner.right > outer.right) {
        room.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2
      }
    }
    // Also when the window is made smaller, or what it shows larger.
    const observer = new ResizeObserver(show)
    observer.observe(room)
    show()
    return () => observer.disconnect()
  }, [current, order])
  return (
    <nav ref={nav} aria-label={t('outcomes.sheets.label')} className={styles.nav}>
      <Sheets
        {...shared}
        title={t('outcomes.sheets.ofSession')}
        screens={screens.filter(isFirst)}
      />
      {others.length > 0 && (
        <Sheets {...shared} title={t('outcomes.sheets.others')} screens={others} />
      )}
    </nav>
  )
}

type SheetsProps = Pick<SheetListProps, 'screens' | 'current'> & {
  readonly facts: EntryFacts
  readonly title: string
}

const Sheets = ({ title, facts, screens, current }: SheetsProps) => {
  const id = useId()
  return (
    <div className={styles.group}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <ul aria-labelledby={id} className={styles.list}>
        {screens.map((screen) => (
          <li key={screen.id}>
            <SheetLink screen={screen} facts={facts} isCurrent={screen.id === current} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type SheetLinkProps = {
  readonly screen: EntryScreen
  readonly facts: EntryFacts
  readonly isCurrent: boolean
}

const SheetLink = ({ screen, facts, isCurrent }: SheetLinkProps) => {
  const { t } = useWords()
  const { session } = facts.head
  const progress = screen.progress(facts)
  const IconShown = screen.icon
  return (
    <a
      href={href(paths.entry(session.id, screen.id))}
      aria-current={isCurrent ? 'page' : undefined}
      className={classNames(styles.link, isCurrent && styles.current)}
      data-sheet={screen.id}
    >
      <IconShown aria-hidden="true" stroke={1.75} />
      <span className={styles.words}>
        <span className={styles.name}>{t(`outcomes.sheets.${screen.id}.name`)}</span>
        <span className={styles.state}>
          <span className={styles.code}>{sheetCode(session.code, screen.id)}</span>
          <span className={classNames(styles.progress, progress.count > 0 && styles.begun)}>
            {progressWords(t, screen.id, progress)}
          </span>
        </span>
        <Gauge {...progress} />
      </span>
    </a>
  )
}

/** Only where a fraction is known; the words beside it say the same. */
const Gauge = ({ count, total }: EntryProgress) =>
  total === null || total === 0 ? null : (
    <span className={styles.gauge} aria-hidden="true">
      <span style={{ inlineSize: `${Math.min(1, count / total) * 100}%` }} />
    </span>
  )
