import { IconFileText, IconPhone, IconPhoto } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { PRINT_PAGES, type PrintPage, paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import type { Icon } from '#renderer/ui/icon.ts'
import { Section } from '#renderer/ui/section.tsx'
import styles from './share-tab.module.css'

const ICONS: Readonly<Record<PrintPage, Icon>> = {
  callSheet: IconPhone,
  poster: IconPhoto,
  flyers: IconFileText,
}

/** The papers that bring people to the session; each is set and printed in « Imprimer ». */
export const PrintSection = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  return (
    <Section title={t('inviting.print.title')} hint={t('inviting.print.hint')}>
      <ul className={styles.papers}>
        {PRINT_PAGES.map((page) => (
          <li key={page} className={styles.paper}>
            <ButtonLink icon={ICONS[page]} to={paths.print(sessionId, page)}>
              {t(`inviting.print.${page}`)}
            </ButtonLink>
            <span className={styles.note}>{t(`inviting.print.${page}Hint`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
