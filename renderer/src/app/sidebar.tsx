import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSearch,
} from '@tabler/icons-react'
import { useLayoutEffect } from 'react'
import { openPalette } from '#renderer/commands/command-store.ts'
import { isMac } from '#renderer/commands/shortcut.ts'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { SaveStatus } from './save-status.tsx'
import { SECTIONS, sectionOf } from './sections.ts'
import styles from './sidebar.module.css'

/** Organisation, search, sections, and the quiet line that says that all is saved. */
export const Sidebar = ({ location }: { readonly location: string }) => {
  const { t } = useWords()
  const isCollapsed = usePreferences((state) => state.sidebarCollapsed)
  const setCollapsed = usePreferences((state) => state.setSidebarCollapsed)
  const current = sectionOf(location)
  useNotedWidth(isCollapsed)
  const FoldIcon = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const foldLabel = t(isCollapsed ? 'shell.expandSidebar' : 'shell.collapseSidebar')
  return (
    <nav
      aria-label={t('shell.navigation')}
      className={classNames(styles.sidebar, isCollapsed && styles.collapsed)}
    >
      <OrganisationHead />
      <button
        type="button"
        className={styles.search}
        onClick={openPalette}
        title={t('shell.search')}
      >
        <IconSearch aria-hidden="true" stroke={1.75} />
        <span className={styles.word}>{t('shell.search')}</span>
        <span className={styles.word} aria-hidden="true">
          <Kbd keys={[isMac(navigator.platform) ? '⌘' : 'Ctrl', 'K']} />
        </span>
      </button>
      <ul className={styles.list}>
        {SECTIONS.map(({ id, to, icon: SectionIcon }) => (
          <li key={id} className={classNames(id === 'settings' && styles.apart)}>
            <a
              href={href(to)}
              className={styles.link}
              aria-current={id === current ? 'page' : undefined}
              title={t(`shell.sections.${id}`)}
            >
              <SectionIcon aria-hidden="true" stroke={id === current ? 2.25 : 1.75} />
              <span className={styles.word}>{t(`shell.sections.${id}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <SaveStatus />
        <button
          type="button"
          className={styles.fold}
          onClick={() => setCollapsed(!isCollapsed)}
          aria-label={foldLabel}
          title={foldLabel}
        >
          <FoldIcon aria-hidden="true" stroke={1.75} />
        </button>
      </footer>
    </nav>
  )
}

/**
 * Notes on the root where the screen begins. `:root:has(…)` would say it too, but then the whole page is
 * searched again each time that anything comes or goes: 1.5 ms a key in a long agenda.
 */
const useNotedWidth = (isCollapsed: boolean) =>
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.sidebar = isCollapsed ? 'narrow' : 'wide'
    return () => {
      delete dataset.sidebar
    }
  }, [isCollapsed])

const OrganisationHead = () => {
  const { t } = useWords()
  const organisation = useOrganisation()
  const name = organisation?.name || t('shell.noName')
  return (
    <a href={href(paths.home())} className={styles.head} title={name}>
      <span className={styles.logo}>
        {organisation?.logoHash ? (
          <AttachmentImage hash={organisation.logoHash} alt="" />
        ) : (
          <BrandMark />
        )}
      </span>
      <span className={classNames(styles.word, styles.name)}>
        <Clamped lines={3}>{name}</Clamped>
        {organisation?.isExample && <Badge tone="attention">{t('shell.example')}</Badge>}
      </span>
    </a>
  )
}
