import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { TabLinks } from './tab-links.tsx'

/** What « Jeux et supports » is made of: card games, supports, methods, templates of sessions. */
export const LibraryTabs = ({
  current,
}: {
  readonly current: 'decks' | 'printables' | 'methods' | 'templates'
}) => {
  const { t } = useWords()
  return (
    <TabLinks
      label={t('templates.library.label')}
      current={current}
      links={[
        { id: 'decks', label: t('templates.library.decks'), to: paths.decks() },
        { id: 'printables', label: t('printables.page.tab'), to: paths.printables() },
        { id: 'methods', label: t('templates.library.methods'), to: paths.methods() },
        { id: 'templates', label: t('templates.library.templates'), to: paths.templates() },
      ]}
    />
  )
}
