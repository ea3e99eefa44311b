import { IconChevronRight, IconTemplate } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import styles from './template-door.module.css'

/** The short way to a whole session, above the form that begins with nothing. */
export const TemplateDoor = () => {
  const { t } = useWords()
  return (
    <a className={styles.door} href={href(paths.templates())}>
      <IconTemplate aria-hidden="true" stroke={1.5} />
      <span className={styles.words}>
        <span className={styles.title}>{t('templates.door.title')}</span>
        <span className={styles.detail}>{t('templates.door.words')}</span>
      </span>
      <IconChevronRight aria-hidden="true" stroke={1.75} />
    </a>
  )
}
