import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { TabLinks } from './tab-links.tsx'

/** What « Jeux et supports » is made of: card games, methods, templates of sessions. */
export const LibraryTabs = ({
  current,
}: {
  readonly current: 'decks' | 'methods' | 'templates'
}) => {
  const { t } = useWords()
  return (
    <TabLinks
      label={t('templates.library.label')}
      current={current}
      links={[
        { id: 'decks', label: t('templates.library.decks'), to: paths.decks() },
        { id: 'methods', label: t('templates.library.methods'), to: paths.methods() },
        { id: 'templates', label: t('templates.library.templates'), to: paths.templates() },
      ]}
    />
  )
}
